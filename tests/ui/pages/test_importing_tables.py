"""Tables that nobody knows: their columns are told once, looked at live, and remembered."""

import pytest

from credittracker.importers.drafts import DraftKind
from credittracker.ui.pages.importing.mapping_view import sample_rows
from credittracker.ui.words.imports import TableKind
from tests.importers.sheet_files import csv_bytes, xlsx
from tests.ui.pages.bill_imports import a_file, accept, files_of, only, read
from tests.ui.pages.live import Live

ODD = [
    ["我的记账"],
    ["记账", "何处", "多少", "序号"],
    ["2026-01-05", "度小满", "300.00", "1"],
    ["2026-02-05", "度小满", "310.00", "2"],
]


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "importing", (language, theme), qtbot)
    yield made
    made.close()


def written(folder, rows=ODD, name="my.csv", form=csv_bytes):
    path = folder / name
    path.write_bytes(form(rows))
    return path


def asked(live, *paths):
    """The dialog for the first file that nobody knows."""
    read(live, *paths)
    live.page.others.banners[0].actionRequested.emit()
    live.wait(lambda: live.page.teller.dialog is not None)
    return live.page.teller.dialog


def choose(dialog, **meanings):
    for name, field in meanings.items():
        card = dialog.settings if name in dialog.settings.editors else dialog.columns
        editor = card.editors[name.replace("_", "-")]
        editor.type(editor.field.write(field))


def texts(dialog):
    model = dialog.table.model
    return [[c.text(row) for c in model.columns][:4] for row in model.shown()]


@pytest.mark.parametrize("form", [csv_bytes, lambda rows: xlsx({"表": rows})])
def test_a_table_is_told_column_by_column_with_its_rows_in_view(live, tmp_path, form):
    dialog = asked(live, written(tmp_path, form=form))
    assert not dialog.save.isEnabled()  # a day and an amount were found, but no words

    choose(dialog, column_1="counterparty")
    assert dialog.save.isEnabled()
    assert [row[2] for row in texts(dialog)] == [
        "Names a lender, but neither loan nor repayment"
    ] * 2
    choose(dialog, kind=TableKind.REPAYMENTS)
    assert texts(dialog) == [
        ["3", "5 Jan 2026", "Repaid", "¥300.00"],
        ["4", "5 Feb 2026", "Repaid", "¥310.00"],
    ]
    dialog.save.click()
    live.idle()

    assert [row.kind for row in only(live).rows] == [DraftKind.REPAYMENT] * 2
    assert live.page.others.texts == []
    accept(live)
    assert [str(paid.amount) for paid in live.book.repayments.values()] == ["300.00", "310.00"]
    (layout,) = live.book.layouts.values()
    assert (layout.name, layout.header) == ("my.csv", ("记账", "何处", "多少", "序号"))


def test_the_next_file_of_the_layout_is_read_without_asking(live, tmp_path):
    more = written(tmp_path, [*ODD, ["2026-03-05", "度小满", "9.00", "3"]], "too.csv")
    dialog = asked(live, written(tmp_path), more)
    choose(dialog, column_1="counterparty", kind=TableKind.REPAYMENTS)
    dialog.save.click()
    live.idle()
    assert [seen.counts.recognised for seen in files_of(live).previews] in ([2, 3], [3, 2])
    accept(live)

    third = written(tmp_path, [ODD[1], ["2026-04-05", "度小满", "8.00", "4"]], "third.csv")
    read(live, third)

    assert only(live).parsed.findings[0].code == "remembered_columns"
    assert only(live).counts.added == 1
    live.session.undo()
    live.idle()
    assert len(live.book.layouts) == 0


def test_one_meaning_belongs_to_the_column_chosen_last(live, tmp_path):
    dialog = asked(live, written(tmp_path))

    choose(dialog, column_3="amount")

    assert dialog.columns.editors["column-2"].value() == ""
    assert dialog.columns.editors["column-3"].value() == "amount"


def test_thinking_again_changes_nothing(live, tmp_path):
    dialog = asked(live, written(tmp_path))

    dialog.cancel.click()
    live.idle()

    assert live.page.begun.files is None
    assert len(live.page.others.texts) == 1


def test_a_guessed_table_can_be_corrected(live, tmp_path):
    rows = [["日期", "平台", "摘要", "金额"], ["2026-01-05", "度小满", "还款", "-30.00"],
            ["2026-01-06", "", "还款", "-40.00"]]  # fmt: skip
    read(live, written(tmp_path, rows))
    shown = live.page.preview
    assert (only(live).counts.recognised, shown.tabs.isTabVisible(3)) == (2, True)
    shown.files.table.select_row(0)
    shown.files.tell.click()
    live.wait(lambda: live.page.teller.dialog is not None)
    dialog = live.page.teller.dialog
    assert dialog.values()["column-3"] == "amount"

    choose(dialog, kind=TableKind.DRAWDOWNS)
    dialog.save.click()
    live.idle()

    assert [row.kind for row in only(live).rows] == [DraftKind.DRAWDOWN] * 2


def test_a_file_without_any_table_says_so(live, tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text("dear diary\nit rained\n")
    read(live, path, a_file(tmp_path))
    live.page.preview.files.table.select(("diary.csv", ""))

    live.page.preview.files.tell.click()
    live.idle()

    (other,) = live.page.begun.others
    assert other.error.code == "no_table"


def test_nothing_is_shown_of_too_little():
    assert sample_rows(None, None) == ()
