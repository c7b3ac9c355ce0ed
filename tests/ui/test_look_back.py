"""The months before come after the score, and never from a former state."""

from dataclasses import replace
from threading import Event

import pytest

from credittracker.services.settings import Settings
from credittracker.ui.session import Session
from credittracker.ui.words.failures import failure_text
from tests.ui.sessions import (
    ADD,
    FakeWorkspace,
    past_of,
    slow,
    surroundings,
    with_info,
)


@pytest.fixture
def around():
    return surroundings([])


@pytest.fixture
def session(qapp, around):
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    yield session
    session.close()


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
