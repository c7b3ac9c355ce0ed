"""The loan prime rate (LPR, 贷款市场报价利率) as a person records it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credittracker.book.money import Exact
from credittracker.book.records import Record


class Tenor(StrEnum):
    """Which of the two rates: loans of a year, or of more than five (mortgages)."""

    ONE_YEAR = "one_year"
    FIVE_YEARS = "five_years"


@dataclass(frozen=True, slots=True, kw_only=True)
class LprRate(Record):
    """Both rates (fractions a year) from a day on: adds to the bundled table, or corrects it.

    A day that changed nothing is worth a record too: up to then the table is known.
    """

    on: date
    one_year: Exact
    five_years: Exact

    def check(self) -> None:
        """A rate is a fraction (0.035), not a percentage (3.5)."""
        for field in ("one_year", "five_years"):
            self.refuse(when=getattr(self, field) > 1, field=field, code="out_of_range")
