"""What a start is told: a version, a book to open, a walk to take."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent, QImage

from credittracker import __version__, app
from credittracker.__main__ import main
from credittracker.services.places import Places
from credittracker.services.settings import Settings
from credittracker.store.schema import STEPS
from credittracker.ui.application import DESKTOP_ID, application
from credittracker.ui.language import Language
from credittracker.ui.registry import present
from credittracker.ui.theme.apply import Theme
from tests.files import some_book, write_book

ROOT = Path(__file__).parents[1]


@pytest.fixture
def asked(monkeypatch):
    """The options of starts that would open a window."""
    seen = []
    monkeypatch.setattr(app, "run", lambda options: seen.append(options) or 0)
    return seen


def test_the_version_names_the_format_of_books(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"credittracker {__version__}, book format {len(STEPS)}\n"


def test_a_file_alone_is_the_book_to_open(asked, tmp_path):
    book = tmp_path / "mine.book"
    write_book(book, some_book())

    assert main([str(book)]) == 0

    (options,) = asked
    assert (options.door, options.book) == (None, book)


def test_a_word_that_is_no_file_is_a_mistake(asked, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["scroe"])

    assert ended.value.code == 2
    assert "scroe" in capsys.readouterr().err
    assert asked == []


@pytest.mark.usefixtures("qapp")
def test_the_window_has_the_icon_and_the_name_of_its_desktop_entry():
    qt = application()

    assert (ROOT / "packaging" / "linux" / f"{DESKTOP_ID}.desktop").exists()
    assert qt.desktopFileName() == DESKTOP_ID
    small = qt.windowIcon().pixmap(16, 16).toImage()
    assert small.pixelColor(8, 2).blue() > 150


def test_a_tour_types_a_loan_and_draws_every_page(tmp_path):
    book, folder = tmp_path / "new.book", tmp_path / "drawn"
    asked = [sys.executable, "-m", "credittracker", "--language", "zh_CN", "--book", str(book)]

    subprocess.run([*asked, "tour", str(folder)], check=True, timeout=120, capture_output=True)  # noqa: S603

    drawn = {path.name.partition("-")[0]: path for path in folder.glob("*-1280x800.png")}
    assert drawn.keys() == {page.name for page in present()}
    assert not any(QImage(str(path)).isNull() for path in drawn.values())
    checked = subprocess.run([*asked, "check", "--json"], check=True, capture_output=True)  # noqa: S603
    assert b'"loans": 1' in checked.stdout


def test_a_tour_of_a_book_that_cannot_be_opened_fails(tmp_path):
    book = tmp_path / "foreign.book"
    book.write_text("not a book at all", encoding="utf-8")
    asked = [sys.executable, "-m", "credittracker", "--book", str(book), "tour", str(tmp_path)]

    done = subprocess.run(asked, check=False, timeout=120, capture_output=True)  # noqa: S603

    assert done.returncode == 1
    assert book.read_text(encoding="utf-8") == "not a book at all"


def test_a_book_of_a_newer_app_is_refused_and_left_alone(tmp_path, capsys):
    book = tmp_path / "newer.book"
    write_book(book, some_book())
    with book.open("r+b") as file:
        file.seek(60)  # where SQLite keeps user_version
        file.write((999).to_bytes(4, "big"))
    before = book.read_bytes()

    assert main(["--language", "en", "--book", str(book), "score"]) == 1

    said = capsys.readouterr().err
    assert "newer version" in said
    assert "999" in said
    assert book.read_bytes() == before


def test_a_book_opened_in_the_finder_is_shown(qapp, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(app.App, "open", lambda _self, path, _page="": opened.append(path))
    language, theme = Language(qapp), Theme(qapp, "light")
    places = Places(tmp_path / "own.book", tmp_path / "settings.json", tmp_path)
    one = app.App(places, Settings(), (language, theme), datetime.now)

    finder = app.Finder(one)
    assert finder.eventFilter(qapp, QFileOpenEvent(str(tmp_path / "other.book")))
    assert not finder.eventFilter(qapp, QEvent(QEvent.Type.ApplicationActivate))

    assert opened == [tmp_path / "other.book"]
    one.close()
