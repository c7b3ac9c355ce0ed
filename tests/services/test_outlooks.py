"""An account's outlook follows what the person assumes of its lender."""

from dataclasses import replace

from credittracker.book.accounts import Account, AccountKind, Appetite
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.demo import sample_book
from credittracker.services.outlooks import outlook_of
from tests.conftest import TODAY

CARD = load_card()
BOOK = sample_book("zh_CN", TODAY)
LINE = next(a for a in BOOK.accounts.values() if a.platform == "jiebei")


def test_a_platform_changed_by_the_person_has_another_bar():
    careful = replace(load_catalogue()["jiebei"], appetite=Appetite.STRICT)
    changed = BOOK.with_records(careful)

    before = outlook_of(analyse(BOOK, TODAY, CARD), LINE.id)
    after = outlook_of(analyse(changed, TODAY, CARD), LINE.id)

    assert after.bar - before.bar == 5
    assert after.margin == before.margin - 5


def test_the_lenders_own_move_is_the_record_that_made_it():
    one = outlook_of(analyse(BOOK, TODAY, CARD), LINE.id)

    (own,) = [p for p in one.parts if p.record]
    assert own.code == "own_zero"
    assert BOOK.limit_events[own.record].account == LINE.id


def test_nothing_is_said_of_a_lender_nobody_knows():
    other = Account(id="x", platform="gone", name="x", kind=AccountKind.REVOLVING_LINE)
    seen = analyse(BOOK.with_records(other), TODAY, CARD)

    assert outlook_of(seen, "x") is None
    assert outlook_of(seen, "no such account") is None
