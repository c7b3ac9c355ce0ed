"""QIF: one line a field, ``^`` ends a transaction. Days are written in whatever order pleased."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from credittracker.importers.date_order import DateOrder, order_of, read_day
from credittracker.importers.drafts import (
    Draft,
    DraftKind,
    LeftAlone,
    Outcome,
    Product,
    Reading,
    Refused,
    Report,
)
from credittracker.importers.meanings import Aside, Credit, Meaning, Words
from credittracker.importers.money import IN, OUT
from credittracker.importers.outcomes import reading_of
from credittracker.importers.statements import of_account, of_card
from credittracker.importers.table import MOST_LINE, MOST_ROWS, split_lines
from credittracker.importers.texts import decoded
from credittracker.importers.values import amount_of

_START = re.compile(rb"\s*(?:\xef\xbb\xbf)?!(?:type|account|option)\b", re.IGNORECASE)
_KIND = re.compile(r"!type:\s*(.*)", re.IGNORECASE)
_LEDGERS = ("bank", "cash", "ccard", "oth a", "oth l")
"""Sections that hold transactions; others are lists of categories, classes, securities."""
_CARD = "ccard"
_LOAN = "oth l"
_COST = re.compile("interest|fee|利息|手续费", re.IGNORECASE)
_FAMILY = "qif"


@dataclass(slots=True)
class _Entry:
    """A transaction: the line it begins on, the section it stands in, and its first fields."""

    line: int
    kind: str
    fields: dict[str, str] = field(default_factory=dict)
    whole: bool = True

    @property
    def text(self) -> str:
        """What it says, to be shown."""
        return " | ".join(f"{code}{value}" for code, value in self.fields.items())


def claims(data: bytes) -> bool:
    """Whether a file is QIF."""
    return _START.match(data) is not None


def read(data: bytes, name: str, report: Report) -> Reading:
    """Every transaction of the file's ledgers."""
    lines = split_lines(decoded(data, name, "cp1252"))
    entries = list(_entries(lines))
    report(len(entries), max(1, len(entries)))
    order, _ = order_of(entry.fields.get("D", "") for entry in entries[:MOST_ROWS])
    return reading_of("qif", _FAMILY, (_outcome(entry, order) for entry in entries))


def _entries(lines: list[str]) -> Iterator[_Entry]:
    kind = ""
    now: _Entry | None = None
    for number, line in enumerate(lines, 1):
        bare = line.strip()[:MOST_LINE]
        if bare.startswith("!"):
            found = _KIND.match(bare)
            kind = found[1].strip().lower() if found else ""
        elif bare.startswith("^"):
            if now is not None:
                yield now
            now = None
        elif bare and kind in _LEDGERS:
            now = now or _Entry(number, kind)
            now.fields.setdefault(bare[0].upper(), bare[1:].strip())
    if now is not None:
        now.whole = False
        yield now


def _outcome(entry: _Entry, order: DateOrder) -> Outcome:
    fields = entry.fields
    on = read_day(fields.get("D", ""), order)
    if not entry.whole and "T" not in fields:
        return Refused(entry.line, "cut_off", entry.text)
    if on is None:
        return Refused(entry.line, "unreadable_date", entry.text)
    amount = amount_of(fields.get("T", fields.get("U", "")))
    if amount is None:
        return Refused(entry.line, "unreadable_amount", entry.text)
    words = Words(
        category=fields.get("L", ""),
        counterparty=fields.get("P", ""),
        description=fields.get("M", ""),
        direction=OUT if amount < 0 else IN,
    )
    meaning = _meaning(entry.kind, words)
    if isinstance(meaning, Aside):
        return LeftAlone(entry.line, meaning.reason, entry.text)
    if not amount:
        return Refused(entry.line, "zero_amount", entry.text)
    return Draft(
        row=entry.line,
        on=on,
        amount=abs(amount),
        kind=meaning.kind,
        product=meaning.product,
        lender=meaning.lender,
        counterparty=words.counterparty,
        description=words.description or words.category,
        order="",
        text=entry.text,
    )


def _meaning(kind: str, words: Words) -> Meaning:
    """What a transaction means in its section: what comes into a loan's own ledger repays it."""
    if kind == _CARD:
        return of_card(words)
    if kind != _LOAN:
        return of_account(words)
    if _COST.search(words.all):
        return Aside("card_cost")
    is_repaid = words.direction == IN
    return Credit(DraftKind.REPAYMENT if is_repaid else DraftKind.DRAWDOWN, Product.OTHER)
