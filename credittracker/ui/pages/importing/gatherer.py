"""Reads files and compares them with the book, off the UI thread; what came of it is here."""

from collections.abc import Callable, Iterable, Sequence
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
from credittracker.ui.pages.importing.view import TELLABLE, Other
from credittracker.ui.session import State

Items: TypeAlias = Callable[[], tuple[Item, ...]]
"""What to read, found off the UI thread, as a folder takes time to look through."""


@dataclass(slots=True)
class Begun:
    """Files read and not accepted yet, and those that do not go in.

    ``waiting`` are read and not compared yet; ``items`` says where each was read, by its hash.
    """

    files: Gathering | None = None
    others: list[Other] = field(default_factory=list)
    waiting: list[ParsedFile] = field(default_factory=list)
    items: dict[str, Item] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.files or self.others or self.waiting)


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
        if files is None:
            return
        if any(batch in state.book.imports for batch in files.batches):
            self.done, self._layouts = files.batches, []
            self.begun = Begun(others=self.begun.others, waiting=self.begun.waiting)
        self._compare()

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
        begun = self.begun
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

    def take(self, files: Gathering) -> None:
        """Go on with the files as corrected."""
        self.begun.files = files if files.previews else None
        self.changed.emit()

    def drop(self, sha256: str) -> None:
        """Leave a file out."""
        if self.begun.files is not None:
            self.take(without_file(self.begun.files, sha256))

    def drop_all(self) -> None:
        """Leave everything out."""
        self.begun = Begun()
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
        if self._state is None:
            return
        state, files, waiting = self._state, self.begun.files, tuple(self.begun.waiting)
        if files is None:
            files = Gathering(book=state.book, catalogue=state.catalogue, today=state.today)
        if self._layouts:
            files = replace(files, layouts=tuple(self._layouts))
        if waiting or files.book is not state.book:
            work = partial(_compared, files, state, waiting)
            self.workRequested.emit(work, partial(self._show_compared, self.begun.files, waiting))

    def _show_compared(
        self, before: Gathering | None, waiting: Iterable[ParsedFile], after: Gathering
    ) -> None:
        """Show the comparison; one that something overtook is made again."""
        if self.begun.files is before:
            done = {one.sha256 for one in waiting}
            self.begun.waiting = [one for one in self.begun.waiting if one.sha256 not in done]
            self.take(after)
        self._compare()


def _may_be_told(other: Other) -> bool:
    """Whether a file was refused, though its columns can be told."""
    return isinstance(other, RefusedFile) and other.error.code in TELLABLE


def _read(
    items: Items, wanted: Callable[[Sequence[Item]], Wanted], report: Progress
) -> list[Found]:
    return read_all(wanted(items()), report)


def _compared(
    files: Gathering, state: State, waiting: Sequence[ParsedFile], report: Progress
) -> Gathering:
    if files.book is not state.book:
        files = on_book(files, state.book)
    return with_files(files, waiting, report) if waiting else files
