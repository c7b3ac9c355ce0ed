"""The legal lines: which a cost crosses, and whether they bind the loan."""

from datetime import date

import pytest

from credittracker.book.accounts import LenderKind
from credittracker.loans.caps import LINES, Grade, Law, Lender, Standing, flags, lender_of
from credittracker.services.catalogue import load_lpr

NOW = date(2026, 11, 23)


def found(cost: float, lent: date, lender: Lender) -> dict[str, Standing]:
    law = Law(lender, load_lpr(), NOW)
    return {f.line.code: f.standing for f in flags(cost, lent, law)}


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
def test_the_rule_of_2015_is_replaced_and_holds_for_the_interest_of_its_time(code):
    assert found(0.4, NOW, Lender.PRIVATE)[code] is Standing.REPLACED
    assert found(0.4, date(2020, 8, 20), Lender.PRIVATE)[code] is Standing.REPLACED
    assert found(0.4, date(2020, 8, 19), Lender.PRIVATE)[code] is Standing.PARTLY
    assert found(0.4, date(2015, 8, 31), Lender.PRIVATE)[code] is Standing.NOT_YET


def test_an_old_private_loan_keeps_to_four_times_the_lpr_from_the_day_of_the_rule():
    """民间借贷规定 art. 31: its interest from 2020-08-20 on follows the line of the suit's day."""
    old = date(2018, 1, 1)

    assert found(0.2, old, Lender.PRIVATE)["4lpr_private"] is Standing.PARTLY
    assert found(0.121, old, Lender.PRIVATE)["4lpr_private"] is Standing.PARTLY
    assert "4lpr_private" not in found(0.12, old, Lender.PRIVATE)


def test_whether_the_36_percent_of_2017_still_hold_is_not_claimed():
    assert found(0.4, date(2018, 1, 1), Lender.LICENSED)["36_cash_loan"] is Standing.IN_FORCE
    assert found(0.4, NOW, Lender.LICENSED)["36_cash_loan"] is Standing.UNCLEAR


def test_without_a_known_lender_nothing_is_said_to_bind():
    assert set(found(0.4, NOW, Lender.UNKNOWN).values()) == {Standing.DEPENDS}


def test_a_line_that_was_not_read_is_never_called_law():
    read = {line.code for line in LINES if line.grade is Grade.LAW}

    assert read == {"4lpr_private"}


def test_small_loans_must_reach_four_times_lpr_later():
    assert found(0.2, NOW, Lender.SMALL_LOAN)["4lpr_small_loan"] is Standing.NOT_YET


def test_lines_that_bind_come_first():
    standings = list(found(0.4, NOW, Lender.SMALL_LOAN).values())

    assert standings == sorted(standings, key=list(Standing).index)


@pytest.mark.parametrize(
    ("kind", "lender"),
    [
        (LenderKind.BANK, Lender.LICENSED),
        (LenderKind.PLATFORM, Lender.LICENSED),
        (LenderKind.SMALL_LOAN, Lender.SMALL_LOAN),
        (LenderKind.OTHER, Lender.UNKNOWN),
        (None, Lender.UNKNOWN),
    ],
)
def test_the_kind_of_company_says_which_lines_may_bind(kind, lender):
    assert lender_of(kind) is lender
