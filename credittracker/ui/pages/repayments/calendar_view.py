"""Every due of every year on its day, and how it turned out. No Qt."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.book.accounts import Account
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.services.analysis import Analysis


class Turnout(StrEnum):
    """How a due stands, or a debit that was tried; the worst first."""

    LATE = "late"
    FAILED = "failed"
    PAID_LATE = "paid_late"
    DUE = "due"
    ON_TIME = "on_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMark:
    """One due on its day: ``days`` late, or was; ``record`` is the loan, bill or debit."""

    on: date
    account: Account
    amount: Decimal | None
    turnout: Turnout
    days: int
    record: RecordId
    number: int


Marks = Mapping[date, Sequence[DayMark]]
"""The marks of each day that has any, the worst first."""


def day_marks(seen: Analysis) -> Marks:
    """Every due that was ever asked for, and every debit that failed, by its day."""
    found: dict[date, list[DayMark]] = {}
    for mark in (*_of_dues(seen), *_of_debits(seen)):
        found.setdefault(mark.on, []).append(mark)
    for marks in found.values():
        marks.sort(key=_worst_first)
    return found


def worst(marks: Iterable[DayMark]) -> Turnout | None:
    """The worst of some marks."""
    return next((mark.turnout for mark in sorted(marks, key=_worst_first)), None)


def _of_dues(seen: Analysis) -> Iterator[DayMark]:
    for position in seen.positions.values():
        for due in position.dues:
            if due.number >= 0 and (due.is_instalment or due.needed > 0):
                yield _mark(position, due)


def _mark(position: Position, due: Due) -> DayMark:
    days = due.days_late(position.on)
    if due.met_on is None:
        turnout = Turnout.LATE if days else Turnout.DUE
    else:
        turnout = Turnout.PAID_LATE if days else Turnout.ON_TIME
    return DayMark(
        on=due.due,
        account=position.account,
        amount=due.amount,
        turnout=turnout,
        days=days,
        record=due.record,
        number=due.number,
    )


def _of_debits(seen: Analysis) -> Iterator[DayMark]:
    book = seen.facts.book
    for debit in book.failed_debits.values():
        yield DayMark(
            on=debit.on,
            account=book.accounts[debit.account],
            amount=debit.amount,
            turnout=Turnout.FAILED,
            days=0,
            record=debit.id,
            number=0,
        )


_ORDER = tuple(Turnout)


def _worst_first(mark: DayMark) -> tuple[int, str, int]:
    return (_ORDER.index(mark.turnout), mark.account.name, mark.number)
