"""A report and the own records: where they differ, and where nobody can tell."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.reconciling import DifferenceKind, reconcile
from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.history import ImportBatch
from credittracker.book.papers import ReportLine
from credittracker.book.records import Origin, Source
from credittracker.loans.dues import loan_dues

AS_OF, STATED = date(2026, 6, 30), date(2026, 7, 19)
ACCOUNT = Account(
    id="a", platform="p", name="消费贷", kind=AccountKind.INSTALMENT_LOAN, opened=date(2025, 7, 1)
)
LOAN = Loan(
    id="l",
    account="a",
    on=date(2025, 7, 1),
    principal=Decimal(12000),
    method=Method.EQUAL_PRINCIPAL,
    terms=12,
    rate=Decimal("0.12"),
)
LINE = ReportLine(id="x", account="a", on=AS_OF, stated_on=STATED, text="某银行发放的贷款")


def paid(count, late=0):
    """The first instalments, each so many days after its due day."""
    dues = loan_dues(LOAN, (), 0)[:count]
    return [
        Repayment(id=f"r{d.number}", account="a", loan="l", on=d.due + timedelta(late),
                  amount=d.amount)
        for d in dues
    ]  # fmt: skip


def book(*records, account=ACCOUNT, **line):
    return Book().with_records(account, *records, replace(LINE, **line))


def kinds(found):
    return [(one.kind.value, one.sure) for one in found]


def test_late_there_and_on_time_here():
    (found,) = reconcile(book(LOAN, *paid(11), balance=Decimal(1000), late_months=2))

    assert (found.kind, found.line, found.sure) == (DifferenceKind.LATE_THERE, "x", True)
    assert (found.records[0], found.records[-1]) == ("r11", "l")
    assert set(found.records) == {"l", *(f"r{n}" for n in range(1, 12))}


def test_what_was_late_here_too_is_no_difference():
    assert reconcile(book(LOAN, *paid(11, late=5), balance=Decimal(1000), late_months=2)) == ()


def test_late_months_before_the_own_records_begin_are_not_sure():
    old = replace(ACCOUNT, opened=date(2020, 1, 1))
    lines = {"account": old, "balance": Decimal(1000)}

    assert kinds(reconcile(book(LOAN, *paid(11), late_months=2, **lines))) == [
        ("late_there", False)
    ]
    assert kinds(reconcile(book(LOAN, *paid(11), late_now=True, **lines))) == [("late_there", True)]


def test_without_any_due_day_nobody_can_tell_who_was_late():
    unknown = replace(LOAN, method=Method.UNKNOWN, rate=None)
    some = Repayment(id="r", account="a", on=date(2026, 1, 1), amount=Decimal(3000))

    assert reconcile(book(unknown, some, balance=Decimal(9000), late_months=1)) == ()


def test_open_there_and_settled_here():
    early = [replace(r, on=date(2026, 3, 1)) for r in paid(12)]

    (found,) = reconcile(book(LOAN, *early, balance=Decimal(4000)))

    assert (found.kind, found.there, found.here) == (DifferenceKind.OPEN_THERE, 4000, 0)


def test_what_was_settled_in_the_last_month_may_not_be_there_yet():
    late = [replace(r, on=date(2026, 6, 20)) for r in paid(12)]

    assert reconcile(book(LOAN, *late, balance=Decimal(4000))) == ()


def test_settled_there_and_open_here():
    (found,) = reconcile(book(LOAN, *paid(6), is_open=False, ended=date(2026, 5, 31)))

    assert (found.kind, found.there, found.here) == (DifferenceKind.SETTLED_THERE, 0, 6000)


@pytest.mark.parametrize(
    ("balance", "differs"),
    [("1000", False), ("1000.9", False), ("2000", False), ("999", False), ("2002", True),
     ("500", True)],
)  # fmt: skip
def test_another_balance_is_said_but_not_the_move_of_the_last_month(balance, differs):
    """11 of 12 instalments paid, the eleventh on 1 June: 1,000 owed, 2,000 a month before."""
    found = reconcile(book(LOAN, *paid(11), balance=Decimal(balance)))

    assert [one.kind.value for one in found] == (["balance"] if differs else [])


@pytest.mark.parametrize(
    ("balance", "differs"), [("3000", False), ("3600", False), ("12000", True), ("1000", True)]
)
def test_without_a_plan_interest_leaves_room(balance, differs):
    unknown = replace(LOAN, method=Method.UNKNOWN, rate=None)
    some = Repayment(id="r", account="a", on=date(2026, 1, 1), amount=Decimal(9000))

    found = reconcile(book(unknown, some, balance=Decimal(balance)))

    assert kinds(found) == ([("balance", False)] if differs else [])


def test_nothing_is_said_of_an_account_without_own_records():
    report = ImportBatch(
        id="b", on=STATED, kind="pboc", file_name="r.pdf", sha256="", rows=1, recognised=1,
        left_alone=0, refused=0, added=1, already_known=0,
    )  # fmt: skip
    source = Source(origin=Origin.IMPORT, batch="b")
    said = Statement(id="s", source=source, account="a", on=AS_OF, due=AS_OF, amount=Decimal(5))

    assert reconcile(book(report, said, balance=Decimal(7), late_months=3)) == ()


def test_another_currency_is_not_compared():
    dollars = replace(ACCOUNT, currency="USD")

    assert reconcile(book(LOAN, *paid(11), account=dollars, balance=Decimal(9))) == ()


def test_only_the_newest_report_counts():
    older = replace(LINE, id="old", stated_on=date(2026, 1, 1), balance=Decimal(7000))

    assert reconcile(book(LOAN, *paid(11), older, balance=Decimal(1000))) == ()
    assert reconcile(Book()) == ()


@given(st.integers(0, 12), st.integers(0, 40))
def test_a_report_that_says_what_the_records_say_differs_in_nothing(count, late):
    """Whatever was paid and whenever: a report made from the records themselves agrees."""
    records = paid(count, late)
    own = Book().with_records(ACCOUNT, LOAN, *records)
    done = [r for r in records if r.on <= AS_OF]
    left = Decimal(12000) - 1000 * len(done)
    is_late = count < 11 or (late > 0 and count > 0)
    line = replace(LINE, balance=left, is_open=left > 0, late_months=1 if is_late else 0,
                   ended=AS_OF if not left else None)  # fmt: skip

    assert reconcile(own.with_records(line)) == ()
