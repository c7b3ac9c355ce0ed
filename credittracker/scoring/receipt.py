"""A receipt keeps what a score was made of, so that it can be replayed for ever."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from credittracker.scoring.card import Card
from credittracker.scoring.score import Measure, Score, score_measures


class ReceiptMismatchError(ValueError):
    """The receipt does not replay: another card, or a text that was changed."""


def receipt(card: Card, measures: Mapping[str, Measure], on: date) -> str:
    """The receipt of a score: card, day, the measured numbers, the points, and a hash.

    Factors that were switched off are named, so that it replays without them.
    """
    inputs = {name: _text(m) for name, m in sorted(measures.items())}
    result = score_measures(card, measures, on)
    content: dict[str, object] = {
        "card": card.version,
        "card_digest": card.digest,
        "date": on.isoformat(),
        "measures": inputs,
        "points": {f.code: str(f.points) for f in result.factors},
        "total": str(result.total),
    }
    if card.off:
        content["off"] = sorted(card.off)
    content["sha256"] = _digest(content)
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def replay(card: Card, text: str) -> Score:
    """The score a receipt was given for, computed again.

    Raises ``ReceiptMismatchError`` when the card is not the receipt's or the sums differ.
    """
    try:
        content = json.loads(text)
        digest = content.pop("sha256")
        measures = {name: _measure(m) for name, m in content["measures"].items()}
        used = card.without(content.get("off", ()))
        result = score_measures(used, measures, date.fromisoformat(content["date"]))
        told = {code: Decimal(points) for code, points in content["points"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as error:
        raise ReceiptMismatchError("unreadable") from error
    if content["card_digest"] != card.digest:
        raise ReceiptMismatchError("another card")
    if digest != _digest(content) or told != {f.code: f.points for f in result.factors}:
        raise ReceiptMismatchError("changed")
    return result


def _text(measure: Measure) -> dict[str, str | None]:
    value, bound, floor = measure.value, measure.bound, measure.floor
    told = {
        "value": None if value is None else str(value),
        "bound": None if bound is None else str(bound),
    }
    return told if floor is None else {**told, "floor": str(floor)}


def _measure(text: Mapping[str, str | None]) -> Measure:
    told = (text["value"], text["bound"], text.get("floor"))
    value, bound, floor = (None if x is None else Decimal(x) for x in told)
    return Measure(value, (), bound, floor)


def _digest(content: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
