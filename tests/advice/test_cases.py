"""The written cases are the detective's specification: every verdict, and nothing besides."""

import pytest

from credittracker.advice.detective import LINE, PERSON, REFUSAL, Investigation
from credittracker.advice.verdicts import Answer
from tests.advice.cases.lenders import LENDERS
from tests.advice.cases.lines import LINES
from tests.advice.cases.people import PEOPLE
from tests.advice.cases.refusals import REFUSALS
from tests.advice.cases.telling import NO, OPEN, YES, Told

ON_LINES = (*LINES, *LENDERS, *PEOPLE)
CASES = (*ON_LINES, *REFUSALS)


@pytest.mark.parametrize("told", CASES, ids=lambda told: told.name)
def test_the_records_lead_to_the_verdicts_written_down(told: Told):
    found = {v.code: v.finding for v in told.investigation().verdicts}

    assert {c for c, f in found.items() if f.answer is YES} == set(told.yes)
    assert {c: found[c].answer for c in told.expected} == told.expected
    assert {c: found[c].needs for c in told.needs} == dict(told.needs)


@pytest.mark.parametrize("told", CASES, ids=lambda told: told.name)
def test_what_is_supported_is_proved_by_records_of_the_book(told: Told):
    for verdict in told.investigation().verdicts:
        assert all(told.book.find(r) is not None for r in verdict.finding.records)
        if verdict.finding.answer is YES and verdict.code not in {"lender_error", "idle"}:
            assert verdict.finding.records


def test_there_are_enough_cases_and_each_names_its_source():
    assert len(CASES) >= 45
    assert len({told.name for told in CASES}) == len(CASES)
    assert all(told.source for told in CASES)


@pytest.mark.parametrize("code", [*PERSON, *LINE, "lender_error"])
def test_every_hypothesis_on_a_line_has_each_answer(code: str):
    answers = {told.expected.get(code) for told in ON_LINES}

    assert {YES, NO, OPEN} <= answers


@pytest.mark.parametrize("code", [*REFUSAL, "overdue_now", "many_applications", "lender_error"])
def test_every_hypothesis_that_decides_a_refusal_has_each_answer(code: str):
    assert {YES, NO, OPEN} <= {told.expected.get(code) for told in REFUSALS}


def test_hearsay_can_be_left_out():
    (quiet,) = (told for told in CASES if not told.hearsay)

    found: Investigation = quiet.investigation()

    assert "quoted" not in {v.grade for v in found.verdicts}
    assert {v.code for v in found.verdicts} >= {"overdue_now", "late_here", "lender_error"}


def test_what_is_heard_of_in_one_country_is_not_asked_in_another():
    (abroad,) = (told for told in CASES if told.book.info.country != "cn")

    codes = {v.code for v in abroad.investigation().verdicts}

    assert codes.isdisjoint({"cost_cap", "lender_tightened", "lender_changed"})
    assert all(v.action != "lender_error" for v in abroad.investigation().verdicts)


def test_a_supported_cause_is_shown_before_an_open_one():
    for told in CASES:
        answers = [v.finding.answer for v in told.investigation().shown]
        assert Answer.RULED_OUT not in answers
        assert answers == sorted(answers, key=[YES, OPEN].index)
