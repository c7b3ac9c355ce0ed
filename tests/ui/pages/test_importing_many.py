"""Many files and many rows: the window waits for nothing, and nothing is lost meanwhile."""

from dataclasses import replace

import pytest

from credittracker.services.import_gathering import Gathering, accept_all, label_of, with_files
from credittracker.services.import_preview import RowState
from credittracker.ui.pages.importing import gatherer
from tests.importers.alipay_files import DRAW, HUABEI, JIEBEI, SAMPLE, bill
from tests.importers.sheet_files import zipped
from tests.services.bills import read_file
from tests.ui.pages.bill_imports import a_file, accept, files_of, only, preview_of, read
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "importing", (language, theme), qtbot)
    yield made
    made.close()


def many(count):
    return [replace(HUABEI, order=f"2026{n:020}", amount=f"{n + 1}.00") for n in range(count)]


def lines_of(live):
    model = live.page.preview.files.table.model
    return [[column.text(line) for column in model.columns] for line in model.shown()]


def test_a_folder_has_a_line_for_each_file_and_one_step(live, tmp_path):
    folder = tmp_path / "bills"
    folder.mkdir()
    a_file(folder, [HUABEI, DRAW], "a.csv")
    a_file(folder, [HUABEI, JIEBEI], "b.csv")
    (folder / "c.csv").write_text("dear diary\n")
    (folder / "d.zip").write_bytes(zipped({"x.csv": bill([JIEBEI]), "y.csv": b"no"}))
    read(live, folder)

    lines = {line[0]: line[1:] for line in lines_of(live)}
    assert set(lines) == {"a.csv", "b.csv", "c.csv", "d.zip/x.csv", "d.zip/y.csv"}
    assert lines["c.csv"][-1].startswith("This is no bill that we know.")
    assert files_of(live).counts.added == 3
    accept(live)

    assert len(live.book.repayments) == 2
    assert live.page.start.result.detail.text().startswith("From 2 files: ")
    live.session.undo()
    live.idle()
    assert list(live.book) == []


def test_a_file_is_left_out_of_the_queue(live, tmp_path):
    read(live, a_file(tmp_path, [HUABEI], "a.csv"), a_file(tmp_path, [JIEBEI], "b.csv"))
    table = live.page.preview.files.table
    table.select_row(0)
    name = table.selected()[0].name

    live.page.preview.files.leave_out.click()

    assert [seen.parsed.file_name for seen in files_of(live).previews] == [
        {"a.csv": "b.csv", "b.csv": "a.csv"}[name]
    ]


def test_more_files_join_those_that_are_there(live, tmp_path):
    first = preview_of(live, a_file(tmp_path, SAMPLE, "a.csv"))
    live.page.preview.tickRequested.emit([first.rows[0].record_id], False)

    read(live, a_file(tmp_path, [replace(HUABEI, order="new")], "b.csv"))

    assert len(files_of(live).previews) == 2
    assert files_of(live).counts.left_out == 1


def test_many_rows_are_corrected_one_after_another_without_waiting(live, tmp_path):
    rows = preview_of(live, a_file(tmp_path, many(gatherer._AT_ONCE + 1))).rows
    tick = live.page.preview.tickRequested

    tick.emit([rows[0].record_id], False)
    tick.emit([rows[1].record_id], False)
    assert only_now(live).rows[0].state is RowState.NEW  # it is still at work
    live.idle()

    assert [row.state for row in only(live).rows[:3]] == [
        RowState.LEFT_OUT,
        RowState.LEFT_OUT,
        RowState.NEW,
    ]


def only_now(live):
    return live.page.begun.files.previews[0]


def test_another_theme_in_the_middle_of_the_work_loses_nothing(live, tmp_path):
    rows = preview_of(live, a_file(tmp_path, many(gatherer._AT_ONCE + 1))).rows
    live.page.preview.tickRequested.emit([rows[0].record_id], False)

    live.session.change_settings(theme="dark")
    live.idle()

    assert only(live).rows[0].state is RowState.LEFT_OUT
    live.page.preview.tickRequested.emit([rows[1].record_id], False)
    live.idle()
    assert only(live).counts.left_out == 2


def test_what_changes_in_the_book_meanwhile_is_seen(live, tmp_path):
    path = a_file(tmp_path, [HUABEI, JIEBEI])
    preview_of(live, path)
    other = a_file(tmp_path, [HUABEI], "other.csv")
    live.session.apply(*change_of(live, other))
    live.idle()

    assert (only(live).counts.added, only(live).counts.already_known) == (1, 1)


def change_of(live, path):
    state = live.session.state
    begun = Gathering(book=state.book, catalogue=state.catalogue, today=state.today)
    files = with_files(begun, [read_file(path)])
    return label_of(files), accept_all(files)
