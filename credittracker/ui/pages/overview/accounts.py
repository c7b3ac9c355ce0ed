"""The card with the limit and the debt of every open account."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from credittracker.ui.standing.view import AccountLine, OverviewView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, column, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.limit_bar import LimitBar, LimitUse
from credittracker.ui.words import formats

COLUMNS = 2


class AccountsCard(Card):
    """Limits and debts."""

    pageRequested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Limits and debts"))
        self._sum = label("", "muted")
        self.add_action(self._sum)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.L)
        for n in range(COLUMNS):
            self._grid.setColumnStretch(n, 1)
        self.add(self._grid)

    def show_view(self, view: OverviewView, *, masked: bool) -> None:
        """Show other accounts."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        owed = formats.headline_money(view.owed, currency=view.currency, masked=masked)
        limits = formats.headline_money(view.limits, currency=view.currency, masked=masked)
        said = self.tr("{owed} owed · {limits} in limits")
        self._sum.setText(said.format(owed=owed, limits=limits))
        for n, account in enumerate(view.accounts):
            made = self._one(account, masked=masked)
            self._grid.addWidget(made, n // COLUMNS, n % COLUMNS)

    def _one(self, account: AccountLine, *, masked: bool) -> QWidget:
        name = label(account.name, "strong")
        head = row(name)
        head.setStretch(0, 1)
        if account.in_question:
            ask = Button(self.tr("Why?"), "quiet", "why")
            ask.setAccessibleName(self.tr("Why no limit: {account}").format(account=account.name))
            ask.clicked.connect(lambda: self.pageRequested.emit("why", account.account))
            head.addWidget(ask)
        block = QWidget()
        layout = column(spacing=2)
        layout.addLayout(head)
        layout.addWidget(self._use(account, masked=masked))
        block.setLayout(layout)
        return block

    def _use(self, account: AccountLine, *, masked: bool) -> QWidget:
        if account.limit is None:
            owed = formats.headline_money(account.owed, currency=account.currency, masked=masked)
            return label(self.tr("{owed} owed").format(owed=owed), "muted")
        bar = LimitBar()
        use = LimitUse(
            account.limit.state, account.limit.amount, account.owed, account.currency, masked
        )
        bar.set_use(use, account.name)
        return bar
