"""Bills come in through a real window into a real book, row by row, and out again."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from credittracker.book.accounts import Account, AccountKind
from credittracker.services.import_preview import RowState
from credittracker.services.workspace import Label
from credittracker.ui.pages.importing import back_taker, gatherer
from credittracker.ui.pages.importing.tables import FILE_COLUMN, history_table, recognised_table
from credittracker.ui.pages.importing.view import past_imports, recognised
from tests.importers.alipay_files import HUABEI, SAMPLE
from tests.ui.pages.bill_imports import a_file, accept, files_of, only, preview_of, read
from tests.ui.pages.live import Live

REFUSED = replace(HUABEI, amount="abc", order="refused")


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "importing", (language, theme), qtbot)
    yield made
    made.close()


def test_a_preview_adds_up_and_the_book_is_untouched(live, tmp_path):
    counts = preview_of(live, a_file(tmp_path, [*SAMPLE, REFUSED])).counts

    assert (counts.rows, counts.recognised, counts.left_alone, counts.refused) == (9, 4, 4, 1)
    assert live.page.preview.sums.accessibleName() == "9 = 4 + 4 + 1"
    assert list(live.book) == []


def test_every_row_of_the_file_is_in_one_of_three_tabs(live, tmp_path):
    preview_of(live, a_file(tmp_path, [*SAMPLE, REFUSED]))

    tabs = live.page.preview.tabs
    assert [tabs.tabText(n) for n in range(3)] == [
        "About credit (4)",
        "Left alone (4)",
        "Unreadable (1)",
    ]
    assert [tabs.widget(n).model.rowCount() for n in range(3)] == [4, 4, 1]


def test_accepting_adds_the_records_and_says_what_to_do_next(live, tmp_path):
    preview_of(live, a_file(tmp_path))
    accept(live)

    assert (len(live.book.loans), len(live.book.repayments), len(live.book.imports)) == (1, 2, 1)
    result = live.page.start.result
    assert result.isVisible()
    assert "4" in result.headline.text()
    with live.qtbot.waitSignal(live.page.pageRequested) as asked:
        result.limits.click()
    assert asked.args[0] == "accounts"
    assert asked.args[1] in live.book.accounts


def test_one_undo_takes_an_import_back(live, tmp_path):
    preview_of(live, a_file(tmp_path))
    accept(live)

    live.session.undo()
    live.idle()

    assert list(live.book) == []
    live.wait(lambda: not live.page.start.result.isVisible())


def test_the_same_file_again_adds_nothing(live, tmp_path):
    path = a_file(tmp_path)
    preview_of(live, path)
    accept(live)

    read(live, path)
    assert [text.partition(":")[2] for text in live.page.others.texts] == [
        " Imported on 23 Nov 2026 already, byte for byte"
    ]
    live.page.others.banners[0].actionRequested.emit()
    live.idle()

    assert (only(live).counts.added, only(live).counts.already_known) == (0, 4)
    assert not live.page.primary_action().isEnabled()


def test_discarding_changes_nothing_and_leads_back(live, tmp_path):
    preview_of(live, a_file(tmp_path))

    live.page.preview.discard.click()

    assert live.page.stack.currentWidget() is live.page.start
    assert list(live.book) == []


def test_a_row_that_is_not_ticked_stays_out(live, tmp_path):
    preview_of(live, a_file(tmp_path))
    model = live.page.preview.table.model

    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    assert only(live).rows[0].state is RowState.LEFT_OUT
    accept(live)
    assert len(live.book.loans) == 0


def test_a_corrected_row_is_imported_as_corrected(live, tmp_path):
    line = preview_of(live, a_file(tmp_path)).rows[0].record_id

    live.page.preview.openRequested.emit(line)
    dialog = live.page.corrector.dialog
    dialog.editors["on"].type("2026-07-19")
    dialog.editors["amount"].type("25000")
    dialog.save_button.click()
    accept(live)

    assert [(x.on, x.principal) for x in live.book.loans.values()] == [
        (date(2026, 7, 19), Decimal(25000))
    ]


def two_cards(book):
    named = {"kind": AccountKind.CREDIT_CARD, "platform": "cmb_card"}
    return book.with_records(
        Account(id="one", name="招商银行 1111", **named),
        Account(id="two", name="招商银行 2222", **named),
    )


def test_an_unclear_account_is_asked_for_and_never_guessed(live, tmp_path):
    live.session.apply(Label("add.account"), two_cards)
    live.idle()
    card = replace(HUABEI, who="招商银行", what="信用卡还款", order="card-1")
    seen = preview_of(live, a_file(tmp_path, [card]))
    assert [row.state for row in seen.rows] == [RowState.NEEDS_ACCOUNT]
    assert live.page.preview.needs.isVisible()

    live.page.preview.needs.actionRequested.emit()
    dialog = live.page.corrector.dialog
    dialog.editors["account"].type("招商银行 2222")
    dialog.save_button.click()
    accept(live)

    assert [r.account for r in live.book.repayments.values()] == ["two"]


def two_files(folder):
    return a_file(folder, SAMPLE[:1], "one.csv"), a_file(folder, SAMPLE[1:2], "two.csv")


def test_several_files_go_in_together_and_out_again_as_one_step(live, tmp_path):
    read(live, *two_files(tmp_path))
    files = files_of(live)
    assert (files.counts.rows, files.counts.added) == (2, 2)
    shown = live.page.preview
    assert shown.tabs.tabText(3) == "Files (2)"
    assert shown.tabs.currentIndex() == 3
    assert not shown.table.view.isColumnHidden(FILE_COLUMN)
    accept(live)

    assert len(live.book.imports) == 2
    live.session.undo()
    live.idle()
    assert list(live.book) == []


def test_a_file_that_is_no_bill_is_named_and_the_book_unchanged(live, tmp_path):
    wrong = tmp_path / "holiday.csv"
    wrong.write_text("dear diary,\n")

    read(live, wrong, tmp_path / "missing.csv")

    said = live.page.others.texts
    assert [text.partition(":")[0] for text in said] == ["holiday.csv", "missing.csv"]
    assert all("Your book is unchanged." in text for text in said)
    assert list(live.book) == []


def test_cancelling_while_reading_leaves_nothing_half_done(live, tmp_path, monkeypatch):
    def endless(_wanted, report):
        while True:
            report(1, 2)

    monkeypatch.setattr(gatherer, "read_all", endless)
    live.page.read([a_file(tmp_path)])

    live.session.cancel()
    live.idle()

    assert live.page.begun.files is None
    assert live.page.stack.currentWidget() is live.page.start


def test_what_a_file_says_of_itself_is_checked(live, tmp_path):
    preview_of(live, a_file(tmp_path, stated=99))

    banner = live.page.preview._banners.itemAt(0).widget()
    assert banner.text == "The file says it holds 99 payments; 8 were found."


def test_an_import_in_the_history_is_taken_back_after_asking(live, tmp_path, monkeypatch):
    preview_of(live, a_file(tmp_path))
    accept(live)
    monkeypatch.setattr(back_taker, "confirmed", lambda *_: True)

    live.page.start.kept.history.select_row(0)
    live.page.start.kept.take_back.click()
    live.idle()

    assert list(live.book) == []
    live.session.undo()
    live.idle()
    assert len(live.book.imports) == 1


def test_an_import_stays_if_the_person_thinks_again(live, tmp_path, monkeypatch):
    preview_of(live, a_file(tmp_path))
    accept(live)
    monkeypatch.setattr(back_taker, "confirmed", lambda *_: False)

    live.page.start.kept.takeBackRequested.emit(past_imports(live.book)[0])
    live.idle()

    assert len(live.book.imports) == 1


def test_another_theme_keeps_the_preview_and_its_corrections(live, tmp_path):
    seen = preview_of(live, a_file(tmp_path))
    live.page.preview.tickRequested.emit([seen.rows[0].record_id], False)

    live.session.change_settings(theme="dark")

    assert only(live).rows[0].state is RowState.LEFT_OUT
    assert live.page.stack.currentWidget() is live.page.preview


def test_files_can_be_dropped_anywhere_on_the_page(live, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path)))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    for event in (QDragEnterEvent(QPoint(9, 9), *how), QDropEvent(QPointF(9, 9), *how)):
        QCoreApplication.sendEvent(live.page, event)
        assert event.isAccepted()

    assert only(live).counts.added == 4


def test_hidden_amounts_stay_hidden_in_the_preview(live, tmp_path):
    preview_of(live, a_file(tmp_path))

    columns = recognised_table(masked=True).columns

    assert columns[6].text(recognised(files_of(live))[0]) == "¥••••"


def test_the_history_names_file_counts_and_fingerprint(live, tmp_path):
    preview_of(live, a_file(tmp_path))
    accept(live)

    past = past_imports(live.book)[0]
    cells = [column.text(past) for column in history_table().columns]

    assert cells[1:6] == ["alipay.csv", "Alipay bill", "8", "4", "0"]
    assert past.batch.sha256.startswith(cells[6])
    assert past.present == 6
