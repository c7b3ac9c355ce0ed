"""A screen reader in a hurry: read all that an app says of itself, again and again, until ended."""

import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version has to be said before

CELLS = 40
"""How many children of one thing are read: a table has one for every cell."""


def read(node: Any) -> Iterator[Any]:
    """A node and those below it, whether they can be seen or not, each read in full."""
    yield node
    with suppress(GLib.GError):  # it may have gone while it was being read
        for tell in (Atspi.Accessible.get_role, Atspi.Accessible.get_state_set):
            tell(node)
        node.get_name()
        node.get_description()
        node.get_index_in_parent()
        node.get_relation_set()
        node.get_extents(Atspi.CoordType.SCREEN)
        children = node.get_child_count()
        for at in range(min(children, CELLS)):
            child = node.get_child_at_index(at)
            if child is not None:
                yield from read(child)


def app_of(process: int) -> Any:
    """What the desktop knows a process by."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(at)
        if app is not None and app.get_process_id() == process:
            return app
    return None


def main(process: int) -> None:
    """Read one app until told to stop, and say how much was read."""
    said = 0

    def stop(*_: object) -> None:
        sys.stdout.write(f"{said} things read meanwhile\n")
        sys.exit()

    signal.signal(signal.SIGTERM, stop)
    app = app_of(process)
    app.set_cache_mask(Atspi.Cache.NONE)
    while True:
        for _ in read(app):
            said += 1


if __name__ == "__main__":
    main(int(sys.argv[1]))
