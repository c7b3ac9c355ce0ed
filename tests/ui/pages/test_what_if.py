"""What if: tried on a copy, shown beside what happens anyway, kept to compare, never recorded."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from credittracker.advice.scenario import Apply, Clear, Miss, Pay
from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.borrowing import Loan
from credittracker.services.demo import sample_book
from credittracker.services.kept_scenarios import MOST_KEPT, actions_of
from credittracker.services.workspace import Label
from credittracker.store.database import load
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.pages.plan.scenarios import (
    TRIED,
    action_text,
    compared_course,
    compared_finding,
)
from credittracker.ui.widgets.basics import IconButton
from tests.conftest import TODAY
from tests.ui.pages.live import Live
from tests.ui.pages.states import sample_state
from tests.ui.record_forms.typing import put

D = Decimal


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "plan", (language, theme), qtbot)
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.page.tabs.choose("what_if")
    made.wait(lambda: names(made) == ["As it goes"])
    made.idle()
    yield made
    made.close()


def pane(live):
    return live.page.what_if


def rows(live):
    model = pane(live).table.model
    return [[column.text(row) for column in model.columns] for row in model.shown()]


def names(live):
    return [row[0] for row in rows(live)]


def tried(live):
    return next((s for s in pane(live).table.model.shown() if s.number == TRIED), None)


def account(live, name):
    return next(a.id for a in live.book.accounts.values() if a.name == name)


def test_what_is_tried_is_asked_for_in_a_form_and_played(live):
    before = live.book
    pane(live).asked.more.click()
    dialog = live.page.findChild(FormDialog)

    put(dialog, kind="clear an account and close it", account="Personal loan", on="2027-02-21")
    dialog.save_button.click()
    live.wait(lambda: names(live) == ["As it goes", "What if"])

    base, tried = (s.outcome for s in pane(live).table.model.shown())
    assert tried.cost < base.cost
    assert pane(live).chart.accessibleName() == compared_finding(base, tried)
    assert live.book is before


def test_before_anything_is_tried_only_the_usual_course_is_drawn(live):
    (base,) = (s.outcome for s in pane(live).table.model.shown())

    chart = compared_course(base, None)

    assert pane(live).chart.accessibleName() == chart.title
    now, then = base.path[0].total, base.then.total
    assert chart.title == f"As it goes: {now} points today, {then} in two years"
    assert [series.name for series in chart.series] == ["As it goes"]


def test_only_what_the_kind_needs_is_asked_and_only_days_to_come(live):
    pane(live).asked.more.click()
    dialog = live.page.findChild(FormDialog)
    shown = {
        kind: {key for key, editor in dialog.editors.items() if not editor.isHidden()}
        for kind in ("pay more", "pay late", "apply for credit")
        if put(dialog, kind=kind) is None
    }

    assert shown == {
        "pay more": {"kind", "account", "amount", "on"},
        "pay late": {"kind", "account", "days", "on"},
        "apply for credit": {"kind", "institution", "on"},
    }
    put(dialog, institution="A bank", on="2026-11-22")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert pane(live)._actions == []


def test_an_action_is_left_out_again_and_all_are_by_starting_over(live):
    pane(live).take(Apply(TODAY, "A bank"))
    pane(live).take(Pay(TODAY, account(live, "Car loan"), D(500)))
    live.wait(lambda: len(rows(live)) == 2)

    first = pane(live).findChildren(IconButton)
    next(b for b in first if "A bank" in b.accessibleName()).click()
    live.wait(lambda: [type(a) for a in pane(live)._actions] == [Pay])
    pane(live).asked.clear.click()
    live.wait(lambda: names(live) == ["As it goes"])


def keep(live):
    """Keep what is tried, and wait until the table shows it."""
    before = set(live.book.scenarios)
    pane(live).asked.keep.click()
    live.idle()
    (new,) = set(live.book.scenarios) - before
    live.wait(lambda: any(s.record == new for s in pane(live).table.model.shown()))


def test_four_scenarios_at_most_are_kept_and_one_can_be_forgotten(live):
    for n in range(1, MOST_KEPT + 2):
        pane(live).take(Pay(TODAY, account(live, "Car loan"), D(100 * n)))
        live.wait(lambda n=n: tried(live) is not None and len(tried(live).actions) == n)
        keep(live)
    kept = [f"Scenario {n}" for n in range(2, MOST_KEPT + 2)]
    live.wait(lambda: len(names(live)) == MOST_KEPT + 2)
    assert names(live)[:2] == ["As it goes", "What if"]
    assert [name.partition(" (")[0] for name in names(live)[2:]] == kept
    assert names(live)[2] == (
        "Scenario 2 (23 Nov 2026: pay $100.00 to Car loan; 23 Nov 2026: pay $200.00 to Car loan)"
    )

    table = pane(live).table
    table.select(table.model.shown()[2].number)
    live.window.activateWindow()
    live.wait(live.window.isActiveWindow)
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Delete)
    live.wait(lambda: len(names(live)) == MOST_KEPT + 1)

    assert [name.partition(" (")[0] for name in names(live)] == ["As it goes", "What if", *kept[1:]]
    live.session.undo()
    live.wait(lambda: len(names(live)) == MOST_KEPT + 2)


def test_a_kept_scenario_is_there_again_after_the_app_was_closed(live):
    pane(live).take(Clear(TODAY, account(live, "Personal loan")))
    live.wait(lambda: tried(live) is not None)
    keep(live)
    (kept,) = live.book.scenarios.values()
    again = load(live.workspace.path)

    assert again.scenarios == live.book.scenarios
    assert actions_of(kept, again, TODAY) == (Clear(TODAY, account(live, "Personal loan")),)


def test_every_factor_stands_beside_what_time_alone_makes_of_it(live):
    pane(live).take(Miss(TODAY, account(live, "Personal loan"), 95))
    live.wait(lambda: tried(live) is not None)
    base, done = (s.outcome for s in pane(live).table.model.shown())

    shown = pane(live).factors.model.shown()

    assert sum(row.goes for row in shown) == base.then.total
    assert sum(row.tried for row in shown) == done.then.total
    assert abs(shown[0].delta) == max(abs(row.delta) for row in shown) > 0
    drawn = compared_course(base, done).shade.points
    assert drawn == tuple((s.on, float(s.low), float(s.high)) for s in done.path)


def test_after_a_change_of_the_book_everything_is_tried_again(live):
    pane(live).take(Clear(TODAY, account(live, "Personal loan")))
    live.wait(lambda: len(rows(live)) == 2)
    keep(live)
    before = rows(live)

    live.session.apply(Label("delete"), lambda book: book.without(account(live, "Personal loan")))

    live.wait(lambda: bool(rows(live)) and rows(live)[0] != before[0])
    assert names(live) == ["As it goes"]  # without the account there is nothing to try


def test_every_action_has_words_and_amounts_can_be_hidden():
    state = sample_state(masked=True)
    car = next(a.id for a in state.book.accounts.values() if a.name == "Car loan")
    day = TODAY + timedelta(days=1)

    said = [action_text(state, a) for a in (Pay(day, car, D(5)), Clear(day, car))]
    said += [action_text(state, a) for a in (Miss(day, car, 40), Apply(day, "A bank"))]

    assert said == [
        "24 Nov 2026: pay $•••• to Car loan",
        "24 Nov 2026: clear and close Car loan",
        "After 24 Nov 2026: pay Car loan 40 days late",
        "24 Nov 2026: apply to A bank",
    ]


def test_an_account_without_anything_to_be_due_cannot_be_paid_late(live):
    live.session.apply(
        Label("bare"),
        lambda book: book.with_records(
            Account(id="bare", platform="x", name="Bare", kind=AccountKind.OTHER),
            Loan(
                id="debt",
                account="bare",
                on=TODAY - timedelta(days=9),
                principal=D(70),
                method=Method.UNKNOWN,
            ),
        ),
    )
    live.idle()
    pane(live).asked.more.click()
    dialog = live.page.findChild(FormDialog)

    put(dialog, kind="pay late", account="Bare", on="2026-11-25")
    dialog.save_button.click()
    assert dialog.isVisible()
    put(dialog, account="Car loan", on="2029-01-01")
    dialog.save_button.click()
    assert dialog.isVisible()

    assert pane(live)._actions == []
