"""What a page is to the window around it."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.records import Record
from credittracker.ui.theme.tokens import Space

if TYPE_CHECKING:
    from credittracker.ui.session import State


class Wish(StrEnum):
    """What a page can ask of the whole app; what it is about stands in brackets."""

    OPEN_BOOK = "open_book"  # (path)
    RESTORE = "restore"  # (path of a backup)
    SAMPLE = "sample"
    OWN_BOOK = "own_book"


class Page(QWidget):
    """Renders the state and says what the person wants; keeps nothing worth keeping.

    ``changeRequested`` carries a ``Label`` and an intent (``Book -> Book``); ``pageRequested``
    a page's name and a record's id, which may be empty. The window calls ``show_state`` when the
    page is visible and the state changed, or when it becomes visible after a change. Changing
    the language or the theme makes all pages anew.
    """

    shows_months = False
    """Whether it is to be shown the state again when the months before were found."""

    changeRequested = Signal(object, object)
    pageRequested = Signal(str, str)
    settingsRequested = Signal(object)
    """A mapping of settings to change, such as ``{"theme": "dark"}``."""
    workRequested = Signal(object, object)
    """Work (``Progress -> result``) to do off the UI thread, and a method of the page that
    takes the result. Cancelled work calls nobody, and closing the app cancels it;
    what it raises is shown by the window."""
    savingRequested = Signal(object, object)
    """The same for work that writes something: it is finished even when the app is closed."""
    appRequested = Signal(object, object)
    """A ``Wish`` and what it is about."""
    undoRequested = Signal(int)
    """How many of the last changes to take back."""
    actionRequested = Signal(str)
    """Something the palette offers too, by its name: ``calculator``, ``check_in``, ``help``."""
    headingChanged = Signal()
    """The page has another title or another primary action now."""
    guidedChanged = Signal(object)
    """The page leads over several pages and is at another step of it (``Guided``), or has ended
    (``None``)."""
    filesRequested = Signal(object)
    """Paths of files to be read by the page that reads files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XL)
        self.body.setSpacing(Space.L)

    @property
    def is_complete(self) -> bool:
        """Whether nothing it shows is still being worked out."""
        return True

    def title(self) -> str:
        """What stands over the page; nothing means its name in the rail."""
        return ""

    def primary_action(self) -> QAction | None:
        """The one thing most people come here to do; shown as the button of the header."""
        return None

    def show_state(self, state: "State") -> None:
        """Show another state; overridden."""
        raise NotImplementedError

    def show_record(self, record_id: str) -> None:
        """Bring a record into view, after ``show_state``."""

    def begin(self, kind: type[Record], known: Mapping[str, Any]) -> None:
        """Open the form of a new record with some values filled in, if the page has such forms."""

    def change_ended(self) -> None:
        """Hear that a change the page asked for was made or refused, once for each."""

    def focus_search(self) -> None:
        """Put the cursor into the page's search box, if it has one."""

    def unfinished(self) -> object:
        """What the person began here and has not accepted yet; ``None`` when there is nothing."""
        return None

    def take_up(self, begun: object) -> None:
        """Go on with what ``unfinished`` gave, after the page was made anew."""

    def read(self, paths: Sequence[Path]) -> None:
        """Read files, if this is the page that reads files."""

    def come_back(self, waiting: Collection[str]) -> None:
        """Be shown again while leading; ``waiting`` are pages with something not accepted yet."""

    def go_on(self) -> None:
        """Go to the next step."""

    def go_back(self) -> None:
        """Go back a step."""

    def leave(self) -> None:
        """End leading, after asking whether what was entered is to be lost."""
