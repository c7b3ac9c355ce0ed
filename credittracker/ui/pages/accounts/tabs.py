"""The tabs of the accounts page: their words, buttons, and what they say when empty."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from credittracker.book.accounts import Account, LimitEvent, Platform
from credittracker.book.person import Application, Asset, ExternalScore, Income, ProfileFact
from credittracker.book.records import Record
from credittracker.ui.pages.accounts.personal_tables import personal_table, platforms_table
from credittracker.ui.pages.accounts.tables import (
    accounts_table,
    applications_table,
    events_table,
    loans_table,
)
from credittracker.ui.record_page import RecordPage, Tab
from credittracker.ui.record_table import RecordTable
from credittracker.ui.widgets.basics import Button
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside

translate = QCoreApplication.translate

Colour = Callable[[str], str]
"""From a platform's id to its colour."""

_TABLE, _DETAIL = 360, 304
"""Widths of the accounts and of the one close up."""


def accounts_tab(
    page: RecordPage, detail: QWidget, closed: Button, do: Callable[[str], None]
) -> Tab:
    """The accounts, with one of them close up at the side."""
    add = _button(translate("AccountsPage", "Add account"), lambda: page.add(Account))
    empty = _empty(
        "accounts",
        translate("AccountsPage", "Where do you borrow?"),
        translate(
            "AccountsPage",
            "Add the lines, cards and loans you have, or import your bills. "
            "Everything stays on this computer.",
        ),
        (translate("AccountsPage", "Add account"), lambda: page.add(Account)),
    )
    menu = tuple(
        (text, lambda _row, code=code: do(code))
        for code, text in (
            ("loan", translate("AccountsPage", "Add loan")),
            ("repayment", translate("AccountsPage", "Repaid")),
            ("limit", translate("AccountsPage", "Limit changed")),
            ("bill", translate("AccountsPage", "Add a bill")),
            ("note", translate("AccountsPage", "Add a note")),
        )
    )
    table = accounts_table(page.veil, menu, empty)
    content = QWidget()
    layout = Beside(content)
    layout.add_roomy(table, 1, _TABLE)
    layout.add_side(detail, _DETAIL)
    title = translate("AccountsPage", "Accounts")
    return Tab(name="accounts", title=title, table=table, content=content, buttons=(closed, add))


def loans_tab(
    page: RecordPage,
    colour: Colour,
    add_loan: Callable[[], None],
    edit: Callable[[Record], Any],
) -> Tab:
    """The loans, each of which opens close up; the button of the page adds one."""
    empty = _empty(
        "add",
        translate("AccountsPage", "No loans yet"),
        translate(
            "AccountsPage",
            "A loan is money you drew on an account. Its payments are worked out for you.",
        ),
        (translate("AccountsPage", "Add loan"), add_loan),
        calculator := translate("AccountsPage", "Calculator…"),
    )
    empty.otherRequested.connect(lambda: page.actionRequested.emit("calculator"))
    open_it = Button(calculator)
    open_it.setToolTip(translate("AccountsPage", "Work out what a loan costs (Ctrl+L)"))
    open_it.clicked.connect(lambda: page.actionRequested.emit("calculator"))
    title = translate("AccountsPage", "Loans")
    verb = translate("AccountsPage", "Edit the loan")
    menu = ((verb, lambda one: edit(one.record)),)
    return _tab("loans", title, loans_table(page.veil, colour, menu, empty), open_it)


def events_tab(page: RecordPage, colour: Colour) -> Tab:
    """The limit changes."""
    verb = translate("AccountsPage", "Limit changed")
    empty = _empty(
        "table",
        translate("AccountsPage", "No limit changes yet"),
        translate(
            "AccountsPage",
            "Write down when a limit was raised, cut or set to zero: it helps find out why.",
        ),
        (verb, lambda: page.add(LimitEvent)),
    )
    table = events_table(page.veil, colour, empty)
    add = _button(verb, lambda: page.add(LimitEvent))
    return _tab("events", translate("AccountsPage", "Limit changes"), table, add)


def applications_tab(page: RecordPage) -> Tab:
    """The applications and inquiries."""
    verb = translate("AccountsPage", "Add application")
    empty = _empty(
        "table",
        translate("AccountsPage", "No applications yet"),
        translate(
            "AccountsPage",
            "Every application leaves a mark on your credit report. List the last two years.",
        ),
        (verb, lambda: page.add(Application)),
    )
    add = _button(verb, lambda: page.add(Application))
    title = translate("AccountsPage", "Applications")
    return _tab("applications", title, applications_table(empty), add)


def personal_tab(page: RecordPage) -> Tab:
    """Incomes, things owned, facts, and scores of others."""
    add = _button(translate("AccountsPage", "Add…"), lambda: _pop_up(menu, add))
    menu = QMenu(add)
    for text, kind in (
        (translate("AccountsPage", "Income"), Income),
        (translate("AccountsPage", "Something you own"), Asset),
        (translate("AccountsPage", "A fact about you"), ProfileFact),
        (translate("AccountsPage", "A score you were told"), ExternalScore),
    ):
        menu.addAction(text, partial(page.add, kind))
    empty = _empty(
        "info",
        translate("AccountsPage", "What do you earn and own?"),
        translate(
            "AccountsPage",
            "Lenders compare your payments with your income. Nobody but you sees this.",
        ),
        (translate("AccountsPage", "Add income"), lambda: page.add(Income)),
    )
    table = personal_table(page.veil, lambda: page.state.book, empty)
    return _tab("personal", translate("AccountsPage", "Income & assets"), table, add)


def platforms_tab(page: RecordPage) -> Tab:
    """The platforms; there always are some."""
    add = _button(translate("AccountsPage", "Add platform"), lambda: page.add(Platform))
    table = platforms_table(QWidget())
    return _tab("platforms", translate("AccountsPage", "Platforms"), table, add)


def _tab(name: str, title: str, table: RecordTable, *buttons: Button) -> Tab:
    return Tab(name=name, title=title, table=table, content=table, buttons=buttons)


def _button(text: str, act: Callable[[], Any]) -> Button:
    made = Button(text, icon_name="add")
    made.clicked.connect(lambda _checked: act())
    return made


def _pop_up(menu: QMenu, below: Button) -> None:
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def _empty(
    icon: str,
    headline: str,
    teach: str,
    action: tuple[str, Callable[[], Any]],
    other: str = "",
) -> EmptyState:
    text, act = action
    made = EmptyState(icon, headline, teach, text, other)
    made.actionRequested.connect(act)
    return made
