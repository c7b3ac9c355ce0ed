"""What the plan page's pictures show: something tried, and a plan that is kept."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from credittracker.advice.scenario import Apply, Clear, Miss
from credittracker.advice.wishes import Wishes
from credittracker.book.dates import add_months
from credittracker.ui.pages.plan.page import PlanPage
from credittracker.ui.session import State

Wait: TypeAlias = Callable[[Callable[[], bool]], None]
_COMPARED = 3


def plan_examples(page: PlanPage, state: State, wait: Wait) -> None:
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
    wait(lambda: pane.is_complete)
    _keep_plan(page, state, wait)


def _keep_plan(page: PlanPage, state: State, wait: Wait) -> None:
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
