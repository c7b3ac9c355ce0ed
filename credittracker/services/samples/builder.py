"""Short words for telling an invented person's story as records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    FailedDebit,
    InstalmentOverride,
    Loan,
    LoanEvent,
    Repayment,
    Statement,
)
from credittracker.book.dates import add_months, day_in_month
from credittracker.book.history import BookInfo
from credittracker.book.money import to_cents
from credittracker.book.records import Record
from credittracker.loans.lpr import resets
from credittracker.loans.schedule import schedule
from credittracker.scoring.card import Card
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_lpr
from credittracker.services.foretelling import check_in_records


@dataclass
class Story:
    """Collects records about one person; days are counted back from ``today``."""

    today: date
    catalogue: Mapping[str, Platform]
    info: BookInfo
    records: list[Record] = field(default_factory=list)

    def ago(self, months: int, day: int) -> date:
        """A numbered day, some months before this month."""
        return day_in_month(add_months(self.today, -months), day)

    def add(self, record: type[Record], /, **values: Any) -> str:
        """Add any record; its id tells its place in the story."""
        record_id = f"sample-{record.__name__.lower()}-{len(self.records)}"
        self.records.append(record(id=record_id, **values))
        return record_id

    def account(self, platform: str, name: str, months: int, **values: Any) -> str:
        """Open an account at a bundled platform."""
        known = self.catalogue[platform]
        kind: AccountKind = values.pop("kind", known.account_kind)
        revolving = kind not in {AccountKind.MORTGAGE, AccountKind.INSTALMENT_LOAN}
        return self.add(
            Account,
            platform=platform,
            name=name,
            kind=kind,
            currency=self.info.currency,
            opened=self.ago(months, 8),
            revolving=values.pop("revolving", revolving and kind is not AccountKind.CAR_LOAN),
            reports_to_bureau=known.reports_to_bureau,
            **values,
        )

    def limit(self, account: str, change: LimitChange, on: date, amount: int | None = None) -> str:
        """A limit event."""
        value = None if amount is None else Decimal(amount)
        return self.add(LimitEvent, account=account, on=on, change=change, amount=value)

    def loan(self, account: str, on: date, principal: int, **values: Any) -> str:
        """A drawdown repaid on time, except the instalments in ``late`` (days each).

        ``settled`` is the day on which the whole rest was paid early. ``changes`` are events;
        ``by_days``: the lender's first row counts real days, where a computed one counts a month.
        A floating rate was reset on each of its days.
        """
        late: Mapping[int, int] = values.pop("late", {})
        settled: date = values.pop("settled", self.today)
        changes, by_days = values.pop("changes", ()), values.pop("by_days", False)
        rest = Decimal(0)
        loan_id = self.add(Loan, account=account, on=on, principal=Decimal(principal), **values)
        loan = self.records[-1]
        assert isinstance(loan, Loan)  # noqa: S101 - narrows the type
        events = [
            *resets(loan, load_lpr(), self.today),
            *(LoanEvent(id=f"{loan_id}-{n}", loan=loan_id, **e) for n, e in enumerate(changes)),
        ]
        overrides = [_first_by_days(loan)] if by_days else []
        self.records += [*events, *overrides]
        for row in schedule(loan, overrides, events):
            paid_on = row.due + timedelta(days=late.get(row.number, 0))
            if paid_on < settled:
                self.add(Repayment, account=account, loan=loan_id, on=paid_on, amount=row.amount)
            else:
                rest += row.amount
        if settled < self.today:
            self.add(Repayment, account=account, loan=loan_id, on=settled, amount=rest)
        return loan_id

    def bills(self, account: str, amounts: Sequence[int], day: int, **how: Any) -> None:
        """A monthly bill, the newest last, paid as told.

        ``pay`` is the share paid (1 = all); ``late`` gives days late by months ago.
        """
        pay: Mapping[int, str] = how.get("pay", {})
        late: Mapping[int, int] = how.get("late", {})
        for n, amount in enumerate(amounts):
            back = len(amounts) - n - 1
            on = self.ago(back, day)
            if on >= self.today:
                continue
            due, owed = on + timedelta(days=18), Decimal(amount)
            minimum = to_cents(owed / 10)
            self.add(Statement, account=account, on=on, due=due, amount=owed, minimum=minimum)
            paid_on = due + timedelta(days=late.get(back, -2))
            share = Decimal(pay.get(back, how.get("usual", "1")))
            if paid_on < self.today and amount:
                if back in late:
                    self.add(FailedDebit, account=account, on=due, amount=owed)
                self.add(Repayment, account=account, on=paid_on, amount=to_cents(owed * share))

    def book(self) -> Book:
        """The Book told so far."""
        return Book().with_records(self.info, *self.records)


def _first_by_days(loan: Loan) -> InstalmentOverride:
    """The first row with interest for its real days (actual/360)."""
    row = schedule(loan)[0]
    interest = loan.principal * (loan.rate or 0) * (row.due - loan.on).days / 360
    return InstalmentOverride(
        id=f"{loan.id}-first",
        loan=loan.id,
        number=1,
        due=row.due,
        principal=row.principal,
        interest=to_cents(interest),
    )


def with_check_ins(book: Book, days: Iterable[date], card: Card) -> Book:
    """The Book with a check-in kept on each day, as the person would have done."""
    for n, day in enumerate(days):
        seen = analyse(book, day, card)
        book = book.with_records(*check_in_records(seen, f"sample-checkin-{n}"))
    return book
