"""Opens the guide, which is loaded when it is first asked for; there is one window of it."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from credittracker.ui.language import Language

if TYPE_CHECKING:
    from credittracker.ui.help.window import HelpWindow

_CHAPTERS, _WINDOW = "credittracker.ui.help.chapters", "credittracker.ui.help.window"


class Help(QObject):
    """Belongs to a window, and closes with it."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self._parent = language, parent
        self.window: HelpWindow | None = None

    def open(self, page: str) -> None:
        """Show the chapter that helps on a page of the app."""
        if self.window is None:
            self.window = self._make()
        self.window.show_chapter(import_module(_CHAPTERS).chapter_of(page))
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """Put the guide away."""
        if self.window is not None:
            self.window.close()

    @Slot()
    def renew(self) -> None:
        """Be read in another language, or look different, at the same chapter."""
        old, self.window = self.window, None
        if old is None:
            return
        if old.isVisible():
            self.window = self._make()
            self.window.setGeometry(old.geometry())
            self.window.show_chapter(old.chapter)
            self.window.show()
        old.close()
        old.deleteLater()

    def _make(self) -> "HelpWindow":
        some = import_module(_CHAPTERS).chapters(self._language.code)
        made: HelpWindow = import_module(_WINDOW).HelpWindow(some, self._parent)
        return made
