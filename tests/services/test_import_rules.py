"""Rules place rows, now and in every later import, and never guess."""

from dataclasses import replace
from datetime import date

import pytest

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.papers import AccountRule
from credittracker.services.import_gathering import accept_all, with_rule
from tests.importers.alipay_files import HUABEI
from tests.services.bills import parse
from tests.services.test_import_gathering import gathered, imported

CARDS = [
    Account(id=one, platform="cmb_card", name=f"招商银行 {one}", kind=AccountKind.CREDIT_CARD)
    for one in ("1111", "2222")
]
CARD_PAID = replace(HUABEI, who="招商银行", what="信用卡还款-张示例", order="card-1")


def test_a_rule_places_rows_now_and_in_later_imports():
    book = Book().with_records(*CARDS)
    later = replace(CARD_PAID, order="card-2", time="2026-08-15 10:00:00")
    begun = gathered(book, parse([CARD_PAID]))
    assert begun.counts.needs_account == 1

    begun = with_rule(begun, AccountRule(id="r", words="张示例", account="2222"))
    after = accept_all(begun)(book)
    after = imported(after, parse([later]))

    assert [paid.account for paid in after.repayments.values()] == ["2222", "2222"]
    assert list(after.rules) == ["r"]


def test_rules_that_contradict_leave_the_choice_to_the_person():
    rules = [AccountRule(id=c.id, words="信用卡还款", account=c.id) for c in CARDS]
    book = Book().with_records(*CARDS, *rules)

    assert gathered(book, parse([CARD_PAID])).counts.needs_account == 1


def test_the_rule_with_the_most_words_decides():
    rules = [
        AccountRule(id="a", words="信用卡还款", account="1111"),
        AccountRule(id="b", words="信用卡还款-张示例", account="2222"),
    ]
    book = Book().with_records(*CARDS, *rules)

    (row,) = gathered(book, parse([CARD_PAID])).previews[0].rows
    assert (row.account, row.rule) == ("2222", "b")


@pytest.mark.parametrize("closed", [date(2026, 1, 1), None])
def test_a_rule_gives_nothing_to_an_account_that_was_closed(closed):
    card = replace(CARDS[0], closed=closed)
    rule = AccountRule(id="a", words="信用卡还款", account="1111")
    book = Book().with_records(card, rule)

    (row,) = gathered(book, parse([CARD_PAID])).previews[0].rows
    assert row.rule == (None if closed else "a")
