"""Walk every page of the running app through AT-SPI: whatever can be used has a name and a role."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version has to be said before

PATIENCE = 30
"""Seconds to wait for the app, or for a page."""
LEAST_PAGES = 9
USED = {
    Atspi.Role.CHECK_BOX,
    Atspi.Role.COMBO_BOX,
    Atspi.Role.ENTRY,
    Atspi.Role.LIST,
    Atspi.Role.PAGE_TAB,
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.RADIO_BUTTON,
    Atspi.Role.SLIDER,
    Atspi.Role.SPIN_BUTTON,
    Atspi.Role.TABLE,
    Atspi.Role.TEXT,
    Atspi.Role.TOGGLE_BUTTON,
}
NO_ROLE = {Atspi.Role.INVALID, Atspi.Role.UNKNOWN}
CLOSED = {Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.COMBO_BOX}
"""What is in these are cells and lines, named by their own texts."""


def showing(node: Any) -> Iterator[Any]:
    """A node and all below it that can be seen."""
    if not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield node
    if node.get_role() not in CLOSED:
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is not None:
                yield from showing(child)


def wait_for(find: Any, what: str) -> Any:
    """What ``find`` gives, as soon as it gives anything."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(GLib.GError):  # what is looked at may go away meanwhile
            if (found := find()) is not None:
                return found
        time.sleep(0.2)
    sys.exit(f"{what} did not appear within {PATIENCE} seconds")


def window(process: int) -> Any:
    """The app's window, once it is there."""
    Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(at)
        if app is not None and app.get_process_id() == process:
            for n in range(app.get_child_count()):
                frame = app.get_child_at_index(n)
                if frame.get_role() in {Atspi.Role.FRAME, Atspi.Role.WINDOW}:
                    return frame
    return None


def pages(frame: Any) -> list[Any]:
    """The buttons of the rail: one a page."""
    for node in showing(frame):
        if node.get_name() == "Pages":
            return [child for child in showing(node) if child.get_role() in USED]
    return []


def wrongs(frame: Any) -> list[str]:
    """What could be used on the page shown, and would be met without a name or a role."""
    return [
        f"{node.get_role_name()}: {node.get_name()!r} in {path(node)}"
        for node in showing(frame)
        if is_met(node) and (node.get_role() in NO_ROLE or not said(node))
    ]


def is_met(node: Any) -> bool:
    """Whether somebody can use a node, or the keys lead to it."""
    return node.get_role() in USED or node.get_state_set().contains(Atspi.StateType.FOCUSABLE)


def said(node: Any) -> bool:
    """Whether a screen reader says anything but the role."""
    return bool(node.get_name()) or node.get_role() in {Atspi.Role.FRAME, Atspi.Role.PAGE_TAB_LIST}


def path(node: Any) -> str:
    """Where a node is: the names of what it lies in."""
    names = []
    while (node := node.get_parent()) is not None and len(names) < 4:
        names.append(node.get_name() or node.get_role_name())
    return " < ".join(names)


def press(button: Any) -> bool | None:
    """Press a button the way a screen reader does; nothing where it cannot be pressed."""
    names = [button.get_action_name(n) for n in range(button.get_n_actions())]
    return button.do_action(names.index("Press")) if "Press" in names else None


def is_open(frame: Any, title: str) -> bool | None:
    """Whether a page stands under its title; nothing as long as it does not."""
    titles = (n for n in showing(frame) if n.get_role() == Atspi.Role.LABEL)
    return any(node.get_name() == title for node in titles) or None


def settled(frame: Any) -> int | None:
    """How many things can be seen, once a second look finds as many."""
    first, second = (sum(1 for _ in showing(frame)) for _ in range(2))
    return first if first == second else None


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(app: str) -> int:
    """Go through all pages, and say what is wrong."""
    running = subprocess.Popen(  # noqa: S603 - the app that was asked for
        [app, "--language", "en", "demo"]
    )
    try:
        frame = wait_for(lambda: window(running.pid), "the window")
        rail = wait_for(lambda: pages(frame) or None, "the rail")
        found, seen = set(), 0
        for button in rail:
            title = button.get_name()
            press(button)
            wait_for(partial(is_open, frame, title), title)
            nodes = wait_for(partial(settled, frame), title)
            seen += nodes
            found |= {f"{title}: {wrong}" for wrong in wait_for(partial(wrongs, frame), title)}
            tell(f"{title}: {nodes} nodes")
        for wrong in sorted(found):
            tell(f"nameless: {wrong}")
        tell(f"{len(rail)} pages, {seen} nodes, {len(found)} without a name or a role")
        return 1 if found or len(rail) < LEAST_PAGES else 0
    finally:
        running.terminate()
        running.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
