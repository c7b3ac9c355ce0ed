"""The model: a Book on a day goes in, a score that explains itself comes out.

``measure(book, on)`` produces the named numbers the card's file asks for (the vocabulary is
the keys below, documented where each is measured); ``score`` is ``score_measures`` of them.
"""

from collections.abc import Mapping
from datetime import date

from credittracker.book.book import Book
from credittracker.scoring.card import Card
from credittracker.scoring.facts import Facts, facts_on
from credittracker.scoring.lateness import lateness_measures
from credittracker.scoring.liabilities import liability_measures
from credittracker.scoring.score import Measure, Score, score_measures
from credittracker.scoring.second_card import second_card_measures
from credittracker.scoring.standing import borrowing_measures, standing_measures


def measure(book: Book, on: date) -> Mapping[str, Measure]:
    """Every named number of a Book on a day."""
    return measure_facts(facts_on(book, on))


def measure_facts(facts: Facts) -> Mapping[str, Measure]:
    """Every named number, from facts already gathered."""
    return {
        **lateness_measures(facts),
        **standing_measures(facts),
        **borrowing_measures(facts),
        **liability_measures(facts),
        **second_card_measures(facts),
    }


def score(card: Card, book: Book, on: date) -> Score:
    """The score of a Book on a day."""
    return score_facts(card, facts_on(book, on))


def score_facts(card: Card, facts: Facts) -> Score:
    """The score of facts already gathered, on their day."""
    return score_measures(card, measure_facts(facts), facts.on)


def first_day(book: Book) -> date | None:
    """The day of the oldest loan, repayment, limit event or bill."""
    dated = (book.loans, book.repayments, book.limit_events, book.statements)
    return min((r.on for some in dated for r in some.values()), default=None)
