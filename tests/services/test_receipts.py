"""The check-ins kept: each replays, and what moved between two adds up."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from credittracker.book.book import Book
from credittracker.services.demo import sample_book
from credittracker.services.receipts import receipts
from tests.conftest import TODAY

SAMPLE = sample_book("en", TODAY)


def test_every_check_in_is_there_the_newest_first_and_replays():
    found = receipts(SAMPLE)

    assert [one.check_in.on for one in found] == sorted(
        (c.on for c in SAMPLE.check_ins.values()), reverse=True
    )
    assert all(one.score.total == one.check_in.total for one in found)
    assert all(len(one.digest) == 64 for one in found)


def test_the_steps_from_one_to_the_next_add_up():
    found = receipts(SAMPLE)

    for one, former in pairwise(found):
        assert one.before == former.check_in
        assert (
            sum(s.delta for s in one.steps)
            == one.moved
            == one.check_in.total - (former.check_in.total)
        )
    assert (found[-1].before, found[-1].moved, found[-1].steps) == (None, None, ())


def test_a_receipt_that_was_changed_does_not_replay():
    newest = max(SAMPLE.check_ins.values(), key=lambda c: c.on)
    forged = replace(newest, receipt=newest.receipt.replace('"total"', '"totaal"'))

    found = receipts(SAMPLE.with_records(forged))

    assert found[0].score is None
    assert found[0].steps == ()
    assert found[0].moved == found[0].check_in.total - found[1].check_in.total


def test_a_model_that_is_gone_and_a_text_that_is_none_are_survived():
    one = next(iter(SAMPLE.check_ins.values()))
    book = Book().with_records(
        replace(one, id="old", model="0.0"), replace(one, id="bad", on=TODAY, receipt="[]")
    )

    newest, oldest = receipts(book)

    assert (newest.score, newest.digest, newest.moved) == (None, "", Decimal(0))
    assert oldest.score is None
    assert oldest.digest
