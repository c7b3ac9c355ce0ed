"""The legal lines: which a cost crosses, and whether they bind the loan."""

from datetime import date

import pytest

from credittracker.loans.caps import Lender, Standing, flags
from credittracker.services.catalogue import load_lpr

NOW = date(2026, 11, 23)


def found(cost: float, lent: date, lender: Lender) -> dict[str, Standing]:
    return {f.line.code: f.standing for f in flags(cost, lent, lender, load_lpr())}


def test_a_licensed_loan_over_24_crosses_the_line_in_force():
    assert found(0.2401, NOW, Lender.LICENSED)["24_assisted"] is Standing.IN_FORCE


def test_exactly_on_the_line_is_not_over_it():
    assert "24_assisted" not in found(0.24, NOW, Lender.LICENSED)


def test_a_loan_made_before_the_line_is_not_bound_by_it():
    assert found(0.3, date(2025, 9, 30), Lender.LICENSED)["24_assisted"] is Standing.NOT_YET


def test_four_times_lpr_is_a_yardstick_only_for_licensed_lenders():
    assert found(0.121, NOW, Lender.LICENSED) == {
        "4lpr_private": Standing.OTHERS,
        "4lpr_small_loan": Standing.OTHERS,
    }


def test_four_times_lpr_moves_with_the_day_the_money_was_lent():
    lent = date(2021, 12, 19)

    assert "4lpr_private" not in found(0.154, lent, Lender.PRIVATE)
    assert found(0.1541, lent, Lender.PRIVATE)["4lpr_private"] is Standing.IN_FORCE


@pytest.mark.parametrize("code", ["24_private", "36_private"])
def test_the_rule_of_2015_is_replaced(code):
    assert found(0.4, NOW, Lender.PRIVATE)[code] is Standing.REPLACED
    assert found(0.4, date(2018, 1, 1), Lender.PRIVATE)[code] is Standing.IN_FORCE


def test_small_loans_must_reach_four_times_lpr_later():
    assert found(0.2, NOW, Lender.SMALL_LOAN)["4lpr_small_loan"] is Standing.NOT_YET


def test_lines_that_bind_come_first():
    standings = list(found(0.4, NOW, Lender.SMALL_LOAN).values())

    assert standings == sorted(standings, key=list(Standing).index)
