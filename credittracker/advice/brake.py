"""The application brake: what one more application would cost, before it is made.

Every hard inquiry counts for half a year in full and shows on the report for two (printed in the
PBOC report itself). Waiting until no inquiry is younger than half a year is called quiet.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from credittracker.book.dates import first_day_outside
from credittracker.book.person import HARD_REASONS, Application
from credittracker.scoring.card import Card
from credittracker.scoring.facts import Facts, Person
from credittracker.scoring.model import score_facts
from credittracker.scoring.score import Score
from credittracker.scoring.second_card import INQUIRY_KEPT
from credittracker.scoring.standing import hard_inquiries

COUNTED_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Brake:
    """``cost`` in points if it were made today, ``gone`` when nobody sees it any more.

    ``quiet`` is the next day without any inquiry of half a year if nothing is asked until then;
    ``None`` when today is one.
    """

    cost: Decimal
    gone: date
    quiet: date | None


def brake(card: Card, facts: Facts, now: Score, asked: Application) -> Brake | None:
    """What an application would cost; ``None`` when its reason leaves no hard inquiry."""
    if asked.reason not in HARD_REASONS:
        return None
    book = facts.book.with_records(replace(asked, on=facts.on))
    then = Facts(book, Person(book), facts.on, facts.positions)
    after = score_facts(card, then)
    last = max((a.on for a in hard_inquiries(facts, COUNTED_MONTHS)), default=None)
    return Brake(
        cost=now.total - after.total,
        gone=first_day_outside(max(asked.on, facts.on), INQUIRY_KEPT),
        quiet=None if last is None else first_day_outside(last, COUNTED_MONTHS),
    )
