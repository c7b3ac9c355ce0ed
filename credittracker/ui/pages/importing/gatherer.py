"""Reads files and compares them with the book, off the UI thread; what came of it is here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from credittracker.book.papers import TableLayout
from credittracker.book.records import RecordId
from credittracker.services.import_files import (
    Found,
    Item,
    KnownFile,
    LockedFile,
    ReadFile,
    RefusedFile,
    Wanted,
    imports_by_hash,
    items_in,
    read_all,
    remembered,
)
from credittracker.services.import_gathering import Gathering, on_book, with_files, without_file
from credittracker.services.import_preview import ParsedFile
from credittracker.services.progress import Progress
from credittracker.services.resting import set_aside, take_up
from credittracker.ui.pages.importing.view import TELLABLE, Other, Shown, shown_of
from credittracker.ui.session import State

Items: TypeAlias = Callable[[], tuple[Item, ...]]
"""What to read, found off the UI thread, as a folder takes time to look through."""


Change: TypeAlias = Callable[[Gathering, Progress], Gathering]

_AT_ONCE = 1000
"""Rows about credit up to which a correction takes a few milliseconds."""


@dataclass(slots=True)
class Begun:
    """Files read and not accepted yet, and those that do not go in.

    ``waiting`` are read and not compared yet; ``items`` says where each was read, by its hash.
    ``latest`` is ahead of what is shown while changes are made off the UI thread, which alone
    sets it then, one after another.
    """

    shown: Shown | None = None
    latest: Gathering | None = None
    others: list[Other] = field(default_factory=list)
    waiting: list[ParsedFile] = field(default_factory=list)
    items: dict[str, Item] = field(default_factory=dict)
    running: int = 0

    def __bool__(self) -> bool:
        return bool(self.shown or self.others or self.waiting)

    @property
    def files(self) -> Gathering | None:
        """The files shown."""
        return self.shown.files if self.shown else None

    def make(self, change: Callable[[Gathering], Gathering], begin: Gathering) -> Shown:
        """Make a change, and what there is to show after it."""
        with set_aside():
            after = change(self.latest or begin)
            self.latest = after if after.previews else None
            return shown_of(after, self.shown)


class Gatherer(QObject):
    """``changed`` when there is something else to show, ``locked`` carries files to be opened."""

    workRequested = Signal(object, object)
    changed = Signal()
    locked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.begun = Begun()
        self.done: tuple[RecordId, ...] = ()
        self._state: State | None = None
        self._layouts: list[TableLayout] = []

    def show_state(self, state: State) -> None:
        """Follow the book: what it has taken in is done, the rest is compared with it anew."""
        self._state = state
        files = self.begun.files
        if files is not None and any(batch in state.book.imports for batch in files.batches):
            self.done, self._layouts = files.batches, []
            self.begun = Begun(others=self.begun.others, waiting=self.begun.waiting)
            take_up()
        self._compare()

    def resume(self, begun: Begun) -> None:
        """Go on with what another gatherer began, which may have been at work on it."""
        begun.running = 0
        self.begun = begun

    def read(self, paths: Sequence[Path]) -> None:
        """Read files, and whole folders."""
        self.begun.others = []
        self._read(partial(items_in, tuple(paths)))

    def open(self, item: Item, password: str) -> None:
        """Read a file with a password."""
        self._read(lambda: (Item(item.path, item.member, password),))

    def read_anyway(self, other: KnownFile) -> None:
        """Read a file though it was imported before."""
        self.begun.others.remove(other)
        self._read(lambda: (other.item,), anyway=True)

    def tell(self, item: Item, told: TableLayout) -> None:
        """Read a table with what the person said of its columns, and all others like it."""
        begun, known = self.begun, self._state.book.layouts if self._state else {}
        former = next((one.id for one in known.values() if one.header == told.header), told.id)
        told = replace(told, id=former)
        self._layouts = [*(one for one in self._layouts if one.header != told.header), told]
        again = [one for one in begun.others if _may_be_told(one)]
        begun.others = [one for one in begun.others if one not in again]
        items = dict.fromkeys([item, *(one.item for one in again)])
        for sha256 in [key for key, one in begun.items.items() if one == item]:
            self.drop(sha256)
        self._read(lambda: tuple(items))

    def refuse(self, locked: LockedFile) -> None:
        """Nobody opens a file."""
        self.note(RefusedFile(locked.item, locked.error))

    def note(self, refused: RefusedFile) -> None:
        """A file cannot be read after all."""
        self.begun.others = [one for one in self.begun.others if one.item != refused.item]
        self.begun.others.append(refused)
        self.changed.emit()

    def apply(self, change: Callable[[Gathering], Gathering]) -> None:
        """Correct the files; many rows take a while, so that is done off the UI thread."""
        begun = self.begun
        if begun.files is None:
            return
        if begun.running or begun.files.counts.recognised > _AT_ONCE:
            self._do(lambda files, _report: change(files))
        else:
            self._show(begun, begun.make(change, begun.files))

    def drop(self, sha256: str) -> None:
        """Leave a file out."""
        self.apply(lambda files: without_file(files, sha256))

    def drop_all(self) -> None:
        """Leave everything out."""
        self.begun = Begun()
        take_up()
        self.changed.emit()

    def _read(self, items: Items, *, anyway: bool = False) -> None:
        if self._state is None:
            return
        book = self._state.book
        told = remembered((*book.layouts.values(), *self._layouts))
        imports = {} if anyway else imports_by_hash(book)
        wanted = partial(Wanted, imports=imports, told=told)
        self.workRequested.emit(partial(_read, items, wanted), self._files_read)

    @Slot(object)
    def _files_read(self, found: list[Found]) -> None:
        begun = self.begun
        begun.others += [one for one in found if isinstance(one, RefusedFile | KnownFile)]
        for one in found:
            if isinstance(one, ReadFile):
                begun.waiting.append(one.parsed)
                begun.items[one.parsed.sha256] = one.item
        self.changed.emit()
        if any(isinstance(one, LockedFile) for one in found):
            self.locked.emit([one for one in found if isinstance(one, LockedFile)])
        self._compare()

    def _compare(self) -> None:
        """Compare what is read with the book as it is, unless that is done."""
        state, begun = self._state, self.begun
        if state is None or not begun:
            return
        waiting, begun.waiting = tuple(begun.waiting), []
        layouts, files = tuple(self._layouts), begun.latest
        is_old = files is not None and files.book is not state.book
        if waiting or is_old or (files is not begun.files and not begun.running):
            self._do(partial(_compared, state, waiting, layouts))

    def _do(self, change: Change) -> None:
        """Make a change off the UI thread, after those asked for before."""
        if self._state is None:
            return
        begun, state = self.begun, self._state
        begun.running += 1
        empty = Gathering(book=state.book, catalogue=state.catalogue, today=state.today)
        self.workRequested.emit(partial(_make, begun, change, empty), self._show_done)

    @Slot(object)
    def _show_done(self, made: tuple[Begun, Shown]) -> None:
        begun, shown = made
        begun.running -= 1
        self._show(begun, shown)

    def _show(self, begun: Begun, shown: Shown) -> None:
        begun.shown = shown if shown.files.previews else None
        if begun is self.begun:
            self.changed.emit()


def _make(begun: Begun, change: Change, empty: Gathering, report: Progress) -> tuple[Begun, Shown]:
    return begun, begun.make(lambda files: change(files, report), empty)


def _may_be_told(other: Other) -> bool:
    """Whether a file was refused, though its columns can be told."""
    return isinstance(other, RefusedFile) and other.error.code in TELLABLE


def _read(
    items: Items, wanted: Callable[[Sequence[Item]], Wanted], report: Progress
) -> list[Found]:
    with set_aside():
        return read_all(wanted(items()), report)


def _compared(
    state: State,
    waiting: Sequence[ParsedFile],
    layouts: tuple[TableLayout, ...],
    files: Gathering,
    report: Progress,
) -> Gathering:
    files = replace(files, layouts=layouts)
    if files.book is not state.book:
        files = on_book(files, state.book)
    return with_files(files, waiting, report) if waiting else files
