"""Wishes become jobs, done jobs a new state; a refused one changes nothing and says why."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from threading import Event
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


@dataclass
class Seen:
    """A small analysis: how many infos there are, the day, and where it was made."""

    infos: int
    on: date
    on_ui: bool
    months: tuple = ()


def see(book, on):
    return Seen(len(book.infos), on, QThread.isMainThread())


def past_of(seen, _report):
    """The months before: what they were made from, and where."""
    return ((seen.infos, QThread.isMainThread()),)


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
        analyse=see,
        look_back=past_of,
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
    assert session.state.analysis == Seen(0, TODAY, True)


def test_a_change_reaches_the_state_with_a_fresh_analysis(qtbot, session):
    with qtbot.waitSignals([session.stateChanged, session.applied]):
        session.apply(ADD, with_info)

    assert session.state.book.info.sample
    assert session.state.analysis == Seen(1, TODAY, False)


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

    def analyse(book, on):
        seen.append(1)
        return 1 / 0 if len(seen) > 1 else see(book, on)

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
    around = replace(around, analyse=lambda book, on: read.append(1) or see(book, on))
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


def test_the_months_before_are_found_afterwards_off_the_ui_thread(qtbot, session):
    with qtbot.assertNotEmitted(session.busyChanged), qtbot.waitSignal(session.monthsFound):
        assert not session.is_complete

    assert session.state.analysis.months == ((0, False),)
    assert session.is_complete


def test_until_new_months_are_found_the_former_are_shown(qtbot, session):
    with qtbot.waitSignal(session.monthsFound):
        pass

    with qtbot.waitSignal(session.stateChanged):
        session.apply(ADD, with_info)

    assert session.state.analysis.months == ((0, False),)
    with qtbot.waitSignal(session.monthsFound):
        pass
    assert session.state.analysis.months == ((1, False),)


def test_months_of_a_former_state_never_arrive(qtbot, qapp, around):
    begun, released, asked = Event(), Event(), []

    def look_back(seen, report):
        asked.append(seen.infos)
        if len(asked) == 1:
            begun.set()
            released.wait()
        return past_of(seen, report)

    session = Session(FakeWorkspace(), replace(around, look_back=look_back), Settings(), qapp)
    shown = []
    session.monthsFound.connect(lambda: shown.append(session.state.analysis.months))
    qtbot.waitUntil(begun.is_set)
    session.apply(ADD, with_info)
    released.set()
    qtbot.waitUntil(lambda: session.is_complete)
    session.close()

    assert asked == [0, 1]
    assert shown == [((1, False),)]


def test_other_work_interrupts_looking_back_which_begins_again(qtbot, qapp, around):
    asked = []

    def look_back(seen, report):
        asked.append(1)
        return past_of(seen, report) if len(asked) > 1 else slow(report)

    session = Session(FakeWorkspace(), replace(around, look_back=look_back), Settings(), qapp)
    qtbot.waitUntil(lambda: bool(asked))
    with qtbot.waitSignal(session.run(lambda _report: None).succeeded):
        pass
    qtbot.waitUntil(lambda: session.is_complete)
    session.close()

    assert session.state.analysis.months == ((0, False),)


def test_closing_does_not_wait_for_the_months_before(qtbot, qapp, around):
    begun = Event()

    def look_back(_seen, report):
        begun.set()
        slow(report)

    session = Session(FakeWorkspace(), replace(around, look_back=look_back), Settings(), qapp)
    qtbot.waitUntil(begun.is_set)

    session.close()


def test_months_that_cannot_be_found_are_told_once(qtbot, qapp, around):
    broken = replace(around, look_back=lambda _seen, _report: 1 / 0)
    session = Session(FakeWorkspace(), broken, Settings(), qapp)

    with qtbot.waitSignal(session.problem) as heard:
        pass
    session.close()

    assert "earlier months" in failure_text(heard.args[0])
    assert session.is_complete
