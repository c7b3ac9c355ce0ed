"""The file always holds the book that is shown: after changes, undo, failure and cancel."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from credittracker.book.book import Book
from credittracker.services import workspace as workspace_module
from credittracker.services.backups import list_backups
from credittracker.services.progress import CancelledError
from credittracker.services.workspace import Label, Workspace, open_workspace
from credittracker.store import database as database_module
from credittracker.store import migrations
from credittracker.store.connection import connect
from credittracker.store.database import load
from credittracker.store.errors import (
    BookFileError,
    DamagedBookError,
    DiskFullError,
    LockedByOtherError,
)
from credittracker.store.schema import STEPS
from tests.files import NOW, some_book, write_book

ADD = Label("add.loan", {"name": "花呗"})
EDIT = Label("edit.loan")
IMPORT = Label("import")


class Clock:
    """A clock that stands still until it is moved."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


def fill(_book: Book) -> Book:
    return some_book()


def note(text: str):
    return lambda book: book.with_records(replace(book.loans["l0"], note=text))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "credit.book"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(path: Path, clock: Clock) -> Iterator[Workspace]:
    opened = open_workspace(path, clock=clock)
    yield opened
    opened.close()


def test_a_change_reaches_file_and_memory(workspace: Workspace, path: Path):
    after = workspace.apply(ADD, fill)

    assert after == workspace.book == load(path) == some_book()
    assert workspace.path == path


def test_undo_and_redo_go_back_and_forth_with_their_labels(workspace: Workspace, path: Path):
    workspace.apply(ADD, fill)
    workspace.apply(EDIT, note("x"))
    assert (workspace.undo_label, workspace.redo_label) == (EDIT, None)

    workspace.undo()
    assert (workspace.undo_label, workspace.redo_label) == (ADD, EDIT)
    assert workspace.book == load(path) == some_book()

    workspace.redo()
    assert (workspace.undo_label, workspace.redo_label) == (EDIT, None)
    assert workspace.book == load(path) == note("x")(some_book())


def test_there_is_nothing_to_undo_in_a_book_just_opened(workspace: Workspace):
    assert workspace.undo() is workspace.redo() is workspace.book
    assert workspace.undo_label is workspace.redo_label is None


def test_a_new_change_ends_what_could_be_done_again(workspace: Workspace):
    workspace.apply(ADD, fill)
    workspace.undo()

    workspace.apply(EDIT, lambda _book: some_book(1))

    assert workspace.redo_label is None


@pytest.mark.parametrize("intent", [lambda book: book, replace])
def test_a_change_that_changes_nothing_is_not_recorded(workspace: Workspace, intent):
    before = workspace.book

    assert workspace.apply(ADD, intent) is before
    assert workspace.undo_label is None


def stop(_done: int, _total: int) -> None:
    raise CancelledError


def test_a_cancelled_change_leaves_everything_as_it_was(workspace: Workspace, path: Path):
    workspace.apply(ADD, fill)
    before = workspace.book

    with pytest.raises(CancelledError):
        workspace.apply(EDIT, note("x"), stop)

    assert workspace.book is before
    assert load(path) == before
    assert workspace.undo_label == ADD


def test_a_cancelled_undo_can_be_tried_again(workspace: Workspace, path: Path):
    workspace.apply(ADD, fill)

    with pytest.raises(CancelledError):
        workspace.undo(stop)

    assert workspace.book == load(path) == some_book()
    assert workspace.undo() == load(path) == Book()


def test_a_refused_intent_leaves_everything_as_it_was(workspace: Workspace, path: Path):
    workspace.apply(ADD, fill)

    with pytest.raises(KeyError):
        workspace.apply(EDIT, lambda book: book.with_records(book.loans["nobody"]))

    assert workspace.book == load(path) == some_book()


def test_only_so_many_steps_are_remembered(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(workspace_module, "MOST_STEPS", 2)
    workspace = open_workspace(path, clock=clock)
    workspace.apply(ADD, fill)
    for text in "abc":
        workspace.apply(EDIT, note(text))

    for _ in range(5):
        workspace.undo()

    assert workspace.book.loans["l0"].note == "a"
    workspace.close()


def test_an_empty_book_needs_no_backup(workspace: Workspace, path: Path):
    workspace.apply(ADD, fill)

    assert list_backups(path) == ()


def test_the_first_change_of_a_day_is_preceded_by_a_backup(
    workspace: Workspace, path: Path, clock: Clock
):
    workspace.apply(ADD, fill)
    workspace.apply(EDIT, note("a"))
    workspace.apply(EDIT, note("b"))
    clock.now += timedelta(days=1)
    workspace.undo()

    newest, oldest = list_backups(path)
    assert load(oldest.path) == some_book()
    assert load(newest.path) == note("b")(some_book())


def test_a_backup_of_today_is_remembered_by_the_next_start(path: Path, clock: Clock):
    write_book(path, some_book())

    for text in "ab":
        opened = open_workspace(path, clock=clock)
        opened.apply(EDIT, note(text))
        opened.close()

    assert len(list_backups(path)) == 1


def test_every_import_is_preceded_by_a_backup(workspace: Workspace, path: Path):
    workspace.apply(ADD, fill)
    workspace.apply(EDIT, note("a"))
    workspace.apply(IMPORT, note("b"))

    assert len(list_backups(path)) == 2
    assert load(list_backups(path)[0].path) == note("a")(some_book())


def test_without_its_backup_a_change_is_not_made(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
):
    workspace.apply(ADD, fill)

    def full(*_: object) -> None:
        raise DiskFullError(path)

    monkeypatch.setattr(workspace_module, "back_up", full)
    with pytest.raises(DiskFullError):
        workspace.apply(EDIT, note("x"))

    assert workspace.book == load(path) == some_book()


def test_a_migration_is_preceded_by_a_backup(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    write_book(path, some_book())
    more = (*STEPS, ("CREATE INDEX ix_x ON loans (fee)",))
    monkeypatch.setattr(database_module, "STEPS", more)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (more,))

    open_workspace(path, clock=clock).close()

    assert [load(b.path) for b in list_backups(path)] == [some_book()]


def test_a_book_open_elsewhere_is_refused(workspace: Workspace, path: Path, clock: Clock):
    with pytest.raises(LockedByOtherError):
        open_workspace(path, clock=clock)

    assert workspace.book == Book()


def test_a_book_with_an_unreadable_row_is_left_for_others(path: Path, clock: Clock):
    write_book(path, some_book())
    with closing(connect(path)) as db:
        db.execute("UPDATE loans SET method = 'somehow'")

    for _ in range(2):
        with pytest.raises(DamagedBookError):
            open_workspace(path, clock=clock)


def test_a_book_that_cannot_be_read_is_left_for_others(path: Path, clock: Clock):
    path.write_text("no book")

    for _ in range(2):
        with pytest.raises(BookFileError):
            open_workspace(path, clock=clock)
