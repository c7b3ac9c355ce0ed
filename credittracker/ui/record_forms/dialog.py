"""A form that helps: it fills in what follows, and says what it means while it is typed."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QWidget

from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import ChoiceField, Field
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.theme.scale import px, within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconLabel, column, label, row

_WIDE = 540
_TALLEST = 720
_FOOTER = 84


class RecordDialog(FormDialog):
    """Suggestions never overwrite what the person typed, and untouched fields stay exact."""

    def __init__(self, form: RecordForm, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(form.spec, task.state.today, parent)
        self._form = form
        self._task = task
        self._filling = False
        self._touched = set(task.known)
        self.words = FormWords()
        for one, other in form.pairs:
            self.body.pair(one, other)
        outer = self.layout()
        if isinstance(outer, QBoxLayout):
            outer.insertWidget(1, self.words)
        for key, editor in self.editors.items():
            editor.edited.connect(partial(self._react, key))
        self._begin()
        self._fit()

    def _fit(self) -> None:
        """Leave room for the words, too."""
        self.resize(within(self, _WIDE, 0).width(), self._needed())

    def _grow(self) -> None:
        """Show what has been added; a dialog never shrinks under the hand."""
        self.resize(self.width(), max(self.height(), self._needed()))

    def _needed(self) -> int:
        body, words = self.body, getattr(self, "words", None)
        said = words.sizeHint().height() if words is not None and not words.isHidden() else 0
        most = within(self, _WIDE, _TALLEST)
        follows = body.hasHeightForWidth()
        tall = body.heightForWidth(most.width()) if follows else body.sizeHint().height()
        return min(most.height(), tall + said + px(_FOOTER))

    def values(self) -> dict[str, Any]:
        """What is typed; a text nobody changed stands for the very value it was made from."""
        found = super().values()
        for key, editor in self.editors.items():
            initial = editor.field.initial
            if initial is not None and not editor.isHidden() and _untouched(editor):
                found[key] = initial
        return found

    def _begin(self) -> None:
        """What follows from the values that stand there from the start."""
        self._refit()
        for key, editor in self.editors.items():
            if self._task.is_new and editor.peek() is not None:
                self._suggest(key)
        self._refit()
        self._show_fields()
        self._say()

    @Slot()
    def _save_and_stay(self) -> None:
        """Save, and begin again as if the form had just been opened."""
        self._filling = True
        super()._save_and_stay()
        self._filling = False
        said = self._said.text()
        if said:
            self._touched = set(self._task.known)
            self._begin()
            self._said.setText(said)

    def _react(self, key: str) -> None:
        if self._filling:
            return
        self._touched.add(key)
        self._refit()
        self._suggest(key)
        self._refit()
        self._show_fields()
        self._say()
        self._grow()

    def _suggest(self, key: str) -> None:
        if self._form.suggest is None:
            return
        values = self.values()
        for other, value in self._form.suggest(key, values).items():
            if other == key or (other in self._touched and other not in self._form.always):
                continue
            editor = self.editors[other]
            if editor.peek() != value:
                self._fill(editor, value)

    def _fill(self, editor: FieldEditor, value: Any) -> None:
        self._filling = True
        editor.put(value)
        self._filling = False

    def _refit(self) -> None:
        """Give the fields that hang on others their new choices, currency or unit."""
        if self._form.refit is None:
            return
        for key, fitting in self._form.refit(self.values()).items():
            editor = self.editors[key]
            field = replace(fitting, initial=editor.field.initial)
            if field != editor.field:
                self._swap(editor, field)

    def _swap(self, editor: FieldEditor, field: Field) -> None:
        value, control = editor.peek(), editor.control
        self._filling = True
        editor.refit(field)
        if isinstance(control, QComboBox) and isinstance(field, ChoiceField):
            control.clear()
            for option in field.options:
                control.addItem(option.text, option.value)
            editor.put(value if any(o.value == value for o in field.options) else None)
        self._filling = False

    @Slot()
    def _say(self) -> None:
        values, form = self.values(), self._form
        self.words.say(
            form.remark(values) if form.remark else "", form.warn(values) if form.warn else ""
        )


class FormWords(QWidget):
    """What is said between the fields and the buttons, where it is always in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.remark = label("", wrap=True)
        self.warning = label("", "body", "warn", wrap=True)
        self._remark_box = QFrame()
        self._remark_box.setProperty("role", "banner")
        self._remark_box.setLayout(column(self.remark, margin=Space.M))
        self._warning_box = QWidget()
        self._warning_box.setLayout(row(IconLabel("warning", "warn", 16), self.warning))
        layout = column(self._warning_box, self._remark_box, spacing=Space.S)
        layout.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self.setLayout(layout)

    def say(self, remark: str, warning: str) -> None:
        """Say other things; what is empty takes up no room."""
        self.remark.setText(remark)
        self.warning.setText(warning)
        self._remark_box.setVisible(bool(remark))
        self._warning_box.setVisible(bool(warning))
        self.setVisible(bool(remark or warning))


def _untouched(editor: FieldEditor) -> bool:
    return editor.text() == editor.field.write(editor.field.initial)
