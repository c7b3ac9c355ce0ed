"""Shows the tour over a window, once of itself, and again whenever it is asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from credittracker.ui.session import Session
from credittracker.ui.shell import Shell

if TYPE_CHECKING:
    from credittracker.ui.tour.overlay import Tour

_STOPS, _OVERLAY = "credittracker.ui.tour.stops", "credittracker.ui.tour.overlay"


class TourGuide(QObject):
    """``shell`` is what the tour lies over; a new one takes it over where it was."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shell: Shell | None = None
        self.tour: Tour | None = None

    def take_over(self, shell: Shell) -> None:
        """Go on in another shell, as the one before is going away."""
        at = None if self.tour is None else self.tour.at
        self._shell, self.tour = shell, None
        if at is not None:
            self._show(at)

    @Slot()
    def offer(self) -> None:
        """Show it to whoever begins and has not seen it."""
        if self._session.state.settings.tour:
            self.show()

    @Slot()
    def show(self) -> None:
        """Show it from its beginning."""
        if self.tour is None:
            self._session.change_settings(tour=False)
            self._show(0)

    def _show(self, at: int) -> None:
        if self._shell is not None:
            stops = import_module(_STOPS).stops(self._shell)
            self.tour = import_module(_OVERLAY).Tour(stops, self._shell, at)
            self.tour.ended.connect(self._end)

    @Slot()
    def _end(self) -> None:
        self.tour = None
        if self._shell is not None:
            self._shell.setFocus()
