"""The payoff door tells every order, what it leaves out, and what it does not know."""

import json
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.scoring.facts import facts_on
from credittracker.services.demo import sample_book
from credittracker.services.paying_off import Wish, orders
from credittracker.services.payoff_door import payoff_door
from tests.conftest import TODAY

D = Decimal


def names(told):
    return [one["account"] for one in told]


def test_every_order_has_its_interest_and_months_as_plain_values():
    facts = facts_on(sample_book("en", TODAY), TODAY)

    told = payoff_door(orders(facts, Wish(), D(300)))

    assert json.loads(json.dumps(told)) == told
    costs = {}
    for order in ("snowball", "avalanche", "optimum"):
        assert told[order]["months"] > 0
        assert len(told[order]["order"]) == 5
        costs[order] = D(told[order]["interest"]) + D(told[order]["penalty"])
    assert costs["optimum"] == costs["avalanche"] < costs["snowball"]
    assert names(told["left_out"]) == ["Home mortgage"]
    assert names(told["unknown_rates"]) == ["Harbour Visa", "Everyday Mastercard", "Pay-in-four"]


def test_more_money_costs_less_and_is_on_top_of_the_least():
    facts = facts_on(sample_book("en", TODAY), TODAY)

    less, more = (payoff_door(orders(facts, Wish(), D(n))) for n in (0, 500))

    assert D(more["monthly"]) == D(less["monthly"]) + 500
    assert D(more["optimum"]["interest"]) < D(less["optimum"]["interest"])


def test_too_little_money_is_told_with_what_lacks():
    facts = facts_on(sample_book("en", TODAY), TODAY)

    told = payoff_door(orders(facts, Wish(), D(-1000)))

    assert told["optimum"]["months"] is None
    assert told["avalanche"]["stuck"]["why"] == "asked"
    assert D(told["avalanche"]["stuck"]["lacks"]) > 0


def test_nothing_owed_takes_no_month():
    told = payoff_door(orders(facts_on(Book(), TODAY), Wish(), D(100)))

    assert told["optimum"] == {
        "interest": "0.00", "penalty": "0.00", "months": 0, "order": [], "stuck": None
    }  # fmt: skip


def test_home_loans_count_when_they_are_asked_for():
    facts = facts_on(sample_book("en", TODAY), TODAY)

    found = orders(facts, Wish(with_long=True), D(0))

    assert found.left_out == ()
    assert found.least > orders(facts, Wish(), D(0)).least
