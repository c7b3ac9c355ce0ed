"""Files behind a password, and credit reports, come in through a real window."""

from pathlib import Path

import pytest

from credittracker.importers.errors import PasswordNeededError
from credittracker.services.import_files import Item, LockedFile
from credittracker.ui.pages.importing.unlocker import password_form
from credittracker.ui.pages.importing.view import recognised
from tests.importers.alipay_files import SAMPLE, bill
from tests.importers.pdf_files import pdf
from tests.importers.sheet_files import locked_zip
from tests.importers.test_report import HEAD, REST, cards
from tests.services.reports import ASKED
from tests.ui.pages.bill_imports import a_file, accept, files_of, only, preview_of, read
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "importing", (language, theme), qtbot)
    yield made
    made.close()


def locked(folder: Path, name: str = "alipay.zip") -> Path:
    path = folder / name
    path.write_bytes(locked_zip({"支付宝.csv": bill()}, "1234"))
    return path


def answer(live: Live, text: str) -> None:
    live.wait(lambda: live.page.unlocker.dialog is not None)
    dialog = live.page.unlocker.dialog
    dialog.editors["password"].put(text)
    dialog._save_and_close()
    live.idle()


def test_a_locked_file_asks_for_its_password_until_it_opens(live, tmp_path):
    read(live, locked(tmp_path))

    answer(live, "wrong")
    live.wait(lambda: live.page.unlocker.dialog is not None)
    answer(live, "1234")

    assert only(live).counts.rows == len(SAMPLE)
    assert live.page.others.texts == []


def test_a_wrong_password_is_said_so():
    error = PasswordNeededError("password_wrong", "a.zip")

    assert "does not open" in password_form(LockedFile(Item(Path("a.zip")), error)).intro


def test_a_file_nobody_opens_is_refused_and_the_others_come_in(live, tmp_path):
    read(live, locked(tmp_path, "one.zip"), a_file(tmp_path), locked(tmp_path, "two.zip"))

    for _ in range(2):
        live.wait(lambda: live.page.unlocker.dialog is not None)
        live.page.unlocker.dialog.reject()
    live.idle()

    lines = live.page.preview.files.table.model.shown()
    assert [line.name for line in lines] == ["alipay.csv", "one.zip", "two.zip"]
    assert only(live).counts.added == 4


REPORT = (HEAD + cards(("人民币", "1234", "5")) + ASKED + REST).split("\n")


def test_a_report_becomes_records_in_one_step_and_back(live, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf([[text for text in REPORT if len(text) > 1]]))
    preview_of(live, path)

    rows = recognised(files_of(live))
    assert [row.kind.value for row in rows] == ["account", *["inquiry"] * 4]
    assert (rows[0].place, rows[1].amount) == ("信用卡 1", None)
    live.page.preview.openRequested.emit(rows[1].row)
    assert live.page.corrector.dialog is None  # there is nothing to correct in an inquiry
    accept(live)

    assert (len(live.book.accounts), len(live.book.applications)) == (1, 4)
    live.session.undo()
    live.idle()
    assert list(live.book) == []
