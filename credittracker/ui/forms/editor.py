"""One field on the screen: its label, its control, and a line beneath that hints or objects."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from credittracker.ui.forms.controls import control_for
from credittracker.ui.forms.fields import CheckField, Field, MoneyField, TextField
from credittracker.ui.forms.parsing import InputError
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconLabel, label, restyle, row
from credittracker.ui.words import formats
from credittracker.ui.words.problems import problem_text


class FieldEditor(QWidget):
    """Shows a field. It objects only once the person has left it, and agrees at once.

    ``plain``: nothing has to be filled in here, so that "optional" need not be said.
    """

    edited = Signal()

    def __init__(self, field: Field, today: date, *, plain: bool = False) -> None:
        super().__init__()
        self.field = field
        self._today = today
        self._control = control_for(field, today)
        self._label = label(field.label, "strong")
        self._label.setBuddy(self._control.widget)
        optional = label(QCoreApplication.translate("FieldEditor", "optional"), "caption")
        self._icon = IconLabel("error", "bad", 14)
        self._message = label(field.hint, "caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        if not isinstance(field, CheckField):
            layout.addLayout(row(self._label, optional, None))
            optional.setVisible(not field.required and not plain)
        layout.addWidget(self._control.widget)
        layout.addLayout(row(self._icon, self._message, spacing=Space.XS))
        self._control.widget.setAccessibleName(field.label)
        self.setFocusProxy(self._control.widget)
        self._failed = False
        self.put(field.initial)
        self._control.changed.connect(self._typed)
        if self._control.left is not None:
            self._control.left.connect(self._left)

    @property
    def control(self) -> QWidget:
        """The widget that takes the input."""
        return self._control.widget

    def text(self) -> str:
        """What is typed now."""
        return self._control.read()

    def type(self, text: str) -> None:
        """Put text in as if it were typed."""
        self._control.write(text)
        self._typed()

    def put(self, value: Any) -> None:
        """Put a value in."""
        self._control.write(self.field.write(value))
        self._show_state(object_now=False)

    def value(self) -> Any:
        """The value; ``None`` for an empty optional field. Raises ``InputError``."""
        text = self.text()
        if not text.strip() and not isinstance(self.field, CheckField):
            if self.field.required:
                raise InputError("empty")
            return "" if isinstance(self.field, TextField) else None
        return self.field.parse(text, self._today)

    def peek(self) -> Any:
        """The value if there is a sound one."""
        try:
            return self.value()
        except InputError:
            return None

    def refit(self, field: Field) -> None:
        """Ask for the same in another way: another currency, another unit."""
        self.field = field
        control = self._control.widget
        if isinstance(field, MoneyField) and isinstance(control, QLineEdit):
            control.setPlaceholderText(f"{formats.symbol(field.currency)}0.00")

    def object_to(self, message: str) -> None:
        """Say what is wrong, under the field."""
        self._failed = True
        self._say(message, bad=True)

    def check(self) -> bool:
        """Whether the field is sound; says so under it if not."""
        return self._show_state(object_now=True)

    def _typed(self, *_what: object) -> None:
        self._show_state(object_now=self._failed)
        self.edited.emit()

    def _left(self) -> None:
        if self.text().strip():
            self._show_state(object_now=True)

    def _show_state(self, *, object_now: bool) -> bool:
        try:
            value = self.value()
        except InputError as error:
            if object_now:
                self.object_to(problem_text(error.code, error.values))
            else:
                self._say(self.field.hint)
            return False
        self._failed = False
        echo = "" if value in (None, "") else self.field.echo(value)
        plain = echo == self.text()
        self._say(self.field.hint if plain or not echo else echo)
        return True

    def _say(self, message: str, *, bad: bool = False) -> None:
        self._icon.setVisible(bad)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        restyle(self._message, "tone", "bad" if bad else "")
        target = self._control.widget
        restyle(target, "invalid", "true" if bad else "false")
        target.setAccessibleDescription(message)
