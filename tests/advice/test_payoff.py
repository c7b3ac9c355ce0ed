"""Snowball, avalanche and the cheapest order: worked examples, invariants, and what never ends."""

from decimal import Decimal
from fractions import Fraction
from itertools import groupby, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.advice.cheapest_payoff import optimum, side_by_side
from credittracker.advice.payoff import (
    DUST,
    Course,
    Debt,
    Rule,
    Stuck,
    Why,
    avalanche,
    follow,
    least_budget,
    snowball,
)
from credittracker.book.money import ZERO
from credittracker.services.progress import CancelledError

D = Decimal


def debt(balance, rate="0", asked="0", **terms):
    """A debt by its yearly rate."""
    return Debt(balance=D(balance), rate=D(rate) / 12, asked=(D(asked),), **terms)


def owed(course, month):
    """What is owed of each debt after a month."""
    return {row.debt: row.owed for row in course.rows if row.month == month}


def test_the_snowball_of_a_published_example():
    """American First Financial Services, "How the Debt Snowball Method Can Transform Your
    Finances": five debts without interest, 100 more a month, the state after four months.
    """
    debts = [
        debt(500, asked=25),
        debt(2500, asked=85),
        debt(3000, asked=95),
        debt(5000, asked=235),
        debt(28000, asked=522),
    ]

    course = snowball(debts, D(25 + 85 + 95 + 235 + 522 + 100))

    assert owed(course, 4) == {0: 0, 1: 2160, 2: 2620, 3: 4060, 4: 25912}
    assert [number for number, _ in course.cleared][:2] == [0, 1]


def test_interest_comes_before_the_payment_and_is_counted_to_the_cent():
    course = avalanche([debt(1000, "0.12", 100)], D(500))

    assert [(row.interest, row.paid, row.owed) for row in course.rows] == [
        (D(10), D(500), D(510)),
        (D("5.10"), D(500), D("15.10")),
        (D("0.151"), D("15.251"), D(0)),
    ]
    assert (course.interest, course.penalty, course.months) == (D("15.25"), ZERO, 3)
    assert course.owed == (1000, 510, D("15.10"), 0)


def test_the_two_rules_differ_in_what_they_clear_first_and_cost():
    debts = [debt(3000, "0.06", 100), debt(9000, "0.18", 200)]

    small, dear = snowball(debts, D(1000)), avalanche(debts, D(1000))

    assert (small.cleared[0][0], dear.cleared[0][0]) == (0, 1)
    assert dear.cost < small.cost


def test_avalanche_looks_at_the_rate_that_is_charged_from_now_on():
    debts = [
        debt(5000, "0.24", 0, promo_rate=D(0), promo_months=3),
        debt(5000, "0.12", 0),
    ]

    course = avalanche(debts, D(1000))

    paid = [{row.debt: row.paid for row in course.rows if row.month == m} for m in (1, 2, 3, 4)]
    assert [(p[0], p[1]) for p in paid] == [(0, 1000), (0, 1000), (1000, 0), (1000, 0)]


def test_a_penalty_is_charged_on_what_is_paid_beyond_the_asked_while_it_runs():
    course = avalanche([debt(3000, asked=200, penalty=D("0.05"), penalty_months=1)], D(1250))

    first, second, *_ = course.rows
    assert (first.paid, first.penalty) == (200 + 1000, 50)
    assert (second.paid, second.penalty) == (1250, 0)
    assert (course.interest, course.penalty) == (0, 50)


def test_the_last_instalment_asks_for_all_that_is_left_without_a_penalty():
    loan = debt(1000, "0.12", 10, ends=2, penalty=D("0.1"))

    course = avalanche([loan], D("1010.00"))
    saved = optimum([loan], D("1010.00")).course

    assert course.penalty > 0
    assert saved.penalty == 0
    assert [row.paid for row in saved.rows] == [10, 1010]
    assert saved.interest == 20


def test_the_optimum_waits_for_a_penalty_to_end_and_keeps_the_money():
    loan = debt(12000, "0.06", 500, penalty=D("0.03"), penalty_months=3)

    found = optimum([loan], D(2000))

    saved = [round(cash) for cash in found.course.saved]
    assert saved[:5] == [0, 1500, 3000, 4500, 0]
    assert found.course.penalty == 0
    assert found.course.cost < avalanche([loan], D(2000)).cost


def test_what_costs_nothing_to_pay_at_once_is_not_kept():
    debts = [debt(6000, "0", 100), debt(4000, "0.05", 400, ends=10, penalty=D("0.2"))]

    course = optimum(debts, D(1500)).course

    assert max(course.saved[:4]) < DUST


def test_without_promotions_and_penalties_the_avalanche_is_proved_at_once():
    debts = [debt(9000 - 500 * n, D(n + 3) / 100, 200) for n in range(12)]

    found = optimum(debts, D(3000))

    assert found.course == avalanche(debts, D(3000))
    assert (found.nodes, round(found.gap, 6)) == (0, 0)


def test_less_than_is_asked_is_said_with_what_lacks_and_when():
    balloon = debt(10_000, "0.12", 100, ends=3)

    found = side_by_side([balloon, debt(300, asked=300)], D(450))

    assert isinstance(found[Rule.SNOWBALL], Stuck)
    assert found[Rule.AVALANCHE].why is Why.ASKED
    assert found[Rule.AVALANCHE].month == 3
    assert 9000 < found[Rule.AVALANCHE].lacks < 10_000
    assert found[Rule.OPTIMUM] == found[Rule.AVALANCHE]
    assert avalanche([debt(300, asked=300)], D("299.50")) == Stuck(Why.ASKED, 1, D("0.50"))


def test_what_the_rules_cannot_pay_the_optimum_may():
    debts = [debt(1000, "0.12", 10, ends=3), debt(5000, "0.24", 100)]

    found = side_by_side(debts, D(500))

    assert isinstance(found[Rule.AVALANCHE], Stuck)
    assert isinstance(found[Rule.OPTIMUM], Course)


def test_where_nothing_ends_it_is_said_without_a_search():
    def told(_done, _known):
        raise CancelledError

    dear = [debt(10_000, "0.24", 0, promo_months=3), debt(5_000, "0.36", 10)]

    assert optimum(dear, D(60), told).why is Why.INTEREST
    assert optimum(dear, D(9), told).why is Why.ASKED


def test_interest_that_eats_the_money_is_said():
    assert avalanche([debt(10_000, "0.24", 100)], D(200)) == Stuck(Why.INTEREST, 600, ZERO)
    stuck = avalanche([debt(10_000, "0.24", 100)], D(150))
    assert stuck.why is Why.INTEREST
    assert stuck.lacks > 50


@pytest.mark.parametrize(
    "debts",
    [
        [debt(10_000, "0.24", 100)],
        [debt(10_000, "0.12", 100, ends=3), debt(300, asked=300)],
        [debt(500, asked=200)],
    ],
)
def test_the_least_money_a_month_is_enough_and_one_less_is_not(debts):
    least = least_budget(debts)

    assert isinstance(avalanche(debts, least), Course)
    assert isinstance(avalanche(debts, least - 1), Stuck)


def test_nothing_owed_is_over_today():
    assert {course.months for course in side_by_side([], ZERO).values()} == {0}
    assert least_budget([]) == 0


def test_the_search_can_be_stopped():
    debts = [
        debt(9000, "0.18", 300, promo_months=5),
        debt(8000, "0.12", 300, penalty=D("0.03"), penalty_months=6),
        debt(7000, "0.24", 200, promo_months=9),
    ]

    def stop(_done, _known):
        raise CancelledError

    with pytest.raises(CancelledError):
        side_by_side(debts, D(1500), stop)


@st.composite
def debts_of_a_person(draw, most=4):
    made = []
    for _ in range(draw(st.integers(1, most))):
        kept = draw(st.integers(0, 6))
        balance = draw(st.integers(100, 20_000))
        made.append(
            debt(
                balance,
                D(draw(st.integers(0, 36))) / 100,
                balance // draw(st.integers(3, 24)) + 1,
                promo_rate=D(draw(st.integers(0, 10))) / 1200,
                promo_months=draw(st.integers(0, 8)),
                penalty=D(draw(st.integers(0, 5))) / 100,
                penalty_months=kept or None,
            )
        )
    return made


@settings(max_examples=60, deadline=None)
@given(debts=debts_of_a_person(), more=st.integers(0, 3000))
def test_every_course_obeys_the_model(debts, more):
    budget = least_budget(debts) + more

    for course in side_by_side(debts, budget).values():
        assert isinstance(course, Course)
        balance = [Fraction(one.balance) for one in debts]
        cash = Fraction(0)
        for month, rows in groupby(course.rows, key=lambda row: row.month):
            cash += Fraction(budget)
            for row in rows:
                mine = debts[row.debt]
                grown = balance[row.debt] * (1 + Fraction(mine.rate_in(month)))
                asked = Fraction(mine.asked_in(month, D(float(grown))))
                penalty = (Fraction(row.paid) - asked) * Fraction(mine.penalty_in(month))
                assert abs(grown - Fraction(row.paid) - Fraction(row.owed)) < DUST * 2
                assert Fraction(row.paid) > asked - Fraction(DUST)
                assert abs(Fraction(row.penalty) - max(0, penalty)) < DUST * 2
                balance[row.debt] = Fraction(row.owed)
                cash -= Fraction(row.paid) + Fraction(row.penalty)
            assert cash > -2 * DUST
        assert sum(balance) == 0


@settings(max_examples=30, deadline=None)
@given(debts=debts_of_a_person(most=3), more=st.integers(0, 2000))
def test_more_money_never_costs_more(debts, more):
    budget = least_budget(debts)

    less = optimum(debts, budget).course.exact_cost

    assert optimum(debts, budget + more).course.exact_cost <= less + D("0.002")


@settings(max_examples=25, deadline=None)
@given(debts=debts_of_a_person(most=2), data=st.data())
def test_no_payments_a_person_could_make_are_cheaper(debts, data):
    """Whatever is chosen, month by month, it costs at least the optimum."""
    budget = least_budget(debts) + data.draw(st.integers(0, 500))
    shares = data.draw(st.lists(st.sampled_from(list(product((0, 0.5, 1), repeat=2))), max_size=9))

    def choose(month, owed):
        share = shares[month - 1] if month <= len(shares) else (1, 1)
        return {n: left * D(share[n]) for n, left in enumerate(owed)}

    course = follow(debts, budget, choose)

    best = optimum(debts, budget).course.exact_cost
    assert isinstance(course, Stuck) or best <= course.exact_cost + D("0.002")
