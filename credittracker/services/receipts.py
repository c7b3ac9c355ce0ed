"""The check-ins kept, each replayed from its receipt and compared with the one before."""

import json
from dataclasses import dataclass
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.book.history import CheckIn
from credittracker.scoring.explain import Step, change
from credittracker.scoring.receipt import ReceiptMismatchError, replay
from credittracker.scoring.score import Score
from credittracker.services.catalogue import load_card
from credittracker.services.progress import Progress, silent


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A check-in and what its receipt proves.

    ``score`` is what the receipt replays to, ``None`` where it does not any more (its model is
    gone, or its text was changed). ``digest`` is its SHA-256, empty where none can be read.
    ``moved`` is the way from the check-in ``before``, ``None`` for the first; ``steps`` add up to
    it, and are empty where the two were scored in different ways.
    """

    check_in: CheckIn
    score: Score | None
    digest: str
    before: CheckIn | None
    moved: Decimal | None
    steps: tuple[Step, ...]


def receipts(book: Book, report: Progress = silent) -> tuple[Receipt, ...]:
    """Every check-in of a Book, the newest first."""
    kept = sorted(book.check_ins.values(), key=lambda c: c.on)
    found: list[Receipt] = []
    for done, one in enumerate(kept):
        report(done, len(kept))
        found.append(_receipt(one, found[-1] if found else None))
    return tuple(reversed(found))


def _receipt(kept: CheckIn, before: Receipt | None) -> Receipt:
    score = _replayed(kept)
    former = before.check_in if before else None
    return Receipt(
        check_in=kept,
        score=score,
        digest=_digest(kept.receipt),
        before=former,
        moved=kept.total - former.total if former else None,
        steps=_steps(before.score if before else None, score),
    )


def _replayed(kept: CheckIn) -> Score | None:
    try:
        return replay(load_card(kept.model), kept.receipt)
    except (FileNotFoundError, ReceiptMismatchError):
        return None


def _steps(then: Score | None, now: Score | None) -> tuple[Step, ...]:
    if then is None or now is None or _way(then) != _way(now):
        return ()
    return change(then, now)


def _way(score: Score) -> tuple[str, frozenset[str]]:
    """The model, and what was switched off in it."""
    return score.model, frozenset(f.code for f in score.factors if f.factor.off)


def _digest(text: str) -> str:
    try:
        return str(json.loads(text)["sha256"])
    except (ValueError, KeyError, TypeError):
        return ""
