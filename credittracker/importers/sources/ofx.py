"""OFX 1 (SGML) and OFX 2 (XML): statements of accounts and of cards, and the balance of a card.

Both are read as a flat run of tags: SGML leaves end tags out, and nothing is ever nested deeply
enough, or expanded, to cost anything. Amounts are from the account holder's point of view.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from html import unescape

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
from credittracker.importers.meanings import Aside, Words
from credittracker.importers.money import IN, OUT
from credittracker.importers.outcomes import reading_of
from credittracker.importers.statements import of_account, of_card
from credittracker.importers.texts import decoded
from credittracker.importers.values import amount_of, day_of

_START = re.compile(rb"<OFX>", re.IGNORECASE)
_WITHIN = 4096
_TAG = re.compile(r"<(/?)([A-Za-z0-9.]{1,40})>([^<\r\n]{0,2000})")
_DAY = re.compile(r"(\d{8})(?:\d{2,6}(?:\.\d+)?)?(?:\[.*\])?", re.ASCII)
_COMMA = re.compile(r"([+-]?\d+),(\d{1,2})", re.ASCII)
_STATEMENTS = {"STMTRS": False, "CCSTMTRS": True}
_EVERY = 500
_FAMILY = "ofx"


@dataclass(slots=True)
class _Statement:
    """The statement that the tags are in: of a card or not, whose, and in which currency."""

    card: bool = False
    bank: str = ""
    account: str = ""
    currency: str = ""


@dataclass(slots=True)
class _Transaction:
    """The tags of a transaction so far, and the line it begins on."""

    line: int
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What it says, to be shown."""
        return " | ".join(f"{name}: {value}" for name, value in self.tags.items())


def claims(data: bytes) -> bool:
    """Whether a file is OFX."""
    return _START.search(data[:_WITHIN]) is not None


def read(data: bytes, name: str, report: Report) -> Reading:
    """Every transaction of every statement, and each card's balance."""
    text = decoded(data, name, "cp1252")
    outcomes: list[Outcome] = []
    for outcome in _outcomes(text):
        outcomes.append(outcome)
        if not len(outcomes) % _EVERY:
            report(len(outcomes), max(len(outcomes), text.count("<STMTTRN>")))
    return reading_of("ofx", _FAMILY, outcomes)


class _Walk:
    """What the tags so far say; ``take`` gives what a tag completes."""

    def __init__(self) -> None:
        self._statement = _Statement()
        self._bank = ""
        self._now: _Transaction | None = None
        self._balance: _Transaction | None = None

    def take(self, line: int, name: str, value: str, *, closing: bool) -> Iterator[Outcome]:
        """Take a tag."""
        fresh = None if closing else _Transaction(line)
        if name == "STMTTRN":
            if self._now is not None:
                yield _outcome(self._now, self._statement, whole=closing)
            self._now = fresh
        elif name == "LEDGERBAL":
            if self._balance is not None:
                yield from _balance(self._balance, self._statement)
            self._balance = fresh
        elif not closing:
            self._note(name, value)

    def end(self) -> Iterator[Outcome]:
        """The file ends."""
        if self._now is not None:
            yield Refused(self._now.line, "cut_off", self._now.text)

    def _note(self, name: str, value: str) -> None:
        """Take what a tag says of the transaction, the balance or the statement it stands in."""
        inside = self._now or self._balance
        if name in _STATEMENTS:
            self._statement = _Statement(_STATEMENTS[name], self._bank)
        elif inside is not None:
            inside.tags.setdefault(name, value)
        elif name == "ORG":
            self._bank = value
        elif name == "CURDEF":
            self._statement.currency = value
        elif name == "ACCTID":
            self._statement.account = self._statement.account or value


def _outcomes(text: str) -> Iterator[Outcome]:
    walk = _Walk()
    line, place = 1, 0
    for tag in _TAG.finditer(text):
        line, place = line + text.count("\n", place, tag.start()), tag.start()
        value = unescape(tag[3]).strip()
        yield from walk.take(line, tag[2].upper(), value, closing=bool(tag[1]))
    yield from walk.end()


def _outcome(now: _Transaction, statement: _Statement, *, whole: bool) -> Outcome:
    """What a transaction is; one that ends before its end tag lacks what comes after."""
    on, amount = _day(now.tags.get("DTPOSTED", "")), _amount(now.tags.get("TRNAMT", ""))
    if not whole or on is None or amount is None:
        reason = "unreadable_date" if on is None else "unreadable_amount"
        return Refused(now.line, reason if whole else "cut_off", now.text)
    words = Words(
        category=now.tags.get("TRNTYPE", ""),
        counterparty=now.tags.get("NAME", "") or now.tags.get("PAYEE", ""),
        description=now.tags.get("MEMO", ""),
        direction=OUT if amount < 0 else IN,
        method=statement.account if statement.card else "",
    )
    meaning = (of_card if statement.card else of_account)(words, statement.bank)
    foreign = now.tags.get("CURSYM", statement.currency) != statement.currency
    if isinstance(meaning, Aside) or foreign:
        reason = meaning.reason if isinstance(meaning, Aside) else "other_currency"
        return LeftAlone(now.line, reason, now.text)
    if not amount:
        return Refused(now.line, "zero_amount", now.text)
    return Draft(
        row=now.line,
        on=on,
        amount=abs(amount),
        kind=meaning.kind,
        product=meaning.product,
        lender=meaning.lender,
        card=meaning.card,
        counterparty=words.counterparty,
        description=words.description,
        order=now.tags.get("FITID", ""),
        text=now.text,
    )


def _balance(now: _Transaction, statement: _Statement) -> Iterator[Outcome]:
    """What a card's statement says is owed; an account with money owes nothing."""
    on = _day(now.tags.get("DTASOF", ""))
    amount = _amount(now.tags.get("BALAMT", ""))
    if not statement.card or on is None or amount is None:
        return
    yield Draft(
        row=now.line,
        on=on,
        amount=max(-amount, Decimal("0.00")),
        kind=DraftKind.BALANCE,
        product=Product.CREDIT_CARD,
        lender=statement.bank,
        card=re.sub(r"\D", "", statement.account)[-4:],
        text=now.text,
    )


def _day(text: str) -> date | None:
    """The day as printed, in whatever zone its bank counts."""
    found = _DAY.fullmatch(text.strip())
    return day_of(found[1]) if found else None


def _amount(text: str) -> Decimal | None:
    """An amount; OFX allows a comma for the decimal point."""
    comma = _COMMA.fullmatch(text.strip())
    return amount_of(f"{comma[1]}.{comma[2]}" if comma else text)
