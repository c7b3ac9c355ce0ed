"""Score real people with the card that ships: ``make validate``.

Exits 1 when the figures cannot be computed (a data file is missing) or a gate is broken; a goal
that is not met is printed and written as such.
"""

import hashlib
import sys
from pathlib import Path

from credittracker.scoring.card import parse_card
from tests.validation import gmsc
from tests.validation.assess import assess
from tests.validation.goals import broken_gates, goals
from tests.validation.model_facts import FACTS, facts_text
from tests.validation.report import met_word, report
from tests.validation.samples import gmsc_sample, taiwan_sample

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "resources" / "model"
REPORT = ROOT / "tests" / "validation" / "REPORT.md"
TAIWAN = ROOT.parent / "shared" / "data" / "taiwan_credit_cards.csv.gz"
WHEEL = ROOT / "build" / "validation" / gmsc.WHEEL
BEFORE, CARD = "card-1.0.json", "card-2.0.json"


def main() -> int:
    """Compute, write, print; the exit code."""
    for needed in (TAIWAN, WHEEL):
        if not needed.exists():
            return _say(f"cannot validate: {needed} is not there", code=1)
    before, card = (parse_card((MODEL / name).read_text("utf-8")) for name in (BEFORE, CARD))
    packed = gmsc.data(WHEEL)
    found = (
        assess(taiwan_sample(TAIWAN, card), (card, before), _digest(TAIWAN.read_bytes())),
        assess(gmsc_sample(packed, card), (card, before), _digest(packed)),
    )
    REPORT.write_text(report(card, found), "utf-8")
    (MODEL / FACTS).write_text(facts_text(card, found), "utf-8")
    for goal in (g for a in found for g in goals(a)):
        _say(f"{met_word(goal).strip('*'):10} {goal.what}: {goal.found} (aim: {goal.aim})")
    broken = broken_gates(card, found)
    return _say("\n".join(f"GATE BROKEN {b}" for b in broken) or "gates hold", code=bool(broken))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _say(text: str, *, code: int = 0) -> int:
    print(text)  # noqa: T201
    return code


if __name__ == "__main__":
    sys.exit(main())
