"""What the door says of the costs of loans."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from credittracker.services.cost_door import AccountCost, Sums, sums_of
from credittracker.services.loan_reading import LoanReading
from credittracker.ui.words import formats
from credittracker.ui.words.loans import flag_text, shown_flags
from credittracker.ui.words.rates import floating_text, rates_text
from credittracker.ui.words.records import choice_name
from credittracker.ui.words.status import late_text

translate = QCoreApplication.translate


def cost_text(costs: Iterable[AccountCost]) -> str:
    """Every account's sums, and its loans one by one."""
    blocks = [_account(one) for one in costs]
    return "\n\n".join(blocks) or translate("Cost", "No loan is recorded.")


def _account(one: AccountCost) -> str:
    lines = [line for loan in one.loans for line in _loan(loan)]
    if len(one.loans) == 1:
        return "\n".join([one.account.name, *lines])
    head = translate("Cost", "{name}: {sums}").format(
        name=one.account.name, sums=_told(one.sums, one.account.currency)
    )
    return "\n".join([head, *lines])


def _loan(reading: LoanReading) -> list[str]:
    loan, currency = reading.loan, reading.account.currency
    head = translate("Cost", "{day}, {amount}, {method}: {sums}").format(
        day=formats.day(loan.on),
        amount=formats.money(loan.principal, currency=currency),
        method=choice_name(loan.method),
        sums=_sums(reading),
    )
    more = [
        rates_text(reading.stated, reading.rates),
        floating_text(loan),
        *(flag_text(flag) for flag in shown_flags(reading.flags)),
    ]
    return [f"  - {head}", *(f"    {line}" for line in more if line)]


def _sums(reading: LoanReading) -> str:
    if reading.is_billed:
        return translate("Cost", "the account's bills ask for it")
    sums, currency = sums_of(reading), reading.account.currency
    text = _told(sums, currency)
    if not sums.late:
        return text
    late = translate("Cost", "{late} late ({days}, {bucket}); {rest}")
    if not reading.ledger.days_past_due:
        late = translate("Cost", "{late} of penalties still open; {rest}")
    return late.format(
        late=formats.money(sums.late, currency=currency),
        days=late_text(reading.ledger.days_past_due),
        bucket=reading.ledger.bucket,
        rest=text,
    )


def _told(sums: Sums, currency: str) -> str:
    said = translate("Cost", "paid {paid}, owed {owed}; cost so far {so_far}, to come {to_come}")
    return said.format(
        paid=formats.money(sums.paid, currency=currency),
        owed=formats.money(sums.owed, currency=currency),
        so_far=formats.money(sums.cost_so_far, currency=currency),
        to_come=formats.money(sums.cost_to_come, currency=currency),
    )
