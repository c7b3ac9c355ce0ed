"""The bundled data: platforms, and the versions of the factor model."""

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from credittracker.book.accounts import (
    AccountKind,
    Appetite,
    DayCount,
    LenderKind,
    Method,
    Platform,
    RateUnit,
)
from credittracker.book.book import Book
from credittracker.loans.lpr import LprTable, parse_lpr, with_own_rows
from credittracker.scoring.card import Card, parse_card
from credittracker.scoring.lender_side import LenderSide, parse_lender_side
from credittracker.services.places import resource

CURRENT_CARD = "2.0"


@cache
def load_catalogue() -> Mapping[str, Platform]:
    """The platforms the app knows, by id, in the order they are offered."""
    data = json.loads(resource("platforms.json").read_text(encoding="utf-8"))
    return MappingProxyType({row["id"]: _platform(row) for row in data["platforms"]})


def platforms(book: Book) -> Mapping[str, Platform]:
    """The bundled platforms and the person's own; an own one of the same id wins."""
    return {**load_catalogue(), **book.platforms}


@cache
def load_card(version: str = CURRENT_CARD) -> Card:
    """A version of the factor model; old ones stay, so that old receipts replay."""
    return parse_card(resource("model", f"card-{version}.json").read_text(encoding="utf-8"))


def load_facts(language: str) -> Mapping[str, tuple[str, ...]]:
    """What the current card is, is not, and how it was tested, in ``zh`` or ``en``, by section.

    Empty when the file speaks of another card: figures are never shown for a card that did not
    earn them.
    """
    data = json.loads(resource("model", "facts.json").read_text(encoding="utf-8"))
    if data["digest"] != load_card().digest:
        return MappingProxyType({})
    return MappingProxyType({section: tuple(said) for section, said in data[language].items()})


@cache
def load_lpr() -> LprTable:
    """The bundled table of the loan prime rate."""
    return parse_lpr(resource("lpr.json").read_text(encoding="utf-8"))


def lpr_table(book: Book) -> LprTable:
    """The loan prime rate as this person knows it: the bundled table and their own rows."""
    return with_own_rows(load_lpr(), book.lpr_rates.values())


@cache
def load_lender_side() -> LenderSide:
    """What is assumed of lenders."""
    return parse_lender_side(resource("lender_side.json").read_text(encoding="utf-8"))


def _platform(row: Mapping[str, Any]) -> Platform:
    return Platform(
        id=row["id"],
        name_zh=row["name_zh"],
        name_en=row["name_en"],
        lender_kind=LenderKind(row["lender_kind"]),
        account_kind=AccountKind(row["account_kind"]),
        lenders=tuple(row["lenders"]),
        aliases=tuple(row["aliases"]),
        method=Method(row["method"]),
        rate_unit=RateUnit(row["rate_unit"]),
        day_count=DayCount(row["day_count"]),
        due_day=row["due_day"],
        reports_to_bureau=row["reports_to_bureau"],
        appetite=Appetite(row["appetite"]),
        country=row["country"],
        colour=row["colour"],
    )
