"""What is missing for a sharper score: every point of the range belongs to one entry."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.gaps import Entry, Gap, gaps
from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.person import FactKind, Income, ProfileFact
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, known, payer
from tests.strategies import books

D = Decimal
CARD = load_card()


def found(book: Book, on: date = ON) -> tuple[Gap, ...]:
    return gaps(facts_on(book, on), score(CARD, book, on))


def by_entry(book: Book) -> dict[Entry, Gap]:
    return {gap.entry: gap for gap in found(book)}


@given(books(), st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_the_points_sum_to_the_range_widest_first(book, on):
    seen, now = found(book, on), score(CARD, book, on)

    assert sum((gap.points for gap in seen), D(0)) == now.high - now.low
    assert [g.points for g in seen] == sorted((g.points for g in seen), reverse=True)
    assert len({g.entry for g in seen}) == len(seen)
    assert all(gap.record is None or book.find(gap.record) for gap in seen)


def test_nothing_is_missing_when_everything_is_known():
    assert found(known(payer())) == ()


def without(gone_kind: type, /, **match: object) -> Book:
    book = known(payer())
    gone = [
        r.id
        for r in book
        if isinstance(r, gone_kind) and all(getattr(r, k) == v for k, v in match.items())
    ]
    return book.without(*gone)


@pytest.mark.parametrize(
    ("book", "entry", "factors"),
    [
        (without(Income), Entry.INCOME, {"repaid_lately", "granted_limits", "new_debt", "buffer"}),
        (without(ProfileFact, kind=FactKind.JOB_SINCE), Entry.JOB, {"job"}),
        (
            without(ProfileFact, kind=FactKind.APPLICATIONS_COMPLETE),
            Entry.APPLICATIONS,
            {"applications", "since_application"},
        ),
    ],
    ids=["income", "job", "applications"],
)
def test_a_missing_record_is_asked_for_once_for_all_its_factors(book, entry, factors):
    gap = by_entry(book)[entry]

    assert factors <= {f.code for f in gap.factors}
    assert gap.record is None


def test_an_income_does_not_help_where_a_balance_is_missing():
    line = Account(id="b", platform="weilidai", name="b", kind=AccountKind.REVOLVING_LINE)
    granted = LimitEvent(id="bg", account="b", on=ON, change=LimitChange.GRANTED, amount=D(9000))
    paid = Repayment(id="br", account="b", on=ON, amount=D(500))
    book = known(payer()).with_records(line, granted, paid)

    gap = by_entry(book)[Entry.BALANCES]

    assert "debt_service" in {f.code for f in gap.factors}
    assert gap.record == "b"
    assert Entry.INCOME not in by_entry(book)


def test_a_line_without_a_limit_is_named():
    card = Account(id="c", platform="cmb_card", name="c", kind=AccountKind.CREDIT_CARD, opened=ON)
    bill = Statement(id="s", account="c", on=ON, due=ON, amount=D(800))

    assert by_entry(known(payer()).with_records(card, bill))[Entry.LIMITS].record == "c"


def test_an_account_and_a_loan_that_lack_something_are_named():
    other = Account(id="o", platform="x", name="o", kind=AccountKind.INSTALMENT_LOAN)
    taken = Loan(
        id="ol", account="o", on=date(2026, 1, 10), principal=D(1000), terms=12, rate=D("0.1")
    )
    asked = by_entry(known(payer()).with_records(other, taken))

    assert asked[Entry.OPENED].record == "o"
    assert asked[Entry.PURPOSES].record == "ol"
