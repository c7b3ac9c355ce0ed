"""One question with a few answers to press; some of them open fields beneath."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import Field
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, column, label, row
from credittracker.ui.widgets.flowing import Beside, Flow

_WORDS = 240
"""How wide a question is at the least beside its answers."""


class AnswerRow(QWidget):
    """The first answer is the one of whoever says nothing; ``opens`` shows the fields."""

    changed = Signal()

    def __init__(
        self,
        heading: tuple[str, str],
        options: Sequence[tuple[str, str]],
        opens: str,
        fields: Sequence[Field],
        today: date,
    ) -> None:
        super().__init__()
        title, note = heading
        self._opens = opens
        self.buttons = {code: Button(text, "segment") for code, text in options}
        self.editors = {f.key: FieldEditor(f, today, plain=True) for f in fields}
        group = QButtonGroup(self)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setAccessibleName(f"{title}: {button.text()}")
            button.clicked.connect(self._pressed)
            group.addButton(button)
        for editor in self.editors.values():
            editor.control.setAccessibleName(f"{title}: {editor.field.label}")
            editor.edited.connect(self.changed)
        self._fields = QWidget()
        self._fields.setLayout(self._side_by_side())
        said = column(label(title, "strong", wrap=True), spacing=0)
        if note:
            said.addWidget(label(note, "caption", wrap=True))
        texts, answers = QWidget(), QWidget()
        texts.setLayout(said)
        answers.setLayout(Flow(*self.buttons.values()))
        head = Beside(spacing=Space.S)
        head.add_roomy(texts, 1, _WORDS)
        head.addWidget(answers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._fields)
        self.put(next(iter(self.buttons)), {})

    @property
    def answer(self) -> str:
        """The code of the answer pressed."""
        return next(code for code, button in self.buttons.items() if button.isChecked())

    @property
    def values(self) -> Mapping[str, Any] | None:
        """What the fields say; nothing while they are hidden or one is not sound."""
        values = {key: editor.peek() for key, editor in self.editors.items()}
        is_whole = self.is_open and all(v not in (None, "") for v in values.values())
        return values if is_whole else None

    @property
    def is_open(self) -> bool:
        """Whether the answer pressed has fields."""
        return self.answer == self._opens

    def put(self, answer: str, values: Mapping[str, Any]) -> None:
        """Give an answer, as if it were pressed and typed."""
        self.buttons[answer].setChecked(True)
        self._fields.setVisible(self.is_open)
        for key, value in values.items():
            self.editors[key].put(value)

    def check(self) -> bool:
        """Whether every field shown is sound; leads to the first that is not."""
        if not self.is_open:
            return True
        bad = [editor for editor in self.editors.values() if not editor.check()]
        for editor in bad[:1]:
            editor.control.setFocus()
        return not bad

    def _side_by_side(self) -> QHBoxLayout:
        made = row(spacing=Space.L)
        made.addStretch(1)
        for editor in self.editors.values():
            made.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
        return made

    def _pressed(self) -> None:
        self._fields.setVisible(self.is_open)
        first = next(iter(self.editors.values()), None)
        if self.is_open and first is not None:
            first.control.setFocus()
        self.changed.emit()
