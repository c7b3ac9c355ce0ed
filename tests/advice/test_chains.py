"""Repaying here by borrowing there: what is a link, what hangs together, its cost, its end."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.chains import WITHIN, chains, links, stops
from credittracker.book.accounts import AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.person import Income
from credittracker.scoring.facts import facts_on
from tests.advice.cases.telling import ON, D, granted, line, loan, paid
from tests.strategies import books

PRICED = {"rate": D("0.12"), "method": Method.BULLET, "terms": 1}


def seen(*records):
    return facts_on(Book().with_records(*records), ON)


LINES = (line("a"), line("b"), line("c"), granted("b"))


def test_a_loan_and_a_similar_repayment_elsewhere_within_a_week_are_a_link():
    (link,) = links(seen(*LINES, loan(30, 900, "b"), paid(28, 800)))

    assert (link.lender, link.repaid, link.amount) == ("b", "a", D(800))
    assert link.on == paid(28).on


@pytest.mark.parametrize(
    "records",
    [
        (loan(30, 900, "b"), paid(28, 900, "b")),
        (loan(30, 900, "b"), paid(22, 900)),
        (loan(30, 900, "b"), paid(28, 1801)),
        (loan(30, 900, "b"), paid(28, 449)),
        (loan(400, 900, "b"), paid(398, 900)),
    ],
    ids=["same account", "eight days", "more than twice", "less than half", "over a year ago"],
)
def test_what_is_no_link(records):
    assert links(seen(*LINES, *records)) == ()


@pytest.mark.parametrize("kind", [AccountKind.PAY_LATER, AccountKind.CREDIT_CARD])
def test_what_was_bought_brings_no_money_to_repay_with(kind):
    account = line("d", kind=kind)

    assert links(seen(*LINES, account, loan(30, 900, "d"), paid(28, 900))) == ()


def test_one_loan_can_repay_two_and_no_yuan_counts_twice():
    facts = seen(*LINES, loan(30, 1000, "b"), paid(29, 500), paid(28, 500, "c"), paid(27, 500))

    found = links(facts)

    assert [(x.repaid, x.amount) for x in found] == [("a", D(500)), ("c", D(500))]


def test_the_nearest_day_finds_its_loan_first():
    facts = seen(*LINES, loan(30, 900, "b"), loan(25, 900, "c"), paid(25, 900), paid(29, 900))

    pairs = {(x.loan.id, x.repayment.id) for x in links(facts)}

    assert pairs == {("lb30", "ra29"), ("lc25", "ra25")}


def test_links_that_hang_together_are_one_chain_with_its_longest_row():
    facts = seen(
        *LINES,
        line("d"),
        loan(200, 900, "b", **PRICED),
        paid(199, 900),
        loan(170, 900, "c", **PRICED),
        paid(168, 909, "b"),
        loan(40, 300, "d", terms=1),
        paid(39, 300),
    )

    (chain,) = chains(facts)

    assert chain.depth == 2
    assert chain.accounts == ("a", "b", "c", "d")
    assert chain.borrowed == D(2100)
    assert chain.cost == D("18.00")
    assert chain.unknown == ("ld40",)


def test_chains_that_share_no_account_are_two_the_newest_first():
    accounts = (*LINES, line("d"))
    facts = seen(
        *accounts, loan(90, 900, "b"), paid(90), loan(20, 500, "d"), paid(20, 500, "c")
    )  # fmt: skip

    assert [c.accounts for c in chains(facts)] == [("c", "d"), ("a", "b")]


def test_the_dearest_that_can_be_met_is_stopped_first():
    income = Income(id="i", since=date(2020, 1, 1), monthly=D(3000))
    facts = seen(
        *LINES, line("d"), line("e"), income,
        loan(40, 5000, "b", rate=D("0.36")), paid(40, 5000),
        loan(30, 900, "c", rate=D("0.12")), paid(30, 900, "e"),
        loan(20, 800, "d", rate=D("0.24")), paid(20, 800, "e"),
    )  # fmt: skip

    order = stops(facts, chains(facts))

    assert [(s.account, s.can_be_met) for s in order] == [("d", True), ("c", True), ("b", False)]


def test_without_an_income_the_dearest_comes_first_and_nothing_is_promised():
    facts = seen(
        *LINES, loan(30, 900, "c", rate=D("0.12")), paid(30),
        loan(20, 900, "b", rate=D("0.24")), paid(20),
    )  # fmt: skip

    order = stops(facts, chains(facts))

    assert [(s.account, s.can_be_met, s.spare) for s in order] == [
        ("b", None, None),
        ("c", None, None),
    ]


def test_a_place_is_told_to_stop_once_by_its_newest_loan():
    facts = seen(*LINES, loan(90, 900, "b"), paid(90), loan(20, 500, "b"), paid(20, 500, "c"))

    (stop,) = stops(facts, chains(facts))

    assert (stop.account, stop.repaid, stop.amount) == ("b", "c", D(500))


@given(books(), st.dates(date(2018, 1, 1), date(2032, 1, 1)))
def test_no_money_is_counted_twice_and_every_link_keeps_the_rule(book: Book, on: date):
    facts = facts_on(book, on)
    found = links(facts)
    for link in found:
        assert link.lender != link.repaid
        assert abs(link.loan.on - link.repayment.on) <= WITHIN
        assert link.on <= on
    for side, most in (("loan", "principal"), ("repayment", "amount")):
        met: dict[str, Decimal] = {}
        for link in found:
            one = getattr(link, side)
            met[one.id] = met.get(one.id, Decimal(0)) + link.amount
            assert met[one.id] <= getattr(one, most)
    together = chains(facts)
    assert sum(len(c.links) for c in together) == len(found)
    ends = [set(c.accounts) for c in together]
    assert sum(map(len, ends)) == len(set().union(*ends))
    assert {s.account for s in stops(facts, together)} == {x.lender for x in found}
