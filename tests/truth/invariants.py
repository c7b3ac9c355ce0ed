"""What holds of every score, whatever the log: sums, bounds, receipts, history, causes."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from credittracker.book.book import Book
from credittracker.book.dates import add_months, month_end
from credittracker.loans.account_records import records_by_account
from credittracker.loans.position import snapshot
from credittracker.scoring.card import Card
from credittracker.scoring.causes import compared
from credittracker.scoring.history import history, silently
from credittracker.scoring.model import measure, measure_facts
from credittracker.scoring.receipt import receipt, replay
from credittracker.scoring.score import Score, score_measures
from tests.truth.compare import Case
from tests.truth.dominated import CARDS, scores
from tests.truth.lives import life

ZERO, FULL = Decimal(0), Decimal(100)
EXPLAINED_DAYS = 45


def broken(seed: int) -> Iterator[Case]:
    """What does not hold of a life: on its days, at its month ends, and between two days."""
    lived = life(seed)
    for on in lived.days:
        for what in _of_day(lived.book, on):
            yield Case(seed, on, what, ())
    for what in _looking_back(lived.book, lived.days[-1]):
        yield Case(seed, lived.days[-1], what, ())
    dice = Random(seed)  # noqa: S311 - the same days every time
    last = dice.choice(lived.days)
    first = last - timedelta(dice.randint(1, EXPLAINED_DAYS))
    for what in _between(lived.book, first, last):
        yield Case(seed, last, what, ())


def _of_day(book: Book, on: date) -> Iterator[str]:
    for card, found in zip(CARDS, scores(snapshot(book, on)), strict=True):
        yield from _bounds(found)
        yield from _sums(card, found)
        text = receipt(card, measure(book, on), on)
        again = replay(card, text)
        if (again.total, again.low, again.high) != (found.total, found.low, found.high):
            yield f"the receipt says {again.total}, the score {found.total}"
        if receipt(card, measure(book, on), on) != text:
            yield "two receipts of one day differ"


def _bounds(found: Score) -> Iterator[str]:
    widest = found.widest
    if not ZERO <= widest.low <= found.low <= found.total <= found.high <= widest.high <= FULL:
        yield f"{widest.low}, {found.low}, {found.total}, {found.high}, {widest.high} out of order"
    for f in found.factors:
        if not f.widest.low <= f.low <= f.points <= f.high <= f.widest.high <= f.most:
            yield f"{f.code}: {f.low}, {f.points}, {f.high} out of order"


def _sums(card: Card, found: Score) -> Iterator[str]:
    if sum((f.points for f in found.factors), ZERO) != found.total:
        yield "the factors' points are not the total"
    for core in card.cores:
        mine = [f for f in found.factors if f.factor.core == core]
        earned, most = (
            sum((x for x in some), ZERO)
            for some in zip(*((f.points, f.most) for f in mine), strict=True)
        )
        if abs(found.sub_score(core) - earned * 100 / most) > Decimal("0.05"):
            yield f"{core} is {found.sub_score(core)}, not {earned} of {most}"


def _looking_back(book: Book, on: date) -> Iterator[str]:
    """Ten years of month ends at once say what each day alone says."""
    ends = [month_end(add_months(on, -n)) for n in range(120, 0, -1)]
    walked = history(book, records_by_account(book), ends)
    for facts in walked.facts:
        if dict(measure_facts(facts)) != dict(measure(book, facts.on)):
            yield f"looking back to {facts.on} differs from that day alone"


def _between(book: Book, first: date, last: date) -> Iterator[str]:
    """What happened between two days sums to what the score moved, factor by factor."""
    records = records_by_account(book)
    for card in CARDS:
        then, now = (score_measures(card, measure(book, day), day) for day in (first, last))
        steps = compared(card, book, records, (first, last), silently).moves
        moved = sum((x.step.delta for x in steps), ZERO)
        if moved != now.total - then.total:
            yield f"steps sum to {moved}, the score moved {now.total - then.total}"
        for one in steps:
            if sum((c.delta for c in one.causes), ZERO) != one.step.delta:
                yield f"causes of {one.step.code} do not sum to {one.step.delta}"
