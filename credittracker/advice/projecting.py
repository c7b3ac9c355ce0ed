"""The Book as it will be if the person goes on: pays what is asked in time, borrows nothing.

An assumption, never a forecast of what somebody does. What is late today is paid today; every
instalment is paid on its day, and of a bill at least what keeps it from being late.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from typing import TypeAlias

from credittracker.book.accounts import LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind, Repayment, Statement
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.book.person import Application, FactKind, ProfileFact
from credittracker.book.records import Record, RecordId
from credittracker.loans.account_records import AccountRecords, records_by_account
from credittracker.loans.dues import Due
from credittracker.loans.position import AccountHistory, Position
from credittracker.loans.standing import STALE
from credittracker.scoring.facts import Facts
from credittracker.scoring.standing import COMPLETE_FOR_MONTHS

ASSUMED = "assumed-"
"""How the id of a record begins that this module made up."""

_Dated: TypeAlias = Loan | Repayment | Statement | LimitEvent | Application | LoanEvent


def kept_up(facts: Facts, until: date, silent: Collection[RecordId] = ()) -> Book:
    """The Book with everything paid that falls due by a day, but nothing on ``silent`` accounts.

    Records of days to come are left out, but for what a contract or the person foretells. Whoever
    says today that every application is recorded is taken to go on saying so.
    """
    book = _known_by(facts)
    records = (*_payments(facts, book, until, silent), *_answers(facts, until))
    return book.with_records(*records)


def paid_today(facts: Facts) -> Mapping[RecordId, Decimal]:
    """What is assumed to be paid today because it is late or due today, by account."""
    found: dict[RecordId, Decimal] = {}
    for payment in _payments(facts, _known_by(facts), facts.on):
        found[payment.account] = found.get(payment.account, Decimal(0)) + payment.amount
    return found


def _known_by(facts: Facts) -> Book:
    """The Book without what is recorded of days to come: nobody knows yet that it happens."""
    book = facts.book
    moved = (e for e in book.loan_events.values() if e.kind is LoanEventKind.PREPAYMENT)
    dated: Iterator[_Dated] = chain(
        book.loans.values(),
        book.repayments.values(),
        book.statements.values(),
        book.limit_events.values(),
        book.applications.values(),
        moved,
    )
    ahead = [record.id for record in dated if record.on > facts.on]
    return book.without(*ahead) if ahead else book


def _payments(
    facts: Facts, book: Book, until: date, silent: Collection[RecordId] = ()
) -> Iterator[Repayment]:
    gathered = records_by_account(book)
    for position in (p for p in facts.positions if p.account.id not in silent):
        yield from _kept(position, gathered[position.account.id], until)


def _kept(place: Position, mine: AccountRecords, until: date) -> Iterator[Repayment]:
    """What is paid on one account, seen anew on every day on which other dues show."""
    paid = [_payment(due, amount, place.on) for due, amount in _asked(place, until)]
    for day in sorted(day for day in _turns(mine) if place.on < day <= until):
        paid = [p for p in paid if p.on < day]
        kept = tuple(sorted((*mine.repayments, *paid), key=attrgetter("on", "id")))
        seen = AccountHistory(replace(mine, repayments=kept), whole=True).position(day)
        paid += [_payment(due, amount, due.due) for due, amount in _asked(seen, until)]
    yield from paid


def _turns(mine: AccountRecords) -> Iterator[date]:
    """The days on which a loan changes, or from which loans count that bills held before."""
    for plan in mine.plans:
        yield from plan.changes
    if mine.bills and mine.plans:
        yield mine.bills[-1].on + STALE + timedelta(days=1)


def _payment(due: Due, amount: Decimal, first: date) -> Repayment:
    """A payment on the due day, or on the first day on which it can still be made."""
    on = max(due.due, first)
    return Repayment(
        id=f"{ASSUMED}{due.record}-{due.number}-{on:%Y%m%d}",
        account=due.account,
        loan=due.record if due.is_instalment else None,
        on=on,
        amount=amount,
    )


def _asked(position: Position, until: date) -> Iterator[tuple[Due, Decimal]]:
    """What has to be paid by a day for nothing to be late then, the oldest first.

    What is paid towards a bill counts for every bill of the account. What lacks of a prepayment
    is taken out of the next instalments' money, so it is paid, too.
    """
    on, towards_bills = position.on, ZERO
    for due in sorted(position.dues, key=attrgetter("due")):
        if due.due > until or due.number < 0:
            continue
        if due.is_instalment:
            wanted = due.asks(on) or due.is_coming(on) or due.number == 0
            amount = due.open if wanted else ZERO
        else:
            amount = due.lacking - towards_bills
            towards_bills += max(ZERO, amount)
        if amount > 0:
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
