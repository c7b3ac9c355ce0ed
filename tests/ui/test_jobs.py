"""Jobs report, fail and stop on the UI thread."""

import threading
import time

import pytest
from PySide6.QtCore import QThread

from credittracker.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    jobs = Jobs(qapp)
    yield jobs
    jobs.shut_down()


def test_success_arrives_on_the_ui_thread(qtbot, jobs):
    seen, heard = [], threading.Event()

    def work(progress):
        heard.wait()
        progress(1, 2)
        return threading.current_thread() is threading.main_thread()

    job = jobs.start(work)
    job.succeeded.connect(lambda r: seen.append((r, QThread.isMainThread())))
    with qtbot.waitSignals([job.progressed, job.ended]):
        heard.set()

    assert seen == [(False, True)]


def test_error_is_delivered_not_swallowed(qtbot, jobs):
    job = jobs.start(lambda _: 1 / 0)

    with qtbot.waitSignal(job.failed) as caught:
        pass

    assert isinstance(caught.args[0], ZeroDivisionError)


def test_cancel_stops_at_the_next_step(qtbot, jobs):
    def endless(progress):
        for n in range(10_000):
            progress(n, 10_000)
            time.sleep(0.001)

    job = jobs.start(endless)
    with qtbot.waitSignal(job.cancelled):
        job.progressed.connect(job.cancel)


def test_many_jobs_no_crash(qtbot, jobs):
    done = []
    for n in range(300):
        job = jobs.start(lambda p, n=n: (p(0, 1), n)[1])
        job.succeeded.connect(done.append)
    qtbot.waitUntil(lambda: len(done) == 300, timeout=10_000)
    assert done == list(range(300))


def test_shutting_down_stops_endless_work(jobs):
    begun = threading.Event()

    def endless(progress):
        while True:
            begun.set()
            progress(0, 1)

    jobs.start(endless)
    begun.wait()

    jobs.shut_down()


def test_shutting_down_finishes_what_must_be_finished_and_begins_nothing_else(jobs):
    begun, done = threading.Event(), []

    def endless(progress):
        while True:
            begun.set()
            progress(0, 1)

    jobs.start(endless)
    jobs.start(lambda _report: done.append("saved"), must_finish=True)
    jobs.start(lambda _report: done.append("read"))
    jobs.start(lambda _report: done.append("saved, too"), must_finish=True)
    begun.wait()

    jobs.shut_down()

    assert done == ["saved", "saved, too"]


def test_thousands_of_steps_become_a_few_signals(qtbot, jobs):
    seen = []

    def busy(progress):
        for n in range(1, 20_001):
            progress(n, 20_000)

    job = jobs.start(busy)
    job.progressed.connect(lambda done, _total: seen.append(done))
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass

    assert len(seen) < 2_000
    assert seen[-1] == 20_000
