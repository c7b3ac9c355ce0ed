"""Rules that a person's corrections left: rows with certain words belong to an account."""

import re
from collections.abc import Iterable
from unicodedata import normalize

from credittracker.book.papers import AccountRule
from credittracker.book.records import RecordId
from credittracker.importers.drafts import Draft

_CHANGING = re.compile(r"[\d年月日期*./:_-]*\d[\d年月日期*./:_-]*")
_EDGES = " -_·,，:：;；|｜()（）[]【】#"
_LEAST = 2


class Rules:
    """The rules of a Book and of a preview."""

    def __init__(self, rules: Iterable[AccountRule]) -> None:
        folded = ((_folded(rule.words), rule) for rule in rules)
        self._rules = sorted(folded, key=lambda one: -len(one[0]))

    def __bool__(self) -> bool:
        return bool(self._rules)

    def of(self, draft: Draft) -> AccountRule | None:
        """The rule for a row: the one with the most words; nothing where two contradict."""
        text = text_of(draft)
        found = [one for one in self._rules if one[0] in text]
        best = [rule for words, rule in found if len(words) == len(found[0][0])]
        return best[0] if len({rule.account for rule in best}) == 1 else None


def text_of(draft: Draft) -> str:
    """What rules look for their words in, whatever the width and the case of letters."""
    said = (draft.counterparty, draft.description, draft.lender, draft.card)
    return _folded(" ".join(filter(None, said)))


def contains(draft: Draft, words: str) -> bool:
    """Whether a row contains a rule's words."""
    return _folded(words) in text_of(draft)


def proposed_words(drafts: Iterable[Draft]) -> str:
    """Words that rows like these share and that stay from month to month, for a rule.

    A card is known by its number. Days, months and other numbers are left out; nothing if too
    little is left.
    """
    rows = list(drafts)
    if rows and rows[0].card and all(row.card == rows[0].card for row in rows):
        return rows[0].card
    for row in rows[:1]:
        pieces = [*_pieces(row.description), *_pieces(row.counterparty), row.lender]
        for piece in sorted(filter(None, pieces), key=len, reverse=True):
            if len(piece) >= _LEAST and all(contains(one, piece) for one in rows):
                return piece
    return ""


def same_rule(rules: Iterable[AccountRule], words: str) -> RecordId | None:
    """The rule there is for some words already."""
    return next((rule.id for rule in rules if _folded(rule.words) == _folded(words)), None)


def _pieces(text: str) -> list[str]:
    return [piece.strip(_EDGES) for piece in _CHANGING.split(text)]


def _folded(text: str) -> str:
    return normalize("NFKC", text).casefold().strip()
