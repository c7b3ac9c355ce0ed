"""The door to plans: what it finds, what it says, and what it refuses."""

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest

from credittracker.book.dates import add_months
from tests.test_cli import run, sample

__all__ = ("sample",)


def asked(capsys, book, *more):
    return run(capsys, "--book", book, "plan", *more)


def test_plans_are_told_to_other_programs(sample, capsys):
    code, said, _ = asked(capsys, sample, "--monthly", "4000", "--target", "80", "--json")

    told = json.loads(said)
    assert code == 0
    assert told["target"] == 80
    assert told["reachable"] is bool(told["plans"])
    assert {*told["payoff"]} >= {"snowball", "avalanche", "optimum"}
    best, steep = (Decimal(told["payoff"][rule]["interest"]) for rule in ("optimum", "avalanche"))
    assert Decimal(0) < best <= steep
    assert told["plans"]
    assert len(told["plans"]) <= 5
    for plan in told["plans"]:
        amounts = [Decimal(step["amount"]) for step in plan["steps"]]
        assert sum(amounts) == Decimal(plan["cost"])
        assert told["earliest"] <= plan["reaches_on"] <= told["by"]
        assert plan["score"] >= 80


def test_what_cannot_be_reached_is_said_with_the_best_there_is(sample, capsys):
    by = str(date.today() + timedelta(days=40))  # noqa: DTZ011

    code, said, _ = asked(capsys, sample, "--monthly", "10", "--target", "99", "--by", by)
    told = json.loads(asked(capsys, sample, "--monthly", "10", "--target", "99", "--json")[1])

    assert code == 0
    assert "In this model 99 cannot be reached by" in said
    assert "Not within two years either" in said
    assert (told["reachable"], told["earliest"], told["plans"]) == (False, None, [])


def test_plans_are_told_to_people(sample, capsys):
    said = asked(capsys, sample, "--monthly", "4000", "--target", "80")[1]

    assert "can be reached by" in said
    assert "on top of what is due" in said
    assert "nothing is borrowed or applied for" in said


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ([], "--monthly"),
        (["--monthly", "-1"], "-1: an amount of 0 or more, to the cent"),
        (["--monthly", "much"], "much"),
        (["--monthly", "0.001"], "0.001: an amount of 0 or more, to the cent"),
        (["--monthly", "9", "--target", "101"], "101: a score from 0 to 100"),
        (["--monthly", "9", "--by", "soon"], "soon"),
    ],
)
def test_what_makes_no_sense_is_wrong_use(sample, capsys, wrong, why):
    with pytest.raises(SystemExit) as ended:
        asked(capsys, sample, *wrong)

    assert ended.value.code == 2
    assert why in capsys.readouterr().err


@pytest.mark.parametrize("months", [-1, 25])
def test_a_day_gone_by_or_too_far_ahead_is_refused(sample, capsys, months):
    by = str(add_months(date.today(), months))  # noqa: DTZ011

    code, _, said = asked(capsys, sample, "--monthly", "9", "--by", by)

    assert code == 1
    assert f"{by}: choose a day from" in said


def test_a_book_without_anything_has_no_plan_to_make(tmp_path, capsys):
    told = json.loads(asked(capsys, tmp_path / "new.book", "--monthly", "9", "--json")[1])

    assert told["plans"] == [] or not told["plans"][0]["steps"]
