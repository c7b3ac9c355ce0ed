"""The plan tab: asked for in a form, searched off the thread, kept as a checklist."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from credittracker.advice.scenario import play
from credittracker.advice.wishes import Wishes
from credittracker.book.accounts import Account, AccountKind
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.book.plans import StepKind
from credittracker.services.demo import sample_book
from credittracker.services.kept_plans import checklist
from credittracker.services.plan_door import USUAL_MONTHS
from credittracker.services.workspace import Label
from credittracker.store.database import load
from credittracker.ui.pages.plan.events import step_events
from credittracker.ui.pages.plan.searched import searching
from tests.conftest import TODAY
from tests.ui.pages.live import Live

D = Decimal
BY = add_months(TODAY, 9)
WISHES = Wishes(monthly=D(4000), target=D(80), by=BY)


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "plan", (language, theme), qtbot)
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.wait(lambda: bool(made.book.accounts) and bool(pane(made).form.editors))
    made.idle()
    yield made
    made.close()


def pane(live):
    return live.page.plans


def find(live, wishes=WISHES):
    pane(live).form.put(wishes, live.session.state)
    pane(live).form.search.click()
    live.wait(lambda: pane(live).is_complete)


def keep(live):
    find(live)
    pane(live).cards[0].keep.click()
    live.wait(lambda: bool(live.book.plans))
    live.idle()


def test_a_day_that_was_today_yesterday_is_objected_to(live):
    form, state = pane(live).form, live.session.state
    form.put(replace(WISHES, by=TODAY), state)
    assert form.wishes().by == TODAY

    form.show_state(replace(state, today=TODAY + timedelta(days=1)))

    assert form.wishes() is None


def test_plans_are_found_and_shown_with_what_they_take(live):
    find(live)

    assert "can be reached by" in pane(live).said.text
    assert 0 < len(pane(live).cards) <= 5


def test_the_keyboard_alone_finds_plans(live):
    pane(live).form.put(WISHES, live.session.state)
    QTest.keyClick(pane(live).form.editors["monthly"].control, Qt.Key.Key_Return)
    live.wait(lambda: bool(pane(live).cards))

    assert "can be reached by" in pane(live).said.text


def test_nothing_is_searched_for_while_something_is_missing(live):
    pane(live).form.search.click()

    assert pane(live).is_complete
    assert pane(live).cards == []


def test_what_cannot_be_reached_is_said_plainly(live):
    find(live, replace(WISHES, target=D(99), monthly=D(0)))

    assert "cannot be reached by" in pane(live).said.text
    assert pane(live).cards == []


def test_what_is_late_is_named_as_paid_before_anything_is_promised(live):
    account = Account(id="a", platform="x", name="Corner loan", kind=AccountKind.INSTALMENT_LOAN)
    lent = Loan(
        id="l", account="a", on=TODAY - timedelta(days=40), principal=D(900), rate=D(0), terms=3
    )
    live.session.apply(Label("late"), lambda book: book.with_records(account, lent))
    live.wait(lambda: "a" in live.book.accounts)
    live.idle()

    find(live)
    assert pane(live).said.text.startswith(
        "Supposed to be paid today: Corner loan ¥300.00. In this"
    )


def test_a_target_that_is_reached_today_asks_for_nothing(live):
    find(live, replace(WISHES, target=D(10)))

    titles = [one.text() for one in pane(live).cards[0].findChildren(QLabel)]
    assert "Nothing more to do: it is reached today" in titles


def test_where_no_step_brings_more_time_alone_is_not_counted_twice(live):
    find(live, replace(WISHES, target=D(99), monthly=D(0)))

    assert "Time alone brings as much." in pane(live).said.text


def test_a_very_long_name_leaves_the_checklist_and_the_form_in_place(live):
    name = "A revolving line of credit with a name that is much longer than any page is wide " * 3
    live.session.apply(
        Label("long"),
        lambda book: book.with_records(*(replace(a, name=name) for a in book.accounts.values())),
    )
    live.idle()
    keep(live)

    page, form = pane(live), pane(live).form
    assert page.kept.width() <= page.width() - form.width()
    assert all(box.sizeHint().width() < form.width() for box in form.accounts.values())
    assert {box.toolTip() for box in form.accounts.values()} == {name}


def test_what_the_person_will_not_do_is_left_out(live):
    form = pane(live).form
    for kind in (StepKind.DOWN, StepKind.OFF, StepKind.CLOSE):
        form.kinds[kind].click()
    form.editors["monthly"].type("4000")
    form.editors["target"].type("80")
    form.editors["by"].type(BY.isoformat())
    form.search.click()
    live.wait(lambda: pane(live).is_complete)

    assert form.wishes().never == {StepKind.DOWN, StepKind.OFF, StepKind.CLOSE}
    assert "cannot be reached by" in pane(live).said.text


def test_a_slider_says_in_words_how_hard_something_is(live):
    slider = pane(live).form.levels[StepKind.OFF]
    slider.setValue(5)

    assert slider.accessibleName() == "Paying an account off"
    assert slider.accessibleDescription() == "hard"
    pane(live).form.editors["monthly"].type("1")
    assert pane(live).form.wishes().difficulty == {StepKind.OFF: 5}


def test_a_plan_is_kept_ticked_and_undone(live, tmp_path):
    keep(live)
    assert load(tmp_path / "credit.book").plan_steps == live.book.plan_steps
    steps = checklist(live.book).steps
    assert len(pane(live).kept.boxes) == len(steps)

    pane(live).kept.boxes[0].click()
    live.wait(lambda: checklist(live.book).steps[0].done_on == TODAY)
    live.idle()
    assert pane(live).kept.boxes[0].isChecked()

    live.session.undo()
    live.wait(lambda: checklist(live.book).steps[0].done_on is None)
    live.idle()
    assert not pane(live).kept.boxes[0].isChecked()


def test_a_plan_is_dropped(live):
    keep(live)

    pane(live).kept.forget.click()
    live.wait(lambda: not live.book.plans)
    live.idle()

    assert pane(live).kept.isHidden()
    assert not live.book.plan_steps


def test_a_step_whose_day_has_passed_is_planned_again_with_the_same_wishes(live):
    keep(live)
    step = checklist(live.book).steps[0]
    late = replace(step, on=TODAY - timedelta(days=3))
    live.session.apply(Label("x"), lambda book: book.with_records(late))
    live.wait(lambda: not pane(live).slipped.isHidden())
    live.idle()
    pane(live).form.editors["monthly"].type("1")

    pane(live).slipped.actionRequested.emit()
    live.wait(lambda: bool(pane(live).cards))

    assert pane(live).form.wishes() == WISHES


def test_planned_again_after_the_wished_day_there_is_as_long_as_usual(live):
    long_ago = replace(WISHES, by=TODAY - timedelta(days=1))

    pane(live).form.put(long_ago, live.session.state)

    assert pane(live).form.wishes() == replace(WISHES, by=add_months(TODAY, USUAL_MONTHS))


def test_amounts_are_hidden_when_asked(live):
    keep(live)
    live.session.change_settings(masked=True)

    assert all("••••" in box.accessibleName() for box in pane(live).kept.boxes)
    money = pane(live).form.editors["monthly"]
    assert money.control.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit
    assert money.value() == WISHES.monthly
    live.session.change_settings(masked=False)
    assert money.control.echoMode() is QLineEdit.EchoMode.Normal


def test_steps_to_do_are_in_the_calendar_and_remind(live):
    keep(live)

    events = step_events(live.book)

    assert [e.on for e in events] == [s.on for s in checklist(live.book).steps]
    assert all(e.reminds and "••••" in e.title for e in events)


def test_what_stands_in_the_form_is_taken_along_to_another_language(live):
    pane(live).form.put(WISHES, live.session.state)

    begun = live.page.unfinished()
    live.page.take_up(begun)

    assert WISHES in begun


def test_each_plan_says_how_long_its_score_lasts(live):
    find(live)
    seen = live.session.state.analysis
    found = searching(seen, WISHES).work(lambda *_: None).found
    lasting = []
    for card, plan in zip(pane(live).cards, found.planned.plans, strict=True):
        path = play(seen.card, seen.facts, [step.action for step in plan.steps]).path
        later = [s for s in path if s.on > plan.reaches_on and s.total < WISHES.target]
        said = " ".join(one.text() for one in card.findChildren(QLabel))
        assert ("stays there for the two years" in said) is (not later)
        assert ("it is below again" in said) is bool(later)
        lasting.append(not later)

    assert lasting
