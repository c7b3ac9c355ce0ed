"""The overview: the score, what moved it, what to do, what is due; and how to begin."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.book.plans import KeptPlan, PlanStep, StepKind
from credittracker.loans.position import positions
from credittracker.ui.pages.overview.page import OverviewPage
from credittracker.ui.standing.view import overview
from credittracker.ui.widgets.limit_bar import LimitBar
from credittracker.ui.widgets.score_gauge import ScoreGauge
from credittracker.ui.widgets.waterfall import Waterfall
from tests.conftest import TODAY
from tests.ui.pages.states import sample_state, state_of
from tests.ui.pages.test_repayments import LINE, LOAN, PAID


@pytest.fixture
def page(qtbot):
    page = OverviewPage()
    qtbot.addWidget(page)
    page.resize(1060, 760)
    return page


def words(widget: QWidget) -> str:
    """Everything written or said on a widget."""
    texts = [w.text() for w in widget.findChildren(QLabel)]
    said = [w.accessibleDescription() + w.accessibleName() for w in widget.findChildren(QWidget)]
    return "\n".join(texts + said)


def test_the_steps_on_the_page_add_up_from_the_last_check_in():
    view = overview(sample_state().analysis)

    assert view.before + sum(s.delta for s in view.steps) + view.rest == view.score.total


def test_the_score_is_said_with_its_line(page):
    state = sample_state()
    page.show_state(state)

    said = page.findChild(ScoreGauge).accessibleDescription()
    assert f"{state.analysis.score.total:.1f} of 100" in said
    assert "70" in said


def test_what_is_late_in_another_currency_is_said_in_it(page):
    abroad = Account(
        id="a", platform="x", name="Abroad", kind=AccountKind.INSTALMENT_LOAN, currency="USD"
    )
    lent = Loan(
        id="l", account="a", on=TODAY - timedelta(days=40), principal=Decimal(900), rate=Decimal(0),
        terms=3,
    )  # fmt: skip
    page.show_state(state_of(Book().with_records(abroad, lent)))

    assert "Pay the $300.00 that is late, Abroad first" in words(page)


def test_there_are_at_most_four_reasons_each_with_a_tip(page):
    state = sample_state()
    page.show_state(state)

    for reason in state.analysis.reasons:
        assert f"{reason.lost:.1f} points missing" in words(page)
    assert len(state.analysis.reasons) == 4


def test_every_open_account_shows_its_limit_or_debt(page):
    page.show_state(sample_state())

    bars = {b.accessibleName(): b.accessibleDescription() for b in page.findChildren(LimitBar)}
    assert "frozen" in bars["Bank line of credit"]
    assert "not known" in bars["Credit union line"]
    assert "$4,000" in bars["Harbour Visa"]
    assert "Old student overdraft" not in bars


def test_asking_why_goes_to_that_account(qtbot, page):
    state = sample_state()
    page.show_state(state)
    ask = next(
        b
        for b in page.findChildren(QAbstractButton)
        if "Fielding" in b.accessibleName() and b.text() == "Why?"
    )

    with qtbot.waitSignal(page.pageRequested) as asked:
        ask.click()

    where, account = asked.args
    assert where == "why"
    assert state.book.accounts[account].name == "Fielding's store card"


def test_the_main_thing_is_to_check_in(qtbot, page):
    page.show_state(sample_state())

    with qtbot.waitSignal(page.actionRequested) as asked:
        page.primary_action().trigger()

    assert asked.args == ["check_in"]


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, ""), (20, ""), (40, "Your last check-in is 40 days ago"), (None, "Check in today")],
)
def test_a_month_after_the_last_check_in_the_page_says_so(page, days, said):
    book = sample_state().book
    newest = max(book.check_ins.values(), key=lambda c: c.on)
    kept = [] if days is None else [replace(newest, id="k", on=TODAY - timedelta(days=days))]
    page.show_state(state_of(book.without(*book.check_ins).with_records(*kept)))

    assert page.invitation.isVisibleTo(page) is bool(said)
    assert said in page.invitation.text


def test_an_invitation_put_away_does_not_come_back_that_day(page):
    state = sample_state()
    state = state_of(state.book.without(*state.book.check_ins))
    page.show_state(state)

    page.invitation.findChildren(QToolButton)[0].click()
    page.show_state(state)

    assert not page.invitation.isVisibleTo(page)


def test_masking_hides_every_amount(page):
    page.show_state(sample_state(masked=True))

    assert "$1,734" not in words(page)
    assert "••••" in words(page)


def test_an_empty_book_is_told_how_to_begin(qtbot, page):
    page.show_state(state_of(Book()))
    page.show()

    assert not page.primary_action().isEnabled()
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Import a bill")
    with qtbot.waitSignal(page.pageRequested) as asked:
        button.click()
    assert asked.args[0] == "importing"


def test_without_a_check_in_the_page_says_what_one_is_for(page):
    state = sample_state()
    page.show_state(state_of(state.book.without(*state.book.check_ins)))

    assert not page.findChild(Waterfall).isVisibleTo(page)
    assert "Check in once a month" in words(page)


def test_no_hypothesis_is_tested_for_the_overview(monkeypatch):
    seen = sample_state().analysis
    monkeypatch.setattr(type(seen), "investigations", lambda _: 1 / 0)

    lines = overview(seen).accounts

    assert [line.in_question for line in lines] == sorted(
        (line.in_question for line in lines), reverse=True
    )


def test_a_penalty_that_is_still_open_is_called_so(page):
    dear = replace(LOAN, rate=Decimal("0.18"), penalty=Decimal("1.5"))
    due = positions(Book().with_records(LINE, dear), TODAY)["a"].dues[0]
    paid = replace(PAID, on=TODAY, amount=due.needed)

    page.show_state(state_of(Book().with_records(LINE, dear, paid)))

    assert f"¥{due.charged[0]}, 25 Oct 2026, Penalty still open" in words(page)


def test_what_moved_leads_to_the_days_and_records(qtbot, page):
    page.show_state(sample_state())
    link = next(
        b for b in page.findChildren(QAbstractButton) if b.text() == "Day by day, with your records"
    )

    with qtbot.waitSignal(page.pageRequested) as asked:
        link.click()

    assert asked.args == ["score", "compare"]


@pytest.mark.parametrize(
    ("code", "said"), [("en", "Change in how we score"), ("zh_CN", "评分方式更新")]
)
def test_another_way_of_scoring_is_a_step_of_its_own(page, language, code, said):
    state = sample_state()
    remodelled = replace(state.analysis, remodelled=Decimal("-1.5"))
    language.choose(code)
    page.show_state(replace(state, analysis=remodelled))

    (course,) = page.findChildren(Waterfall)
    assert f"{said} −1.5" in course.accessibleDescription()


def test_what_check_ins_foretold_is_a_click_away(qtbot, page):
    state = sample_state()
    page.show_state(state_of(state.book.without(*state.book.check_ins)))
    link = next(b for b in page.findChildren(QAbstractButton) if "foretold" in b.text())
    assert not link.isVisibleTo(page)

    page.show_state(state)
    with qtbot.waitSignal(page.pageRequested) as asked:
        link.click()

    assert asked.args == ["plan", "forecasts"]


def test_the_next_steps_of_the_plan_that_is_kept_are_told(qtbot, page):
    state = sample_state()
    account = next(a for a in state.book.accounts.values() if a.name == "Harbour Visa")
    plan = KeptPlan(id="p", on=TODAY, target=Decimal(80), reaches_on=TODAY, wishes="{}")
    steps = [
        PlanStep(
            id=f"s{n}",
            plan="p",
            about=account.id,
            on=TODAY + timedelta(days=n),
            kind=StepKind.OFF,
            money=Decimal(1734),
            done_on=TODAY if n == 0 else None,
        )
        for n in range(2)
    ]
    page.show_state(state_of(state.book.with_records(plan, *steps)))

    assert words(page).count("Plan: Pay off Harbour Visa: $1,734.00") == 1
    to_it = next(b for b in page.findChildren(QAbstractButton) if b.text() == "To the plan")
    with qtbot.waitSignal(page.pageRequested) as asked:
        to_it.click()
    assert asked.args == ["plan", "s1"]
