"""Money paid before anybody asks for it: on a loan with a plan it ends the loan sooner.

The dearest loan of an account is paid first; what no plan asks for is paid as it stands.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind, Repayment
from credittracker.book.money import ZERO
from credittracker.book.records import Record, RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.loans.dues import Part
from credittracker.loans.plans import Plan
from credittracker.loans.position import Position
from credittracker.loans.schedule import annual_rate
from credittracker.scoring.facts import Facts


def paid_early(
    facts: Facts, account: RecordId, amount: Decimal | None, name: str
) -> Iterator[Record]:
    """The records of paying an amount of principal today, or all that is owed (``None``).

    Interest up to the day is paid on top where a loan ends by it. Ids begin with ``name``.
    """
    mine = records_by_account(facts.book)[account]
    place = facts.position(account)
    owed = place.owed or ZERO
    left = owed if amount is None else min(amount, owed)
    plans = sorted(mine.plans, key=lambda p: (-_rate(p.loan), p.loan.on, p.loan.id))
    for number, plan in enumerate(plans):
        part = min(left, _to_come(place, plan.loan.id))
        if part > 0:
            yield from _prepaid(plan, part, (facts.on, mine.account.grace_days), f"{name}-{number}")
            left -= part
    if left > 0:
        yield Repayment(id=f"{name}-rest", account=account, on=facts.on, amount=left)


def _prepaid(plan: Plan, part: Decimal, at: tuple[date, int], name: str) -> Iterator[Record]:
    """A prepayment, and the money for it: with the interest so far if it is the last."""
    (on, grace), loan = at, plan.loan
    event = LoanEvent(id=name, loan=loan.id, on=on, kind=LoanEventKind.PREPAYMENT, amount=part)
    then = Plan(loan, plan.overrides, (*plan.events, event))
    asked = [d.amount for d in then.instalments(grace) if d.number == 0 and d.due == on]
    yield event
    money = asked[-1] if asked else part
    yield Repayment(id=f"{name}-paid", account=loan.account, loan=loan.id, on=on, amount=money)


def _to_come(place: Position, loan: RecordId) -> Decimal:
    """The principal that a loan's plan asks for after the day."""
    coming = (d for d in place.dues if d.record == loan and d.is_instalment and d.due > place.on)
    return sum((d.left[Part.PRINCIPAL] for d in coming if d.number > 0), ZERO)


def _rate(loan: Loan) -> Decimal:
    return annual_rate(loan) or ZERO
