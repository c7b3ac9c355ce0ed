"""Sentences as people type them, in Chinese and in English."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.ui.palette.understanding import Deed, understand

D = Decimal
TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
KINDS = {"jiebei": "借呗", "huabei": "花呗", "cmb": "招商银行信用卡", "icbc": "工商银行信用卡"}
KINDS["ccb"] = "建设银行 尾号2222"
BOOK = Book().with_records(
    *(
        Account(id=name, platform=name, name=called, kind=AccountKind.REVOLVING_LINE)
        for name, called in KINDS.items()
    )
)


@pytest.mark.parametrize(
    ("said", "deed", "accounts", "amount", "on"),
    [
        ("还 借呗 500 昨天", Deed.REPAID, ["jiebei"], 500, TODAY - DAY),
        ("paid jiebei 500 yesterday", Deed.REPAID, ["jiebei"], 500, TODAY - DAY),
        ("还借呗500昨天", Deed.REPAID, ["jiebei"], 500, TODAY - DAY),
        ("昨天还借呗1.2万", Deed.REPAID, ["jiebei"], 12000, TODAY - DAY),
        ("借呗 还 ¥1,234.56 元", Deed.REPAID, ["jiebei"], "1234.56", TODAY),
        ("Paid 1.2k to Huabei 3 days ago", Deed.REPAID, ["huabei"], 1200, TODAY - 3 * DAY),
        ("repaid 招商银行 800 on 12 nov", Deed.REPAID, ["cmb"], 800, date(2026, 11, 12)),
        ("还了 花呗 300 12月30日", Deed.REPAID, ["huabei"], 300, date(2025, 12, 30)),
        ("还 信用卡 100", Deed.REPAID, ["cmb", "icbc"], 100, TODAY),
        ("还 借呗", Deed.REPAID, ["jiebei"], None, TODAY),
        ("还 借呗 500 20号", Deed.REPAID, ["jiebei"], 500, date(2026, 11, 20)),
        ("还 借呗 500 11-20", Deed.REPAID, ["jiebei"], 500, date(2026, 11, 20)),
        ("还 尾号2222 800", Deed.REPAID, ["ccb"], 800, TODAY),
        ("还 500", Deed.REPAID, [], 500, TODAY),
        ("还 微粒贷 500", Deed.REPAID, [], 500, TODAY),
        ("借 借呗 3000 2026-11-01", Deed.BORROWED, ["jiebei"], 3000, date(2026, 11, 1)),
        ("borrowed 3000 from jiebei today", Deed.BORROWED, ["jiebei"], 3000, TODAY),
        ("申请 招联 昨天", Deed.APPLIED, [], None, TODAY - DAY),
        ("applied to huabei", Deed.APPLIED, ["huabei"], None, TODAY),
    ],
)
def test_what_was_done_where_how_much_and_when(said, deed, accounts, amount, on):
    told = understand(said, BOOK, TODAY)

    assert told is not None
    assert (told.deed, list(told.accounts), told.on) == (deed, accounts, on)
    assert told.amount == (None if amount is None else D(amount))


@pytest.mark.parametrize("said", ["", "借呗", "借条", "500", "paypal 5", "repayments", "归还", "x"])
def test_without_a_verb_nothing_is_written_down(said):
    assert understand(said, BOOK, TODAY) is None


@pytest.mark.parametrize(
    "said", ["paid jiebei 500 for 3 months", "还 借呗 500 2期", "还 借呗 3 500"]
)
def test_of_two_sums_none_is_taken_for_the_one_that_was_paid(said):
    told = understand(said, BOOK, TODAY)

    assert told is not None
    assert told.amount is None


def test_the_name_of_whom_one_applied_to_is_kept():
    told = understand("申请了 某某银行 2 天前", BOOK, TODAY)

    assert told is not None
    assert (told.words, told.on) == ("某某银行", TODAY - 2 * DAY)


@given(st.text(max_size=40), st.sampled_from(["", "还 ", "paid ", "借 ", "申请"]))
def test_whatever_is_typed_is_understood_or_not_but_never_fails(text, verb):
    told = understand(verb + text, BOOK, TODAY)

    assert told is None or (told.on <= TODAY and (told.amount is None or told.amount > 0))
