"""An unhandled error is shown once and never swallowed."""

import faulthandler
import sys
import threading

import pytest
from PySide6.QtWidgets import QMessageBox

from credittracker.ui.crash import CrashNet, FaultFile

pytestmark = [pytest.mark.qt_no_exception_capture, pytest.mark.usefixtures("net")]


@pytest.fixture
def net(qapp):
    net = CrashNet("1.0", qapp)
    yield net
    net.remove()


@pytest.fixture
def boxes(monkeypatch):
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.detailedText()))
    return shown


def catch(error):
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())


def test_an_error_is_shown_with_its_details(qtbot, boxes):
    catch(ValueError("lost page"))

    qtbot.waitUntil(lambda: bool(boxes))
    assert "ValueError: lost page" in boxes[0]
    assert " 1.0, Qt 6" in boxes[0]


def test_an_error_in_a_thread_is_shown_too(qtbot, boxes):
    def work():
        raise KeyError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: bool(boxes))
    assert "in a thread" in boxes[0]


def test_a_second_error_does_not_open_a_second_dialog(qtbot, net, monkeypatch):
    shown = []

    def show(_box):
        shown.append(1)
        if len(shown) == 1:
            net._show("while the first is open")

    monkeypatch.setattr(QMessageBox, "exec", show)
    catch(ValueError("first"))

    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [1]


def test_python_gets_its_hooks_back(qapp):
    net = CrashNet("1.0", qapp)

    net.remove()

    assert sys.excepthook is sys.__excepthook__


@pytest.fixture
def _faults():
    """Give the test runner its own fault handler back."""
    yield
    faulthandler.enable(sys.__stderr__)


@pytest.mark.usefixtures("_faults")
def test_last_words_of_a_session_that_died_are_kept(tmp_path):
    (tmp_path / "last-crash.txt").write_text("Fatal Python error: Aborted\n")

    fault = FaultFile(tmp_path)

    assert fault.last_words == "Fatal Python error: Aborted"
    fault.close()


@pytest.mark.usefixtures("_faults")
def test_a_session_that_went_well_leaves_nothing(tmp_path):
    FaultFile(tmp_path).close()

    assert list(tmp_path.iterdir()) == []
