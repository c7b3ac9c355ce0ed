"""The Book as it will be if the person goes on: pays what is asked in time, borrows nothing.

An assumption, never a forecast of what somebody does. What is late today is paid today; every
instalment is paid on its day, and of a bill at least what keeps it from being late.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.book.dates import add_months
from credittracker.book.person import FactKind, ProfileFact
from credittracker.book.records import Record, RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.scoring.facts import Facts
from credittracker.scoring.standing import COMPLETE_FOR_MONTHS

ASSUMED = "assumed-"
"""How the id of a record begins that this module made up."""


def kept_up(facts: Facts, until: date, silent: Collection[RecordId] = ()) -> Book:
    """The Book with everything paid that falls due by a day, but nothing on ``silent`` accounts.

    Whoever says today that every application is recorded is taken to go on saying so.
    """
    records = (*_payments(facts, until, silent), *_answers(facts, until))
    return facts.book.with_records(*records)


def paid_today(facts: Facts) -> Mapping[RecordId, Decimal]:
    """What is assumed to be paid today because it is late or due today, by account."""
    found: dict[RecordId, Decimal] = {}
    for payment in _payments(facts, facts.on):
        found[payment.account] = found.get(payment.account, Decimal(0)) + payment.amount
    return found


def _payments(facts: Facts, until: date, silent: Collection[RecordId] = ()) -> Iterator[Repayment]:
    for position in (p for p in facts.positions if p.account.id not in silent):
        for due, amount in _asked(position, until):
            on = max(due.due, facts.on)
            yield Repayment(
                id=f"{ASSUMED}{due.record}-{due.number}-{on:%Y%m%d}",
                account=due.account,
                loan=due.record if due.is_instalment else None,
                on=on,
                amount=amount,
            )


def _asked(position: Position, until: date) -> Iterator[tuple[Due, Decimal]]:
    """What has to be paid by a day for nothing to be late then."""
    late = position.asking
    yield from ((d, d.behind) for d in late)
    seen = {(d.record, d.number) for d in late}
    for due in position.dues:
        if due.due <= until and due.is_coming(position.on) and (due.record, due.number) not in seen:
            amount = due.open if due.is_instalment else due.lacking
            if amount > 0 and due.number > 0:
                yield due, amount


def _answers(facts: Facts, until: date) -> Iterator[Record]:
    told = facts.latest_fact(FactKind.APPLICATIONS_COMPLETE)
    if told is None or add_months(told.on, COMPLETE_FOR_MONTHS) < facts.on:
        return
    day = facts.on
    while (day := add_months(day, COMPLETE_FOR_MONTHS)) <= until:
        yield ProfileFact(
            id=f"{ASSUMED}told-{day:%Y%m%d}", kind=FactKind.APPLICATIONS_COMPLETE, on=day
        )
