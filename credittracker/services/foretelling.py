"""Check-ins with what they foretell, and what became of it."""

from collections import defaultdict
from datetime import date
from itertools import count

from credittracker.advice.forecasting import Mark, Marked, foretold, marked
from credittracker.advice.scenario import play
from credittracker.book.book import Book
from credittracker.book.history import CheckIn, Forecast
from credittracker.book.records import Record, RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.scoring.card import Card
from credittracker.scoring.facts import Facts
from credittracker.scoring.history import history
from credittracker.scoring.model import score_facts
from credittracker.scoring.receipt import ReceiptMismatchError, replay
from credittracker.services.analysis import Analysis, check_in
from credittracker.services.catalogue import load_card
from credittracker.services.progress import Progress, silent


def check_in_records(seen: Analysis, record_id: RecordId) -> tuple[Record, ...]:
    """Today's score, and the forecasts made with it: what happens if all is paid in time."""
    kept = check_in(seen, record_id)
    return (kept, *foretold(kept, play(seen.card, seen.facts, ())))


def mark_forecasts(book: Book, today: date, report: Progress = silent) -> tuple[Marked, ...]:
    """Every forecast kept and what became of it, by the model that made it; the newest first."""
    made: defaultdict[RecordId, list[Forecast]] = defaultdict(list)
    for forecast in book.forecasts.values():
        made[forecast.check_in].append(forecast)
    due = sorted({f.on for f in book.forecasts.values() if f.on < today})
    records, accounts = records_by_account(book), count()

    def step() -> None:
        report(next(accounts), len(records))

    known = {f.on: f for f in history(book, records, due, None, step).facts}
    found: list[Marked] = []
    for kept in sorted(book.check_ins.values(), key=lambda c: c.on, reverse=True):
        card = _card_of(kept)
        some = sorted(made[kept.id], key=lambda f: (f.on, f.id))
        found += [_mark(kept, card, forecast, known.get(forecast.on)) for forecast in some]
    return tuple(found)


def _mark(kept: CheckIn, card: Card | None, forecast: Forecast, facts: Facts | None) -> Marked:
    if facts is None:
        return Marked(forecast=forecast, made=kept.on, mark=Mark.WAITING)
    if card is None:
        return Marked(forecast=forecast, made=kept.on, mark=Mark.UNKNOWN)
    return marked(forecast, kept.on, score_facts(card, facts).total, facts)


def _card_of(kept: CheckIn) -> Card | None:
    """The card a check-in was scored by, with what was switched off then, if it is still here."""
    try:
        card = load_card(kept.model)
        then = replay(card, kept.receipt)
    except (FileNotFoundError, ReceiptMismatchError):
        return None
    return card.without(tuple(f.code for f in then.factors if f.factor.off))
