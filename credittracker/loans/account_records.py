"""A Book's records by account, each kind in the order of its days."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, TypeAlias

from credittracker.book.accounts import Account, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.records import RecordId
from credittracker.loans.plans import Plan


@dataclass(frozen=True, slots=True)
class AccountRecords:
    """Everything recorded of one account.

    Limit changes of a day, and changes of a loan, keep their order of entry.
    """

    account: Account
    limit_events: tuple[LimitEvent, ...] = ()
    plans: tuple[Plan, ...] = ()
    bills: tuple[Statement, ...] = ()
    repayments: tuple[Repayment, ...] = ()


_by_day = attrgetter("on", "id")
_by_bill = attrgetter("on", "due", "id")
_by_number = attrgetter("number", "id")


Gathered: TypeAlias = Mapping[RecordId, AccountRecords]
"""The records of every account, in the Book's order of accounts."""


def records_by_account(book: Book) -> Gathered:
    """Every account with its records."""
    return _gather(book, book.accounts.keys())


def gathered_again(book: Book, before: Book, known: Gathered) -> Gathered:
    """The same for a Book made out of another: what did not change is not read again.

    An account none of whose records changed keeps the very ``AccountRecords`` it had.
    """
    touched = _touched(before, book)
    fresh = _gather(book, touched) if touched else {}
    return {a: fresh[a] if a in touched else known[a] for a in book.accounts}


def _gather(book: Book, accounts: Collection[RecordId]) -> dict[RecordId, AccountRecords]:
    events = _grouped(book.limit_events.values(), "account", accounts)
    loans = _grouped(book.loans.values(), "account", accounts)
    bills = _grouped(book.statements.values(), "account", accounts)
    repayments = _grouped(book.repayments.values(), "account", accounts)
    overrides = _grouped(book.overrides.values(), "loan", book.loans)
    changes = _grouped(book.loan_events.values(), "loan", book.loans)

    def plan(loan: Loan) -> Plan:
        rows = tuple(sorted(overrides.get(loan.id, ()), key=_by_number))
        return Plan(loan, rows, tuple(sorted(changes.get(loan.id, ()), key=attrgetter("on"))))

    return {
        a: AccountRecords(
            book.accounts[a],
            tuple(sorted(events.get(a, ()), key=attrgetter("on"))),
            tuple(map(plan, sorted(loans.get(a, ()), key=_by_day))),
            tuple(sorted(bills.get(a, ()), key=_by_bill)),
            tuple(sorted(repayments.get(a, ()), key=_by_day)),
        )
        for a in accounts
        if a in book.accounts
    }


def _grouped(
    records: Iterable[Any], field: str, owners: Collection[RecordId]
) -> Mapping[RecordId, list[Any]]:
    groups: defaultdict[RecordId, list[Any]] = defaultdict(list)
    key = attrgetter(field)
    for record in records:
        owner = key(record)
        if owner in owners:
            groups[owner].append(record)
    return groups


def _touched(before: Book, after: Book) -> set[RecordId]:
    """The accounts whose records, or whose loans' records, are not all the same."""
    own = ("limit_events", "loans", "statements", "repayments")
    found = {r.id for r in _changed(before.accounts, after.accounts)}
    if _is_reordered(before.limit_events, after.limit_events):
        found |= {e.account for e in after.limit_events.values()}
    if _is_reordered(before.loan_events, after.loan_events):
        found |= {after.loans[e.loan].account for e in after.loan_events.values()}
    for name in own:
        found |= {r.account for r in _changed(getattr(before, name), getattr(after, name))}
    for name in ("overrides", "loan_events"):
        for record in _changed(getattr(before, name), getattr(after, name)):
            loans = (book.loans.get(record.loan) for book in (before, after))
            found |= {loan.account for loan in loans if loan is not None}
    return found


def _is_reordered(before: Mapping[RecordId, Any], after: Mapping[RecordId, Any]) -> bool:
    """Whether records that are in both came in another order, which counts within a day."""
    return [i for i in before if i in after] != [i for i in after if i in before]


def _changed(before: Mapping[RecordId, Any], after: Mapping[RecordId, Any]) -> list[Any]:
    """Records that came, went, or were replaced, as they were and as they are."""
    if before is after:
        return []
    came = [r for i, r in after.items() if before.get(i) is not r]
    return came + [r for i, r in before.items() if after.get(i) is not r]
