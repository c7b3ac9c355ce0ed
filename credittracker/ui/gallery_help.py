"""The user guide, for the gallery."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from credittracker.ui.main_window import MainWindow
from credittracker.ui.session import Session

HELP = ("begun", "keys", "found")
"""What is drawn, one after another."""


def help_views(
    window: MainWindow, _session: Session, _wait: Callable[[Callable[[], bool]], None]
) -> Iterator[tuple[str, QWidget]]:
    """Each view by its name, and the widget to be drawn."""
    window.go("overview")
    window.show_help()
    guide = window.help.window
    if guide is None:
        return
    yield "begun", guide
    guide.show_chapter("look")
    yield "keys", guide
    guide.search.line.insert("credit.book")
    yield "found", guide
    guide.search.line.clear()
    guide.close()
