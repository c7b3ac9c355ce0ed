"""The month's check-in and the tour, for the gallery."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from credittracker.ui.main_window import MainWindow
from credittracker.ui.pages.check_in.page import CheckInPage
from credittracker.ui.session import Session

CHECK_IN = ("bring", "confirm", "result", "kept", *(f"tour_{n}" for n in range(1, 7)))
"""What is drawn, one after another."""


def check_in_views(
    window: MainWindow, session: Session, wait: Callable[[Callable[[], bool]], None]
) -> Iterator[tuple[str, QWidget]]:
    """Each view by its name, and the widget to be drawn."""
    window.check_in()
    (page,) = window.findChildren(CheckInPage)
    guide = window.shell.guide
    yield "bring", window
    guide.go_on()
    if (rows := page.stages.confirm.rows) is not None:
        row = next(iter(rows.limits.values()))
        row.buttons["changed"].click()
        row.editors["amount"].type("4200")
    yield "confirm", window
    guide.go_on()
    wait(lambda: page.is_complete)
    yield "result", window
    guide.go_on()
    wait(lambda: session.is_complete and page.begun is None and page.is_complete)
    window.shell.toast.hide()
    yield "kept", window
    window.go("overview")
    window.tour.show()
    while (tour := window.tour.tour) is not None:
        yield f"tour_{tour.at + 1}", window
        tour.go_on()
