"""The plan: exact against brute force through the engine, and played again to the promise."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.advice.hope import Hope
from credittracker.advice.payday import Payday
from credittracker.advice.planning import find_plans
from credittracker.advice.scenario import ANSWER, Object, imagined, play
from credittracker.advice.wishes import EFFORT, Wishes, paydays
from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months, month_end
from credittracker.book.person import LateMark
from credittracker.book.plans import StepKind
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card
from tests.advice.brute_force import Force
from tests.advice.planning_books import ON, lives
from tests.scoring.books import known, payer

D = Decimal
CARD = load_card()


def total(book: Book, day, actions=()):
    """The score on a day with some actions taken."""
    return score(CARD, imagined(facts_on(book, ON), actions, day), day).total


@st.composite
def asked(draw, most=3, months=2):
    """A life, and something wished that may or may not be had."""
    book = draw(lives(most))
    by = month_end(add_months(ON, draw(st.integers(0, months))))
    wishes = Wishes(
        monthly=D(draw(st.integers(0, 80)) * 100),
        target=total(book, by) + D(draw(st.integers(-10, 90))) / 10,
        by=by,
        payday=draw(st.sampled_from([31, 15, 20])),
        never=frozenset(draw(st.lists(st.sampled_from([*StepKind, "a"]), max_size=1))),
        difficulty=draw(st.dictionaries(st.sampled_from(StepKind), st.integers(1, 5), max_size=3)),
        wrong=tuple(m for m in book.late_marks if draw(st.booleans())),
    )
    return book, wishes


@settings(max_examples=60, deadline=None)
@given(asked())
def test_the_five_cheapest_plans_are_those_of_brute_force(case):
    book, wishes = case

    found = find_plans(CARD, facts_on(book, ON), wishes)

    force = Force(CARD, book, ON, wishes)
    assert [p.rank for p in found.plans] == force.cheapest()
    assert len({p.what for p in found.plans}) == len(found.plans)


@settings(max_examples=40, deadline=None)
@given(asked(most=2))
def test_the_earliest_day_and_the_best_score_are_those_of_brute_force(case):
    book, wishes = case
    wishes = replace(wishes, never=frozenset({*wishes.never, StepKind.DOWN}))
    force = Force(CARD, book, ON, wishes)
    until = month_end(add_months(ON, 3))
    days = [d for d in force.days() if d <= max(until, wishes.by)]
    best = {
        d: max(force.total(s, d) for s in force.whole(d) if force.affordable(s, d)) for d in days
    }

    found = find_plans(CARD, facts_on(book, ON), wishes)

    reached = [d for d in days if best[d] >= wishes.target]
    assert (found.earliest if found.earliest in days else None) == (reached or [None])[0]
    if not found.plans:
        assert found.best.total == max(best[d] for d in days if d <= wishes.by)


@settings(max_examples=25, deadline=None)
@given(asked(most=2, months=3))
def test_where_nothing_bears_interest_no_other_days_are_cheaper(case):
    book, wishes = case
    free = [replace(loan, rate=D(0)) for loan in book.loans.values()]
    book = book.with_records(*free) if free else book
    wishes = replace(wishes, never=frozenset({*wishes.never, StepKind.CLOSE}))
    force = Force(CARD, book, ON, wishes)

    found = find_plans(CARD, facts_on(book, ON), wishes)

    days = [d for d in force.days() if d <= wishes.by]
    costs = [force.cost(steps) for day in days for steps in force.dated(day)]
    assert bool(costs) == bool(found.plans)
    assert min(costs, default=None) == (found.plans[0].cost if found.plans else None)


@settings(max_examples=60, deadline=None)
@given(asked(most=3, months=12))
def test_a_plan_played_again_gives_the_score_it_promises(case):
    book, wishes = case
    facts = facts_on(book, ON)

    for plan in find_plans(CARD, facts, wishes).plans:
        played = imagined(facts, [s.action for s in plan.steps], plan.reaches_on)
        again = score(CARD, played, plan.reaches_on)
        assert [f.points for f in again.factors] == [f.points for f in plan.reached.factors]
        assert plan.reached.total >= wishes.target
        assert plan.reaches_on <= wishes.by
        assert plan.money <= wishes.monthly * len(paydays(wishes, ON, plan.reaches_on))


@settings(max_examples=100, deadline=None)
@given(asked())
def test_the_most_that_is_hoped_for_is_never_less_than_the_score(case):
    book, wishes = case
    day = Payday(CARD, facts_on(book, ON), wishes, (wishes.by, D(10**6)))
    hope = Hope(day)
    pairs = [
        [None, *zip(options, moves, strict=True)]
        for options, moves in zip(day.menu, hope.moves, strict=True)
    ]

    for chosen in product(*pairs):
        taken = [pair for pair in chosen if pair is not None]
        reached = day.score([option for option, _ in taken]).total
        sums = sum((move for _, move in taken), hope.base)
        assert hope.most(sums) >= reached
        assert hope.most(hope.base, sum((m.money for _, m in taken), D(0))) >= reached


def owing():
    """A loan repaid month by month, and a card of which nobody told a plan."""
    card = Account(id="c", platform="x", name="Card", kind=AccountKind.CREDIT_CARD)
    granted = LimitEvent(
        id="cg", account="c", on=ON - timedelta(300), change=LimitChange.GRANTED, amount=D(10000)
    )
    loan = Loan(id="d", account="c", on=ON - timedelta(200), principal=D(9000), rate=D(0), terms=36)
    return known(payer().with_records(card, granted, loan))


def wished(book, points, **more):
    by = month_end(add_months(ON, 6))
    target = max(total(book, d) for d in paydays(Wishes(monthly=D(0), target=D(0), by=by), ON, by))
    return Wishes(monthly=D(3000), target=target + D(points), by=by, **more)


def test_where_time_alone_is_enough_waiting_is_the_cheapest_plan():
    book = owing()
    found = find_plans(CARD, facts_on(book, ON), wished(book, "-0.1"))

    assert found.plans[0].steps == ()
    assert found.plans[0].cost == 0
    assert found.earliest <= found.plans[0].reaches_on


def test_a_cent_less_would_not_do():
    book = owing()
    wishes = wished(book, "0.5", never=frozenset({StepKind.OFF}))

    plan = find_plans(CARD, facts_on(book, ON), wishes).plans[0]

    (step,) = plan.steps
    less = replace(step, amount=step.amount - D("0.01")).action
    assert step.kind is StepKind.DOWN
    assert total(book, plan.reaches_on, [step.action]) >= wishes.target
    assert total(book, plan.reaches_on, [less]) < wishes.target
    assert plan.cost == step.money + EFFORT


def test_an_account_left_alone_is_in_no_plan():
    book = owing()
    wishes = wished(book, "0.5")
    free = find_plans(CARD, facts_on(book, ON), wishes)
    account = free.plans[0].steps[0].about

    found = find_plans(CARD, facts_on(book, ON), replace(wishes, never=frozenset({account})))

    assert account not in {s.about for p in found.plans for s in p.steps}


def test_a_mark_is_objected_to_only_if_it_is_said_to_be_wrong():
    mark = LateMark(id="m", on=ON - timedelta(200), days=40, account="a", settled=ON)
    book = owing().with_records(mark)
    wishes = wished(book, "0.1")

    told = find_plans(CARD, facts_on(book, ON), replace(wishes, wrong=("m",)))
    silent = find_plans(CARD, facts_on(book, ON), wishes)

    assert told.plans[0].steps[0].kind is StepKind.OBJECT
    assert told.plans[0].money == 0
    assert all(s.kind is not StepKind.OBJECT for p in silent.plans for s in p.steps)


def test_a_mark_counts_until_the_objection_is_answered():
    mark = LateMark(id="m", on=ON - timedelta(200), days=40, account="a", settled=ON)
    book = owing().with_records(mark)
    facts = facts_on(book, ON)
    base, objected = play(CARD, facts, ()), play(CARD, facts, (Object(ON, "m"),))

    for before, after in zip(base.path, objected.path, strict=True):
        if after.on < ON + ANSWER:
            assert after == before
        else:
            assert after.total > before.total
            break


def test_what_is_harder_counts_for_more():
    book = owing()
    easy = find_plans(CARD, facts_on(book, ON), wished(book, "0.5"))
    hard = find_plans(CARD, facts_on(book, ON), wished(book, "0.5", difficulty={StepKind.DOWN: 5}))

    def down(found):
        return next(p for p in found.plans if [s.kind for s in p.steps] == [StepKind.DOWN])

    assert down(hard).cost == 2 * down(easy).cost


@pytest.mark.parametrize(
    "wrong", [{"monthly": D(-1)}, {"payday": 0}, {"payday": 32}, {"difficulty": {StepKind.OFF: 6}}]
)
def test_wishes_that_make_no_sense_are_refused(wrong):
    with pytest.raises(ValueError, match="Wishes"):
        Wishes(**{"monthly": D(1), "target": D(70), "by": ON, **wrong})


def test_a_search_can_be_stopped():
    class StopError(Exception):
        pass

    def stop(_done, _all):
        raise StopError

    book = owing()
    with pytest.raises(StopError):
        find_plans(CARD, facts_on(book, ON), wished(book, "1"), stop)
