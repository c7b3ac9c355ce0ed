"""What if: on a copy, by the same engine; nobody is paid to be late, to apply or to owe more."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.advice.clock import look_ahead
from credittracker.advice.scenario import Apply, Clear, Miss, Pay, imagined, play
from credittracker.book.accounts import (
    Account,
    AccountKind,
    LimitChange,
    LimitEvent,
    Method,
    RateUnit,
)
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.loans.position import positions
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from tests.conftest import TODAY
from tests.scoring.books import ON, application, known, payer

D = Decimal
CARD = load_card()
UNTIL = add_months(ON, 24)


def person():
    """A loan that is repaid month by month, and a card in heavy use without a bill."""
    card = Account(id="c", platform="x", name="Card", kind=AccountKind.CREDIT_CARD)
    limit = LimitEvent(
        id="g", account="c", on=date(2024, 1, 1), change=LimitChange.GRANTED, amount=D(10000)
    )
    drawn = Loan(
        id="d", account="c", on=ON - timedelta(days=20), principal=D(9000), rate=D(0), terms=30
    )
    return known(payer().with_records(card, limit, drawn))


def outcome(*actions, book=None):
    return play(CARD, facts_on(book or person(), ON), actions)


def test_without_any_action_it_is_what_time_alone_brings():
    facts = facts_on(person(), ON)
    clock = look_ahead(CARD, facts, score(CARD, facts.book, ON))

    told = outcome()

    by_day = {s.on: s.total for s in clock.days}
    assert [s.total for s in told.path] == [by_day[s.on] for s in told.path]
    assert (told.path[0].on, told.then.on) == (ON, UNTIL)
    assert told.crosses == clock.crosses


def test_money_paid_early_ends_a_loan_sooner_and_helps_at_once():
    base, paid = outcome(), outcome(Pay(ON, "c", D(5000)))

    assert base.owed == D(1800)
    assert paid.owed == 0  # 14 terms of 300 are left of 30
    assert paid.paid - base.paid == D(1800)
    assert paid.path[0].total > base.path[0].total
    assert paid.path[1].total > base.path[1].total


def test_an_account_that_is_cleared_is_closed_and_owes_nothing():
    day = ON + timedelta(days=40)
    book = imagined(facts_on(person(), ON), [Clear(day, "c")], UNTIL)

    before, after = (positions(book, d)["c"] for d in (day - timedelta(days=1), day))
    assert before.is_open
    assert before.owed > 0
    assert (after.is_open, after.owed) == (False, 0)
    assert positions(book, UNTIL)["c"].late == ()


@pytest.mark.parametrize("days", [10, 45, 100])
def test_a_missed_payment_is_late_for_as_long_as_told_and_then_paid(days):
    asked = positions(person(), ON)["a"].next_due

    book = imagined(facts_on(person(), ON), [Miss(ON, "a", days)], UNTIL)

    late = min(facts_on(book, UNTIL).late, key=lambda x: x.due)
    assert (late.record, late.due, late.days) == (asked.record, asked.due, days)
    assert not any(x.is_open for x in facts_on(book, UNTIL).late)
    base, missed = outcome(), outcome(Miss(ON, "a", days))
    assert missed.then.total < base.then.total
    assert all(a.total <= b.total for a, b in zip(missed.path, base.path, strict=True))


def test_an_application_costs_at_once_and_fades():
    base, asked = outcome(), outcome(Apply(ON, "Somebody"))

    lost = [b.total - a.total for a, b in zip(asked.path, base.path, strict=True)]
    assert lost[0] > 0
    assert lost[-1] == 0
    assert lost == sorted(lost, reverse=True)


def test_the_line_is_crossed_on_the_first_day_at_or_above_it():
    book = person().with_records(*(application(n, 10 * n) for n in range(1, 9)))
    facts = facts_on(book, ON)

    told = play(CARD, facts, ())

    by_day = look_ahead(CARD, facts, score(CARD, book, ON)).days
    assert told.crosses == next((s.on for s in by_day if s.total >= s.line), None)


@pytest.mark.parametrize("method", list(Method))
def test_what_is_cleared_costs_the_interest_so_far_and_no_more(method):
    dear = Loan(
        id="x",
        account="c",
        on=ON - timedelta(days=45),
        principal=D("7000.01"),
        rate=D("0.01") if method is Method.INSTALMENT_FEE else D("0.18"),
        rate_unit=RateUnit.FEE_PER_TERM if method is Method.INSTALMENT_FEE else RateUnit.YEAR,
        method=method,
        terms=12,
    )
    book = person().with_records(dear)
    base, cleared = outcome(book=book), outcome(Clear(ON, "c"), book=book)

    place = positions(imagined(facts_on(book, ON), [Clear(ON, "c")], UNTIL), UNTIL)["c"]
    assert (place.owed, place.late) == (0, ())
    nothing_told = method is Method.UNKNOWN
    assert cleared.cost == base.cost if nothing_told else cleared.cost < base.cost


def test_the_dearest_loan_is_paid_first():
    dear, cheap = (
        Loan(id=i, account="c", on=ON - timedelta(days=30), principal=D(1200), rate=D(r), terms=12)
        for i, r in (("dear", "0.2"), ("cheap", "0.1"))
    )
    book = person().with_records(cheap, dear)

    told = imagined(facts_on(book, ON), [Pay(ON, "c", D(500))], UNTIL)

    (event,) = told.loan_events.values()
    assert (event.loan, event.amount) == ("dear", D(500))


def test_actions_are_taken_in_the_order_of_their_days():
    early, late = Pay(ON, "c", D(500)), Clear(ON + timedelta(days=60), "c")

    one, other = outcome(early, late), outcome(late, early)

    assert one == other
    assert one.owed == outcome(late).owed


ACCOUNTS = st.sampled_from(["a", "c"])
DAYS = st.integers(0, 600).map(lambda n: ON + timedelta(days=n))
ACTIONS = st.one_of(
    st.builds(Pay, DAYS, ACCOUNTS, st.integers(1, 900_000).map(lambda n: D(n) / 100)),
    st.builds(Clear, DAYS, ACCOUNTS),
    st.builds(Miss, DAYS, ACCOUNTS, st.integers(1, 200)),
    st.builds(Apply, DAYS, st.just("Somebody")),
)


@settings(max_examples=40)
@given(st.lists(ACTIONS, max_size=4))
def test_no_money_appears_or_is_lost(actions):
    told = outcome(*actions)

    start = sum(p.owed for p in positions(person(), ON).values())
    assert told.paid - told.cost == start - told.owed
    assert told.owed >= 0
    assert len(told.path) in {25, 26}


@settings(max_examples=25)
@given(st.lists(ACTIONS, max_size=2), st.one_of(st.builds(Apply, DAYS, st.just("One more"))))
def test_one_more_application_never_helps(actions, more):
    fewer, one_more = outcome(*actions), outcome(*actions, more)

    assert all(a.total <= b.total for a, b in zip(one_more.path, fewer.path, strict=True))


def test_the_sample_person_can_play():
    book = sample_book("zh_CN", TODAY)
    account = next(a for a, p in positions(book, TODAY).items() if p.owed)

    told = play(CARD, facts_on(book, TODAY), [Clear(TODAY, account)])

    assert told.then.total > 0
    assert told.owed < play(CARD, facts_on(book, TODAY), []).owed


def test_debts_in_another_currency_are_in_no_sum():
    dollars = Account(
        id="u", platform="x", name="Dollars", kind=AccountKind.INSTALMENT_LOAN, currency="USD"
    )
    lent = Loan(
        id="v", account="u", on=ON - timedelta(days=20), principal=D(7000), rate=D("0.1"), terms=36
    )
    abroad = person().with_records(dollars, lent)

    alone, kept, cleared = outcome(), outcome(book=abroad), outcome(Clear(ON, "u"), book=abroad)

    sums = {(one.paid, one.owed, one.cost) for one in (alone, kept, cleared)}
    assert len(sums) == 1
    settled = imagined(facts_on(abroad, ON), [Clear(ON, "u")], UNTIL)
    assert positions(settled, UNTIL)["u"].owed == 0
