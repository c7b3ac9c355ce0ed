"""The all-in cost sheet: what it states, beside what it comes to."""

import pytest

from credittracker.book.accounts import Method
from credittracker.loans.sheet import (
    Charge,
    ChargeKind,
    CostSheet,
    Taken,
    Verdict,
    read_sheet,
    shares,
)
from tests.loans.loans import D, loan, mortgage

LOAN = mortgage(10000, "0.12", 12)
GUARANTEE = Charge(kind=ChargeKind.GUARANTEE, amount=D(50), taker="担保公司")


def test_interest_alone_costs_the_stated_rate():
    seen = read_sheet(CostSheet(loan=LOAN, stated=D("0.12")))

    assert seen.rates.simple == pytest.approx(0.12, abs=1e-5)
    assert seen.verdict is Verdict.AGREES
    assert (seen.cost, seen.charges) == (seen.interest, 0)


def test_a_compound_rate_may_be_stated_as_well():
    seen = read_sheet(CostSheet(loan=LOAN, stated=D("0.1268")))

    assert seen.verdict is Verdict.AGREES


def test_a_guarantee_fee_left_out_of_the_stated_rate_is_found():
    seen = read_sheet(CostSheet(loan=LOAN, charges=(GUARANTEE,), stated=D("0.12")))

    assert seen.verdict is Verdict.LEAVES_OUT
    assert seen.charges == D(600)
    assert seen.difference > D("0.09")
    assert seen.interest_only.simple == pytest.approx(0.12, abs=1e-5)


def test_a_charge_taken_off_the_money_is_no_principal():
    front = Charge(kind=ChargeKind.SERVICE, amount=D(300), taken=Taken.UP_FRONT)

    seen = read_sheet(CostSheet(loan=LOAN, charges=(front,)))

    assert (seen.received, seen.verdict) == (D(9700), Verdict.NOT_STATED)
    assert seen.cost == seen.interest + 300
    assert seen.charges == D(300)


def test_a_charge_at_the_end_costs_less_than_one_at_the_start():
    start, end = (
        read_sheet(
            CostSheet(
                loan=LOAN,
                charges=(Charge(kind=ChargeKind.OTHER, amount=D(300), taken=taken),),
            )
        ).rates.simple
        for taken in (Taken.UP_FRONT, Taken.AT_END)
    )

    assert end < start


def test_a_rate_stated_too_high_is_said_so():
    assert read_sheet(CostSheet(loan=LOAN, stated=D("0.2"))).verdict is Verdict.OVERSTATES


def test_a_bullet_loan_is_annualised_over_its_own_term():
    half_a_year = mortgage(10000, "0.12", 6, method=Method.BULLET)

    assert read_sheet(CostSheet(loan=half_a_year)).rates.simple == pytest.approx(0.12)


def test_a_free_loan_costs_nothing():
    assert read_sheet(CostSheet(loan=loan(1200, terms=12))).rates.simple == 0


def test_interest_and_the_shares_of_all_charges_are_the_whole_rate():
    front = Charge(kind=ChargeKind.SERVICE, amount=D(300), taken=Taken.UP_FRONT)
    sheet = CostSheet(loan=LOAN, charges=(GUARANTEE, front))

    found = shares(sheet)

    whole = read_sheet(sheet).rates.simple
    alone = read_sheet(CostSheet(loan=LOAN)).rates.simple
    assert [charge for charge, _ in found] == [GUARANTEE, front]
    assert all(share > 0 for _, share in found)
    assert alone + sum(share for _, share in found) == pytest.approx(whole)
