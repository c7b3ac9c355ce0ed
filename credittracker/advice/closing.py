"""Repaid is not closed: what is left to do on an account that owes nothing, and what closing costs.

A line that is repaid and not cancelled still counts as granted credit and stands in the report as
a revolving line (public pages; the brief report prints it with a balance of 0). In other places
old accounts help: so nobody is told to close, only what the score model makes of it.

A tick is a ``Note`` about the account whose id says which step it is of.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.book.limits import Limit, LimitState
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.scoring.card import Card
from credittracker.scoring.facts import Facts, Person
from credittracker.scoring.model import score_facts
from credittracker.scoring.score import Score

CERTIFICATE, AUTOPAY, FEES, CLOSED, REPORT = STEPS = (
    "certificate",
    "autopay",
    "fees",
    "closed",
    "report",
)
"""The settlement certificate, the debit authorisation, paid extras, the account, the report."""
TICK = "closing-"
AFTER = timedelta(days=92)
"""How long after an account was closed its list is shown: reports follow by the month."""


@dataclass(frozen=True, slots=True)
class ClosingStep:
    """A step: the day it was done, and the record that says so.

    ``is_told``: the person ticks it; the others follow from the account and its reports.
    """

    code: str
    done: date | None
    record: RecordId | None
    is_told: bool = True


def tick_id(code: str, account: RecordId) -> RecordId:
    """The id of the note that ticks a step."""
    return f"{TICK}{code}-{account}"


def closing_steps(book: Book, position: Position) -> tuple[ClosingStep, ...]:
    """The list of an account that was used and owes nothing; empty for every other.

    One that is said to open on a later day has nothing to close yet.
    """
    account = position.account
    ended = account.closed
    if position.owed != 0 or position.last_activity is None:
        return ()
    if account.opened is not None and account.opened > position.on:
        return ()
    if ended is not None and position.on - ended > AFTER:
        return ()
    told = (_told(book, code, account.id) for code in (CERTIFICATE, AUTOPAY, FEES))
    closed = ended if ended is not None and ended <= position.on else None
    mine = None if closed is None else account.id
    return (*told, ClosingStep(CLOSED, closed, mine, False), _report(book, account.id))


def points_of_closing(card: Card, facts: Facts, now: Score, account: RecordId) -> Decimal:
    """By how many points the score would move if an account were closed today."""
    place = facts.position(account)
    closed = replace(place.account, closed=facts.on)
    gone = replace(place, account=closed, limit=Limit(LimitState.CLOSED))
    others = tuple(gone if p is place else p for p in facts.positions)
    book = facts.book.with_records(closed)
    return score_facts(card, Facts(book, Person(book), facts.on, others)).total - now.total


def _told(book: Book, code: str, account: RecordId) -> ClosingStep:
    note = book.notes.get(tick_id(code, account))
    return ClosingStep(code, note.on if note else None, note.id if note else None)


def _report(book: Book, account: RecordId) -> ClosingStep:
    """A report that prints the account as ended; where none is in the Book, the person's word."""
    lines = [x for x in book.report_lines.values() if x.account == account and not x.is_open]
    if not lines:
        return _told(book, REPORT, account)
    first = min(lines, key=lambda x: x.stated_on)
    return ClosingStep(REPORT, first.stated_on, first.id, False)
