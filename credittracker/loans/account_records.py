"""A Book's records by account, each kind in the order of its days."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from credittracker.book.accounts import Account, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.records import RecordId
from credittracker.loans.plans import Plan


@dataclass(frozen=True, slots=True)
class AccountRecords:
    """Everything recorded of one account; several of a day keep their order of entry."""

    account: Account
    limit_events: tuple[LimitEvent, ...] = ()
    plans: tuple[Plan, ...] = ()
    bills: tuple[Statement, ...] = ()
    repayments: tuple[Repayment, ...] = ()


_on = attrgetter("on")
_bill_order = attrgetter("on", "due")
_paid_order = attrgetter("on", "id")


def records_by_account(book: Book) -> Mapping[RecordId, AccountRecords]:
    """Every account with its records, in the Book's order of accounts."""
    events = _grouped(book.limit_events.values(), "account")
    loans = _grouped(book.loans.values(), "account")
    bills = _grouped(book.statements.values(), "account")
    repayments = _grouped(book.repayments.values(), "account")
    overrides = _grouped(book.overrides.values(), "loan")
    changes = _grouped(book.loan_events.values(), "loan")

    def plan(loan: Loan) -> Plan:
        return Plan(loan, tuple(overrides.get(loan.id, ())), tuple(changes.get(loan.id, ())))

    return {
        a: AccountRecords(
            account,
            tuple(sorted(events.get(a, ()), key=_on)),
            tuple(map(plan, sorted(loans.get(a, ()), key=_on))),
            tuple(sorted(bills.get(a, ()), key=_bill_order)),
            tuple(sorted(repayments.get(a, ()), key=_paid_order)),
        )
        for a, account in book.accounts.items()
    }


def _grouped(records: Iterable[Any], field: str) -> Mapping[RecordId, list[Any]]:
    groups: defaultdict[RecordId, list[Any]] = defaultdict(list)
    key = attrgetter(field)
    for record in records:
        groups[key(record)].append(record)
    return groups
