"""What a loan being typed will cost, said while it is typed."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import Method, RateUnit
from credittracker.book.borrowing import Loan, LoanEvent
from credittracker.book.money import ZERO
from credittracker.book.records import InvalidRecordError
from credittracker.loans.schedule import Instalment, schedule
from credittracker.ui.forms.fields import Values
from credittracker.ui.record_forms.building import build
from credittracker.ui.words import formats
from credittracker.ui.words.rates import floating_text, rate_text
from credittracker.ui.words.status import Spans

translate = QCoreApplication.translate

_PERIODS = {RateUnit.YEAR: 1, RateUnit.FEE_PER_TERM: 12, RateUnit.DAY: 360}
_UNLIKELY = Decimal(1)
"""More than the whole sum a year: no lender's line but a slip of the unit, most likely."""

_NEEDED = ("account", "on", "principal", "method")


def typed_loan(values: Values) -> Loan | None:
    """The loan the values mean, if they mean one already."""
    plan = values.get("method")
    terms = values.get("terms") if plan is not Method.UNKNOWN else 1
    if terms is None or any(values.get(key) is None for key in _NEEDED):
        return None
    try:
        return build(Loan, values, "typed")
    except InvalidRecordError:
        return None


def plan_text(loan: Loan, currency: str, resets: Sequence[LoanEvent], known_to: date) -> str:
    """Its instalments and what it costs in a line or two.

    ``resets`` are those of a floating rate so far, by a table that is known to a day.
    """
    if loan.method is Method.UNKNOWN:
        return translate(
            "LoanPreview",
            "Nothing will be shown as due until you know the plan; what you owe still counts.",
        )
    rows = schedule(loan, (), resets)
    said = [_payments(rows, currency), _cost(rows, loan.fee, currency)]
    if loan.rate is None:
        said.append(translate("LoanPreview", "Without a rate no interest is counted."))
    elif loan.rate * _PERIODS[loan.rate_unit] > _UNLIKELY:
        text = translate("LoanPreview", "{rate} would be very much. Is the unit right?")
        said.append(text.format(rate=rate_text(loan.rate, loan.rate_unit)))
    if loan.tenor is not None:
        said.append(_floats(loan, resets, known_to))
    return "\n".join(said)


def _floats(loan: Loan, resets: Sequence[LoanEvent], known_to: date) -> str:
    """What the rate is by now, and how far the table behind it is known."""
    now = resets[-1].rate if resets else loan.rate
    text = translate("LoanPreview", "{rate} today: {formula}. The LPR is known up to {day}.")
    return text.format(
        rate=rate_text(now, loan.rate_unit), formula=floating_text(loan), day=formats.day(known_to)
    )


def _payments(rows: Sequence[Instalment], currency: str) -> str:
    first, last = rows[0], rows[-1]
    alike = [row.amount for row in rows[:-1]]
    said = Spans().payments(len(rows))
    until = formats.day(last.due)
    if len(rows) == 1:
        once = translate("LoanPreview", "{amount} to pay once, on {day}")
        return once.format(amount=formats.money(first.amount, currency=currency), day=until)
    if max(alike) - min(alike) <= Decimal(1):
        each = translate("LoanPreview", "{count} of {amount}, the last on {day}")
        return each.format(
            count=said, amount=formats.money(first.amount, currency=currency), day=until
        )
    falling = translate("LoanPreview", "{count}, from {first} to {last}, the last on {day}")
    return falling.format(
        count=said,
        first=formats.money(first.amount, currency=currency),
        last=formats.money(last.amount, currency=currency),
        day=until,
    )


def _cost(rows: Sequence[Instalment], front: Decimal, currency: str) -> str:
    interest = sum((row.interest for row in rows), ZERO)
    fees = sum((row.fee for row in rows), front)
    if not fees:
        said = translate("LoanPreview", "Interest in all: {interest}")
        return said.format(interest=formats.money(interest, currency=currency))
    said = translate("LoanPreview", "Interest in all: {interest}; fees: {fees}")
    return said.format(
        interest=formats.money(interest, currency=currency),
        fees=formats.money(fees, currency=currency),
    )
