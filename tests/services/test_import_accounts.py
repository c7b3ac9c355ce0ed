"""A row of a bill finds its account, gets a new one, or asks: it never guesses."""

from dataclasses import replace
from datetime import date

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.services.import_judging import set_account
from credittracker.services.import_preview import RowState
from credittracker.services.importing import accept, preview
from tests.conftest import TODAY
from tests.importers.alipay_files import DRAW, Line
from tests.services.bills import parse
from tests.services.test_importing import CATALOGUE, MY_JIEBEI, imported, seen


def test_an_own_account_is_used():
    book = imported(Book().with_records(MY_JIEBEI), parse([DRAW]))

    assert next(iter(book.loans.values())).account == "mine"
    assert len(book.accounts) == 1


def test_two_accounts_that_fit_need_a_choice():
    book = Book().with_records(MY_JIEBEI, replace(MY_JIEBEI, id="other"))
    before = seen(book, parse([DRAW]))
    line = before.rows[0].record_id

    chosen = set_account(before, [line], "other")

    assert (before.rows[0].state, before.rows[0].choices) == (
        RowState.NEEDS_ACCOUNT,
        ("mine", "other"),
    )
    assert accept(before, "b")(book) is book
    assert next(iter(accept(chosen, "b")(book).loans.values())).account == "other"


def test_a_closed_account_gets_no_later_rows():
    book = Book().with_records(replace(MY_JIEBEI, closed=date(2026, 1, 1)))

    assert seen(book, parse([DRAW])).rows[0].account != "mine"


def test_a_proposed_account_never_replaces_one_that_has_its_id():
    moved = Account(id="import-jiebei", platform="own", name="别的", kind=AccountKind.OTHER)
    book = Book().with_records(moved)

    after = imported(book, parse([DRAW]))

    assert after.accounts["import-jiebei"] == moved
    assert len(after.accounts) == 2


CMB_CARD = Account(id="cmb", platform="x", name="招商银行 8705", kind=AccountKind.CREDIT_CARD)
CARD_ROW = Line(who="招商银行", what="信用卡还款-招商银行(8705)")


def where(line, *accounts, catalogue=None):
    book = Book().with_records(*accounts)
    return preview(book, {**CATALOGUE, **(catalogue or {})}, parse([line]), TODAY)


def test_a_card_repayment_finds_the_card_of_its_bank():
    other = replace(CMB_CARD, id="icbc", name="工商银行 1234")

    assert where(CARD_ROW, CMB_CARD, other).rows[0].account == "cmb"


def test_two_cards_of_a_bank_are_told_apart_by_their_number():
    second = replace(CMB_CARD, id="second", name="招商银行 0001")

    assert where(CARD_ROW, CMB_CARD, second).rows[0].account == "cmb"


def test_a_card_repayment_without_a_bank_is_never_guessed():
    line = replace(CARD_ROW, who="", what="信用卡还款")

    assert where(line, CMB_CARD).rows[0].choices == ("cmb",)


def test_a_new_card_is_named_after_its_bank():
    line = replace(CARD_ROW, who="渤海银行", what="信用卡还款-渤海银行(8705)")

    found = where(line).proposed.values()

    assert [(a.name, a.platform) for a in found] == [("渤海银行信用卡", "credit_card")]


def test_a_card_of_the_catalogue_is_proposed_by_its_bank():
    assert [a.platform for a in where(CARD_ROW).proposed.values()] == ["cmb_card"]


def test_a_lender_known_by_its_licensed_name_finds_its_platform():
    line = Line(who="重庆度小满小额贷款有限公司", what="还款")

    assert [a.platform for a in where(line).proposed.values()] == ["duxiaoman"]


def test_a_lender_nobody_knows_needs_an_account():
    line = Line(who="示例小额贷款有限公司", what="还款")

    assert where(line).counts.needs_account == 1


def test_a_repayment_to_nobody_needs_an_account():
    assert where(Line(who="", what="还款")).counts.needs_account == 1


def test_a_lender_behind_several_platforms_needs_a_choice():
    jiebei = CATALOGUE["jiebei"]
    second = replace(jiebei, id="other", name_zh="别的")
    line = Line(who="重庆蚂蚁消费金融有限公司", what="还款")

    found = where(
        line, MY_JIEBEI, replace(MY_JIEBEI, id="o", platform="other"), catalogue={"other": second}
    )

    assert found.rows[0].choices == ("mine", "o")
