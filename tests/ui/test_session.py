"""Wishes become jobs, done jobs a new state; a refused one changes nothing and says why."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QThread

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.history import BookInfo
from credittracker.services.settings import Settings
from credittracker.services.workspace import Label, open_workspace
from credittracker.store.database import load
from credittracker.ui.session import Session, Surroundings
from credittracker.ui.words.failures import failure_text
from tests.conftest import TODAY


@dataclass
class Named:
    code: str


ADD = Named("add.loan")


class FakeWorkspace:
    """Keeps books in memory the way the real one keeps them in a file."""

    def __init__(self):
        self.book, self.past, self.future = Book(), [], []
        self.path = Path("some.book")

    @property
    def undo_label(self):
        return self.past[-1][0] if self.past else None

    @property
    def redo_label(self):
        return self.future[-1][0] if self.future else None

    def apply(self, label, intent, report):
        report(1, 1)
        after = intent(self.book)
        if after != self.book:
            self.past.append((label, self.book))
            self.book = after
        return self.book

    def undo(self, _report):
        label, book = self.past.pop()
        self.future.append((label, self.book))
        self.book = book
        return book

    def redo(self, _report):
        label, book = self.future.pop()
        self.past.append((label, self.book))
        self.book = book
        return book


@pytest.fixture
def saved():
    return []


@pytest.fixture
def around(saved):
    return Surroundings(
        analyse=lambda book, on: (len(book.infos), on, QThread.isMainThread()),
        today=lambda: TODAY,
        catalogue={},
        save_settings=saved.append,
    )


@pytest.fixture
def session(qapp, around):
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    yield session
    session.close()


def slow(report):
    """Work that runs until it is stopped."""
    while True:
        report(0, 1)
        sleep(0.001)


def with_info(book):
    return book.with_records(BookInfo(sample=True))


def test_the_first_state_is_there_at_once(session):
    assert session.state.analysis == (0, TODAY, True)


def test_a_change_reaches_the_state_with_a_fresh_analysis(qtbot, session):
    with qtbot.waitSignals([session.stateChanged, session.applied]):
        session.apply(ADD, with_info)

    assert session.state.book.info.sample
    assert session.state.analysis == (1, TODAY, False)  # read off the UI thread


def test_a_change_that_changes_nothing_is_not_announced(qtbot, session):
    with qtbot.assertNotEmitted(session.applied), qtbot.waitSignal(session.stateChanged):
        session.apply(ADD, lambda book: book)


def test_undo_and_redo_name_what_they_did(qtbot, session):
    with qtbot.waitSignal(session.applied):
        session.apply(ADD, with_info)

    with qtbot.waitSignal(session.undone) as undone:
        session.undo()
    with qtbot.waitSignal(session.redone) as redone:
        session.redo()

    assert (undone.args, redone.args) == ([ADD], [ADD])
    assert session.state.book.info.sample


def test_undo_with_nothing_to_undo_does_nothing(qtbot, session):
    with qtbot.assertNotEmitted(session.busyChanged):
        session.undo()
        session.redo()


def test_a_refused_change_is_a_problem_and_changes_nothing(qtbot, session):
    before = session.state

    with qtbot.waitSignal(session.problem) as problem:
        session.apply(ADD, lambda _book: 1 / 0)

    assert isinstance(problem.args[0], ZeroDivisionError)
    assert session.state is before


@pytest.fixture
def unreadable(qapp, around):
    """Its book cannot be read any more after the first look."""
    seen = []

    def analyse(_book, _on):
        seen.append(1)
        return 1 // (len(seen) == 1)

    session = Session(FakeWorkspace(), replace(around, analyse=analyse), Settings(), qapp)
    yield session
    session.close()


def test_a_change_that_was_saved_is_never_called_refused(qtbot, unreadable):
    told = []

    with qtbot.waitSignals([unreadable.problem, unreadable.applied]):
        unreadable.problem.connect(told.append)
        unreadable.apply(ADD, with_info)

    error = told[0]
    assert "was saved" in failure_text(error)
    assert isinstance(error.__cause__, ZeroDivisionError)
    assert unreadable.state.book.info.sample
    assert unreadable.undo_label is ADD


def test_looking_again_in_vain_saved_nothing(qtbot, unreadable):
    with qtbot.waitSignal(unreadable.problem) as heard:
        unreadable.refresh()

    assert "Nothing was changed" in failure_text(heard.args[0])


def test_only_the_change_that_changed_something_is_announced(qtbot, session):
    told = []
    session.applied.connect(told.append)

    session.apply(ADD, with_info)
    with qtbot.waitSignal(session.apply(Named("again"), lambda book: book).ended):
        pass

    assert told == [ADD]


def test_busy_begins_and_ends_once_for_work_in_a_row(qtbot, session):
    seen = []
    session.busyChanged.connect(seen.append)

    session.run(lambda _report: None)
    last = session.run(lambda _report: None)
    with qtbot.waitSignal(last.ended):
        pass

    assert seen[-1] is False
    assert seen.count(False) == 1


def test_work_under_way_can_be_stopped(qtbot, session):
    def endless(report):
        while True:
            report(0, 1)

    job = session.run(endless)

    with qtbot.waitSignal(job.cancelled):
        session.cancel()


def test_stopping_what_runs_leaves_the_changes_behind_it_alone(qtbot, session):
    reading = session.run(slow)
    change = session.apply(ADD, with_info)
    last = session.run(lambda _report: None)

    with qtbot.waitSignals([reading.cancelled, change.succeeded, last.succeeded]):
        session.cancel()

    assert session.state.book.info.sample


def test_stopping_nothing_does_nothing(qtbot, session):
    with qtbot.waitSignal(session.apply(ADD, with_info).ended):
        pass

    session.cancel()

    assert session.state.book.info.sample


def test_a_choice_is_saved_and_shown(qtbot, session, saved):
    with qtbot.waitSignals([session.settingsChanged, session.stateChanged]):
        session.change_settings(masked=True)

    assert saved == [Settings(masked=True)]
    assert session.state.settings.masked


def test_the_same_choice_again_is_not_saved(session, saved):
    session.change_settings(masked=False)

    assert saved == []


def test_looking_again_takes_the_new_day(qtbot, session):
    with qtbot.waitSignal(session.stateChanged):
        session.refresh()

    assert session.state.today == TODAY


def test_changes_asked_for_are_in_the_file_although_the_window_was_closed(qapp, tmp_path, around):
    path = tmp_path / "credit.book"
    workspace = open_workspace(path, clock=datetime.now)
    session = Session(workspace, around, Settings(), qapp)
    session.run(slow)
    for name in "abc":
        account = Account(id=name, platform="p", name=name, kind=AccountKind.CREDIT_CARD)
        session.apply(Label("add.account"), lambda book, one=account: book.with_records(one))

    session.close()
    workspace.close()

    assert set(load(path).accounts) == {"a", "b", "c"}


def test_closing_does_not_wait_for_anything_to_be_read_out_of_the_book(qapp, around):
    read = []
    around = replace(around, analyse=lambda _book, _on: read.append(1))
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    session.run(slow)
    session.apply(ADD, with_info)

    session.close()

    assert read == [1]  # the first state only


def test_a_change_that_fails_while_closing_is_in_the_log(qapp, around, caplog):
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    session.run(slow)
    session.apply(ADD, lambda _book: 1 / 0)

    session.close()

    assert "while closing" in caplog.text
