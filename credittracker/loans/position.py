"""Where each account stands on a day: limit, what is owed, what is late, what comes next."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from credittracker.book.accounts import REVOLVING_KINDS, Account, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import InstalmentOverride, Loan, LoanEvent, Repayment, Statement
from credittracker.book.limits import Limit, LimitState, limit_on
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due, known_by
from credittracker.loans.standing import Plan, Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One account on a day. ``owed`` is principal in the account's currency.

    ``owed`` is ``None`` when nothing in the Book says it. ``exact`` is false when a drawdown's
    repayment plan is unknown, so interest may be counted as principal, or when money was repaid
    before every loan, so older debt is missing. ``repaid`` and ``lent`` are totals up to the day.
    """

    account: Account
    on: date
    limit: Limit
    owed: Decimal | None
    exact: bool
    dues: tuple[Due, ...]
    lent: Decimal
    repaid: Decimal
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

        Of several late bills only the one that asks for most is here, the newest of equals.
        """
        late = self.late
        bills = [d for d in late if not d.is_instalment]
        if len(bills) <= 1:
            return late
        most = max(bills, key=lambda d: (d.lacking, d.due))
        return tuple(d for d in late if d.is_instalment or d is most)

    @property
    def overdue(self) -> Decimal:
        """What should have been paid by now and was not."""
        return sum((d.lacking for d in self.asking), ZERO)

    @property
    def next_due(self) -> Due | None:
        """The next amount to pay that is not late yet (one in its grace days counts)."""
        coming = [
            d
            for d in self.dues
            if d.open > 0 and (d.due >= self.on or (d.met_on is None and not d.days_late(self.on)))
        ]
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


def positions(book: Book, on: date) -> Mapping[RecordId, Position]:
    """Every account's position on a day, in the Book's order; later records do not count."""
    groups = _Groups(book)
    return {a.id: _position(a, groups, on) for a in book.accounts.values()}


def position(book: Book, account: Account, on: date) -> Position:
    """One account's position on a day."""
    return _position(account, _Groups(book), on)


class _Groups:
    """The Book's records by account, gathered once for all accounts."""

    def __init__(self, book: Book) -> None:
        self.events: dict[RecordId, list[LimitEvent]] = _grouped(book.limit_events, "account")
        self.loans: dict[RecordId, list[Loan]] = _grouped(book.loans, "account")
        self.repayments: dict[RecordId, list[Repayment]] = _grouped(book.repayments, "account")
        self.bills: dict[RecordId, list[Statement]] = _grouped(book.statements, "account")
        self.overrides: dict[RecordId, list[InstalmentOverride]] = _grouped(book.overrides, "loan")
        self.changes: dict[RecordId, list[LoanEvent]] = _grouped(book.loan_events, "loan")
        for events in self.events.values():
            events.sort(key=lambda e: e.on)


def _grouped(records: Mapping[RecordId, Any], field: str) -> dict[RecordId, list[Any]]:
    groups: defaultdict[RecordId, list[Any]] = defaultdict(list)
    for record in records.values():
        groups[getattr(record, field)].append(record)
    return groups


def _position(account: Account, groups: _Groups, on: date) -> Position:
    loans = [x for x in groups.loans.get(account.id, ()) if x.on <= on]
    repayments = [x for x in groups.repayments.get(account.id, ()) if x.on <= on]
    bills = [x for x in groups.bills.get(account.id, ()) if x.on <= on]
    plans = [
        Plan(
            known_by(x, on),
            tuple(groups.overrides.get(x.id, ())),
            tuple(e for e in groups.changes.get(x.id, ()) if e.on <= on),
        )
        for x in loans
    ]
    found = Recorded(
        on=on, grace=account.grace_days, plans=plans, bills=bills, repayments=repayments
    ).standing()
    active = [*(x.on for x in loans), *(x.on for x in repayments), *(x.on for x in bills)]
    return Position(
        account=account,
        on=on,
        limit=limit_on(account, groups.events.get(account.id, ()), on),
        owed=found.owed,
        exact=_is_exact(plans, found.dues) and (bool(bills) or not _begins_late(loans, repayments)),
        dues=found.dues,
        lent=sum((x.principal for x in loans), ZERO),
        repaid=sum((x.amount for x in repayments), ZERO),
        last_activity=max(active, default=None),
    )


def _is_exact(plans: Iterable[Plan], dues: Iterable[Due]) -> bool:
    """Whether every running loan's plan is known."""
    planned = {d.record for d in dues}
    return all(p.loan.id in planned for p in plans if p.loan.closed is None)


def _begins_late(loans: list[Loan], repayments: list[Repayment]) -> bool:
    """Whether the record begins after the debt did: money was repaid before every loan."""
    first = min((x.on for x in loans), default=date.max)
    return bool(loans) and any(r.on < first for r in repayments)
