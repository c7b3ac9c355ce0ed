"""An account of a credit report is one of the person's own, or a new one; in doubt they say."""

from dataclasses import replace
from datetime import date

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.records import Origin
from credittracker.services.catalogue import load_catalogue
from credittracker.services.import_judging import set_account
from credittracker.services.import_preview import RowState
from credittracker.services.importing import accept, preview
from tests.services.bills import parse
from tests.services.reports import LATER, imported, line, only, seen
from tests.services.test_importing import MY_JIEBEI


def test_blanks_of_an_own_account_are_filled_in():
    mine = Account(id="mine", platform="duxiaoman", name="我的", kind=AccountKind.REVOLVING_LINE)
    words = line(circle="不").replace("重庆蚂蚁消费金融", "重庆度小满小额贷款")

    account = only(imported(Book().with_records(mine), words).accounts)

    assert (account.name, account.opened) == ("我的", date(2023, 3, 23))
    assert (account.valid_until, account.revolving) == (date(2029, 3, 23), False)
    assert account.source.origin is Origin.TYPED


def test_a_lender_with_several_products_is_no_product():
    """蚂蚁消金 lends as 借呗, 花呗 and 备用金: a report does not say which."""
    account = only(imported(Book(), line()).accounts)

    assert account.platform.startswith("lender-")


def test_an_account_that_fits_alone_is_taken():
    row = seen(Book().with_records(MY_JIEBEI), line()).rows[0]

    assert (row.account, row.state) == ("mine", RowState.NEW)


def test_where_several_accounts_fit_the_person_is_asked():
    huabei = replace(MY_JIEBEI, id="hua", platform="huabei", kind=AccountKind.PAY_LATER)
    before = seen(Book().with_records(MY_JIEBEI, huabei), line())
    row = before.rows[0]

    chosen = set_account(before, [row.record_id], "hua")

    assert (row.state, row.choices) == (RowState.NEEDS_ACCOUNT, ("mine", "hua"))
    assert row.record_id in before.proposed
    assert chosen.rows[0].state is RowState.NEW
    book = accept(chosen, "b")(chosen.book)
    assert only(book.statements).account == "hua"
    assert seen(book, line()).rows[0].account == "hua"


def test_a_bill_after_a_report_asks_which_product_an_account_is():
    book = imported(Book(), line())

    row = preview(book, load_catalogue(), parse(), LATER).rows[0]

    assert (row.state, row.choices) == (RowState.NEEDS_ACCOUNT, tuple(book.accounts))


def test_an_account_that_ended_is_closed():
    ended = "贷款\n1.2021年11月08日示例银行为其他个人消费贷款授信，可循环使用。2023年04月已结清。\n"
    mine = Account(
        id="mine",
        platform="own",
        name="示例",
        kind=AccountKind.REVOLVING_LINE,
        opened=date(2021, 11, 8),
    )

    fresh = only(imported(Book(), ended).accounts)
    assert fresh.closed == date(2023, 4, 30)
    assert mine.id not in imported(Book().with_records(mine), ended).limit_events
