"""Records hidden from a log: the score of the whole log lies in the range that is shown.

Of what the app can see is missing, in the range; of anything at all, in the widest range.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from random import Random
from typing import NamedTuple

from credittracker.book.accounts import Method
from credittracker.book.book import Book
from credittracker.book.borrowing import ENDINGS
from credittracker.book.person import FactKind
from credittracker.loans.position import positions, snapshot
from credittracker.scoring.score import Score
from tests.truth.better import all_told
from tests.truth.compare import Case
from tests.truth.dominated import scores
from tests.truth.lives import life


class Checked(NamedTuple):
    """What became of the hidings of a life: how many, and those whose range is too narrow."""

    hidings: int
    wrong: list[Case]


def _incomes(book: Book, _on: date, _dice: Random) -> Book:
    return book.without(*book.incomes)


def _assets(book: Book, _on: date, _dice: Random) -> Book:
    return book.without(*book.assets)


def _job(book: Book, _on: date, _dice: Random) -> Book:
    return book.without(*(f.id for f in book.facts.values() if f.kind is FactKind.JOB_SINCE))


def _inquiries(book: Book, _on: date, dice: Random) -> Book:
    """The answer that all are here, and some of them."""
    answer = FactKind.APPLICATIONS_COMPLETE
    gone = [f.id for f in book.facts.values() if f.kind is answer]
    return book.without(*gone, *(a for a in book.applications if dice.random() < 0.5))


def _limits(book: Book, _on: date, dice: Random) -> Book:
    """Every limit of a line."""
    lines = [a.id for a in book.accounts.values() if a.revolving]
    if not lines:
        return book
    account = dice.choice(lines)
    return book.without(*(e.id for e in book.limit_events.values() if e.account == account))


def _bills(book: Book, on: date, dice: Random) -> Book:
    """Every bill of an open account on which money says that there was something to pay."""
    not_asked = {x.account for x in book.loans.values()}
    not_asked |= {a for a, p in positions(book, on).items() if not p.is_open}
    paid = {r.account for r in book.repayments.values() if r.on <= on} - not_asked
    if not paid:
        return book
    account = dice.choice(sorted(paid))
    return book.without(*(b.id for b in book.statements.values() if b.account == account))


def _plan(book: Book, on: date, dice: Random) -> Book:
    """How a loan is to be repaid that the lender did not end."""
    ended = {e.loan for e in book.loan_events.values() if e.on <= on and e.kind in ENDINGS}
    ended |= {x.id for x in book.loans.values() if x.closed and x.closed <= on}
    loans = [x for x in book.loans.values() if x.on <= on and x.id not in ended]
    if not loans:
        return book
    loan = dice.choice(loans)
    rows = [o.id for o in book.overrides.values() if o.loan == loan.id]
    return book.without(*rows).with_records(replace(loan, method=Method.UNKNOWN))


SEEN: dict[str, Callable[[Book, date, Random], Book]] = {
    "the incomes": _incomes,
    "the assets": _assets,
    "the job": _job,
    "inquiries": _inquiries,
    "the limits of a line": _limits,
    "the bills of an account": _bills,
    "the plan of a loan": _plan,
}


ABOUT = frozenset({"utilisation", "hot_lines", "debt_service", "debt_to_assets", "accounts_owing"})
"""What is computed from a debt: without a plan, interest paid counts as principal, so a debt is
known only about."""


def hidings(book: Book, on: date, dice: Random) -> Iterator[tuple[list[str], Book]]:
    """Logs that lack what the app can see is missing, one thing or several at once."""
    for what, hide in SEEN.items():
        yield [what], hide(book, on, dice)
    less, several = book, dice.sample([*SEEN], 3)
    for what in several:
        less = SEEN[what](less, on, dice)
    yield several, less


def subsets(book: Book, dice: Random, count: int) -> Iterator[Book]:
    """Logs that lack any records, a few or most."""
    for _ in range(count):
        share = dice.choice((0.02, 0.1, 0.5, 0.9))
        yield book.without(*(r.id for r in book if dice.random() < share))


def outside(seed: int, count: int) -> Checked:
    """The hidings of a life of which the range does not hold the score of the whole log."""
    lived, hidden, wrong = life(seed), 0, []
    dice = Random(-1 - seed)  # noqa: S311 - the same hidings every time
    on = dice.choice(lived.days)
    book = all_told(lived.book, on) if dice.random() < 0.5 else lived.book
    whole = _scored(book, on)
    for missing, less in hidings(book, on, dice):
        hidden += 1
        besides = ABOUT if "the plan of a loan" in missing else frozenset()
        for one, told in zip(_scored(less, on), whole, strict=True):
            found = _too_narrow(one, told, besides)
            wrong += [Case(seed, on, f"{missing}: {f}", ()) for f in found]
    for less in subsets(book, dice, count):
        hidden += 1
        for one, told in zip(_scored(less, on), whole, strict=True):
            if not one.widest.low <= told.total <= one.widest.high:
                wrong.append(
                    Case(seed, on, f"some records: {one.widest}, {told.total}", tuple(less))
                )
    return Checked(hidden, wrong)


def _scored(book: Book, on: date) -> list[Score]:
    return scores(snapshot(book, on))


def _too_narrow(one: Score, told: Score, besides: frozenset[str]) -> Iterator[str]:
    """The factors of which the whole log knows the points, and they are outside the range."""
    for seen, known in zip(one.factors, told.factors, strict=True):
        held = seen.low <= known.points <= seen.high
        if known.value is not None and seen.code not in besides and not held:
            yield f"card {one.model}: {seen.code} {seen.low} to {seen.high}, not {known.points}"
