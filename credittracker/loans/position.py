"""Where each account stands on a day: limit, what is owed, what is late, what comes next."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate

from credittracker.book.accounts import REVOLVING_KINDS, Account
from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.book.limits import Limit, LimitState, limit_on
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.account_records import (
    AccountRecords,
    Gathered,
    gathered_again,
    records_by_account,
)
from credittracker.loans.dues import Due
from credittracker.loans.flow import AHEAD
from credittracker.loans.standing import AccountWalk, Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One account on a day. ``owed`` is principal in the account's currency.

    ``owed`` is ``None`` when nothing in the Book says it. ``exact`` is false when a drawdown's
    repayment plan is unknown, so interest may be counted as principal, or when money was repaid
    before every loan, so older debt is missing. ``repaid`` and ``lent`` are totals up to the day.

    ``dues`` are all of them, or in a look back only those that a measure can still need: unmet,
    ever late, or open within three months. ``unplanned`` is the owed principal that no instalment
    asks for, ``has_dues`` whether anything has a due day, ``has_fallen_due`` whether one has
    passed. ``lately`` are the repayments of three months, each with the day it counts from (the
    due day, if it came late).
    """

    account: Account
    on: date
    limit: Limit
    owed: Decimal | None
    unplanned: Decimal
    exact: bool
    dues: tuple[Due, ...]
    has_dues: bool
    has_fallen_due: bool
    lent: Decimal
    repaid: Decimal
    lately: tuple[tuple[Repayment, date], ...]
    last_activity: date | None

    @property
    def is_open(self) -> bool:
        """Whether the account is neither closed nor its limit withdrawn for good."""
        return self.limit.state is not LimitState.CLOSED

    @property
    def is_revolving(self) -> bool:
        """Whether repaid principal can be drawn again."""
        return self.account.kind in REVOLVING_KINDS and self.account.revolving

    @property
    def late(self) -> tuple[Due, ...]:
        """Dues not met and past their grace days."""
        return tuple(d for d in self.dues if d.is_late(self.on))

    @property
    def days_past_due(self) -> int:
        """Days the oldest unmet due is late; 0 when none is."""
        return max((d.days_late(self.on) for d in self.late), default=0)

    @property
    def asking(self) -> tuple[Due, ...]:
        """The late dues, each amount once: every bill contains the ones before it.

        Of several late bills only the one that asks for most is here, the newest of equals. An
        instalment paid late whose penalty is still open is here too.
        """
        asking = tuple(d for d in self.dues if d.asks(self.on))
        bills = [d for d in asking if not d.is_instalment]
        if len(bills) <= 1:
            return asking
        most = max(bills, key=lambda d: (d.lacking, d.due))
        return tuple(d for d in asking if d.is_instalment or d is most)

    @property
    def overdue(self) -> Decimal:
        """What should have been paid by now and was not."""
        return sum((d.behind for d in self.asking), ZERO)

    @property
    def next_due(self) -> Due | None:
        """The next amount to pay that is not late yet (one in its grace days counts)."""
        coming = (d for d in self.dues if d.is_coming(self.on))
        return min(coming, key=lambda d: d.due, default=None)

    @property
    def utilisation(self) -> Decimal | None:
        """Owed over limit; ``None`` unless the limit is an amount above 0 and owed is known."""
        limit = self.limit.amount
        if self.limit.state is not LimitState.AMOUNT or not limit or self.owed is None:
            return None
        return self.owed / limit

    @property
    def available(self) -> Decimal | None:
        """What could be drawn: the limit less what is owed, never below 0."""
        if self.limit.amount is None or self.owed is None or not self.is_revolving:
            return None
        return max(ZERO, self.limit.amount - self.owed)


class AccountHistory:
    """One account's positions, from day to day; days must not go back."""

    def __init__(self, records: AccountRecords, *, whole: bool) -> None:
        self._records = records
        self._walk = AccountWalk(
            Recorded(
                grace=records.account.grace_days,
                plans=records.plans,
                bills=records.bills,
                repayments=records.repayments,
            ),
            whole=whole,
        )
        loans = [p.loan for p in records.plans]
        self._loan_days = [x.on for x in loans]
        self._paid_days = [x.on for x in records.repayments]
        self._bill_days = [x.on for x in records.bills]
        self._lent = list(accumulate((x.principal for x in loans), initial=ZERO))
        self._repaid = list(accumulate((x.amount for x in records.repayments), initial=ZERO))

    def position(self, on: date) -> Position:
        """The position on a day."""
        records, found = self._records, self._walk.to(on)
        taken = bisect_right(self._loan_days, on)
        paid = bisect_right(self._paid_days, on)
        billed = bisect_right(self._bill_days, on)
        days = (self._loan_days[:taken][-1:], self._paid_days[:paid][-1:])
        last = max((*days[0], *days[1], *self._bill_days[:billed][-1:]), default=None)
        late_start = taken and paid and self._paid_days[0] < self._loan_days[0]
        recent = records.repayments[bisect_right(self._paid_days, on - AHEAD) : paid]
        return Position(
            account=records.account,
            on=on,
            limit=limit_on(records.account, records.limit_events, on),
            owed=found.owed,
            unplanned=found.unplanned,
            exact=found.exact and (bool(billed) or not late_start),
            dues=found.dues,
            has_dues=found.dated,
            has_fallen_due=found.fallen,
            lent=self._lent[taken],
            repaid=self._repaid[paid],
            lately=tuple((r, self._walk.counts_on(r)) for r in recent),
            last_activity=last,
        )


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Every account of a Book on a day, kept so that the next Book need not be read anew."""

    book: Book
    on: date
    records: Gathered
    positions: Mapping[RecordId, Position]


def snapshot(book: Book, on: date, before: Snapshot | None = None) -> Snapshot:
    """Every account's position, in the Book's order; later records do not count.

    What ``before`` knows of accounts that did not change since is taken over, for the same day.
    """
    if before is None:
        records = records_by_account(book)
    else:
        records = gathered_again(book, before.book, before.records)
    known = before if before is not None and before.on == on else None
    found = {}
    for account, mine in records.items():
        if known is not None and known.records.get(account) is mine:
            found[account] = known.positions[account]
        else:
            found[account] = AccountHistory(mine, whole=True).position(on)
    return Snapshot(book, on, records, found)


def positions(book: Book, on: date) -> Mapping[RecordId, Position]:
    """Every account's position on a day."""
    return snapshot(book, on).positions


def position(book: Book, account: Account, on: date) -> Position:
    """One account's position on a day."""
    return AccountHistory(records_by_account(book)[account.id], whole=True).position(on)
