"""Long work: how far it is, how long it will take, and a way to stop it."""

from credittracker.ui.widgets.busy_bar import BusyBar


def test_quick_work_never_flashes(qtbot):
    bar = BusyBar()
    qtbot.addWidget(bar)

    bar.begin("Importing")
    bar.end()
    qtbot.wait(20)

    assert bar.isHidden()


def test_long_work_shows_how_far_it_is_and_can_be_stopped(qtbot):
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.begin("Importing")
    bar.progress(3, 10)

    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(bar.cancelRequested):
        bar._cancel.click()

    assert (bar._bar.value(), bar._bar.maximum()) == (3, 10)


def test_long_work_says_how_long_it_will_take_once_that_can_be_told(qtbot):
    now = [100.0]
    bar = BusyBar(clock=lambda: now[0])
    qtbot.addWidget(bar)
    bar.begin("Importing")

    now[0] += 1
    bar.progress(1, 10)
    assert bar._left.text() == ""
    now[0] += 3
    bar.progress(2, 10)
    assert bar._left.text() == "about 16 seconds left"
    bar.progress(1, 100)
    assert bar._left.text() == ""


def test_nothing_moves_by_itself_while_one_waits(qtbot):
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.begin("Importing")
    qtbot.waitUntil(bar.isVisible)
    qtbot.wait(50)
    first = bar.grab().toImage()
    qtbot.wait(250)

    assert bar.grab().toImage() == first
