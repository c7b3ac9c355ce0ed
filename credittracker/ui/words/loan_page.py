"""How the rows and the changes of a loan are said."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind
from credittracker.services.loan_reading import Row, RowState
from credittracker.ui.words import formats
from credittracker.ui.words.rates import floating_text, rate_text
from credittracker.ui.words.records import choice_name
from credittracker.ui.words.status import Spans, late_text

translate = QCoreApplication.translate

STATES: dict[RowState, object] = {
    RowState.PAID: QT_TRANSLATE_NOOP("LoanRows", "Paid"),
    RowState.PREPAID: QT_TRANSLATE_NOOP("LoanRows", "Prepaid"),
    RowState.UNRECORDED: QT_TRANSLATE_NOOP("LoanRows", "Repayment not recorded"),
    RowState.NOTHING: QT_TRANSLATE_NOOP("LoanRows", "Nothing to pay"),
    RowState.GRACE: QT_TRANSLATE_NOOP("LoanRows", "Due, in its days of grace"),
    RowState.TODAY: QT_TRANSLATE_NOOP("LoanRows", "Due today"),
    RowState.NEXT: QT_TRANSLATE_NOOP("LoanRows", "Next"),
    RowState.PART_PAID: QT_TRANSLATE_NOOP("LoanRows", "Part paid"),
    RowState.NOT_YET: QT_TRANSLATE_NOOP("LoanRows", "Not yet"),
    RowState.RELEASED: QT_TRANSLATE_NOOP("LoanRows", "No longer asked for"),
    RowState.PLANNED: QT_TRANSLATE_NOOP("LoanRows", "In the bills"),
}


def row_state_text(row: Row) -> str:
    """How a row stands."""
    if row.state in STATES:
        return translate("LoanRows", str(STATES[row.state]))
    late = late_text(row.days)
    if row.state is RowState.PAID_LATE:
        return translate("LoanRows", "Paid {late}").format(late=late)
    if row.state is RowState.PENALTY:
        return translate("LoanRows", "Paid {late}, penalty open").format(late=late)
    if row.state is RowState.PART_LATE:
        return translate("LoanRows", "Part paid, {late}").format(late=late)
    return late


def event_text(event: LoanEvent, loan: Loan, currency: str, *, masked: bool) -> str:
    """What changed a loan, in a few words."""
    name = choice_name(event.kind)
    match event.kind:
        case LoanEventKind.RATE_RESET:
            what = rate_text(event.rate, loan.rate_unit)
        case LoanEventKind.HOLIDAY:
            what = Spans().payments(event.terms)
        case LoanEventKind.PREPAYMENT:
            what = formats.money(event.amount, currency=currency, masked=masked)
        case _:
            return name
    return translate("LoanRows", "{name}: {what}").format(name=name, what=what)


def offer_text(loan: Loan, offer: LoanEvent, count: int, known_to: str) -> str:
    """That a floating rate has to be set anew, and by what."""
    rate = rate_text(offer.rate, loan.rate_unit)
    said = translate(
        "LoanRows",
        "The reset day {day} has passed: {formula} makes {rate}. The LPR is known up to {known}; "
        "your lender's own letter counts.",
    )
    text = said.format(
        day=formats.day(offer.on), formula=floating_text(loan), rate=rate, known=known_to
    )
    if count == 1:
        return text
    more = translate("LoanRows", "{count} reset days have passed, the last one: {text}")
    return more.format(count=count, text=text)


def difference_text(difference: Decimal, currency: str, *, masked: bool) -> str:
    """How far a row of the lender's table is from the computed one."""
    amount = formats.money(abs(difference), currency=currency, masked=masked)
    if difference == 0:
        return translate("LoanRows", "the same as computed")
    if difference > 0:
        return translate("LoanRows", "{amount} more than computed").format(amount=amount)
    return translate("LoanRows", "{amount} less than computed").format(amount=amount)
