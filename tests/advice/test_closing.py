"""Repaid is not closed: whose list it is, what ticks it, and what closing makes of the score."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.closing import (
    AFTER,
    STEPS,
    closing_steps,
    points_of_closing,
    tick_id,
)
from credittracker.book.book import Book
from credittracker.book.papers import ReportLine
from credittracker.book.person import Note
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score_facts
from credittracker.services.catalogue import load_card
from tests.advice.cases.telling import GOOD, ON, ago, granted, line, loan, on_time, paid
from tests.strategies import books

CARD = load_card()
REPAID = (line(), granted("a"), *on_time("a"))


def steps(*records):
    book = Book().with_records(*records)
    return closing_steps(book, facts_on(book, ON).position("a"))


def test_what_was_used_and_owes_nothing_has_the_list():
    assert tuple(s.code for s in steps(*REPAID)) == STEPS
    assert all(s.done is None for s in steps(*REPAID))


def test_what_owes_or_was_never_used_has_none():
    assert steps(line(), loan(30)) == ()
    assert steps(line(), granted("a")) == ()
    assert steps(line(), paid(30)) == ()


def test_what_is_said_to_open_on_a_later_day_has_none():
    later = replace(line(), opened=ON + timedelta(days=1))

    assert steps(later, *REPAID[1:]) == ()


def test_a_note_with_the_steps_own_id_ticks_it():
    note = Note(id=tick_id("autopay", "a"), about="a", on=ago(3), text="done")

    done = {s.code: s.done for s in steps(*REPAID, note)}

    assert done == dict.fromkeys(STEPS) | {"autopay": ago(3)}


def test_closing_and_the_report_follow_from_the_records():
    closed = line(closed=ago(20))
    gone = ReportLine(
        id="t", account="a", on=ago(5), stated_on=ago(4), text="已结清", is_open=False
    )

    found = {s.code: (s.done, s.is_told) for s in steps(closed, *REPAID[1:], gone)}

    assert found["closed"] == (ago(20), False)
    assert found["report"] == (ago(4), False)
    assert found["certificate"] == (None, True)


def test_an_account_closed_long_ago_needs_no_list():
    assert steps(line(closed=ON - AFTER), *REPAID[1:]) != ()
    assert steps(line(closed=ago(AFTER.days + 1)), *REPAID[1:]) == ()


def test_deleting_the_account_takes_its_ticks_along():
    note = Note(id=tick_id("fees", "a"), about="a", on=ON, text="done")

    assert Book().with_records(*REPAID, note).without("a").notes == {}


def test_closing_an_unused_line_beside_a_used_one_is_told_in_points():
    facts = facts_on(Book().with_records(*REPAID, *GOOD, loan(9, 6000, "b")), ON)

    assert points_of_closing(CARD, facts, score_facts(CARD, facts), "a") < 0


@given(books(), st.dates(date(2018, 1, 1), date(2032, 1, 1)))
def test_the_points_are_those_of_a_book_in_which_it_is_closed(book: Book, on: date):
    facts = facts_on(book, on)
    now = score_facts(CARD, facts)
    for place in facts.positions:
        account = place.account
        if not place.is_open or (account.opened is not None and account.opened > on):
            continue
        then = facts_on(book.with_records(replace(account, closed=on)), on)
        moved = score_facts(CARD, then).total - now.total
        assert points_of_closing(CARD, facts, now, account.id) == moved
