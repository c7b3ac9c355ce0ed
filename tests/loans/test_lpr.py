"""The loan prime rate of any day, and the resets it makes."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.loans.lpr import Floating, LprUnknownError, Tenor, parse_lpr, resets
from credittracker.loans.schedule import schedule
from credittracker.services.catalogue import load_lpr
from tests.loans.loans import mortgage

D = Decimal


@pytest.mark.parametrize(
    ("day", "one", "five"),
    [
        (date(2019, 8, 20), "0.0425", "0.0485"),
        (date(2022, 8, 21), "0.037", "0.0445"),
        (date(2022, 8, 22), "0.0365", "0.043"),
        (date(2024, 2, 20), "0.0345", "0.0395"),
        (date(2026, 11, 23), "0.03", "0.035"),
    ],
)
def test_the_rate_in_force_on_a_day(day, one, five):
    table = load_lpr()

    assert (table.rate(day), table.rate(day, Tenor.FIVE_YEARS)) == (D(one), D(five))


def test_there_was_no_lpr_before_its_reform():
    with pytest.raises(LprUnknownError):
        load_lpr().rate(date(2019, 8, 19))


LATER, EARLIER = (
    f'{{"from": "{year}-01-01", "one_year": "1", "five_years": "1"}}' for year in (2020, 2019)
)


@pytest.mark.parametrize("rates", ["", f"{LATER},{EARLIER}"])
def test_a_table_out_of_order_is_refused(rates):
    with pytest.raises(ValueError, match="LPR rows"):
        parse_lpr(f'{{"known_to": "2020-01-01", "rates": [{rates}]}}')


def test_a_floating_loan_takes_the_rate_of_each_reset_day():
    home = mortgage(1000000, on=date(2023, 6, 20))
    floating = Floating(Tenor.FIVE_YEARS, D("-0.0020"), date(2024, 1, 1))

    found = resets(home, floating, load_lpr(), date(2026, 12, 31))

    assert [(e.on.year, e.rate) for e in found] == [
        (2024, D("0.040")),
        (2025, D("0.034")),
        (2026, D("0.033")),
    ]


def test_a_lower_rate_lowers_the_instalments_that_follow():
    home = mortgage(1000000, on=date(2023, 1, 1))
    found = resets(
        home, Floating(Tenor.FIVE_YEARS, D(0), date(2024, 1, 1)), load_lpr(), date(2024, 6, 1)
    )

    rows = schedule(home, (), found)

    assert rows[11].amount == rows[0].amount == D("5307.27")
    assert rows[12].amount < D("5000")
    assert sum(r.principal for r in rows) == D(1000000)
