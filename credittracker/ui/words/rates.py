"""How rates are written."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.accounts import RateUnit
from credittracker.book.borrowing import Loan
from credittracker.ui.words.formats import MINUS, NOTHING, number
from credittracker.ui.words.records import choice_name

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


def spread_text(points: int) -> str:
    """Basis points as they are added to the LPR: ``LPR − 0.20%``."""
    sign = MINUS if points < 0 else "+"
    return f"LPR {sign} {number(Decimal(abs(points)) / 100, 2)}%"


def floating_text(loan: Loan) -> str:
    """What a loan's rate follows: ``LPR over five years − 0.20%``."""
    if loan.tenor is None or loan.spread is None:
        return ""
    return f"{choice_name(loan.tenor)}{spread_text(loan.spread).removeprefix('LPR')}"
