"""The money of a month, asked for so that nobody reads it over a shoulder."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit

from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import MoneyField
from credittracker.ui.words import formats


@dataclass(frozen=True, slots=True)
class _Hidden(MoneyField):
    """An amount that is not written out beneath."""

    def echo(self, value: Any) -> str:
        """Nothing to be read."""
        del value
        return formats.MASK


class MonthlyMoney(FieldEditor):
    """Asks for an amount; what is typed is hidden while amounts are."""

    def __init__(self, field: MoneyField, today: date) -> None:
        super().__init__(field, today, plain=True)

    def set_look(self, currency: str, *, masked: bool) -> None:
        """Ask in another currency; hide what is typed once the cursor has left it."""
        kind = _Hidden if masked else MoneyField
        asked = {one.name: getattr(self.field, one.name) for one in fields(MoneyField)}
        field = kind(**{**asked, "currency": currency})
        if field == self.field:
            return
        self.refit(field)
        if (amount := self.peek()) is not None:
            self.put(amount)
        control, modes = self.control, QLineEdit.EchoMode
        if isinstance(control, QLineEdit):
            control.setEchoMode(modes.PasswordEchoOnEdit if masked else modes.Normal)
