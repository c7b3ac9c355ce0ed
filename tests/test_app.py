"""The whole app: first run, books opened, refused, restored and left, one window a book."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from credittracker.app import App, run
from credittracker.book.accounts import Account, AccountKind
from credittracker.services.backups import back_up, list_backups
from credittracker.services.places import Places
from credittracker.services.settings import Settings, load_settings
from credittracker.services.workspace import Label
from credittracker.ui import fonts
from credittracker.ui.calculator.dialog import CalculatorDialog
from credittracker.ui.first_run import FirstRun
from credittracker.ui.language import Language
from credittracker.ui.opening import BookProblem
from credittracker.ui.page import Wish
from credittracker.ui.theme.apply import Theme
from tests.files import some_book, write_book
from tests.ui.record_forms.typing import put

NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - the person's own clock
ACCOUNT = Account(id="b", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)


class Clock:
    """Says what it is told."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(
        book=tmp_path / "data" / "credit.book",
        settings=tmp_path / "config" / "settings.json",
        cache=tmp_path / "cache",
    )
    made.prepare()
    return made


@pytest.fixture
def make(qapp, places):
    fonts.use(qapp)
    language, theme = Language(qapp), Theme(qapp, "light")
    language.choose("en")
    made: list[App] = []

    def one() -> App:
        app = App(places, Settings(language="en", theme="light"), (language, theme), Clock())
        made.append(app)
        return app

    yield one
    for app in made:
        app.close()
        if app.dialogs.current is not None:
            app.dialogs.current.close()


@pytest.fixture
def app(make) -> App:
    return make()


def test_a_first_start_asks_how_to_begin(app, places):
    assert app.start()

    assert isinstance(app.dialogs.current, FirstRun)
    assert not places.book.exists()


def test_the_calculator_works_before_there_is_a_book(app, places):
    app.start()
    app.dialogs.current.calculator.click()

    (calculator,) = app.dialogs.current.findChildren(CalculatorDialog)
    put(calculator.loan.ask, principal="5000", rate="6%", terms="12")
    assert calculator.loan.worked.payment == Decimal("430.33")
    assert not calculator.use.isVisible()
    assert not places.book.exists()


def test_closing_the_greeting_ends_the_app(app, qtbot):
    app.start()

    with qtbot.waitSignal(app.finished):
        app.dialogs.current.reject()


@pytest.mark.parametrize(("choice", "sample"), [("sample", True), ("import", False)])
def test_the_first_choice_is_what_opens(app, places, choice, sample):
    app.start()

    app.dialogs.current.choices[choice].click()

    assert app.desk.session.state.book.info.sample is sample
    assert places.book.exists() is not sample
    assert load_settings(places.settings).language == "en"


def test_importing_first_opens_the_import_page(app):
    app.start()
    app.dialogs.current.choices["import"].click()

    assert app.desk.window.shell.current == "importing"


def test_typing_first_opens_the_accounts(app):
    app.start()
    app.dialogs.current.choices["type"].click()

    shell = app.desk.window.shell
    assert shell.current == ("accounts" if "accounts" in shell._entries else shell.current)
    assert not app.desk.session.state.book.info.sample


def test_the_next_start_opens_the_book_at_once(app, places):
    write_book(places.book, some_book())

    app.start()

    assert len(app.desk.session.state.book.loans) == 3


def test_the_demo_is_a_book_of_its_own(app, places, qtbot):
    app.start(sample=True)
    sample = app.desk.workspace.path

    app.desk.window.ownBookRequested.emit()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk.workspace.path == places.book)

    assert sample != places.book
    assert app.desk.window.shell.current == "importing"


def test_closing_lets_go_of_sample_and_book(app):
    app.start(sample=True)
    path = app.desk.workspace.path

    app.close()

    assert app.desk is None
    assert not path.parent.exists()


def test_closing_the_window_ends_the_app_and_remembers_its_place(app, places, qtbot):
    write_book(places.book, some_book())
    app.start()

    with qtbot.waitSignal(app.finished):
        app.desk.window.close()

    assert load_settings(places.settings).geometry


def test_another_book_takes_the_place_of_the_open_one(app, places, qtbot, tmp_path):
    other = write_book(tmp_path / "other.book", some_book(1))
    write_book(places.book, some_book())
    app.start()

    app.desk.window.appRequested.emit(Wish.OPEN_BOOK, other)
    qtbot.waitUntil(lambda: app.desk.workspace.path == other)

    assert len(app.desk.session.state.book.loans) == 1


def test_a_book_that_cannot_be_opened_leaves_the_open_one(app, places, tmp_path):
    (tmp_path / "letter.book").write_text("dear diary")
    write_book(places.book, some_book())
    app.start()

    app.open(tmp_path / "letter.book")

    assert app.dialogs.current.message == "This file is not a CreditTracker book."
    assert app.desk.workspace.path == places.book


def damage(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)


def test_a_damaged_book_offers_its_backups(app, places, capsys):
    write_book(places.book, some_book())
    back_up(places.book, NOW - timedelta(days=1))
    damage(places.book)

    app.start()

    problem = app.dialogs.current
    assert isinstance(problem, BookProblem)
    assert [button.text() for button in problem.backup_buttons] == [
        "22 Nov 2026 09:30  ·  5 records"
    ]
    assert app.code == 1
    assert "damaged" in capsys.readouterr().err


def test_a_backup_takes_the_place_of_a_damaged_book(app, places):
    write_book(places.book, some_book())
    back_up(places.book, NOW - timedelta(days=1))
    damage(places.book)
    app.start()

    app.dialogs.current.backup_buttons[0].click()

    assert len(app.desk.session.state.book.loans) == 3
    assert app.code == 0
    assert app.dialogs.current is None


def test_restoring_keeps_the_book_that_was_replaced(app, places, qtbot):
    write_book(places.book, some_book(1))
    backup = back_up(places.book, NOW - timedelta(days=1))
    app.start()
    with qtbot.waitSignal(app.desk.session.applied):
        app.desk.session.apply(Label("add"), lambda book: book.with_records(ACCOUNT))

    app.desk.window.appRequested.emit(Wish.RESTORE, backup.path)
    qtbot.waitUntil(lambda: app.desk is not None and "b" not in app.desk.workspace.book.accounts)

    assert max(kept.records for kept in list_backups(places.book)) == 4


def test_a_backup_that_is_broken_is_not_restored(app, places):
    write_book(places.book, some_book())
    backup = back_up(places.book, NOW - timedelta(days=1))
    damage(backup.path)
    app.start()

    app.restore(backup.path, places.book)

    assert len(app.desk.session.state.book.loans) == 3
    assert "damaged" in app.dialogs.current.text()


def test_a_second_start_brings_the_first_window_to_the_front(make, places, monkeypatch):
    write_book(places.book, some_book())
    first, second = make(), make()
    first.start()
    monkeypatch.setattr("credittracker.app.ring", lambda door: door.is_dir())

    assert not second.start()

    assert (second.desk, second.dialogs.current, second.code) == (None, None, 0)


def test_a_book_another_program_holds_can_be_tried_again(make, places, monkeypatch):
    write_book(places.book, some_book())
    first, second = make(), make()
    first.start()
    monkeypatch.setattr("credittracker.app.ring", lambda _door: False)
    second.start()
    assert "open in another window" in second.dialogs.current.message

    first.close()
    second.dialogs.current.again.click()

    assert second.desk is not None


def test_after_midnight_everything_is_read_again(app, places, qtbot):
    write_book(places.book, some_book())
    app.start()
    app._clock.now = NOW + timedelta(days=1)

    with qtbot.waitSignal(app.desk.session.stateChanged):
        app.look_at_the_day()

    assert app.desk.session.state.today == app._clock.now.date()


def test_without_a_screen_it_says_so_and_stops(monkeypatch, capsys):
    monkeypatch.setattr("credittracker.app.has_screen", lambda: False)

    assert run(None) == 1
    assert "no screen" in capsys.readouterr().err


def test_a_place_that_cannot_be_made_is_said(places, monkeypatch, capsys, tmp_path):
    (tmp_path / "file").touch()
    impossible = replace(places, book=tmp_path / "file" / "credit.book")
    monkeypatch.setattr("credittracker.app.default_places", lambda: impossible)

    assert run(type("Options", (), {"book": None})) == 1
    assert "file" in capsys.readouterr().err
