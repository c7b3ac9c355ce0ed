"""Wishes become jobs, done jobs a new state; a refused one changes nothing and says why."""

from dataclasses import replace

import pytest

from credittracker.services.settings import Settings
from credittracker.services.workspace import Label
from credittracker.ui.session import Session
from credittracker.ui.words.failures import failure_text
from tests.conftest import TODAY
from tests.ui.sessions import ADD, FakeWorkspace, Seen, see, slow, surroundings, with_info


@pytest.fixture
def saved():
    return []


@pytest.fixture
def around(saved):
    return surroundings(saved)


@pytest.fixture
def session(qapp, around):
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    yield session
    session.close()


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
    with qtbot.waitSignal(session.apply(Label("again"), lambda book: book).ended):
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
