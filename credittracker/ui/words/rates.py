"""How rates are written."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.accounts import RateUnit
from credittracker.ui.words.formats import NOTHING

UNITS: dict[RateUnit, str] = {
    RateUnit.YEAR: str(QT_TRANSLATE_NOOP("Rates", "{rate} a year")),
    RateUnit.DAY: str(QT_TRANSLATE_NOOP("Rates", "{rate} a day")),
    RateUnit.FEE_PER_TERM: str(QT_TRANSLATE_NOOP("Rates", "{rate} a month")),
}


def rate_text(value: Decimal | None, unit: RateUnit) -> str:
    """A rate with what it counts: ``0.05% a day``."""
    if value is None:
        return NOTHING
    digits = f"{(value * 100).normalize():f}%"
    return QCoreApplication.translate("Rates", UNITS[unit]).format(rate=digits)
