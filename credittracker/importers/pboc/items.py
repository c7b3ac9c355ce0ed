"""The numbered items of a section: where each begins, whether or not we know its sentence."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from credittracker.importers.pboc.dates import DAY

_ACCOUNT = rf"{DAY}(?=(?:(?!{DAY})[^。]){{2,100}}?(?:发放的|授信))"
_DUTY = rf"{DAY},?为"
_NUMBERED = r"(?<=[。:])\d{1,3}[.、](?=\D|\d{4}年)"
_NUMBER = re.compile(r"(\d{1,3})[.、]")
_NEXT_LIST = re.compile("[^。]*明细如下:?$")


class Item(NamedTuple):
    """An item: its printed number (its place in the section if none is printed), its words."""

    number: int
    text: str


def account_items(text: str) -> Iterator[Item]:
    """The accounts of a section; the next one's day ends an account's words."""
    return _items(text, _ACCOUNTS)


def duty_items(text: str) -> Iterator[Item]:
    """The duties to repay for others, or other numbered sentences that begin with a day."""
    return _items(text, _DUTIES)


_ACCOUNTS = re.compile(rf"(?:(?<!\d)\d{{1,3}}[.、])?(?:{_ACCOUNT})|{_NUMBERED}")
_DUTIES = re.compile(rf"(?:(?<!\d)\d{{1,3}}[.、])?(?:{_DUTY})|{_NUMBERED}|^\d{{1,3}}[.、]")


def _items(text: str, begins: re.Pattern[str]) -> Iterator[Item]:
    starts = [found.start() for found in begins.finditer(text)]
    for place, (start, end) in enumerate(pairwise([*starts, len(text)]), 1):
        words = _NEXT_LIST.sub("", text[start:end])
        printed = _NUMBER.match(words)
        number = int(printed[1]) if printed else place
        yield Item(number, words[printed.end() :] if printed else words)
