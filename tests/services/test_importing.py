"""A bill becomes records: previewed, corrected, accepted once, and taken back as one step."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind, Method, Platform, RateUnit
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.book.person import Note
from credittracker.book.records import InvalidRecordError, Origin
from credittracker.importers.drafts import DraftKind
from credittracker.importers.errors import FileRefusedError
from credittracker.services.catalogue import load_catalogue
from credittracker.services.import_judging import correct, include, set_account
from credittracker.services.import_preview import RowState
from credittracker.services.import_report import file_report, import_report
from credittracker.services.importing import accept, preview, take_back
from credittracker.services.progress import CancelledError
from tests.conftest import TODAY
from tests.importers.alipay_files import (
    DRAW,
    FAILED,
    HUABEI,
    JIEBEI,
    LAYOUTS,
    bill,
)
from tests.services.bills import parse, read_file

JIEBEI_PLATFORM = Platform(
    id="jiebei",
    name_zh="借呗",
    name_en="Jiebei",
    account_kind=AccountKind.REVOLVING_LINE,
    rate_unit=RateUnit.DAY,
    due_day=20,
    lenders=("重庆蚂蚁消费金融有限公司",),
)
CATALOGUE = {**load_catalogue(), "jiebei": JIEBEI_PLATFORM}
MY_JIEBEI = Account(id="mine", platform="jiebei", name="我的借呗", kind=AccountKind.REVOLVING_LINE)


def seen(book, parsed):
    return preview(book, CATALOGUE, parsed, TODAY)


def imported(book, parsed, batch="batch"):
    return accept(seen(book, parsed), batch)(book)


def test_accepting_adds_loans_repayments_and_failed_debits():
    book = imported(Book(), parse())

    assert [(x.principal, x.on) for x in book.loans.values()] == [
        (Decimal("30000.00"), date(2026, 7, 20))
    ]
    assert [x.amount for x in book.repayments.values()] == [Decimal("123.00"), Decimal("5086.17")]
    assert [x.amount for x in book.failed_debits.values()] == [Decimal("1984.87")]


def test_a_platform_without_an_account_gets_one_of_unknown_limit():
    book = imported(Book(), parse())

    accounts = {a.platform: a for a in book.accounts.values()}
    assert accounts.keys() == {"jiebei", "huabei"}
    assert (accounts["jiebei"].name, accounts["jiebei"].due_day) == ("借呗", 20)
    assert accounts["huabei"].kind is AccountKind.PAY_LATER
    assert not book.limit_events


def test_an_imported_loan_invents_neither_plan_nor_rate():
    loan = next(iter(imported(Book(), parse([DRAW])).loans.values()))

    assert (loan.method, loan.rate, loan.rate_unit) == (Method.UNKNOWN, None, RateUnit.DAY)
    assert loan.note == "借呗放款至银行卡"


def test_every_record_knows_its_file_line_and_order_number():
    parsed = parse([DRAW])
    book = imported(Book(), parsed)

    source = next(iter(book.loans.values())).source
    assert source.origin is Origin.IMPORT
    assert (source.batch, source.row) == ("batch", parsed.drafts[0].row)
    assert source.reference == DRAW.order


def test_the_batch_says_how_the_rows_add_up():
    batch = imported(Book(), parse()).imports["batch"]

    assert (batch.rows, batch.recognised, batch.left_alone, batch.refused) == (8, 4, 4, 0)
    assert (batch.added, batch.already_known, batch.on) == (4, 0, TODAY)
    assert batch.kind == "alipay_app_2025"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_rows_again_in_any_layout_add_nothing(layout):
    book = imported(Book(), parse())

    again = seen(book, parse(layout=layout))

    assert (again.counts.added, again.counts.already_known) == (0, 4)
    assert accept(again, "second")(book) is book


def test_an_overlapping_file_adds_only_the_new():
    book = imported(Book(), parse([HUABEI, DRAW]))

    after = imported(book, parse([JIEBEI, HUABEI]), "second")

    assert len(after.repayments) == 2
    assert (after.imports["second"].added, after.imports["second"].already_known) == (1, 1)


def test_a_typed_twin_is_left_out_until_wanted():
    typed = Loan(id="typed", account="mine", on=date(2026, 7, 19), principal=Decimal(30000))
    book = Book().with_records(MY_JIEBEI, typed)
    before = seen(book, parse([DRAW]))

    wanted = include(before, [before.rows[0].record_id], wanted=True)

    assert (before.rows[0].state, before.rows[0].twin) == (RowState.KNOWN_BY_YOU, "typed")
    assert before.counts.already_known == 1
    assert len(accept(wanted, "b")(book).loans) == 2


def test_a_typed_record_stands_for_one_row_only():
    typed = Repayment(id="typed", account="mine", on=date(2026, 6, 20), amount=Decimal("5086.17"))
    book = Book().with_records(MY_JIEBEI, typed)

    twice = seen(book, parse([JIEBEI, replace(JIEBEI, order="2026062000000008")]))

    assert [r.state for r in twice.rows] == [RowState.KNOWN_BY_YOU, RowState.NEW]


def test_a_typed_record_of_another_week_is_another_event():
    typed = Repayment(id="typed", account="mine", on=date(2026, 6, 10), amount=Decimal("5086.17"))
    book = Book().with_records(MY_JIEBEI, typed)

    assert seen(book, parse([JIEBEI])).counts.added == 1


def test_a_typed_failed_debit_is_recognised_too():
    first = imported(Book(), parse([HUABEI]))
    account = next(iter(first.accounts))
    typed = FailedDebit(id="t", account=account, on=date(2026, 7, 10), amount=Decimal("1984.87"))
    unsure = FailedDebit(id="u", account=account, on=date(2026, 7, 10))

    after = seen(first.with_records(typed, unsure), parse([FAILED]))

    assert after.rows[0].twin == "t"


def test_a_row_can_be_left_out_and_corrected():
    before = seen(Book(), parse([DRAW, HUABEI]))
    first, second = (r.record_id for r in before.rows)

    after = include(before, [first], wanted=False)
    after = correct(after, second, kind=DraftKind.FAILED_DEBIT, amount=Decimal("9.00"), on=TODAY)
    book = accept(after, "b")(Book())

    assert (after.counts.left_out, after.counts.added) == (1, 1)
    assert [(f.amount, f.on) for f in book.failed_debits.values()] == [(Decimal("9.00"), TODAY)]
    assert not book.loans


@pytest.mark.parametrize("amount", ["0", "-1", "0.001", "NaN", "1e13"])
def test_a_correction_must_be_money(amount):
    before = seen(Book(), parse([DRAW]))

    with pytest.raises(InvalidRecordError):
        correct(before, before.rows[0].record_id, amount=Decimal(amount))


def test_an_account_must_exist_to_be_chosen():
    before = seen(Book(), parse([DRAW]))

    with pytest.raises(InvalidRecordError):
        set_account(before, [before.rows[0].record_id], "nowhere")


def test_taking_back_leaves_the_book_as_it_was():
    before = Book().with_records(MY_JIEBEI)

    assert take_back("batch")(imported(before, parse())) == before


def test_taking_back_keeps_what_later_records_hang_on():
    book = imported(Book(), parse([DRAW, HUABEI]))
    loan = next(iter(book.loans.values()))
    note = Note(id="note", about=loan.id, on=TODAY, text="为什么")

    after = take_back("batch")(book.with_records(note))

    assert list(after.loans) == [loan.id]
    assert list(after.accounts) == [loan.account]
    assert after.loans[loan.id].source.origin is Origin.TYPED
    assert not after.repayments
    assert not after.imports


def test_taking_back_nothing_changes_nothing():
    assert take_back("never")(Book()) == Book()


def test_cancelling_while_reading_leaves_nothing(tmp_path):
    path = tmp_path / "bill.csv"
    path.write_bytes(bill([HUABEI] * 9000))

    def stop(done, _total):
        if done > 4000:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_file(path, stop)


def test_reading_a_file_remembers_which_it_was(tmp_path):
    path = tmp_path / "bill.csv"
    path.write_bytes(bill())

    parsed = read_file(path)

    assert (parsed.file_name, parsed.rows, len(parsed.sha256)) == ("bill.csv", 8, 64)


def test_the_report_adds_up_and_names_problems():
    book = Book().with_records(MY_JIEBEI, replace(MY_JIEBEI, id="other"))
    result = seen(book, parse([DRAW, HUABEI, replace(HUABEI, amount="?", order="9")]))

    report = file_report(result)

    assert {k: report[k] for k in ("rows", "recognised", "left_alone", "refused", "added")} == {
        "rows": 3,
        "recognised": 2,
        "left_alone": 0,
        "refused": 1,
        "added": 1,
    }
    assert [p["reason"] for p in report["problems"]] == ["needs_account", "unreadable_amount"]


def test_a_refused_file_is_reported_with_its_reason(tmp_path):
    with pytest.raises(FileRefusedError) as caught:
        read_file(tmp_path / "no.csv")

    report = import_report([caught.value])

    assert report["files"][0]["problems"] == [{"row": None, "reason": "not_found"}]
