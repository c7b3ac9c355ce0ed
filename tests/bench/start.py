"""What a start does until the overview is painted; run in a process of its own."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from credittracker.services.settings import Settings
from credittracker.services.workspace import open_workspace
from credittracker.ui import fonts
from credittracker.ui.language import Language
from credittracker.ui.main_window import MainWindow
from credittracker.ui.registry import present
from credittracker.ui.session import Session
from credittracker.ui.surroundings import surroundings
from credittracker.ui.theme.apply import Theme

TODAY = date(2026, 11, 23)


def show(book: str) -> None:
    """Open a book and paint its overview."""
    app = QApplication([])
    fonts.use(app)
    theme, language = Theme(app), Language(app)
    language.choose("zh_CN")
    workspace = open_workspace(Path(book), clock=datetime.now)
    around = surroundings(lambda: TODAY, Settings(), lambda _settings: None)
    session = Session(workspace, around, Settings(language="zh_CN"))
    window = MainWindow(session, present(), language, theme)
    window.show()
    window.grab()
    session.close()
    workspace.close()
