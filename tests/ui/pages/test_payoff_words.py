"""What the orders of paying off come to, in words, rows and a chart."""

from decimal import Decimal

from credittracker.advice.debts import OwnTerms
from credittracker.advice.payoff import Course, Rule
from credittracker.book.accounts import AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.scoring.facts import facts_on
from credittracker.services.demo import sample_book
from credittracker.services.paying_off import Wish, orders
from credittracker.ui.charts.data import table_of
from credittracker.ui.pages.plan.payoff_rows import comparing, debt_course, pay_rows
from credittracker.ui.pages.plan.payoff_words import finding, stuck_text, verdict
from credittracker.ui.words import formats
from credittracker.ui.words.payoff import orders_text, unknown_text
from tests.conftest import TODAY
from tests.ui.pages.debts import account, drawn

D = Decimal


def found_of(*records, wish=None, more=0):
    return orders(facts_on(Book().with_records(*records), TODAY), wish or Wish(), D(more))


def money(amount):
    return formats.money(amount)


def test_money_put_aside_is_a_row_of_its_own():
    terms = OwnTerms(penalty=D("0.05"), penalty_months=3)
    found = found_of(account("a"), drawn("a", 9000), wish=Wish(own={("a", "la"): terms}), more=1000)

    rows = pay_rows(found, Rule.OPTIMUM)

    aside = [row.pay for row in rows if row.debt is None]
    asked = found.debts[0].asked[0]
    assert aside[:2] == [found.budget - asked] * 2
    assert sum(aside) == 0
    assert "is put aside" in verdict(found, money)


def test_dropped_work_is_stopped():
    facts = facts_on(sample_book("en", TODAY), TODAY)
    asked = comparing(facts, Wish())
    asked.dropped = True

    assert asked.work(lambda _done, _total: None).found is None


def test_only_home_loans_owed_have_no_order():
    found = found_of(account("a", AccountKind.MORTGAGE), drawn("a", 100_000))

    assert verdict(found, money) == "Only home loans are owed. Include them to see their order."
    assert debt_course(found, masked=False) is None


def test_equal_orders_are_said_to_be_equal():
    one = found_of(account("a"), drawn("a", 5000))
    two = found_of(account("a"), drawn("a", 5000), account("b"), drawn("b", 5000), more=300)

    assert verdict(one, money) == "Only one debt is owed, so there is no order to choose."
    assert verdict(two, money) == (
        "Highest rate first is already the cheapest: no order costs less. "
        "Smallest first costs the same."
    )
    assert finding(two).endswith("whichever order")


def test_the_snowball_is_told_with_what_it_clears_and_costs():
    found = found_of(
        account("a"), drawn("a", 2000, "0.03"), account("b"), drawn("b", 9000, "0.24"), more=500
    )

    courses = found.courses
    more = courses[Rule.SNOWBALL].cost - courses[Rule.OPTIMUM].cost
    assert verdict(found, money).endswith(f"and costs {money(more)} more.")
    assert "Smallest first clears a first, in " in verdict(found, money)


def test_a_snowball_that_begins_alike_is_told_by_its_cost_alone():
    found = found_of(
        account("a"), drawn("a", 300, "0.24", 3), account("b"), drawn("b", 4000, "0.03"),
        account("c"), drawn("c", 9000, "0.24"), more=500,
    )  # fmt: skip

    courses = found.courses
    assert courses[Rule.SNOWBALL].cleared[0] == courses[Rule.OPTIMUM].cleared[0]
    more = money(courses[Rule.SNOWBALL].cost - courses[Rule.OPTIMUM].cost)
    assert verdict(found, money).endswith(f"Smallest first costs {more} more.")


def test_an_order_that_ends_later_is_told_by_the_chart():
    found = found_of(
        account("a"), drawn("a", 20_000, "0.01", 40), account("b"), drawn("b", 40_000, "0.36", 40),
        more=400,
    )  # fmt: skip

    assert "ends first, in" in finding(found)
    chart = debt_course(found, masked=False)
    titles, rows = table_of(chart)
    assert titles[1:] == ("Least cost", "Highest rate first", "Smallest first")
    assert rows[0][1:] == ("¥60,000",) * 3
    assert rows[-1][-1] == "¥0"


def test_what_never_ends_says_why():
    card = Loan(
        id="l", account="a", on=TODAY, principal=D(10_000), rate=D("0.24"), method=Method.UNKNOWN
    )
    found = found_of(account("a"), card, wish=Wish(budget=D(150)))
    slow = found_of(account("a"), card, wish=Wish(budget=D(200)))

    said = verdict(found, money)

    assert said.startswith("The debt would never end: in the end interest takes ¥")
    assert verdict(slow, money).startswith("It would take more than fifty years")


def test_the_optimum_may_end_where_the_rules_do_not():
    balloon = drawn("a", 1000, "0.12", 3, method=Method.INTEREST_ONLY)
    other = Loan(
        id="lb", account="b", on=TODAY, principal=D(5000), rate=D("0.24"), method=Method.UNKNOWN
    )
    found = found_of(account("a"), balloon, account("b"), other, wish=Wish(budget=D(500)))

    assert isinstance(found.courses[Rule.OPTIMUM], Course)
    assert "runs short when much is asked at once" in verdict(found, money)
    assert "ends" in finding(found) or "Free of debt" in finding(found)
    stuck = found.courses[Rule.AVALANCHE]
    assert "is missing for what is asked" in stuck_text(found, stuck, money)


def test_a_known_rate_is_not_said_to_be_unknown():
    assert unknown_text(found_of(account("a"), drawn("a", 5000))) == ""
    assert unknown_text(found_of(account("a"), drawn("a", 5000, None))) != ""


def test_a_terminal_is_told_which_rates_are_unknown(language):
    language.choose("en")

    assert "No rate is known for a" in orders_text(found_of(account("a"), drawn("a", 5000, None)))
