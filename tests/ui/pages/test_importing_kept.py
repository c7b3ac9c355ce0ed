"""What the book keeps of files: rules that learn, tables told, imports, and differences."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication

from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.papers import AccountRule, ReportLine, TableLayout
from credittracker.book.person import Note
from credittracker.services.workspace import Label
from credittracker.ui import letter_dialog
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.pages.importing import back_taker
from credittracker.ui.record_forms.dialog import RecordDialog
from tests.conftest import TODAY
from tests.importers.alipay_files import HUABEI
from tests.importers.sheet_files import csv_bytes
from tests.services.test_import_gathering import CCB_HEADER
from tests.services.test_import_rules import CARD_PAID, CARDS
from tests.ui.pages.bill_imports import a_file, accept, only, preview_of, read
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "importing", (language, theme), qtbot)
    yield made
    made.close()


def put(live, *records):
    live.session.apply(Label("add"), lambda book: book.with_records(*records))
    live.idle()


def choose_account(live, name, words=None):
    live.page.preview.needs.actionRequested.emit()
    dialog = live.page.corrector.dialog
    dialog.editors["account"].type(name)
    if words is not None:
        dialog.editors["words"].type(words)
    dialog.save_button.click()


NEXT = replace(CARD_PAID, order="card-2", time="2026-08-15 10:00:00")


def test_a_chosen_account_becomes_a_rule_for_the_next_import(live, tmp_path):
    put(live, *CARDS)
    preview_of(live, a_file(tmp_path, [CARD_PAID]))
    live.page.preview.needs.actionRequested.emit()
    assert live.page.corrector.dialog.editors["words"].value() == "信用卡还款-张示例"
    live.page.corrector.dialog.cancel_button.click()

    choose_account(live, "招商银行 2222")
    accept(live)

    (rule,) = live.book.rules.values()
    assert (rule.words, rule.account) == ("信用卡还款-张示例", "2222")
    seen = preview_of(live, a_file(tmp_path, [NEXT], "next.csv"))
    assert [(row.account, row.rule) for row in seen.rows] == [("2222", rule.id)]
    live.page.preview.discard.click()
    live.session.undo()
    live.idle()
    assert len(live.book.rules) == 0


def test_without_words_only_this_row_is_placed(live, tmp_path):
    put(live, *CARDS)
    preview_of(live, a_file(tmp_path, [CARD_PAID]))

    choose_account(live, "招商银行 2222", words="")
    accept(live)

    assert len(live.book.rules) == 0
    assert [paid.account for paid in live.book.repayments.values()] == ["2222"]


def test_words_that_are_not_in_the_row_make_no_rule(live, tmp_path):
    put(live, *CARDS)
    preview_of(live, a_file(tmp_path, [CARD_PAID]))

    choose_account(live, "招商银行 2222", words="李示例")

    assert live.page.corrector.dialog.isVisible()
    assert only(live).counts.needs_account == 1


def test_a_corrected_account_offers_a_rule_too(live, tmp_path):
    other = Account(id="o", platform="huabei", name="花呗二号", kind=AccountKind.PAY_LATER)
    put(live, other, replace(other, id="p", name="花呗一号"))
    seen = preview_of(live, a_file(tmp_path, [HUABEI]))
    live.page.preview.openRequested.emit(seen.rows[0].record_id)
    dialog = live.page.corrector.dialog
    assert dialog.editors["words"].isHidden()

    dialog.editors["account"].type("花呗二号")
    assert not dialog.editors["words"].isHidden()
    dialog.save_button.click()
    accept(live)

    assert [(r.words, r.account) for r in live.book.rules.values()] == [("花呗主动还款", "o")]


def test_rules_are_seen_edited_deleted_and_undone(live):
    put(live, *CARDS, AccountRule(id="r", words="还款", account="1111"))
    kept = live.page.start.kept
    assert [(one.rule.id, one.account) for one in kept.rules.model.shown()] == [
        ("r", "招商银行 1111")
    ]

    kept.rules.select_row(0)
    kept.edit_rule.click()
    dialog = live.page.findChildren(RecordDialog)[-1]
    dialog.editors["words"].type("信用卡还款")
    dialog.save_button.click()
    live.idle()
    assert live.book.rules["r"].words == "信用卡还款"
    live.wait(lambda: kept.rules.model.shown()[0].rule.words == "信用卡还款")

    kept.rules.select_row(0)
    kept.delete_rule.click()
    live.page.findChildren(ConfirmDialog)[-1].action_button.click()
    live.idle()
    assert len(live.book.rules) == 0
    live.session.undo()
    live.idle()
    assert len(live.book.rules) == 1


def test_told_tables_are_seen_and_forgotten(live):
    put(live, TableLayout(id="t", name="my.csv", header=("日期", "金额"), mapping="{}"))
    kept = live.page.start.kept
    kept.tabs.choose("layouts")

    assert kept.layouts.model.columns[1].text(live.book.layouts["t"]) == "日期, 金额"
    kept.layouts.select_row(0)
    assert kept.forget.isEnabled()


def test_taking_back_names_what_stays_and_why(live, tmp_path, monkeypatch):
    preview_of(live, a_file(tmp_path, [HUABEI]))
    accept(live)
    paid = next(iter(live.book.repayments.values()))
    put(live, Note(id="n", about=paid.id, on=TODAY, text="x"))
    asked = []
    monkeypatch.setattr(back_taker, "confirmed", lambda *said: asked.append(said))

    live.page.start.kept.history.select_row(0)
    live.page.start.kept.take_back.click()

    things = asked[0][1]
    assert things[:2] == ["alipay.csv", "0 records leave your book"]
    assert things[2].startswith("2 stay, as other records hang on them: Account")


def test_a_second_source_is_shown_and_confirmed(live, tmp_path):
    preview_of(live, a_file(tmp_path, [replace(HUABEI, who="借呗", what="借呗还款")]))
    accept(live)
    row = ["20260716", "20260716", "09:00:00", "123.00", "", "1.00", "人民币", "代收付", "1",
           "重庆蚂蚁消费金融有限公司", "蚂蚁花呗借呗扣款^1^jiebei"]  # fmt: skip
    path = tmp_path / "ccb.csv"
    above = [["China Construction Bank"], ["开户机构：示例"], ["币　　种：人民币"], [""]]
    path.write_bytes(csv_bytes([*above, CCB_HEADER, row]))

    seen = preview_of(live, path)

    assert (seen.counts.added, seen.counts.confirmed) == (0, 1)
    action = live.page.primary_action()
    assert (action.text(), action.isEnabled()) == ("Accept 1 second source", True)
    assert "1 seen by two files" in live.page.preview.sums.detail.text()
    accept(live)
    assert len(live.book.repayments) == len(live.book.sightings) == 1


ACCOUNT = Account(
    id="a", platform="p", name="消费贷", kind=AccountKind.INSTALMENT_LOAN, opened=date(2025, 7, 1)
)
LOAN = Loan(
    id="l", account="a", on=date(2025, 7, 1), principal=Decimal(12000),
    method=Method.EQUAL_PRINCIPAL, terms=12, rate=Decimal(0),
)  # fmt: skip
PAID = Repayment(id="r", account="a", loan="l", on=date(2026, 3, 1), amount=Decimal(12000))
LINE = ReportLine(
    id="x", account="a", on=date(2026, 6, 30), stated_on=date(2026, 7, 19), balance=Decimal(4000),
    text="2025年07月01日某银行发放的12,000元（人民币）个人消费贷款，余额4,000。",
)  # fmt: skip


@pytest.fixture
def letter(live):
    put(live, ACCOUNT, LOAN, PAID, LINE)
    kept = live.page.start.kept
    live.wait(lambda: kept.differences.model.total == 1)
    kept.tabs.choose("differences")
    kept.differences.select_row(0)
    kept.letter.click()
    return live.page.reconciler.letters.dialog


@pytest.mark.usefixtures("letter")
def test_a_difference_is_kept_with_the_rows_of_both(live):
    (row,) = live.page.start.kept.differences.model.shown()

    assert (row.title, row.there, row.here) == (
        "Open there, settled here",
        "¥4,000.00",
        "¥0.00",
    )
    assert LINE.text in row.whole
    assert "Repayment · 消费贷 · 1 Mar 2026 · ¥12,000.00" in row.whole
    with live.qtbot.waitSignal(live.page.pageRequested) as asked:
        live.page.start.kept.account.click()
    assert asked.args == ["accounts", "a"]


def test_a_letter_quotes_both_and_accuses_nobody(letter):
    chinese = letter.text.toPlainText()
    letter.languages["en"].click()
    english = letter.text.toPlainText()

    for text in (chinese, english):
        assert LINE.text in text
        assert "2026-03-01" in text
        assert "12,000.00" in text
        assert "{" not in text
    assert "《征信业管理条例》第二十五条" in chinese
    assert "20 日内" in chinese
    assert "within 20 days" in english
    assert "2026-03-01　还款　12,000.00 元（本人记录）" in chinese


def test_a_letter_is_copied_and_saved(live, letter, tmp_path, monkeypatch):
    letter.text.appendPlainText("此致")
    letter.copy.click()
    assert QGuiApplication.clipboard().text() == letter.text.toPlainText()

    path = tmp_path / "letter.txt"
    chosen = (str(path), "")
    monkeypatch.setattr(letter_dialog.QFileDialog, "getSaveFileName", lambda *_: chosen)
    letter.save.click()
    live.wait(path.exists)

    assert path.read_text(encoding="utf-8").endswith("此致")
    live.wait(lambda: letter.said.text() == "Saved as letter.txt")


def test_hidden_amounts_hide_the_reports_sentence_too(live, letter):
    letter.close_button.click()
    live.session.change_settings(masked=True)
    live.idle()

    (row,) = live.page.start.kept.differences.model.shown()
    assert "4,000" not in row.whole
    assert "12,000" not in row.whole


def test_what_needs_only_an_own_record_is_no_objection(live):
    some = replace(PAID, amount=Decimal(6000))
    over = replace(LINE, is_open=False, balance=None, ended=date(2026, 5, 31))
    put(live, ACCOUNT, LOAN, some, over)
    kept = live.page.start.kept
    live.wait(lambda: kept.differences.model.total == 1)
    kept.tabs.choose("differences")

    kept.differences.select_row(0)

    assert not kept.letter.isEnabled()
    assert kept.account.isEnabled()


def test_a_book_without_reports_has_no_such_tab(live, tmp_path):
    read(live, a_file(tmp_path))
    accept(live)

    bar = live.page.start.kept.tabs.bar
    assert [bar.isTabVisible(n) for n in range(4)] == [True, False, True, False]
