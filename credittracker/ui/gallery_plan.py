"""What is tried, kept and compared on the plan page, for the gallery."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from credittracker.advice.debts import OwnTerms
from credittracker.advice.scenario import Apply, Clear, Miss
from credittracker.advice.wishes import Wishes
from credittracker.book.dates import add_months
from credittracker.ui.pages.plan.page import PlanPage
from credittracker.ui.session import State

Wait: TypeAlias = Callable[[Callable[[], bool]], None]
_USUAL = Decimal("0.1825")
"""What a card costs a year where nobody says it."""
_COMPARED = 3
"""As it goes, what is tried, and one kept."""


def try_example(page: PlanPage, state: State, wait: Wait) -> None:
    """An account cleared and kept to compare, then also a payment missed and an application."""
    owing = sorted((p for p in state.analysis.positions.values() if p.owed), key=lambda p: p.owed)
    pane = page.what_if
    pane.take(Clear(state.today, owing[0].account.id))
    wait(lambda: pane.is_complete)
    pane.keep_scenario()
    wait(lambda: pane.table.model.total == _COMPARED)
    due = next(p for p in owing[1:] if p.next_due is not None)
    pane.take(Miss(state.today, due.account.id, 40))
    pane.take(Apply(state.today, owing[0].account.name))


def keep_plan(page: PlanPage, state: State, wait: Wait) -> None:
    """A plan that is kept, and others beside it."""
    pane, by = page.plans, add_months(state.today, 9)
    wishes = Wishes(monthly=Decimal(4000), target=Decimal(80), by=by)
    pane.form.put(wishes, state)
    pane.search()
    wait(lambda: bool(pane.cards))
    pane.cards[0].keep.click()
    wait(lambda: not pane.cards and pane.is_complete)
    pane.search()
    wait(lambda: bool(pane.cards))


def compare_example(page: PlanPage) -> None:
    """Some money more a month, the rates nobody recorded, and a penalty on the dearest debt."""
    pane, found = page.payoff, page.payoff.found
    if found is None or pane.ask.budget is not None:
        return
    dearest = max(found.debts, key=lambda debt: (debt.rate or _USUAL, debt.balance))
    for debt in {*found.unknown, dearest}:
        rate = _USUAL if debt.rate is None else None
        penal = Decimal("0.03") if debt == dearest else Decimal(0)
        pane.take_terms(debt, OwnTerms(rate=rate, penalty=penal, penalty_months=4))
    pane.ask.money.type(str(found.least * 3 // 2))
