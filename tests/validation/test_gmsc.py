"""An invented row of the GMSC table in the card's vocabulary."""

from tests.validation import gmsc

ROW = {
    "RevolvingUtilizationOfUnsecuredLines": "0.25",
    "NumberOfTime30-59DaysPastDueNotWorse": "2",
    "NumberOfTime60-89DaysPastDueNotWorse": "1",
    "NumberOfTimes90DaysLate": "0",
    "DebtRatio": "0.4",
    "MonthlyIncome": "5000",
    "NumberOfOpenCreditLinesAndLoans": "7",
    "NumberRealEstateLoansOrLines": "2",
}


def test_counts_add_up_and_the_worst_class_counts():
    assert gmsc.measures(ROW) == {
        "worst_late_24m": 2,
        "late_count_24m": 3,
        "serious_late_5y": 0,
        "utilisation": 0.25,
        "debt_service_to_income": 0.4,
        "accounts_on_file": 7,
        "home_loans_kept": 2,
        "home_loans_open": 2,
    }


def test_a_ratio_without_income_and_a_share_that_is_an_amount_are_unknown():
    found = gmsc.measures(
        {**ROW, "MonthlyIncome": "NA", "RevolvingUtilizationOfUnsecuredLines": "2340"}
    )

    assert found["debt_service_to_income"] is None
    assert found["utilisation"] is None
