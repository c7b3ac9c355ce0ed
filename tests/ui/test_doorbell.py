"""A second start rings; the window at home hears it, and nobody waits for ever."""

from credittracker.ui.doorbell import Doorbell, door_of, ring


def test_the_bell_is_heard_by_the_window_at_home(tmp_path, qtbot):
    door = door_of(tmp_path, tmp_path / "credit.book")
    bell = Doorbell(door)

    with qtbot.waitSignal(bell.rung):
        ring(door, patience=0)
        (door / "ring").touch()

    qtbot.waitUntil(lambda: not (door / "ring").exists())
    bell.close()
    assert not ring(door)


def test_a_bell_nobody_hears_is_given_up(tmp_path):
    door = door_of(tmp_path, tmp_path / "credit.book")
    door.mkdir()

    assert not ring(door, patience=0.05)
    assert list(door.iterdir()) == []
