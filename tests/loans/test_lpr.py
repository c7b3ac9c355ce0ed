"""The loan prime rate of any day, and the resets it makes."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.lpr import LprRate, Tenor
from credittracker.loans.lpr import (
    LprUnknownError,
    floating_rate,
    parse_lpr,
    reset_days,
    resets,
    with_own_rows,
)
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


def floating(on: date, spread: int, first: date, months: int = 12):
    """A mortgage whose rate follows the five-year LPR."""
    terms = {"tenor": Tenor.FIVE_YEARS, "spread": spread, "first_reset": first}
    return mortgage(1000000, on=on, reset_months=months, **terms)


def test_a_floating_loan_takes_the_rate_of_each_reset_day():
    home = floating(date(2023, 6, 20), -20, date(2024, 1, 1))

    found = resets(home, load_lpr(), date(2026, 12, 31))

    assert [(e.id, e.on.year, e.rate) for e in found] == [
        ("l-lpr-2024-01-01", 2024, D("0.040")),
        ("l-lpr-2025-01-01", 2025, D("0.034")),
        ("l-lpr-2026-01-01", 2026, D("0.033")),
    ]


def test_a_fixed_rate_is_never_reset():
    home = mortgage(1000000)

    assert resets(home, load_lpr(), date(2050, 1, 1)) == ()
    assert floating_rate(home, date(2026, 1, 1), load_lpr()) is None


def test_a_reset_before_the_table_begins_is_not_made_up():
    home = floating(date(2018, 1, 1), 0, date(2019, 1, 1))

    assert [e.on.year for e in resets(home, load_lpr(), date(2021, 1, 1))] == [2020, 2021]


def test_a_spread_below_the_lpr_takes_nothing_off_the_debt():
    assert floating_rate(
        floating(date(2024, 1, 1), -1000, date(2025, 1, 1)), date(2026, 1, 1), load_lpr()
    ) == D(0)


@pytest.mark.parametrize(
    ("months", "days"),
    [
        (3, [date(2024, 4, 30), date(2024, 7, 31), date(2024, 10, 31), date(2025, 1, 31)]),
        (12, [date(2025, 1, 31)]),
    ],
)
def test_resets_keep_the_day_of_their_first_one(months, days):
    home = floating(date(2024, 1, 31), 0, date(2024, 1, 31), months)

    assert list(reset_days(home, date(2025, 1, 31))) == days


def test_a_lower_rate_lowers_the_instalments_that_follow():
    home = floating(date(2023, 1, 1), 0, date(2024, 1, 1))
    found = resets(home, load_lpr(), date(2024, 6, 1))

    rows = schedule(home, (), found)

    assert rows[11].amount == rows[0].amount == D("5307.27")
    assert rows[12].amount < D("5000")
    assert sum(r.principal for r in rows) == D(1000000)


def own(day: date, five: str) -> LprRate:
    return LprRate(id=f"{day}{five}", on=day, one_year=D("0.031"), five_years=D(five))


def test_own_rows_add_to_the_table_and_correct_it():
    table = with_own_rows(
        load_lpr(), [own(date(2025, 5, 20), "0.034"), own(date(2027, 1, 20), "0.033")]
    )

    assert table.rate(date(2026, 1, 1), Tenor.FIVE_YEARS) == D("0.034")
    assert table.rate(date(2027, 2, 1), Tenor.FIVE_YEARS) == D("0.033")
    assert table.known_to == date(2027, 1, 20)
    assert len(table.rows) == len(load_lpr().rows) + 1


def test_of_two_own_rows_of_a_day_the_later_one_counts():
    day = date(2027, 1, 20)

    table = with_own_rows(load_lpr(), [own(day, "0.033"), own(day, "0.032")])

    assert table.rate(day, Tenor.FIVE_YEARS) == D("0.032")


def test_an_old_row_of_ones_own_makes_nothing_newer_known():
    table = with_own_rows(load_lpr(), [own(date(2019, 8, 1), "0.0485")])

    assert table.known_to == load_lpr().known_to
    assert table.rate(date(2019, 8, 2), Tenor.FIVE_YEARS) == D("0.0485")
