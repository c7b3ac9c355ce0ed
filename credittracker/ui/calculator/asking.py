"""What the calculator is asked with: fields on a card, read whenever one of them changes."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import Field, Values
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.fold import Fold
from credittracker.ui.widgets.scrolling import scrolling

Lines: TypeAlias = tuple[tuple[Field, ...], ...]
"""Fields line by line."""


ASK_WIDE = 400
"""Room for two fields side by side."""
ANSWER_WIDE = 360


def asked(*cards: QWidget) -> QWidget:
    """Cards of fields at the left of a question, to be scrolled where they are many."""
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, Space.S, 0)
    layout.setSpacing(Space.M)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return scrolling(content)


def answering(tab: QWidget, asked_for: QWidget, *parts: QWidget) -> None:
    """Lay a question out: what is asked at the left, at the right the answer, its end tall."""
    answer = QWidget()
    layout = QVBoxLayout(answer)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.M)
    for part in parts:
        layout.addWidget(part, 1 if part is parts[-1] else 0)
    layout.addStretch(0)
    beside(tab, asked_for, answer)


def beside(tab: QWidget, asked_for: QWidget, answer: QWidget) -> None:
    """What is asked at the left, the answer at the right; beneath it where there is no room."""
    whole = Beside(tab)
    whole.add_side(asked_for, ASK_WIDE)
    whole.add_roomy(answer, 1, ANSWER_WIDE)


class AskCard(Card):
    """Fields, each line of them one or two; ``changed`` at every keystroke."""

    changed = Signal()

    def __init__(
        self,
        lines: Lines,
        today: date,
        folded: Lines = (),
        fold_title: str = "",
    ) -> None:
        super().__init__(padding=Space.L)
        self.editors: dict[str, FieldEditor] = {}
        self._today = today
        for line in lines:
            self.add(self._line(line))
        inside = QWidget()
        beneath = QVBoxLayout(inside)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(Space.M)
        for line in folded:
            beneath.addWidget(self._line(line))
        if beneath.count():
            self.add(Fold(fold_title, inside))
        for editor in self.editors.values():
            editor.edited.connect(self._show_fields)
            editor.edited.connect(self.changed)
        self._show_fields()

    def values(self) -> dict[str, Any]:
        """What is typed; what is missing, wrong or hidden is ``None``."""
        return {
            key: None if editor.isHidden() else editor.peek()
            for key, editor in self.editors.items()
        }

    def is_sound(self) -> bool:
        """Whether nothing typed is wrong; what is empty is only missing."""
        shown = [e for e in self.editors.values() if not e.isHidden() and e.text().strip()]
        return all(editor.check() for editor in shown)

    def hint(self, found: Mapping[str, str]) -> None:
        """Write values that were worked out into empty fields, as faint as a placeholder."""
        for key, editor in self.editors.items():
            if isinstance(editor.control, QLineEdit) and key in found:
                editor.control.setPlaceholderText(found[key])

    def _line(self, fields: tuple[Field, ...]) -> QWidget:
        made = [FieldEditor(field, self._today, plain=True) for field in fields]
        for editor in made:
            self.editors[editor.field.key] = editor
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(side_by_side(*made))
        return holder

    def _show_fields(self) -> None:
        values: Values = self.values()
        for editor in self.editors.values():
            if editor.field.show is not None:
                editor.setVisible(editor.field.show(values))
