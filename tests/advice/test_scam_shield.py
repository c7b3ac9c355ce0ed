"""One yes is enough, and what to do comes in its order."""

from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.scam_shield import PATTERNS, Step, judge

CODES = [p.code for p in PATTERNS]


def test_nothing_is_met_without_a_yes():
    assert judge([]).met == ()
    assert judge(["no such question"]).steps == ()


def test_whoever_has_paid_goes_to_the_bank_and_the_police_first():
    assert judge(["already_paid"]).steps == (Step.STOP, Step.BANK, Step.POLICE, Step.HOTLINE)


@given(st.sets(st.sampled_from(CODES), min_size=1))
def test_each_yes_warns_and_the_first_step_is_always_to_stop(yes):
    found = judge(yes)

    assert {p.code for p in found.met} == yes
    assert found.steps[0] is Step.STOP
    assert list(found.steps) == [s for s in Step if s in found.steps]
    assert all(set(p.steps) <= set(found.steps) for p in found.met)


def test_there_are_ten_questions():
    assert len(set(CODES)) == len(PATTERNS) == 10
