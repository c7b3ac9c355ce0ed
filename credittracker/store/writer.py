"""The difference between two Books into the file, in one transaction.

This module loads SQLModel, so only ``database`` imports it, at the first change.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, NullPool, Table, bindparam, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import delete, insert, select, update

from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.records import Record
from credittracker.book.shapes import shape_of, values_of
from credittracker.store.connection import connect
from credittracker.store.difference import Change, difference, positions
from credittracker.store.errors import of_sqlite
from credittracker.store.journal import KEPT_FOR, Entry, as_json
from credittracker.store.tables import JOURNAL, METADATA

T = TypeVar("T")
AT_ONCE = 500
"""Rows between two reports; a person who cancels waits for no more."""

KEY = "key_"


class Writer:
    """Writes one file. Nothing stays open between two changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = create_engine(
            "sqlite://", creator=lambda: connect(path), poolclass=NullPool, hide_parameters=True
        )
        event.listen(self._engine, "begin", _begin)

    def write(
        self,
        before: Book,
        after: Book,
        report: Callable[[int, int], None],
        entry: Entry | None = None,
    ) -> int:
        """All of the difference or nothing; whatever ``report`` raises takes it back.

        The number of the journal's ``entry`` of it, or 0 without one.
        """
        changes = difference(before, after)
        if not changes:
            return 0
        try:
            with self._engine.connect() as db:
                with db.begin():
                    _Steps(db, changes, report).run()
                    number = _note_down(db, entry, changes, before) if entry else 0
                _shorten_log(db)
        except DBAPIError as error:
            raise of_sqlite(error.orig, self._path) from error
        return number


class _Steps:
    """The statements of one change, and how far they are."""

    def __init__(
        self, db: Connection, changes: Sequence[Change], report: Callable[[int, int], None]
    ) -> None:
        self._db = db
        self._changes = changes
        self._report = report
        self._done = 0
        self._total = sum(change.rows for change in changes)

    def run(self) -> None:
        """Parents arrive before their children and leave after them."""
        for change in self._changes:
            self._put(change)
        for change in reversed(self._changes):
            table = _table(change.table)
            gone = [{KEY: record_id} for record_id in change.gone]
            self._execute(delete(table).where(table.c.id == bindparam(KEY)), gone)
        self._report(self._total, self._total)

    def _put(self, change: Change) -> None:
        table = _table(change.table)
        places = self._places(change, table)
        new = [_row(record) | {"position": places.pop(record.id)} for record in change.new]
        edited = [_row(record) | {KEY: record.id} for record in change.edited]
        moved = [{KEY: record_id, "position": place} for record_id, place in places.items()]
        self._execute(insert(table), new)
        self._execute(update(table).where(table.c.id == bindparam(KEY)), edited)
        if moved:
            self._db.execute(update(table).where(table.c.id == bindparam(KEY)), moved)

    def _places(self, change: Change, table: Table) -> dict[str, int]:
        if not change.order:
            return {}
        known = self._db.execute(select(table.c.id, table.c.position))
        return positions(change.order, {row[0]: row[1] for row in known})

    def _execute(self, statement: Any, rows: Sequence[dict[str, Any]]) -> None:
        for some in _portions(rows):
            self._report(self._done, self._total)
            self._db.execute(statement, some)
            self._done += len(some)


def _note_down(db: Connection, entry: Entry, changes: Sequence[Change], before: Book) -> int:
    """Write down what is being done, and keep what goes; what was kept for long goes at last."""
    gone = [record for change in changes for record in _gone(change, before)]
    done, trash = JOURNAL
    first = next((one.id for one in _touched(changes)), gone[0].id if gone else "")
    row = {
        "made_at": entry.made_at.isoformat(),
        "way": entry.way.value,
        "code": entry.code,
        "details": json.dumps(dict(entry.values), ensure_ascii=False),
        "about": first,
        "added": sum(len(change.new) for change in changes),
        "edited": sum(len(change.edited) for change in changes),
        "removed": len(gone),
    }
    number = int(db.execute(insert(done).values(row).returning(done.c.number)).scalar_one())
    old = select(done.c.number).where(done.c.made_at < (entry.made_at - KEPT_FOR).isoformat())
    db.execute(delete(trash).where(trash.c.change.in_(old)))
    if entry.keeps and gone:
        db.execute(insert(trash), [_trashed(number, *each) for each in enumerate(gone)])
    return number


def _touched(changes: Sequence[Change]) -> Iterable[Record]:
    return (record for change in changes for record in (*change.new, *change.edited))


def _gone(change: Change, before: Book) -> Iterable[Record]:
    kept = getattr(before, change.table)
    return (kept[record_id] for record_id in change.gone)


def _trashed(number: int, place: int, record: Record) -> dict[str, Any]:
    kind = COLLECTIONS[type(record)]
    return {"change": number, "place": place, "kind": kind, "record": as_json(record)}


def _portions(rows: Sequence[T]) -> Iterable[Sequence[T]]:
    return (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))


def _table(name: str) -> Table:
    return METADATA.tables[name]


def _row(record: Record) -> dict[str, Any]:
    names = (field.name for field in shape_of(type(record)))
    return dict(zip(names, values_of(record), strict=True))


def _begin(db: Connection) -> None:
    db.exec_driver_sql("BEGIN IMMEDIATE")


def _shorten_log(db: Connection) -> None:
    """Put the change into the book itself: a damaged log silently loses what is in it.

    The change is safe before, so a log that cannot be emptied now is left for later.
    """
    with suppress(sqlite3.Error), closing(db.connection.cursor()) as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
