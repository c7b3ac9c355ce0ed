"""Everything inside the window; made anew when the language or the theme changes."""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from credittracker.services.progress import Progress
from credittracker.ui.announcer import Announcer
from credittracker.ui.guided import Guide, padded
from credittracker.ui.header import Header
from credittracker.ui.notices import Notices
from credittracker.ui.page import Page
from credittracker.ui.rail import Rail
from credittracker.ui.registry import PageEntry
from credittracker.ui.session import Session
from credittracker.ui.theme.scale import px
from credittracker.ui.widgets.basics import column, row
from credittracker.ui.widgets.scrolling import area_of, around
from credittracker.ui.widgets.toast import Toast
from credittracker.ui.words.changes import change_text
from credittracker.ui.words.failures import failure_text
from credittracker.ui.words.pages import page_title

log = logging.getLogger(__name__)

FILES_PAGE = "importing"
"""Which page reads files."""
_WIDEST = 1800
"""Beyond this lines would be too long to follow; the rest of a very wide window stays free."""
_ROOMY = 800
"""The width from which the rail shows the names of pages."""


class Shell(QWidget):
    """Rail, header, banner and the pages, which are loaded when first visited."""

    pageShown = Signal(str)
    ownBookRequested = Signal()
    appRequested = Signal(object, object)
    actionRequested = Signal(str)

    def __init__(
        self,
        session: Session,
        entries: Sequence[PageEntry],
        begun: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self._begun = dict(begun)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._current = ""
        self.rail = Rail(entries)
        self.header = Header()
        self.notices = Notices()
        self.stack = QStackedWidget()
        self.guide = Guide(self, self.go, self.unfinished)
        _lay_out(self)
        self.toast = Toast(self.stack)
        self.rail.chosen.connect(self.go)
        self.notices.banner.actionRequested.connect(self.ownBookRequested)
        self.notices.busy.cancelRequested.connect(session.cancel)
        self.toast.actionRequested.connect(session.undo)
        session.stateChanged.connect(self._refresh)
        session.monthsFound.connect(self._show_months)
        announcer = Announcer(self.toast)
        session.applied.connect(announcer.say_made)
        session.undone.connect(announcer.say_undone)
        session.redone.connect(announcer.say_made)
        session.problem.connect(self._say_problem)
        session.busyChanged.connect(self.notices.show_busy)
        session.progressed.connect(self.notices.busy.progress)
        self._show_around()
        for name in begun:
            self._make(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow window leaves the room to the page."""
        super().resizeEvent(event)
        self.rail.show_names(shown=self.width() >= px(_ROOMY))

    @property
    def current(self) -> str:
        """The name of the page shown."""
        return self._current

    def page(self) -> Page | None:
        """The page shown."""
        return self._pages.get(self._current)

    @Slot(str)
    def go(self, name: str, record_id: str = "") -> None:
        """Show a page, and a record on it."""
        if name not in self._entries:
            return
        page = self._pages.get(name) or self._make(name)
        self._current = name
        if name in self._stale:
            self._stale.discard(name)
            page.show_state(self._session.state)
        self.stack.setCurrentWidget(area_of(page))
        self.toast.raise_()
        self.rail.mark(name)
        self.guide.follow(name)
        if record_id:
            page.show_record(record_id)
        self._show_heading()
        self.pageShown.emit(name)

    def unfinished(self) -> dict[str, object]:
        """What was begun on the pages, by their names, for the shell that comes after this one."""
        begun = {name: page.unfinished() for name, page in self._pages.items()}
        return self._begun | {name: what for name, what in begun.items() if what is not None}

    def _make(self, name: str) -> Page:
        page = self._pages[name] = self._entries[name].load()
        self._stale.add(name)
        page.changeRequested.connect(
            lambda *change: self._session.apply(*change).ended.connect(page.change_ended)
        )
        page.pageRequested.connect(self.go)
        page.settingsRequested.connect(lambda some: self._session.change_settings(**some))
        page.workRequested.connect(self._work)
        page.savingRequested.connect(partial(self._work, must_finish=True))
        page.appRequested.connect(self.appRequested)
        page.headingChanged.connect(self._show_heading)
        page.undoRequested.connect(self._session.undo_several)
        page.actionRequested.connect(self.actionRequested)
        page.filesRequested.connect(partial(_hand_over, self))
        self.guide.listen(name, page)
        self.stack.addWidget(around(page))
        if (begun := self._begun.pop(name, None)) is not None:
            page.take_up(begun)
        return page

    def _work(
        self,
        do: Callable[[Progress], object],
        done: Callable[[object], None],
        *,
        must_finish: bool = False,
    ) -> None:
        self._session.run(do, must_finish=must_finish).succeeded.connect(done)

    @Slot()
    def _refresh(self) -> None:
        """Show the new state on the page that is visible; the others follow when visited."""
        self._stale = set(self._pages)
        self._show_around()
        if self._current:
            self.go(self._current)

    @Slot()
    def _show_months(self) -> None:
        """The same for the pages that show the months before, and for no other."""
        self._stale |= {name for name, page in self._pages.items() if page.shows_months}
        if self._current in self._stale:
            self.go(self._current)

    @Slot()
    def _show_heading(self) -> None:
        """What stands over the page shown."""
        if (page := self.page()) is not None:
            self.setAccessibleName(page.title() or page_title(self._current))
            self.header.show_page(self.accessibleName(), page.primary_action())

    def _show_around(self) -> None:
        """What the new state means for everything around the page."""
        state, session = self._session.state, self._session
        undo, redo = session.undo_label, session.redo_label
        self.header.show_steps(change_text(undo) if undo else "", change_text(redo) if redo else "")
        self.header.show_masked(masked=state.settings.masked)
        self.notices.show_book(sample=state.book.info.sample)

    @Slot(object)
    def _say_problem(self, error: object) -> None:
        """Say why something did not work, and let it be read in peace."""
        log.warning("there is a problem", exc_info=error if isinstance(error, Exception) else None)
        self._show_around()
        self.notices.notice.say(failure_text(error), "bad")


def _hand_over(shell: Shell, paths: Sequence[Path]) -> None:
    """Give files to the page that reads them."""
    shell.go(FILES_PAGE)
    if (page := shell.page()) is not None:
        page.read(paths)


def _lay_out(shell: Shell) -> None:
    guide = QWidget()
    guide.setLayout(padded(shell.guide.bar))
    middle = QWidget()
    middle.setLayout(column(shell.header, shell.notices, guide, shell.stack, spacing=0))
    middle.setMaximumWidth(px(_WIDEST))
    right = row(None, middle, None, spacing=0)
    right.setStretch(1, 1)
    right.setStretch(0, 0)
    right.setStretch(2, 0)
    layout = QHBoxLayout(shell)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(shell.rail)
    layout.addLayout(right, 1)
