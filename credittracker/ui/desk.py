"""An open book and everything around it, closed together."""

from dataclasses import dataclass
from pathlib import Path

from credittracker.services.settings import Settings
from credittracker.services.workspace import Workspace
from credittracker.ui.doorbell import Doorbell
from credittracker.ui.main_window import MainWindow
from credittracker.ui.session import Session


@dataclass(frozen=True, slots=True)
class Desk:
    """What belongs to one open book; made by the composition root."""

    workspace: Workspace
    session: Session
    window: MainWindow
    bell: Doorbell

    def holds(self, path: Path) -> bool:
        """Whether this is the book in a file, however its path is written."""
        return self.workspace.path.resolve() == path.resolve()

    def clear(self) -> Settings:
        """Close everything; what the person chose while it was open."""
        self.window.blockSignals(True)
        self.window.close()
        settings = self.session.state.settings
        self.session.close()
        self.workspace.close()
        self.bell.close()
        for part in (self.window, self.session, self.bell):
            part.deleteLater()
        return settings
