"""A credit report becomes accounts, limits, balances, late marks and applications, once."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.person import ApplicationReason, FactKind
from credittracker.book.records import Origin
from credittracker.importers.pboc.report import read_pages
from credittracker.importers.pdf_text import _pages
from credittracker.loans.position import positions
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.import_judging import include
from credittracker.services.importing import accept, preview, take_back
from tests.importers.report_files import random_report
from tests.services.bills import parsed_file
from tests.services.reports import (
    ASKED,
    CARD,
    HOME,
    LATER,
    MADE,
    imported,
    line,
    only,
    seen,
)
from tests.services.test_importing import MY_JIEBEI


def test_a_first_report_makes_a_whole_book():
    book = imported(Book(), CARD, line(), ASKED)

    assert [(a.kind, a.opened) for a in book.accounts.values()] == [
        (AccountKind.CREDIT_CARD, date(2019, 3, 5)),
        (AccountKind.REVOLVING_LINE, date(2023, 3, 23)),
    ]
    assert [(e.change, e.amount, e.on) for e in book.limit_events.values()] == [
        (LimitChange.GRANTED, 50_000, date(2026, 6, 30)),
        (LimitChange.GRANTED, 58_000, date(2026, 6, 30)),
    ]
    assert [a.reason for a in book.applications.values()] == [
        ApplicationReason.LOAN,
        ApplicationReason.POST_LOAN,
        ApplicationReason.GUARANTEE,
        ApplicationReason.OWN,
    ]
    fact = only(book.facts)
    assert (fact.kind, fact.on) == (FactKind.APPLICATIONS_COMPLETE, MADE)
    assert all(r.source.origin is Origin.IMPORT for r in book if r.id != "batch")


def test_a_balance_is_owed_and_nobody_is_late_with_it():
    book = imported(Book(), CARD, line(), HOME.replace("贷款\n1.", "2."))

    found = {p.account.kind: p for p in positions(book, LATER).values()}
    owed = {kind: p.owed for kind, p in found.items()}
    assert owed == {
        AccountKind.CREDIT_CARD: 12_300,
        AccountKind.REVOLVING_LINE: 20_000,
        AccountKind.MORTGAGE: 539_724,
    }
    assert all(p.days_past_due == 0 and p.exact for p in found.values())
    assert found[AccountKind.CREDIT_CARD].utilisation == Decimal("0.246")


def test_a_report_alone_lets_lateness_be_judged():
    late = "最近5年内有2个月处于逾期状态，没有发生过90天以上逾期。"
    score = analyse(imported(Book(), line(late=late)), LATER, load_card()).score

    assert score.factor("late_count").value == 2
    assert score.factor("applications").value == 0


def test_late_months_stand_as_late_as_they_can_be():
    late = "最近5年内有3个月处于逾期状态，其中1个月逾期超过90天。"
    book = imported(Book(), line(late=late))

    assert [(m.on, m.days) for m in book.late_marks.values()] == [
        (date(2026, 5, 31), 91),
        (date(2026, 4, 30), 1),
        (date(2026, 3, 31), 1),
    ]
    assert only({m.note: m.note for m in book.late_marks.values()}).startswith("最近5年内有3个月")


def test_who_is_late_now_has_a_mark_of_the_reports_month():
    book = imported(Book(), line().replace("当前无逾期", "当前有逾期"))

    assert [m.on for m in book.late_marks.values()] == [date(2026, 6, 30)]


def test_the_same_report_again_adds_nothing():
    book = imported(Book(), CARD, line(), ASKED)

    again = seen(book, CARD, line(), ASKED)

    assert (again.counts.added, again.counts.already_known) == (0, 6)
    assert accept(again, "second")(book) is book


def test_what_the_person_changed_stays_changed():
    book = imported(Book(), line(late="最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。"))
    mark = replace(only(book.late_marks), on=date(2022, 1, 31))
    account = replace(only(book.accounts), name="我的借呗")
    book = book.with_records(mark, account)

    after = imported(
        book, line(late="最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。"), batch="b"
    )

    assert after is book


def test_the_next_report_adds_what_is_new():
    book = imported(Book(), line(), ASKED)
    newer = line("30,000", "5,000").replace("截至2026年06月", "截至2026年07月")

    after = imported(book, newer, ASKED, batch="second", made=LATER)

    assert len(after.accounts) == 1
    assert [e.change for e in after.limit_events.values()] == [LimitChange.GRANTED, LimitChange.CUT]
    assert only(positions(after, LATER)).owed == 5_000
    assert len(after.applications) == 4
    assert [f.on for f in after.facts.values()] == [MADE, LATER]


def test_a_report_can_be_taken_back_whole():
    mine = Account(
        id="mine",
        platform="duxiaoman",
        name="我的",
        kind=AccountKind.REVOLVING_LINE,
        opened=date(2023, 3, 23),
        reports_to_bureau=True,
        valid_until=date(2029, 3, 23),
    )
    before = Book().with_records(mine)
    words = line(late="最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。").replace(
        "重庆蚂蚁消费金融", "重庆度小满小额贷款"
    )

    book = imported(before, CARD, words, ASKED)

    assert only({e.account: e for e in book.limit_events.values() if e.account == "mine"})
    assert take_back("batch")(book) == before


BILLED, DUE = date(2026, 7, 1), date(2026, 7, 20)


@pytest.mark.parametrize(
    "own",
    [
        Statement(id="s", account="mine", on=BILLED, due=DUE, amount=Decimal(9)),
        Loan(id="l", account="mine", on=date(2026, 1, 1), principal=Decimal(9), terms=3),
    ],
)
def test_a_balance_leaves_bills_and_plans_alone(own):
    book = imported(Book().with_records(MY_JIEBEI, own), line())

    assert [s for s in book.statements.values() if s.id != "s"] == []


def test_a_balance_holds_what_was_drawn_before_and_not_what_came_after():
    drawn = Loan(
        id="l",
        account="mine",
        on=date(2026, 1, 1),
        principal=Decimal(30_000),
        method=Method.UNKNOWN,
    )
    paid = Repayment(id="p", account="mine", on=date(2026, 7, 5), amount=Decimal(1_000))

    book = imported(Book().with_records(MY_JIEBEI, drawn, paid), line())

    assert positions(book, date(2026, 7, 20))["mine"].owed == 19_000


def test_a_limit_that_is_known_is_not_told_again():
    known = LimitEvent(
        id="e",
        account="mine",
        on=date(2026, 1, 1),
        change=LimitChange.GRANTED,
        amount=Decimal(58_000),
    )

    assert list(imported(Book().with_records(MY_JIEBEI, known), line()).limit_events) == ["e"]


def test_a_frozen_line_stays_frozen_whatever_the_report_prints():
    frozen = LimitEvent(id="e", account="mine", on=date(2026, 6, 1), change=LimitChange.FROZEN)

    assert list(imported(Book().with_records(MY_JIEBEI, frozen), line()).limit_events) == ["e"]


def test_inquiries_left_out_leave_the_list_incomplete():
    before = seen(Book(), ASKED)

    after = accept(include(before, [before.rows[0].record_id], wanted=False), "b")(Book())

    assert (len(after.applications), dict(after.facts)) == (3, {})


def test_duties_become_notes_about_the_report():
    book = imported(
        Book(),
        "相关还款责任信息\n1.2022年03月04日，为示例商贸有限公司（证件类型：统一社会信用代码，证件号码：9111）"
        "在示例银行办理的贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额4,000。"
        "截至2026年03月12日，贷款余额3,424（人民币元）。\n",
    )

    note = only(book.notes)
    assert (note.about, "3,424" in note.text, "9111" in note.text) == ("batch", True, False)


@settings(max_examples=25)
@given(st.integers(0, 5_000))
def test_any_report_is_imported_once_and_taken_back(seed):
    report = random_report(seed)
    reading = read_pages([t for t, _ in _pages(report.data, report.password)], "r.pdf")
    whole = parsed_file(reading)
    first = preview(Book(), load_catalogue(), whole, LATER)
    book = accept(first, "batch")(Book())

    assert first.counts.added == first.counts.recognised == len(reading.drafts)
    assert accept(preview(book, load_catalogue(), whole, LATER), "again")(book) is book
    assert take_back("batch")(book) == Book()
    analyse(book, LATER, load_card())
