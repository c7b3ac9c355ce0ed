"""A dialog made of fields: Enter saves, Escape leaves, and what is wrong is said in place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from credittracker.book.records import InvalidRecordError
from credittracker.ui.forms.body import FormBody
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import Field, Values
from credittracker.ui.theme.scale import px, within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconLabel, label, line
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words.problems import problem_text

WIDE = 460
_TALLEST = 680


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSpec:
    """A form as data.

    ``make`` turns the values into what ``saved`` carries (a record, usually); an
    ``InvalidRecordError`` it raises is said under the field of that name. ``check`` gives
    messages by field key for what only shows when fields are seen together. The fields in
    ``folded`` wait beneath ``fold``, which is open from the start where ``unfolded``.
    """

    title: str
    fields: tuple[Field, ...]
    intro: str = ""
    save: str = ""
    again: bool = False
    make: Callable[[Values], Any] | None = None
    check: Callable[[Values], Mapping[str, str]] | None = None
    folded: tuple[str, ...] = ()
    fold: str = ""
    unfolded: bool = False


class FormDialog(QDialog):
    """Shows a form. ``saved`` carries what ``make`` made, once for each save."""

    saved = Signal(object)

    def __init__(self, spec: FormSpec, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.setWindowTitle(spec.title)
        self.setAccessibleName(spec.title)
        self.editors = {field.key: FieldEditor(field, today) for field in spec.fields}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        heading = (spec.title, spec.intro)
        self.body = FormBody(heading, self.editors, spec.folded, spec.fold)
        self._scroll = scrolling(self.body)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(line())
        layout.addWidget(self._footer())
        for editor in self.editors.values():
            editor.edited.connect(self._show_fields)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save_and_close)
        self._show_fields()
        self._order_tabs()
        if spec.unfolded:
            self.body.fold.open()
        self._fit()
        self.body.fold.turned.connect(self._follow_fold)
        self._focus_first_empty()

    def values(self) -> dict[str, Any]:
        """What is typed so far; what is missing, wrong or hidden is ``None``."""
        return {
            key: None if editor.isHidden() else editor.peek()
            for key, editor in self.editors.items()
        }

    def _fit(self) -> None:
        """Be as tall as everything in it, within what a small screen shows."""
        most = within(self, WIDE, _TALLEST)
        self.resize(most.width(), min(most.height(), self.body.sizeHint().height() + px(84)))

    def _follow_fold(self) -> None:
        self._fit()
        bar = self._scroll.verticalScrollBar()
        bar.setValue(max(bar.value(), self.body.fold.y() - Space.L))

    def _footer(self) -> QWidget:
        footer = QWidget()
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        self._said_icon = IconLabel("check", "good", 14)
        self._said = label("", "caption", "good")
        self.cancel_button = Button(self.tr("Cancel"), "quiet")
        self.again_button = Button(self.tr("Save and add another"))
        self.save_button = Button(self._spec.save or self.tr("Save"), "primary")
        self.cancel_button.setAutoDefault(False)
        self.again_button.setAutoDefault(False)
        self.again_button.setVisible(self._spec.again)
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.again_button.clicked.connect(self._save_and_stay)
        self.save_button.clicked.connect(self._save_and_close)
        layout.addWidget(self._said_icon)
        layout.addWidget(self._said, 1)
        for button in (self.cancel_button, self.again_button, self.save_button):
            layout.addWidget(button)
        return footer

    def _order_tabs(self) -> None:
        buttons = [self.save_button, self.again_button, self.cancel_button]
        plain = [e.control for e in self.editors.values() if not self.body.is_folded_away(e)]
        folded = [e.control for e in self.editors.values() if self.body.is_folded_away(e)]
        chain = [*plain, self.body.fold.button, *folded, *buttons]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    @Slot()
    def _show_fields(self) -> None:
        """Hide the fields that have no meaning with what is chosen so far."""
        self._said.setText("")
        self._said_icon.hide()
        for editor in self.editors.values():
            if editor.field.show is not None:
                editor.setVisible(editor.field.show(self.values()))

    def _focus_first_empty(self) -> None:
        open_to_see = (e for e in self.editors.values() if not self.body.is_folded_away(e))
        shown = [editor for editor in open_to_see if not editor.isHidden()]
        empty = [editor for editor in shown if not editor.text()]
        for editor in [*empty, *shown][:1]:
            editor.control.setFocus()

    @Slot()
    def _save_and_close(self) -> None:
        if self._save():
            self.accept()

    @Slot()
    def _save_and_stay(self) -> None:
        if not self._save():
            return
        for editor in self.editors.values():
            if not editor.field.keep:
                editor.put(editor.field.initial)
        self._show_fields()
        self._said.setText(self.tr("Saved"))
        self._said_icon.show()
        self._focus_first_empty()

    def _save(self) -> bool:
        """Check everything; hand it out if it is sound, else lead to what is not."""
        shown = [editor for editor in self.editors.values() if not editor.isHidden()]
        bad = [editor for editor in shown if not editor.check()]
        if bad:
            self.body.unfold(bad)
            bad[0].control.setFocus()
            return False
        values = self.values()
        found = self._spec.check(values) if self._spec.check else {}
        made: Any = values
        if not found and self._spec.make is not None:
            try:
                made = self._spec.make(values)
            except InvalidRecordError as error:
                found = {error.field: problem_text(error.code)}
        if found:
            self._object(found)
            return False
        self.saved.emit(made)
        return True

    def _object(self, found: Mapping[str, str]) -> None:
        """Say what is wrong under the fields it is about, or under the last one."""
        targets = [(self.editors.get(key), text) for key, text in found.items()]
        last = list(self.editors.values())[-1]
        self.body.unfold(editor or last for editor, _ in targets)
        for editor, text in reversed(targets):
            (editor or last).object_to(text)
            (editor or last).control.setFocus()
