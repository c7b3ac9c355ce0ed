"""The history page: every change by its name, back to any of them, and the trash."""

import pytest

from credittracker.services import changes
from credittracker.services.workspace import Label
from credittracker.store.journal import read_journal
from credittracker.ui.pages.history import page as history_page
from credittracker.ui.pages.history.page import TRASH
from tests.files import some_book
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "history", (language, theme), qtbot)
    made.session.apply(Label("sample"), lambda _: some_book())
    made.idle()
    yield made
    made.close()


def do(live, change):
    live.session.apply(change.label, change.intent)
    live.idle()


def delete(live, *ids):
    do(live, changes.delete(live.book, *ids))


def texts(table):
    return [row.text for row in table.model.shown()]


def test_every_change_is_listed_by_its_name_newest_first(live):
    account = next(iter(live.book.accounts.values()))
    delete(live, account.id)
    live.session.undo()
    live.idle()

    shown = texts(live.page.changes)

    assert shown[0] == f"Undone: Deleted account · {account.name}"
    assert shown[1] == f"Deleted account · {account.name}"


def test_going_back_undoes_the_change_and_what_came_after(live):
    before = live.book
    loan, repayment = next(iter(before.loans)), next(iter(before.repayments))
    delete(live, repayment)
    delete(live, loan)
    table = live.page.changes
    table.select_row(1)
    assert live.page.back.text() == "Undo this and 1 later change"

    live.page.back.click()
    live.idle()

    assert live.book == before
    assert "and 1 change after it" in texts(table)[0]
    table.select_row(0)
    assert not live.page.back.isEnabled()


def test_what_was_deleted_comes_back_from_the_trash(live):
    before = live.book
    account = next(iter(before.accounts))
    delete(live, account)
    page = live.page
    page.tabs.choose(TRASH)
    page.trash.select_row(0)
    assert before.accounts[account].name in page.inside.text()

    page.restore.click()
    live.idle()

    assert live.book == before
    assert page.trash.model.total == 0
    assert texts(page.changes)[0] == "Brought back from the trash"


def test_the_trash_is_emptied_only_when_asked_twice(live, monkeypatch):
    delete(live, next(iter(live.book.repayments)))
    page, answers = live.page, [False, True]
    monkeypatch.setattr(history_page, "confirmed", lambda *_a, **_k: answers.pop(0))

    page.empty.click()
    live.idle()
    assert page.trash.model.total == 1

    page.empty.click()
    live.idle()
    assert page.trash.model.total == 0
    assert all(not past.gone for past in read_journal(live.session.state.path))
    assert page.changes.model.total == 2


def test_amounts_are_hidden_here_too(live):
    repayment = next(iter(live.book.repayments.values()))
    delete(live, repayment.id)
    page = live.page
    page.tabs.choose(TRASH)
    page.trash.select_row(0)
    assert "¥" in page.inside.text()
    assert "••••" not in page.inside.text()

    live.session.change_settings(masked=True)
    live.idle()

    assert "••••" in page.inside.text()
