"""Any order of edits, deletions, undo, redo, trash and reopening keeps file and Book equal."""

from dataclasses import replace
from pathlib import Path
from shutil import rmtree

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.records import TYPED, Record
from credittracker.services.past import put_back, what_happened
from credittracker.services.workspace import Label, open_workspace
from credittracker.store.database import load
from tests.files import NOW
from tests.strategies import accounts, loans, on_accounts, roots

ADD, EDIT, DELETE = Label("add"), Label("edit"), Label("delete")


def now():
    return NOW


class WorkspaceMachine(RuleBasedStateMachine):
    """What a person does with a book, and what must hold after each step."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.path = self.folder / "credit.book"
        self.workspace = open_workspace(self.path, clock=now)

    @rule(record=roots() | accounts())
    def add(self, record: Record) -> None:
        self.workspace.apply(ADD, lambda book: book.with_records(record))

    @precondition(lambda self: self.workspace.book.accounts)
    @rule(data=st.data())
    def add_on_an_account(self, data: st.DataObject) -> None:
        known = list(self.workspace.book.accounts)
        record = data.draw(on_accounts(known) | loans(known))
        self.workspace.apply(ADD, lambda book: book.with_records(record))

    @precondition(lambda self: self.workspace.book != Book())
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(list(self.workspace.book)))
        source = replace(TYPED, row=data.draw(st.integers(1, 9)))
        self.workspace.apply(EDIT, lambda book: book.with_records(replace(record, source=source)))

    @precondition(lambda self: self.workspace.book != Book())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(list(self.workspace.book)))
        self.workspace.apply(DELETE, lambda book: book.without(record.id))

    @rule()
    def undo(self) -> None:
        self.workspace.undo()

    @rule(steps=st.integers(2, 4))
    def undo_several_at_once_is_undo_one_by_one(self, steps: int) -> None:
        after = self.workspace.book
        one_by_one = [self.workspace.undo() for _ in self.workspace.undoable[:steps]]
        for _ in one_by_one:
            self.workspace.redo()
        assert self.workspace.book is after
        self.workspace.undo(steps=steps)
        assert self.workspace.book is (one_by_one[-1] if one_by_one else after)

    @rule()
    def everything_in_the_trash_can_be_brought_back(self) -> None:
        before = self.workspace.book
        trash = [r for one in reversed(what_happened(self.path, before)) for r in one.gone]
        change = put_back(trash, ())
        after = self.workspace.apply(change.label, change.intent)
        assert {r.id for r in after} == {r.id for r in before} | {r.id for r in trash}
        assert all(after.find(record.id) == record for record in before)

    @rule()
    def redo(self) -> None:
        self.workspace.redo()

    @rule()
    def undo_then_redo_is_nothing(self) -> None:
        before = self.workspace.book
        if self.workspace.undo() is not before:
            assert self.workspace.redo() is before

    @rule()
    def reopen(self) -> None:
        before = self.workspace.book
        self.workspace.close()
        self.workspace = open_workspace(self.path, clock=now)
        assert self.workspace.book == before

    @invariant()
    def file_is_the_book(self) -> None:
        held = load(self.path)
        assert held == self.workspace.book
        for name in COLLECTIONS.values():
            assert list(getattr(held, name)) == list(getattr(self.workspace.book, name))

    def teardown(self) -> None:
        self.workspace.close()


def test_workspace_in_any_order(tmp_path: Path):
    WorkspaceMachine.folder = tmp_path / "machine"
    run_state_machine_as_test(
        WorkspaceMachine,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
