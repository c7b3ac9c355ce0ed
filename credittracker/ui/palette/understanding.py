"""A sentence such as "还 借呗 500 昨天" or "paid jiebei 500 yesterday", understood. No Qt."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from unicodedata import normalize

from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.records import RecordId
from credittracker.services.doors import accounts_called
from credittracker.ui.forms.parsing import InputError, parse_amount, parse_date


class Deed(StrEnum):
    """What somebody wants to write down."""

    REPAID = "repaid"
    BORROWED = "borrowed"
    APPLIED = "applied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a sentence says: ``accounts`` are all its words may mean, ``words`` those words."""

    deed: Deed
    words: str
    accounts: tuple[RecordId, ...]
    amount: Decimal | None
    on: date


_VERBS: tuple[tuple[Deed, str], ...] = (
    (Deed.REPAID, r"还款|还了|已还|还|(?:re)?paid|(?:re)?pay"),
    (Deed.BORROWED, r"借款|借了|支用了?|借(?![呗条])|borrowed|borrow|drew"),
    (Deed.APPLIED, r"申请了?|applied|apply"),
)
_VERB = re.compile("|".join(rf"(?P<{deed.value}>{words})" for deed, words in _VERBS), re.IGNORECASE)
_DAY = re.compile(
    r"今天|今日|昨天|昨日|前天|yesterday|today|\d+\s*(?:天前|days? ago)"
    r"|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}[日号]?|\d{1,2}[日号]"
    r"|(?<!\d)\d{1,2}[-/]\d{1,2}(?![-\d/])"
    r"|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?",
    re.IGNORECASE,
)
_SUM = re.compile(r"[¥¥$]?\d[\d,]*\.?\d*[亿万千百wk]?\d*\s*(?:元|块|yuan)?", re.IGNORECASE)
_FILLERS = re.compile(r"\b(?:to|for|on|at|from|the|my|i)\b|给|到|在|向|我|了|，|,", re.IGNORECASE)


def understand(text: str, book: Book, today: date) -> Told | None:
    """What a sentence says; ``None`` where no verb says what was done.

    A day that is not said is today, one of this year that is still to come last year's; a sum
    that is not said, or said twice, is open.
    """
    on, rest = _take_day(normalize("NFKC", text), today)
    rest = f" {rest.strip()} "
    verb = _VERB.search(rest)
    if verb is None or not _begins(rest, verb):
        return None
    rest = f"{rest[: verb.start()]} {rest[verb.end() :]}"
    digits = {d for a in book.accounts.values() for d in re.findall(r"\d+", a.name)}
    amount, rest = _take_amount(rest, digits)
    words = " ".join(_FILLERS.sub(" ", rest).split())
    accounts = accounts_called(book, words) if words else ()
    return Told(
        deed=Deed(str(verb.lastgroup)), words=words, accounts=accounts, amount=amount, on=on
    )


def _begins(text: str, verb: re.Match[str]) -> bool:
    """Whether a verb is a word of its own, or what a Chinese sentence begins with."""
    before, after = text[verb.start() - 1], text[verb.end()]
    if verb[0].isascii():
        return not before.isalnum() and not after.isalnum()
    return not text[: verb.start()].strip() or before == " "


def _take_day(text: str, today: date) -> tuple[date, str]:
    for found in _DAY.finditer(text):
        try:
            on = parse_date(found[0], today)
        except InputError:
            continue
        done = on if on <= today else add_months(on, -12)
        return done, _without(text, [found])
    return today, text


def _take_amount(text: str, digits: Collection[str]) -> tuple[Decimal | None, str]:
    """The only sum that stands there: of two nobody knows which is meant, so it is left open.

    ``digits`` are of accounts' names, and no sums.
    """
    known = []
    for found in _SUM.finditer(text):
        if found[0].strip() in digits:
            continue
        try:
            known.append((parse_amount(found[0]), found))
        except InputError:
            continue
    if len(known) != 1:
        return None, _without(text, [found for _, found in known])
    ((amount, found),) = known
    return (amount or None), _without(text, [found])


def _without(text: str, parts: Sequence[re.Match[str]]) -> str:
    for part in reversed(parts):
        text = f"{text[: part.start()]} {text[part.end() :]}"
    return text
