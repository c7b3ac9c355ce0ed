"""What the palette has understood, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.ui.palette.understanding import Deed, Told
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_FORMS: dict[Deed, object] = {
    Deed.REPAID: QT_TRANSLATE_NOOP("Palette", "Record a repayment…"),
    Deed.BORROWED: QT_TRANSLATE_NOOP("Palette", "Record a loan…"),
    Deed.APPLIED: QT_TRANSLATE_NOOP("Palette", "Record an application…"),
}


def told_text(told: Told, account: str, currency: str, *, masked: bool) -> str:
    """A payment that is written down at once."""
    amount = formats.money(told.amount, currency=currency, masked=masked)
    said = translate("Palette", "Record: paid {amount} to {account} on {day}")
    return said.format(amount=amount, account=account, day=formats.day(told.on))


def deed_text(told: Told, account: str, *, masked: bool, currency: str = "CNY") -> str:
    """A form that is opened with what was understood."""
    amount = told.amount
    parts = [
        translate("Palette", str(_FORMS[told.deed])),
        account or told.words,
        "" if amount is None else formats.money(amount, currency=currency, masked=masked),
        formats.day(told.on),
    ]
    return " · ".join(part for part in parts if part)
