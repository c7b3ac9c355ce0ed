"""Borrowing here to repay there: each chain drawn and costed, and where to stop first."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.chains import MONTHS, Chain, Stop, chains, stops
from credittracker.book.dates import add_months
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, column, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.chain_lanes import Arrow, ChainLanes
from credittracker.ui.widgets.fold import Fold
from credittracker.ui.widgets.record_links import RecordLinks
from credittracker.ui.words import formats
from credittracker.ui.words.chains import (
    Names,
    chain_cost,
    chain_title,
    link_text,
    stop_text,
    stop_title,
)

MOST_RECORDS = 40


class ChainsPane(QWidget):
    """``recordRequested`` carries the page and the id of a record somebody wants to see."""

    recordRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, Space.S, 0)
        self._layout.setSpacing(Space.M)

    def show_chains(self, state: State, *, masked: bool) -> None:
        """Show what the book holds of the last twelve months."""
        clear_layout(self._layout)
        facts = state.analysis.facts
        found = chains(facts)
        names = {p.account.id: p.account.name for p in facts.positions}
        money = partial(formats.headline_money, currency=facts.person.currency, masked=masked)
        if found:
            self._layout.addWidget(self._stops(stops(facts, found), names, money))
        else:
            self._layout.addWidget(self._nothing())
        for chain in found:
            self._layout.addWidget(self._chain(chain, names, money, state, masked=masked))
        self._layout.addStretch(1)

    def _nothing(self) -> Card:
        card = Card(self.tr("No borrowing to repay"))
        said = self.tr(
            "In twelve months no loan on record came within a week of a similar repayment "
            "elsewhere. What is not recorded cannot be seen."
        )
        card.add(label(said, wrap=True))
        return card

    def _stops(self, order: tuple[Stop, ...], names: Names, money: formats.Money) -> Card:
        card = Card(self.tr("Where to stop first"))
        for number, stop in enumerate(order, 1):
            lines = column(spacing=Space.XS)
            lines.addWidget(label(f"{number}. {stop_title(stop, names)}", "strong", wrap=True))
            lines.addWidget(label(stop_text(stop, names, money), wrap=True))
            card.add(lines)
        note = self.tr(
            "What a month's money can meet comes first, the dearest of it before the others. A "
            "new loan is never the way out."
        )
        card.add(label(note, "caption", wrap=True))
        return card

    def _chain(
        self, chain: Chain, names: Names, money: formats.Money, state: State, *, masked: bool
    ) -> Card:
        card = Card(chain_title(chain, money))
        card.add(label(chain_cost(chain, money), wrap=True))
        lanes, said = ChainLanes(), label("", "caption", wrap=True)
        lanes.inspected.connect(said.setText)
        places = {account: n for n, account in enumerate(chain.accounts)}
        arrows = [
            Arrow(x.on, places[x.lender], places[x.repaid], link_text(x, names, money))
            for x in chain.links
        ]
        days = (add_months(state.today, -MONTHS), state.today)
        lanes.set_chain([names[account] for account in chain.accounts], arrows, days)
        card.add(lanes)
        card.add(said)
        note = self.tr(
            "An arrow leads from where was borrowed to where was repaid. That the money is the "
            "same is not proved: it is where to look."
        )
        card.add(label(note, "caption", wrap=True))
        card.add(self._records(chain, state, masked=masked))
        return card

    def _records(self, chain: Chain, state: State, *, masked: bool) -> Fold:
        links = RecordLinks()
        links.recordRequested.connect(self.recordRequested)
        ids = [i for x in chain.links for i in (x.loan.id, x.repayment.id)]
        links.show_records(state.book, ids, MOST_RECORDS, masked=masked)
        return Fold(self.tr("The records"), links)
