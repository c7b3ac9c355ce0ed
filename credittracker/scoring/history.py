"""A Book at many days: every account is walked once, however many days are asked for.

So ten years of month ends cost little more than today; after a change only the accounts it
touched are walked again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.loans.account_records import Gathered
from credittracker.loans.position import AccountHistory, Position
from credittracker.scoring.facts import Facts, Person

OnAccount: TypeAlias = Callable[[], None]
"""Called before an account is walked; may raise to stop."""


def silently() -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class History:
    """``days`` in order, and what was known on each: ``facts`` of the same length.

    The positions hold only the dues that a measure needs.
    """

    days: tuple[date, ...]
    records: Gathered
    walked: Mapping[RecordId, tuple[Position, ...]]
    facts: tuple[Facts, ...]


def history(
    book: Book,
    records: Gathered,
    days: Sequence[date],
    before: History | None = None,
    tell: OnAccount = silently,
) -> History:
    """What was known of a Book at the end of each day; ``days`` must be in order.

    ``tell`` is called once an account.
    """
    asked = tuple(days)
    known = before if before is not None and before.days == asked else None
    walked = {}
    for account, mine in records.items():
        if known is not None and known.records.get(account) is mine:
            walked[account] = known.walked[account]
        else:
            tell()
            one = AccountHistory(mine, whole=False)
            walked[account] = tuple(one.position(day) for day in asked)
    person = Person(book)
    facts = tuple(
        Facts(book, person, day, tuple(each[n] for each in walked.values()))
        for n, day in enumerate(asked)
    )
    return History(asked, records, walked, facts)
