"""What if: tried on a copy, shown beside what happens anyway, kept to compare, never recorded."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from credittracker.advice.scenario import Apply, Clear, Miss, Pay
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.pages.plan.scenarios import MOST_KEPT, action_text, compared_finding
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
    return next((s for s in pane(live).table.model.shown() if not s.name), None)


def account(live, name):
    return next(a.id for a in live.book.accounts.values() if a.name == name)


def test_what_is_tried_is_asked_for_in_a_form_and_played(live):
    before = live.book
    pane(live).add.click()
    dialog = live.page.findChild(FormDialog)

    put(dialog, kind="clear an account and close it", account="Personal loan", on="2027-02-21")
    dialog.save_button.click()
    live.wait(lambda: names(live) == ["As it goes", "What if"])

    base, tried = (s.outcome for s in pane(live).table.model.shown())
    assert tried.cost < base.cost
    assert pane(live).chart.accessibleName() == compared_finding(base, tried)
    assert live.book is before


def test_only_what_the_kind_needs_is_asked_and_only_days_to_come(live):
    pane(live).add.click()
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
    pane(live)._take(Apply(TODAY, "A bank"))
    pane(live)._take(Pay(TODAY, account(live, "Car loan"), D(500)))
    live.wait(lambda: len(rows(live)) == 2)

    first = pane(live).findChildren(IconButton)
    next(b for b in first if "A bank" in b.accessibleName()).click()
    live.wait(lambda: [type(a) for a in pane(live)._actions] == [Pay])
    pane(live).clear.click()
    live.wait(lambda: names(live) == ["As it goes"])


def test_four_scenarios_at_most_are_kept_and_one_can_be_forgotten(live):
    for n in range(1, MOST_KEPT + 2):
        pane(live)._take(Pay(TODAY, account(live, "Car loan"), D(100 * n)))
        live.wait(lambda n=n: tried(live) is not None and len(tried(live).actions) == n)
        pane(live).keep.click()
    kept = [f"Scenario {n}" for n in range(2, MOST_KEPT + 2)]
    assert names(live) == ["As it goes", "What if", *kept]

    table = pane(live).table
    table.select(table.model.shown()[2].name)
    live.window.activateWindow()
    live.wait(live.window.isActiveWindow)
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Delete)

    assert names(live) == ["As it goes", "What if", *kept[1:]]


def test_after_a_change_of_the_book_everything_is_tried_again(live):
    pane(live)._take(Clear(TODAY, account(live, "Personal loan")))
    live.wait(lambda: len(rows(live)) == 2)
    pane(live).keep.click()
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
        "after 24 Nov 2026: pay Car loan 40 days late",
        "24 Nov 2026: apply to A bank",
    ]
