"""The window: keeps its place, its keys and its content in step with the session."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMainWindow

from credittracker.book.borrowing import Loan
from credittracker.book.records import Record
from credittracker.services.settings import TEXT_SIZES
from credittracker.ui.calculator.opening import open_calculator
from credittracker.ui.calculator.setting import setting_of
from credittracker.ui.help.opening import Help
from credittracker.ui.language import Language
from credittracker.ui.palette.finder import Finder
from credittracker.ui.registry import PageEntry
from credittracker.ui.scam_shield.opening import open_scam_shield
from credittracker.ui.session import Session
from credittracker.ui.shell import Shell
from credittracker.ui.theme.apply import Theme
from credittracker.ui.theme.scale import factor, percent
from credittracker.ui.tour.opening import TourGuide

_LEAST = (880, 600)
_MORE = 1.25
_FIRST = (1280, 800)
_MOST_KEYS = 9
_SIZE_KEYS = {("Ctrl++", "Ctrl+="): 1, ("Ctrl+-",): -1, ("Ctrl+0",): 0}
"""Keys for the size of text; most keyboards have no plus without Shift."""

LOANS_PAGE = "accounts"
"""Where a loan is recorded."""
CHECK_IN_PAGE = "check_in"
"""Which leads through a check-in, when it is asked to begin."""
SETTINGS_PAGE = "settings"
"""Which has a key of its own everywhere."""


class MainWindow(QMainWindow):
    """Shows the session. ``ownBookRequested`` asks to leave the sample for one's own book."""

    ownBookRequested = Signal()
    appRequested = Signal(object, object)
    """A ``Wish`` of a page, and what it is about."""
    closed = Signal()

    def __init__(
        self, session: Session, pages: Sequence[PageEntry], language: Language, theme: Theme
    ) -> None:
        super().__init__()
        self._session = session
        self._entries = tuple(pages)
        self._language = language
        self._theme = theme
        self._open = False
        self.resize(*_FIRST)
        geometry = session.state.settings.geometry
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.tour, self.help = TourGuide(session, self), Help(language, self)
        self._actions = _actions(self, session)
        self.finder = Finder(session, self._entries, self._actions, self)
        self.finder.pageRequested.connect(self.go)
        self.finder.formRequested.connect(self._begin)
        self._add_keys()
        _add_size_keys(self, session)
        self.shell = self._build(self._first_page())
        language.changed.connect(self._rebuild)
        theme.changed.connect(self._rebuild)
        language.changed.connect(self.help.renew)
        theme.changed.connect(self.help.renew)
        session.settingsChanged.connect(self._follow_settings)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: from now on it follows the language and the theme; a beginner is shown around."""
        super().showEvent(event)
        self._open = True
        self.tour.offer()

    def go(self, page: str, record_id: str = "") -> None:
        """Show a page."""
        self.shell.go(page, record_id)

    @Slot()
    def come_forward(self) -> None:
        """Be in front of everything, even if it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def toggle_mask(self) -> None:
        """Hide the amounts from onlookers, or show them again."""
        self._session.change_settings(masked=not self._session.state.settings.masked)

    @Slot()
    def calculate(self) -> None:
        """Open the calculator; what it works out can become a loan of the book."""
        setting = setting_of(self._session.state)
        open_calculator(setting, self).loanWanted.connect(partial(self._begin, LOANS_PAGE, Loan))

    @Slot()
    def show_help(self) -> None:
        """Open the guide where it is about the page shown."""
        self.help.open(self.shell.current)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the place and the page; a closed window follows nothing any more."""
        self._open = False
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self._session.change_settings(geometry=place, page=self.shell.current)
        self.help.close()
        super().closeEvent(event)
        self.closed.emit()

    def _first_page(self) -> str:
        names = [entry.name for entry in self._entries]
        kept = self._session.state.settings.page
        return kept if kept in names else next(iter(names), "")

    def _build(self, page: str, begun: Mapping[str, object] = MappingProxyType({})) -> Shell:
        shell = Shell(self._session, self._entries, begun)
        shell.header.undo.clicked.connect(self._session.undo)
        shell.header.redo.clicked.connect(self._session.redo)
        shell.header.masking.clicked.connect(self.toggle_mask)
        shell.header.finding.clicked.connect(self.finder.open)
        shell.header.help.clicked.connect(self.show_help)
        shell.ownBookRequested.connect(self.ownBookRequested)
        shell.appRequested.connect(self.appRequested)
        shell.actionRequested.connect(lambda name: self._actions[name]())
        self.setWindowTitle(self.tr("CreditTracker"))
        self.setMinimumSize(*least_size())
        self.setCentralWidget(shell)
        shell.go(page)
        shell.setFocus()
        self.tour.take_over(shell)
        return shell

    @Slot()
    def _rebuild(self) -> None:
        """Make everything anew in another language or theme, on the same page."""
        if self._open:
            self.shell = self._build(self.shell.current, self.shell.unfinished())

    @Slot()
    def _follow_settings(self) -> None:
        settings = self._session.state.settings
        if settings.language:
            self._language.choose(settings.language)
        self._theme.choose(settings.theme, settings.text_size)

    @Slot(str, object, object)
    def _begin(self, name: str, kind: type[Record], known: Mapping[str, object]) -> None:
        self.go(name)
        if (page := self.shell.page()) is not None:
            page.begin(kind, known)

    @Slot()
    def check_in(self) -> None:
        """Begin the month's check-in."""
        self.go(CHECK_IN_PAGE, "begin")

    def _add_keys(self) -> None:
        standard = QKeySequence.StandardKey
        _add_key(self, QKeySequence.keyBindings(standard.Undo), self._session.undo)
        redo = [QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]
        _add_key(self, redo, self._session.redo)
        _add_key(self, [QKeySequence("Ctrl+F")], self._search)
        _add_key(self, [QKeySequence("Ctrl+M")], self.toggle_mask)
        _add_key(self, [QKeySequence("Ctrl+N")], self._do_main_thing)
        _add_key(self, [QKeySequence("Ctrl+K")], self.finder.open)
        _add_key(self, [QKeySequence("Ctrl+L")], self.calculate)
        _add_key(self, [QKeySequence("F1")], self.show_help)
        _add_key(self, [QKeySequence("Ctrl+,")], partial(self.go, SETTINGS_PAGE))
        for number, entry in enumerate(self._entries[:_MOST_KEYS], 1):
            _add_key(self, [QKeySequence(f"Ctrl+{number}")], partial(self.go, entry.name))

    @Slot()
    def _do_main_thing(self) -> None:
        self.shell.header.trigger()

    @Slot()
    def _search(self) -> None:
        if (page := self.shell.page()) is not None:
            page.focus_search()


def _add_size_keys(window: MainWindow, session: Session) -> None:
    for keys, step in _SIZE_KEYS.items():
        act = partial(_resize_text, session, step)
        _add_key(window, [QKeySequence(key) for key in keys], act)


def _resize_text(session: Session, step: int) -> None:
    """The next larger or smaller size of text; no step follows the system again."""
    at = TEXT_SIZES.index(percent()) + step
    size = TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))] if step else 0
    session.change_settings(text_size=size)


def least_size() -> tuple[int, int]:
    """The smallest window; large text needs some more width."""
    return round(_LEAST[0] * min(factor(), _MORE)), _LEAST[1]


def _actions(window: MainWindow, session: Session) -> dict[str, Callable[[], object]]:
    """What can be done from the palette, by name."""
    return {
        "check_in": window.check_in,
        "calculator": window.calculate,
        "shield": partial(_check_offer, window, session),
        "mask": window.toggle_mask,
        "tour": window.tour.show,
        "help": window.show_help,
        "undo": session.undo,
        "redo": session.redo,
    }


def _check_offer(window: MainWindow, session: Session) -> None:
    open_scam_shield(window, at_home=session.state.book.info.country == "cn")


def _add_key(window: MainWindow, keys: Sequence[QKeySequence], act: Callable[[], object]) -> None:
    action = QAction(window)
    action.setShortcuts(list(keys))
    action.triggered.connect(lambda _checked: act())
    window.addAction(action)
