"""A plan that is kept: its steps in the Book, what was wished, ticks, and what slips."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.planning import find_plans
from credittracker.advice.wishes import Wishes
from credittracker.book.dates import add_months
from credittracker.book.plans import KeptPlan, StepKind
from credittracker.services import kept_plans
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from credittracker.services.kept_plans import (
    checklist,
    keep_plan,
    search,
    tick,
    wishes_as_text,
    wishes_of,
)
from tests.conftest import TODAY

D = Decimal
BOOK = sample_book("zh_CN", TODAY)
BY = add_months(TODAY, 9)


def kept():
    """The sample with the cheapest plan to 80 kept."""
    wishes = Wishes(monthly=D(4000), target=D(80), by=BY)
    found = search(analyse(BOOK, TODAY, load_card()), wishes)
    numbers = count()
    change = keep_plan(BOOK, found.plans[0], wishes, TODAY, lambda: f"new{next(numbers)}")
    return found.plans[0], change.intent(BOOK)


def test_a_kept_plan_is_a_checklist_of_its_steps():
    plan, book = kept()

    found = checklist(book)

    assert [(s.on, s.kind, s.about, s.money) for s in found.steps] == [
        (s.on, s.kind, s.about, s.money) for s in plan.steps
    ]
    assert found.plan.reaches_on == plan.reaches_on
    assert not found.is_done


def test_a_step_is_ticked_and_taken_back():
    _, book = kept()
    step = checklist(book).steps[0]

    done = tick(step, TODAY).intent(book)
    again = tick(checklist(done).steps[0], None).intent(done)

    assert checklist(done).steps[0].done_on == TODAY
    assert checklist(again).steps == checklist(book).steps


def test_a_step_slips_once_its_day_has_passed():
    _, book = kept()
    step = checklist(book).steps[0]

    assert checklist(book).slipped(step.on) == ()
    assert step in checklist(book).slipped(step.on + timedelta(days=1))
    done = tick(step, step.on).intent(book)
    assert step.id not in {s.id for s in checklist(done).slipped(step.on + timedelta(days=1))}


def test_another_plan_takes_the_place_of_the_one_kept():
    _, book = kept()
    wishes = Wishes(monthly=D(9000), target=D(79), by=BY)
    plan = search(analyse(book, TODAY, load_card()), wishes).plans[0]

    after = keep_plan(book, plan, wishes, TODAY, iter("xyzw").__next__).intent(book)

    assert [p.target for p in after.plans.values()] == [D(79)]
    assert {s.plan for s in after.plan_steps.values()} == {"x"}


def test_a_step_goes_with_its_account():
    _, book = kept()
    step = checklist(book).steps[0]

    assert step.id not in book.without(step.about).plan_steps


@given(
    st.builds(
        Wishes,
        monthly=st.integers(0, 10**7).map(lambda cents: D(cents).scaleb(-2)),
        target=st.integers(0, 1000).map(lambda tenths: D(tenths) / 10),
        by=st.dates(TODAY, BY),
        payday=st.integers(1, 31),
        never=st.frozensets(st.sampled_from([*StepKind, "account"])),
        difficulty=st.dictionaries(st.sampled_from(StepKind), st.integers(1, 5)),
        wrong=st.lists(st.text(max_size=3)).map(tuple),
    )
)
def test_what_was_wished_is_remembered(wishes):
    plan = KeptPlan(id="p", on=TODAY, target=D(70), reaches_on=BY, wishes=wishes_as_text(wishes))

    assert wishes_of(plan) == wishes


def test_wishes_of_another_version_are_left_alone():
    for text in ("", "{}", "[]", '{"monthly": "x"}', "null"):
        plan = KeptPlan(id="p", on=TODAY, target=D(70), reaches_on=BY, wishes=text)
        assert wishes_of(plan) is None


def test_what_does_more_than_enough_is_left_out(monkeypatch):
    """A plan that contains another, there no later for no more, is no advice."""
    seen = analyse(sample_book("en", TODAY), TODAY, load_card())
    wishes = Wishes(monthly=D(400), target=seen.score.total + 2, by=add_months(TODAY, 12))
    found = find_plans(seen.card, seen.facts, wishes)
    less = min(found.plans, key=lambda p: (len(p.steps), p.rank))
    other = next(p for p in found.plans if p.what != less.what)
    more = replace(less, steps=(*less.steps, *other.steps), cost=less.cost + other.cost)
    told = replace(found, plans=(less, other, more))
    monkeypatch.setattr(kept_plans, "find_plans", lambda *_: told)

    assert other.reaches_on < less.reaches_on
    assert search(seen, wishes).plans == (less, other)
