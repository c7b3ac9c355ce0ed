"""The analysis and the samples: what every page and door reads."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.book.borrowing import Statement
from credittracker.book.history import CheckIn
from credittracker.book.limits import LimitState
from credittracker.loans.position import Position
from credittracker.scoring.card import Grade
from credittracker.scoring.model import measure, score
from credittracker.scoring.receipt import receipt
from credittracker.services import analysis
from credittracker.services.analysis import analyse, check_in, look_back
from credittracker.services.catalogue import load_card, load_catalogue, platforms
from credittracker.services.changes import delete, keep_check_in, mark_paid, put
from credittracker.services.demo import sample_book
from tests.conftest import TODAY
from tests.scoring.books import ON, payer
from tests.strategies import books

CARD = load_card()
LANGUAGES = ("zh_CN", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_person_has_what_every_screen_needs(language):
    book = sample_book(language, TODAY)
    seen = analyse(book, TODAY, CARD, months=36)

    states = {p.limit.state for p in seen.positions.values()}
    late = [d for p in seen.positions.values() for d in p.dues if d.met_on and d.days_late(TODAY)]
    assert states == set(LimitState)
    assert any(p.limit.amount == 0 for p in seen.positions.values())
    assert len(late) + len(book.late_marks) >= 2
    assert len(book.accounts) >= 8
    assert len(seen.months) == 37
    assert len(seen.reasons) >= 4
    assert seen.steps
    assert seen.coming
    assert seen.score.total < seen.score.line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("today", [date(2024, 2, 29), date(2027, 1, 1), date(2026, 12, 31)])
def test_the_sample_can_be_told_on_any_day(language, today):
    seen = analyse(sample_book(language, today), today, CARD)

    assert 40 < seen.score.total < 70


def test_the_chinese_sample_holds_a_chain():
    seen = analyse(sample_book("zh_CN", TODAY), TODAY, CARD)

    answers = {v.code: v.finding.answer for v in seen.investigations()[0].verdicts}

    assert answers["chain"] == "supported"


def test_the_catalogue_knows_enough_products_and_each_account_kind_fits():
    known = load_catalogue().values()

    assert len([p for p in known if p.country == "cn"]) >= 25
    assert len([p for p in known if p.country == "intl"]) >= 10
    assert all(p.name_zh and p.name_en for p in known)


def test_an_own_platform_wins_over_a_bundled_one():
    own = load_catalogue()["jiebei"]
    renamed = type(own)(id="jiebei", name_zh="我的借呗", name_en="My Jiebei")

    assert platforms(Book().with_records(renamed))["jiebei"] is renamed


def test_a_check_in_of_an_older_model_is_looked_at_again_with_todays():
    book, day = sample_book("en", TODAY), date(2026, 10, 1)
    first = load_card("1.0")
    kept = score(first, book, day)
    text = receipt(first, measure(book, day), day)
    spans = {"total": kept.total, "low": kept.low, "high": kept.high}
    old = CheckIn(id="old", on=day, model="1.0", receipt=text, **spans)
    book = book.without(*book.check_ins).with_records(old)

    seen = analyse(book, TODAY, CARD)

    then = analyse(book, day, CARD).score
    assert seen.remodelled == then.total - old.total != 0
    assert old.total + seen.remodelled + sum(s.delta for s in seen.steps) == seen.score.total


def test_switching_factors_off_is_no_step_of_what_the_person_did():
    book, day = sample_book("en", TODAY), date(2026, 10, 1)
    kept = check_in(analyse(book, day, CARD), "kept")
    book = book.without(*book.check_ins).with_records(kept)

    seen = analyse(book, TODAY, CARD.without_folklore())

    assert not {s.code for s in seen.steps} & set(CARD.without_folklore().off)
    moved = seen.remodelled + sum(s.delta for s in seen.steps)
    assert kept.total + moved == seen.score.total


def test_the_steps_since_the_last_check_in_add_up():
    book = payer()
    earlier = analyse(book, date(2026, 1, 1), CARD)
    kept = book.with_records(check_in(earlier, "c"))

    seen = analyse(kept, ON, CARD)

    assert seen.since is not None
    moved = sum((s.delta for s in seen.steps), Decimal(0))
    assert seen.since.total + moved == seen.score.total


def test_a_second_check_in_of_a_day_replaces_the_first():
    book = payer()
    once = keep_check_in(analyse(book, ON, CARD), "one").intent(book)

    twice = keep_check_in(analyse(once, ON, CARD), "two").intent(once)

    assert list(twice.check_ins) == ["one"]


@given(books(), st.dates(date(2018, 1, 1), date(2032, 1, 1)))
def test_what_is_coming_is_open_and_in_order(book: Book, on: date):
    coming = analyse(book, on, CARD).coming

    assert [d.due for d in coming] == sorted(d.due for d in coming)
    assert all(d.met_on is None or d.open > 0 for d in coming)


def test_marking_a_due_as_paid_settles_it():
    book = payer(unpaid=1)
    due = analyse(book, ON, CARD).coming[0]

    after = mark_paid(due, ON, "new").intent(book)

    first = analyse(after, ON, CARD).coming[0]
    assert after.repayments["new"].amount == due.amount
    assert first.due > due.due


def test_marking_a_due_twice_pays_it_once():
    book = payer(unpaid=1)
    due = analyse(book, ON, CARD).coming[0]

    once = mark_paid(due, ON, "new").intent(book)

    assert mark_paid(due, ON, "again").intent(once) is once


def test_marking_what_is_gone_as_paid_changes_nothing():
    book = payer(unpaid=1)
    due = analyse(book, ON, CARD).coming[0]
    without = book.without(due.record)

    assert mark_paid(due, ON, "new").intent(without) is without
    assert mark_paid(due, ON, "new").intent(Book()) == Book()


def test_a_late_bill_inside_the_next_one_is_paid_by_what_it_lacks():
    bills = [
        Statement(
            id=f"s{n}", account="a", on=on, due=on + timedelta(days=18), amount=Decimal(amount)
        )
        for n, (on, amount) in enumerate(
            [(ON - timedelta(days=31), 1000), (ON - timedelta(days=2), 1500)]
        )
    ]
    account = replace(next(iter(payer().accounts.values())), id="a")
    book = Book().with_records(account, *bills)
    late, new = analyse(book, ON, CARD).coming

    once = mark_paid(late, ON, "one").intent(book)
    both = mark_paid(new, ON, "two").intent(once)

    assert [r.amount for r in both.repayments.values()] == [Decimal(1000), Decimal(500)]


def test_a_change_is_named_for_what_it_does():
    book = payer()
    account = book.accounts["a"]

    assert put(book, account).label.code == "edit.account"
    assert put(Book(), account).label.code == "add.account"
    assert delete(book, "a").label.code == "delete.account"
    assert delete(book, "a").intent(book) == Book()


def test_looking_back_later_finds_what_looking_at_once_finds():
    book, told = sample_book("en", TODAY), []
    seen = analyse(book, TODAY, CARD)

    months = look_back(seen, 12, lambda done, total: told.append((done, total)))

    assert seen.months == ()
    assert months == analyse(book, TODAY, CARD, months=12).months
    accounts = [(n, len(seen.positions)) for n in range(len(seen.positions))]
    assert told == [*accounts, *((n, 12) for n in range(12))]


def test_verdicts_are_found_once_even_for_a_copy_with_months(monkeypatch):
    seen = analyse(sample_book("en", TODAY), TODAY, CARD)
    seen.investigate_all()
    monkeypatch.setattr(analysis, "investigate", lambda *_: 1 / 0)

    found = replace(seen, months=()).investigations()

    assert found
    assert {
        i.about.account.id for i in found if isinstance(i.about, Position)
    } <= seen.investigated.keys()


def test_whoever_wants_no_hearsay_hears_none_of_a_limit_either():
    book = sample_book("zh_CN", TODAY)
    plain = analyse(book, TODAY, CARD.without_folklore())
    all_of_it = analyse(book, TODAY, CARD)

    grades = [{v.grade for i in s.investigations() for v in i.verdicts} for s in (plain, all_of_it)]

    assert Grade.QUOTED not in grades[0]
    assert Grade.QUOTED in grades[1]
