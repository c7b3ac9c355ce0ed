"""Schema steps, applied in order; ``PRAGMA user_version`` counts those done.

Each step is one transaction that ends with a check of the references, so a step that
fails, or a process that dies, leaves the file as it was before that step.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from credittracker.store.connection import transaction, version_of, writing
from credittracker.store.errors import NewerVersionError
from credittracker.store.files import (
    APPLICATION_ID,
    create_private,
    put_in_place,
    remove,
    set_log_aside,
)
from credittracker.store.schema import STEPS, Step


def create(path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Make a new book with no records; nobody ever sees a half-made one."""
    draft = path.with_name(f".{path.name}.new")
    remove(draft)
    create_private(draft, path)
    try:
        with writing(draft) as db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _apply(db, steps, done=0)
        set_log_aside(path)
        put_in_place(draft, path)
    finally:
        remove(draft)


def migrate(path: Path, before: Callable[[], object], steps: Sequence[Step] = STEPS) -> None:
    """Bring a book up to date; ``before`` keeps a copy and is called only if there is need."""
    with writing(path) as db:
        done = version_of(db)
        if done > len(steps):
            raise NewerVersionError(path, found=str(done), known=str(len(steps)))
        if done < len(steps):
            before()
            _apply(db, steps, done)


def _apply(db: sqlite3.Connection, steps: Sequence[Step], done: int) -> None:
    for number, step in enumerate(steps[done:], start=done + 1):
        with transaction(db):
            for statement in step:
                db.execute(statement)
            if db.execute("PRAGMA foreign_key_check").fetchone():
                raise sqlite3.IntegrityError(f"step {number} leaves dangling references")
            db.execute(f"PRAGMA user_version = {number}")
