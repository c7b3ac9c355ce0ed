"""Closing keeps every change that was asked for, and waits for nothing else."""

from dataclasses import replace
from datetime import datetime

import pytest

from credittracker.book.accounts import Account, AccountKind
from credittracker.services.settings import Settings
from credittracker.services.workspace import Label, open_workspace
from credittracker.store.database import load
from credittracker.ui.session import Session
from tests.ui.sessions import (
    ADD,
    FakeWorkspace,
    see,
    slow,
    surroundings,
    with_info,
)


@pytest.fixture
def around():
    return surroundings([])


def test_changes_asked_for_are_in_the_file_although_the_window_was_closed(qapp, tmp_path, around):
    path = tmp_path / "credit.book"
    workspace = open_workspace(path, clock=datetime.now)
    session = Session(workspace, around, Settings(), qapp)
    session.run(slow)
    for name in "abc":
        account = Account(id=name, platform="p", name=name, kind=AccountKind.CREDIT_CARD)
        session.apply(Label("add.account"), lambda book, one=account: book.with_records(one))

    session.close()
    workspace.close()

    assert set(load(path).accounts) == {"a", "b", "c"}


def test_closing_does_not_wait_for_anything_to_be_read_out_of_the_book(qapp, around):
    read = []
    around = replace(around, analyse=lambda book, on: read.append(1) or see(book, on))
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    session.run(slow)
    session.apply(ADD, with_info)

    session.close()

    assert read == [1]  # the first state only


def test_a_change_that_fails_while_closing_is_in_the_log(qapp, around, caplog):
    session = Session(FakeWorkspace(), around, Settings(), qapp)
    session.run(slow)
    session.apply(ADD, lambda _book: 1 / 0)

    session.close()

    assert "while closing" in caplog.text
