"""An invented row of Taiwan's file becomes a Book, and its measures are those worked by hand."""

from decimal import Decimal

import pytest

from credittracker.scoring.model import measure
from tests.validation import taiwan

D = Decimal
MONTHS = 6


def row(**changed: str) -> dict[str, str]:
    """Somebody with a limit of 66,000 who pays every bill of 3,300 in full."""
    plain = {
        "LIMIT_BAL": "66000",
        "SEX": "1",
        "EDUCATION": "2",
        "MARRIAGE": "2",
        "AGE": "30",
        **dict.fromkeys(taiwan.STATUSES, "-1"),
        **dict.fromkeys(taiwan.BILLS, "3300"),
        **dict.fromkeys(taiwan.PAYMENTS, "3300"),
    }
    return {**plain, **changed}


def values(**changed: str) -> dict[str, Decimal | None]:
    found = measure(taiwan.book(taiwan.client(row(**changed))), taiwan.ON)
    return {name: m.value for name, m in found.items()}


def test_months_run_from_april_to_september():
    of = taiwan.client(row(PAY_0="2", PAY_6="1", BILL_AMT1="10", BILL_AMT6="60", PAY_AMT1="5"))

    assert of.statuses == (1, -1, -1, -1, -1, 2)
    assert (of.bills[0], of.bills[-1], of.paid[-1]) == (60, 10, 5)


def test_who_pays_in_full():
    found = values()

    assert found["worst_late_24m"] == found["late_count_24m"] == found["late_now"] == 0
    assert found["months_since_late"] == 60
    assert found["utilisation"] == D("0.05")  # 3,300 of 66,000
    assert found["limit_months"] == 2  # 66,000 over 33,000
    assert found["debt_service_to_income"] == D("0.01")  # a tenth of 3,300 over 33,000
    assert found["repaid_months_3m"] == D("0.3")  # July, August, September
    assert found["accounts_owing"] == found["accounts_on_file"] == 1
    assert found["history_months"] is found["job_years"] is found["applications_6m"] is None


def test_who_pays_the_minimum_is_not_late():
    found = values(PAY_0="0", **dict.fromkeys(taiwan.PAYMENTS, "100"))

    assert found["worst_late_24m"] == found["late_now"] == 0
    assert found["repaid_months_3m"] == D("0.009091")


def test_late_in_june_and_well_again():
    found = values(PAY_4="2")

    assert (found["worst_late_24m"], found["late_count_24m"], found["late_now"]) == (2, 1, 0)
    assert found["months_since_late"] == 2  # ended with July's status, 20 July
    assert found["serious_late_5y"] == 0


def test_late_today():
    found = values(PAY_0="3", PAY_2="2", PAY_3="0", PAY_AMT1="0", PAY_AMT2="0")

    assert (found["worst_late_24m"], found["late_count_24m"], found["late_now"]) == (3, 2, 3)
    assert found["months_since_late"] == 0
    assert found["serious_late_5y"] == 1
    assert found["unpaid_months_6m"] == 1
    assert found["clean_accounts"] == 0


@pytest.mark.parametrize("status", [1, 2, 8])
def test_late_today_is_as_late_as_the_lender_says(status):
    assert values(PAY_0=str(status))["late_now"] == min(3, status)


def test_who_was_never_billed_proves_nothing():
    nothing = dict.fromkeys((*taiwan.BILLS, *taiwan.PAYMENTS), "0")

    found = values(**nothing, **dict.fromkeys(taiwan.STATUSES, "-2"))

    assert found["worst_late_24m"] is found["late_now"] is found["repaid_months_3m"] is None
    assert found["utilisation"] == 0


def test_who_cleared_the_card_has_repaid_all_there_was():
    found = values(BILL_AMT1="-50", PAY_0="-1")

    assert found["utilisation"] == 0
    assert found["repaid_months_3m"] == 12


def test_sex_age_education_and_marriage_never_enter():
    plain = taiwan.book(taiwan.client(row()))

    for name in ("SEX", "EDUCATION", "MARRIAGE", "AGE"):
        assert taiwan.book(taiwan.client(row(**{name: "4"}))) == plain
