"""How dues turned out, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.ui.pages.repayments.calendar_view import DayMark, Turnout
from credittracker.ui.words import formats
from credittracker.ui.words.status import late_text

translate = QCoreApplication.translate

_NAMES: dict[Turnout, object] = {
    Turnout.LATE: QT_TRANSLATE_NOOP("RepaymentCalendar", "Late"),
    Turnout.FAILED: QT_TRANSLATE_NOOP("RepaymentCalendar", "Debit failed"),
    Turnout.PAID_LATE: QT_TRANSLATE_NOOP("RepaymentCalendar", "Paid late"),
    Turnout.DUE: QT_TRANSLATE_NOOP("RepaymentCalendar", "To pay"),
    Turnout.ON_TIME: QT_TRANSLATE_NOOP("RepaymentCalendar", "On time"),
}


def turnout_name(turnout: Turnout) -> str:
    """How something turned out, in a word or two."""
    return translate("RepaymentCalendar", str(_NAMES[turnout]))


def turnout_text(mark: DayMark, *, masked: bool) -> str:
    """A mark of a day: account, amount, and how it went."""
    currency = mark.account.currency
    amount = formats.money(mark.amount, currency=currency, masked=masked) if mark.amount else ""
    how = turnout_name(mark.turnout)
    late = late_text(mark.days) if mark.days else ""
    return " · ".join(part for part in (mark.account.name, amount, how, late) if part)


def year_text(year: int, turnouts: Sequence[Turnout]) -> tuple[str, str]:
    """A year's name, and how often what happened in it."""
    said = [
        f"{turnout_name(one)} {formats.number(turnouts.count(one))}"
        for one in Turnout
        if one in turnouts
    ]
    nothing = translate("RepaymentCalendar", "Nothing was due.")
    return translate("RepaymentCalendar", "The year {year}").format(year=year), (
        formats.listed(said) or nothing
    )
