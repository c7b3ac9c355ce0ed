"""Cases printed by regulators, textbooks, calculators and manuals of other countries.

Several were collected by mortgagemath (github.com/murraystokely/mortgagemath, tests/schedules),
which names each source; the numbers are the sources' own.
"""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import DayCount, Method
from credittracker.loans.rates import irr, xirr
from credittracker.loans.schedule import schedule
from credittracker.loans.solve import Deal, solve
from tests.loans.loans import D, exactly, mortgage, total

PAYMENTS = [
    ("162000", "0.03875", 360, "761.78"),  # CFPB, sample Closing Disclosure H-25(B)
    ("100000", "0.07", 360, "665.30"),  # Mississippi State Extension P3920
    ("132650", "0.048", 360, "695.97"),  # OpenStax Contemporary Mathematics 6.110
    ("23660", "0.0476", 60, "443.90"),  # the same, answer key 6.36
    ("17950", "0.075", 120, "213.07"),  # 6.78.1
    ("33760", "0.043", 240, "209.96"),  # 6.78.2
    ("153899", "0.0421", 240, "949.72"),  # 6.110 answer key
    ("15000", "0.09", 60, "311.38"),  # Las Positas College, Math for Liberal Arts 8.05
    ("18000", "0.02", 60, "315.50"),  # the same, example 3
    ("250000", "0.055", 180, "2042.71"),  # the same, example 4
    ("200000", "0.065", 360, "1264.14"),  # Wikipedia, Mortgage calculator
    ("200000", "0.05", 360, "1073.64"),  # Chase, amortization education page
    ("12000", "0.12", 36, "398.57"),  # Broverman, Mathematics of Investment and Credit 2.7
    ("120000", "0.06125", 360, "729.13"),  # Texas Instruments BA II Plus guidebook
    ("1000000", "0.12", 360, "10286.13"),  # Geltner, Commercial Real Estate, ch. 20
    ("200000", "0.075", 180, "1854.02"),  # numpy-financial manual, pmt
    ("10000", "0.08", 10, "1037.03"),  # Microsoft, PMT function
]


@pytest.mark.parametrize(("principal", "annual", "terms", "payment"), PAYMENTS)
def test_the_payment_that_was_printed(principal, annual, terms, payment):
    of = mortgage(principal, annual, terms)

    assert schedule(of)[0].amount == exactly(of)[0].amount == D(payment)


CFPB = """
238.65 523.13 161761.35
239.43 522.35 161521.92
240.20 521.58 161281.72
240.97 520.81 161040.75
241.75 520.03 160799.00"""
CHASE = """
240.31 833.33 199759.69
241.31 832.33 199518.38
242.31 831.33 199276.07"""
PIMA = """
81.27 5.00 418.73
82.08 4.19 336.65
82.90 3.37 253.75
83.73 2.54 170.02
84.57 1.70 85.45"""
MONEYVOX = """
814.40 41.67 9185.60
817.80 38.27 8367.80
821.20 34.87 7546.60
824.63 31.44 6721.97
828.06 28.01 5893.91
831.51 24.56 5062.40
834.98 21.09 4227.42
838.46 17.61 3388.96
841.95 14.12 2547.01
845.46 10.61 1701.55
848.98 7.09 852.57
852.57 3.55 0.00"""


@pytest.mark.parametrize(
    ("principal", "annual", "terms", "printed"),
    [
        ("162000", "0.03875", 360, CFPB),  # CFPB, H-25(B)
        ("200000", "0.05", 360, CHASE),  # Chase
        ("500", "0.12", 6, PIMA),  # Pima Open Press, Topics in Mathematics 6.4
        ("10000", "0.05", 12, MONEYVOX),  # MoneyVox, tableau d'amortissement, to the last row
        ("895.94", "0.059", 6, "147.49 4.41 748.45"),  # LibreTexts, the dishwasher
    ],
)
def test_the_rows_that_were_printed(principal, annual, terms, printed):
    rows = schedule(mortgage(principal, annual, terms))

    for row, line in zip(rows, printed.strip().splitlines(), strict=False):
        assert (row.principal, row.interest, row.balance) == tuple(map(D, line.split()))


@pytest.mark.parametrize(
    ("first", "last", "balance", "principal", "interest"),
    [
        (1, 9, "118928.63", "1071.37", "5490.80"),
        (10, 21, "117421.60", "1507.03", "7242.53"),
        (22, 33, "115819.62", "1601.98", "7147.58"),
    ],
)
def test_a_pocket_calculator_adds_up_years(first, last, balance, principal, interest):
    """Texas Instruments BA II Plus guidebook, amortization worksheet."""
    rows = schedule(mortgage(120000, "0.06125"))[first - 1 : last]

    assert rows[-1].balance == D(balance)
    assert total(rows, "principal") == D(principal)
    assert total(rows, "interest") == D(interest)


NUMPY = """2299.42 2097.46 1894.11 1689.37 1483.22 1275.66
1066.67 856.25 644.38 431.05 216.26 0.00"""


def test_balances_that_carry_every_fraction():
    """numpy-financial manual, ipmt: 2,500 at 8.24 % over a year, interest 112.98."""
    rows = exactly(mortgage(2500, "0.0824", 12))

    assert [r.balance for r in rows] == list(map(D, NUMPY.split()))
    assert total(rows, "interest") == D("112.98")


@pytest.mark.parametrize(
    ("principal", "annual", "terms", "payments"),
    [
        ("1000000", "0.0292", 480, ["4516.66"]),  # SBAB Sweden, rak amortering
        ("1200000", "0.04", 240, ["9000.00"]),  # Nordea Sweden
    ],
)
def test_equal_principal_in_sweden(principal, annual, terms, payments):
    rows = schedule(mortgage(principal, annual, terms, method=Method.EQUAL_PRINCIPAL))

    assert [r.amount for r in rows[: len(payments)]] == list(map(D, payments))


def test_actual_days_with_a_balloon():
    """Fannie Mae Multifamily Guide 1103: 25 million at 5.5 % on actual/360, ten years of thirty."""
    of = mortgage(25000000, "0.055", on=date(2018, 12, 1), day_count=DayCount.ACTUAL_360)

    assert schedule(of)[0].amount == D("141947.25")
    assert exactly(of)[119].balance == D("20885505.83")


@pytest.mark.parametrize(
    ("flows", "expected"),
    [
        ([-70000, 12000, 15000, 18000, 21000], -0.021244848),  # Microsoft, IRR: four years
        ([-70000, 12000, 15000, 18000, 21000, 26000], 0.086630948),  # five years
        ([-70000, 12000, 15000], -0.443506941),  # two years
        ([-100, 39, 59, 55, 20], 0.28095),  # numpy-financial manual, irr
        ([-100, 0, 0, 74], -0.0955),
        ([-100, 100, 0, -7], -0.0833),
        ([-100, 100, 0, 7], 0.06206),
        ([-5, 10.5, 1, -8, 1], 0.0886),
    ],
)
def test_rates_that_were_printed(flows, expected):
    digits = len(str(expected).split(".")[1])

    assert irr(flows) == pytest.approx(expected, abs=0.6 * 10**-digits)


def test_a_dated_rate_that_was_printed():
    """Microsoft, XIRR function: 37.34 %."""
    days = ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"]
    amounts = [-10000, 2750, 4250, 3250, 2750]

    found = xirr(zip(map(date.fromisoformat, days), map(Decimal, amounts), strict=True))

    assert found == pytest.approx(0.373362535, abs=2e-9)


def test_a_solved_rate_that_was_printed():
    """Microsoft, RATE function: 8,000 in 48 payments of 200 is 9.24 % a year."""
    found = solve(Deal(principal=D(8000), terms=48, payment=D(200)))

    assert round(found.rate, 4) == D("0.0924")


def test_a_solved_term_that_was_printed():
    """numpy-financial manual, nper: 8,000 at 7 % by 150 a month takes over 64 months."""
    assert solve(Deal(principal=D(8000), rate=D("0.07"), payment=D(150))).terms == 65


def test_a_solved_principal_that_was_printed():
    """Microsoft, PV function: 500 a month for twenty years at 8 % is worth 59,777.15."""
    found = solve(Deal(rate=D("0.08"), terms=240, payment=D(500)))

    assert found.principal == D("59777.15")


@pytest.mark.parametrize(
    ("principal", "annual", "terms", "number", "interest"),
    [
        ("8000", "0.10", 36, 1, "66.67"),  # Microsoft, IPMT function
        ("125000", "0.09", 360, 1, "937.50"),  # Microsoft, CUMIPMT function, first month
    ],
)
def test_interest_of_one_month_that_was_printed(principal, annual, terms, number, interest):
    assert schedule(mortgage(principal, annual, terms))[number - 1].interest == D(interest)


def test_interest_of_a_year_that_was_printed():
    """Microsoft, CUMIPMT and CUMPRINC: 125,000 at 9 %, payments 13 to 24."""
    rows = exactly(mortgage(125000, "0.09"))[12:24]

    assert abs(total(rows, "interest") - D("11135.23")) <= D("0.01")
    assert abs(total(rows, "principal") - D("934.11")) <= D("0.01")
