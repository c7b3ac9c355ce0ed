"""The panel beside the accounts: one of them close up, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.records import Record
from credittracker.ui.cells import Veil
from credittracker.ui.pages.accounts.closing_list import ClosingList
from credittracker.ui.pages.accounts.lines import RecordLine, due_line
from credittracker.ui.pages.accounts.tables import limit_use
from credittracker.ui.pages.accounts.view import AccountDetail
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconButton, clear_layout, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.limit_bar import LimitBar
from credittracker.ui.widgets.outlook import OutlookLines
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.naming import platform_name
from credittracker.ui.words.records import choice_name


class DetailPanel(Card):
    """Shows an account; ``wanted`` carries what to do with it, by code, ``opened`` a record.

    Codes: ``loan``, ``repayment``, ``limit``, ``bill``, ``note``, ``edit``, ``close``,
    ``delete``.
    """

    wanted = Signal(str)
    opened = Signal(object)

    def __init__(self, veil: Veil) -> None:
        super().__init__("", padding=Space.L)
        self._veil = veil
        self.bar = LimitBar()
        self._caption = label("", "caption", wrap=True)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(Space.XS)
        self.outlook, self.closing = OutlookLines(), ClosingList()
        self._outlook_head = label(self.tr("Outlook"), "strong")
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, Space.XS, 0)
        inner.setSpacing(Space.XS)
        inner.addLayout(self._sections)
        inner.addWidget(self.closing)
        inner.addSpacing(Space.S)
        inner.addWidget(self._outlook_head)
        inner.addWidget(self.outlook)
        inner.addStretch(1)
        self.more = IconButton("more", self.tr("More to do with this account"))
        self.more.clicked.connect(self._show_menu)
        self.add_action(self.more)
        self.add(self._caption)
        self.add(self.bar)
        self.add(self._main_buttons())
        self.add(scrolling(content), 1)
        self._is_closed = False

    def show_detail(self, detail: AccountDetail | None, book: Book) -> None:
        """Show another account of a book, or nothing."""
        self.setVisible(detail is not None)
        clear_layout(self._sections)
        if detail is None:
            return
        account, platform = detail.row.account, detail.row.platform
        self._is_closed = not detail.row.position.is_open
        self.set_title(formats.middle_elided(account.name, 18))
        self.setToolTip(account.name)
        lender = platform_name(platform) if platform else account.platform
        kind = choice_name(account.kind)
        self._caption.setText(lender if lender == kind else f"{lender} · {kind}")
        self.bar.setVisible(detail.row.has_limit)
        self.bar.set_use(limit_use(detail.row, self._veil), account.name)
        self._show_dues(detail)
        self._show_events(detail)
        self._show_notes(detail)
        self.closing.show_detail(detail, book)
        self.outlook.show_outlook(detail.outlook, book, masked=self._veil.masked)
        self._outlook_head.setVisible(detail.outlook is not None)

    def make_menu(self) -> QMenu:
        """The rarer things to do."""
        menu = QMenu(self)
        for code, text in (
            ("bill", self.tr("Add a bill")),
            ("note", self.tr("Add a note")),
            ("edit", self.tr("Edit the account")),
            ("close", self._close_text()),
            ("delete", self.tr("Delete the account…")),
        ):
            menu.addAction(text, self._want(code))
        return menu

    def _close_text(self) -> str:
        return self.tr("Open it again") if self._is_closed else self.tr("Closed as of today")

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _main_buttons(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        buttons = (
            ("loan", self.tr("Add loan")),
            ("repayment", self.tr("Repaid")),
            ("limit", self.tr("Limit changed")),
            ("edit", self.tr("Edit")),
        )
        for at, (code, text) in enumerate(buttons):
            button = Button(text)
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
            button.clicked.connect(self._want(code))
            grid.addWidget(button, at // 2, at % 2)
        return holder

    def _want(self, code: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(code)

    def _show_dues(self, detail: AccountDetail) -> None:
        self._head(self.tr("Due"))
        if not detail.dues:
            self._say(self.tr("Nothing is due."))
        for due in detail.dues:
            self._sections.addWidget(due_line(due, detail.row.position, self._veil))

    def _show_events(self, detail: AccountDetail) -> None:
        self._head(self.tr("Limit changes"))
        if not detail.events:
            self._say(self.tr("No limit has been recorded yet."))
        for event in detail.events:
            amount = formats.money(
                event.amount, currency=detail.row.account.currency, masked=self._veil.masked
            )
            text = f"{choice_name(event.change)} · {amount}" if event.amount is not None else ""
            self._line(event, formats.day(event.on), text or choice_name(event.change))

    def _show_notes(self, detail: AccountDetail) -> None:
        if detail.notes:
            self._head(self.tr("Notes"))
        for note in detail.notes:
            self._line(note, formats.day(note.on), note.text)

    def _line(self, record: Record, day: str, text: str) -> None:
        line = RecordLine(text, day)
        line.edit.clicked.connect(lambda: self.opened.emit(record))
        self._sections.addWidget(line)

    def _head(self, text: str) -> None:
        if self._sections.count():
            self._sections.addSpacing(Space.S)
        self._sections.addWidget(label(text, "strong"))

    def _say(self, text: str) -> None:
        self._sections.addWidget(label(text, "muted", wrap=True))
