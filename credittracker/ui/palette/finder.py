"""Opens the palette and does what is chosen. Its window is loaded when first asked for."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from credittracker.services.changes import put
from credittracker.ui.registry import PageEntry
from credittracker.ui.session import Session
from credittracker.ui.words.pages import page_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from credittracker.ui.palette.dialog import Palette
    from credittracker.ui.palette.finding import Hit, Place

_PALETTE = "credittracker.ui.palette.dialog"
_FINDING = "credittracker.ui.palette.finding"


class Finder(QObject):
    """``pageRequested`` carries a page and a record, ``formRequested`` a page, a type, values."""

    pageRequested = Signal(str, str)
    formRequested = Signal(str, object, object)

    def __init__(
        self,
        session: Session,
        entries: Sequence[PageEntry],
        actions: Mapping[str, Callable[[], object]],
        parent: "QWidget",
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._entries = tuple(entries)
        self._actions = actions
        self._parent = parent

    @Slot()
    def open(self) -> "Palette":
        """Show the palette over the window."""
        palette: Palette = import_module(_PALETTE).Palette(
            self._session.state, self._pages(), self._places(), self._parent
        )
        palette.chosen.connect(self._do)
        palette.finished.connect(palette.deleteLater)
        palette.open()
        return palette

    def _pages(self) -> list["Place"]:
        made = import_module(_FINDING).Place
        return [made(entry.name, page_title(entry.name), entry.icon) for entry in self._entries]

    def _places(self) -> list["Place"]:
        made, translate = import_module(_FINDING).Place, QCoreApplication.translate
        named = {
            "check_in": (translate("Finder", "Check in"), "check"),
            "calculator": (translate("Finder", "Work out a loan"), "table"),
            "shield": (translate("Finder", "Check an offer (scam shield)"), "lock"),
            "mask": (translate("Finder", "Hide or show amounts"), "eye"),
            "tour": (translate("Finder", "Take a look around (tour)"), "sparkle"),
            "help": (translate("Finder", "User guide (help)"), "help"),
            "undo": (translate("Finder", "Undo"), "undo"),
            "redo": (translate("Finder", "Redo"), "redo"),
        }
        return [made(name, *named[name]) for name in self._actions]

    @Slot(object)
    def _do(self, hit: "Hit") -> None:
        kinds = import_module(_FINDING).Kind
        match hit.kind:
            case kinds.ACTION:
                self._actions[hit.name]()
            case kinds.FORM:
                self.formRequested.emit(hit.name, hit.of, hit.known)
            case kinds.WRITE if hit.record is not None:
                change = put(self._session.state.book, hit.record)
                self._session.apply(change.label, change.intent)
            case _:
                self.pageRequested.emit(hit.name, hit.record.id if hit.record else "")
