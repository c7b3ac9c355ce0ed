"""Read all of the app without a pause while its pages, tabs, dialogs and records come and go."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reader import app_of
from walk import Atspi, pages, press, showing, tell, wait_for, window

ROUNDS = 1
ACCOUNTS, SETTINGS = 1, -1


@contextmanager
def reading(process: int) -> Iterator[None]:
    """A second program that reads the app all the while."""
    reader = subprocess.Popen(  # noqa: S603 - our own reader
        [sys.executable, str(Path(__file__).with_name("reader.py")), str(process)]
    )
    try:
        yield
        if reader.poll() is not None:
            sys.exit("the reader ended before the app")
    finally:
        reader.terminate()
        reader.wait()


class Hand:
    """Presses what can be seen, in any window of the app."""

    def __init__(self, app: Any) -> None:
        self._app = app

    def press(self, name: str, role: Any = Atspi.Role.PUSH_BUTTON) -> None:
        """Press something by its name, up to a colon, as soon as it can be pressed."""
        wait_for(lambda: any(press(node) for node in self._seen(name, role)) or None, name)

    def go(self, page: int) -> None:
        """Press the button of a page, looked for each time: the window may have been made anew."""
        wait_for(lambda: press(self.rail()[page]), f"page {page}")

    def rail(self) -> list[Any]:
        """The buttons of all pages."""
        return wait_for(
            lambda: next((found for one in self._windows() if (found := pages(one))), None),
            "the rail",
        )

    def wait_until_gone(self, name: str) -> None:
        """Wait until there is no button of that name any more."""
        button = Atspi.Role.PUSH_BUTTON
        wait_for(lambda: not any(self._seen(name, button)) or None, f"the end of {name}")

    def _seen(self, name: str, role: Any) -> Iterator[Any]:
        for node in (node for frame in self._windows() for node in showing(frame)):
            usable = node.get_state_set().contains(Atspi.StateType.ENABLED)
            if usable and node.get_role() == role and node.get_name().partition(":")[0] == name:
                yield node

    def _windows(self) -> list[Any]:
        return [self._app.get_child_at_index(at) for at in range(self._app.get_child_count())]


def turn(hand: Hand) -> None:
    """Every page as fast as can be, there and back, then every tab of the accounts."""
    there = range(len(hand.rail()))
    for at in [*there, *reversed(there), ACCOUNTS]:
        hand.go(at)
    for tab in ("Loans", "Limit changes", "Applications", "Income & assets", "Platforms"):
        hand.press(tab, Atspi.Role.PAGE_TAB)
    hand.press("Accounts", Atspi.Role.PAGE_TAB)


def change(hand: Hand) -> None:
    """A record is added, taken away and brought back; another is begun and left."""
    hand.press("Repaid")
    for button in ("Save", "Undo", "Redo", "Undo", "Add loan", "Cancel"):
        hand.press(button)
    hand.wait_until_gone("Undo")
    hand.wait_until_gone("Cancel")


def make_anew(hand: Hand) -> None:
    """All of the window is made anew for another theme."""
    for theme in ("Dark", "Light"):
        hand.go(SETTINGS)
        hand.press(theme, Atspi.Role.CHECK_BOX)


def main(app: str) -> int:
    """Go on for some rounds; the app has to live, and answer, to the end."""
    running = subprocess.Popen(  # noqa: S603 - the app that was asked for
        [app, "--language", "en", "demo"]
    )
    try:
        wait_for(lambda: window(running.pid), "the window")
        hand = Hand(app_of(running.pid))
        with reading(running.pid):
            begun = time.monotonic()
            for _ in range(ROUNDS):
                turn(hand)
                change(hand)
                make_anew(hand)
        tell(
            f"{ROUNDS} rounds of pages, tabs, records and a form: {time.monotonic() - begun:.0f} s"
        )
        return running.poll() or 0
    finally:
        running.terminate()
        running.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
