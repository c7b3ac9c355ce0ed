"""How rates are written."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.accounts import RateUnit
from credittracker.book.borrowing import Loan
from credittracker.loans.rates import Rates
from credittracker.ui.words.formats import MINUS, NOTHING, number, percent
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


def rates_text(stated: Decimal | None, rates: Rates | None) -> str:
    """The true cost beside the stated rate, each by its name; what is not known says so."""
    translate = QCoreApplication.translate
    if rates is None:
        true = translate("Rates", "true cost not known")
    else:
        said = translate("Rates", "true cost a year {simple} simple, {compound} compound")
        true = said.format(simple=percent(rates.simple, 2), compound=percent(rates.compound, 2))
    if stated is None:
        return translate("Rates", "no yearly rate stated; {true}").format(true=true)
    said = translate("Rates", "stated {rate}; {true}")
    return said.format(rate=rate_text(stated, RateUnit.YEAR), true=true)


def spread_text(points: int) -> str:
    """Basis points as they are added to the LPR: ``LPR − 0.20%``."""
    sign = MINUS if points < 0 else "+"
    return f"LPR {sign} {number(Decimal(abs(points)) / 100, 2)}%"


def floating_text(loan: Loan) -> str:
    """What a loan's rate follows: ``LPR over five years − 0.20%``."""
    if loan.tenor is None or loan.spread is None:
        return ""
    return f"{choice_name(loan.tenor)}{spread_text(loan.spread).removeprefix('LPR')}"
