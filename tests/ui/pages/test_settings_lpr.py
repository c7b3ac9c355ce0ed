"""The LPR table in the settings: added to, corrected, taken back."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.lpr import LprRate
from credittracker.services.workspace import Label
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.pages.settings.page import LPR
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.words.descriptions import page_of
from tests.ui.pages.live import Live
from tests.ui.record_forms.typing import put

OWN = LprRate(id="r", on=date(2026, 10, 20), one_year=Decimal("0.029"), five_years=Decimal("0.034"))


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "settings", (language, theme), qtbot)
    made.idle()
    yield made
    made.close()


def with_own(live):
    live.session.apply(Label("add.lpr_rate"), lambda book: book.with_records(OWN))
    live.idle()


def rows(live):
    model = live.page.lpr.table.model
    return [[column.text(row) for column in model.columns] for row in model.shown()]


def said(live):
    return live.page.lpr._known.text()


def save(live, **texts):
    dialog = live.page.findChild(RecordDialog)
    put(dialog, **texts)
    dialog.save_button.click()
    live.idle()


def test_the_bundled_table_is_there_newest_first(live):
    assert rows(live)[0] == ["20 May 2025", "3.00%", "3.50%", "Bundled"]
    assert "Known up to 22 Jun 2026" in said(live)


def test_a_rate_looked_up_is_added_and_taken_back_with_undo(live):
    live.page.lpr.more.click()
    save(live, one_year="2.9%", five_years="3.4%")

    assert rows(live)[0] == ["23 Nov 2026", "2.90%", "3.40%", "Yours"]
    assert "Known up to 23 Nov 2026" in said(live)
    live.session.undo()
    live.idle()
    assert rows(live)[0][3] == "Bundled"


def test_a_bundled_row_is_corrected_and_not_lost(live):
    table = live.page.lpr.table
    table.openRequested.emit(table.model.shown()[0])
    save(live, five_years="3.45%")

    (row,) = live.book.lpr_rates.values()
    assert (row.on, row.five_years) == (date(2025, 5, 20), Decimal("0.0345"))
    assert rows(live)[0] == ["20 May 2025", "3.00%", "3.45%", "Yours"]


def test_an_own_row_is_edited_in_its_place(live):
    with_own(live)
    table = live.page.lpr.table
    table.openRequested.emit(table.model.shown()[0])
    save(live, five_years="3.3%")

    assert [r.five_years for r in live.book.lpr_rates.values()] == [Decimal("0.033")]


def test_only_ones_own_rows_can_be_deleted(live):
    with_own(live)
    live.page.lpr.table.deleteRequested.emit(live.page.lpr.table.model.shown())

    dialog = live.page.findChild(ConfirmDialog)
    assert dialog.accessibleDescription() == "LPR rate · 20 Oct 2026"
    dialog.accept()
    live.idle()
    assert len(live.book.lpr_rates) == 0
    assert len(rows(live)) == 15


@pytest.mark.parametrize("target", [LPR, "r"])
def test_the_table_can_be_gone_to(live, target):
    with_own(live)
    live.window.resize(900, 600)

    live.window.go("settings", target)

    corner = live.page.lpr.mapTo(live.page._scroll.viewport(), live.page.lpr.rect().topLeft())
    assert corner.y() < live.page._scroll.viewport().height()
    selected = [row.on for row in live.page.lpr.table.selected()]
    assert selected == ([OWN.on] if target == "r" else [])


def test_a_row_says_on_which_page_it_is_found(live):
    with_own(live)

    assert page_of(live.book, "r") == "settings"
