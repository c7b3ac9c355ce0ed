"""The score page: a point followed down to the records, and both courses."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from credittracker.book.book import Book
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.score.page import ScorePage
from credittracker.ui.pages.score.view import factor_view, score_view
from credittracker.ui.widgets.choice_row import ChoiceRow
from credittracker.ui.words import formats
from tests.ui.pages.states import sample_state, state_of


@pytest.fixture
def page(qtbot):
    page = ScorePage()
    qtbot.addWidget(page)
    page.resize(1060, 760)
    return page


def texts(page) -> list[str]:
    return [w.text() for w in page.findChildren(QLabel)]


def test_the_cores_points_add_up_to_the_total():
    view = score_view(sample_state().analysis)

    assert sum(core.points for core in view.cores) == view.total
    assert sum(core.most for core in view.cores) == 100


@pytest.mark.parametrize("book", [sample_state().book, Book()], ids=["sample", "empty"])
def test_exactly_one_step_is_where_one_stands_when_the_value_is_known(book):
    for part in state_of(book).analysis.score.factors:
        here = [s for s in factor_view(part).steps if s.here]
        assert len(here) == (0 if part.value is None else 1)


def test_every_factor_is_listed_and_can_be_opened(page):
    state = sample_state()
    page.show_state(state)
    rows = page.findChildren(ChoiceRow)

    assert len(rows) == len(state.analysis.card.factors)
    for row in rows:
        row.click()
        assert row.isChecked()
        assert row.text() in texts(page)


def test_a_record_behind_a_factor_leads_to_its_page(qtbot, page):
    state = sample_state()
    page.show_state(state)
    page.show_record("applications")
    links = [b for b in page.findChildren(QAbstractButton) if "Harbour Bank" in b.text()]

    with qtbot.waitSignal(page.pageRequested) as asked:
        links[0].click()

    where, record = asked.args
    assert where == "accounts"
    assert state.book.applications[record].institution == "Harbour Bank"


def test_an_unknown_factor_says_so_and_shows_its_range(page):
    state = sample_state()
    unknown = state.book.without(*state.book.incomes)
    page.show_state(state_of(unknown))
    page.show_record("debt_service")

    most = state.analysis.card.factor("debt_service").most
    assert "not known yet" in texts(page)
    assert any(f"range from 0.0 to {most:.1f}" in text for text in texts(page))


def test_both_courses_say_what_they_show(page):
    state = sample_state()
    page.show_state(state)

    score, debt = page.findChildren(ChartFrame)
    assert score.accessibleName().startswith("Score ")
    assert "owed since" in debt.accessibleName()
    now = formats.number(state.analysis.score.total, 1).removesuffix(".0")
    assert f"Nov 2026 {now}" in score.accessibleDescription()


def test_masking_hides_the_debt(page):
    page.show_state(sample_state(masked=True))

    debt = page.findChildren(ChartFrame)[1]
    assert "••••" in debt.accessibleDescription()
    assert "276" not in debt.accessibleDescription()


def test_an_empty_book_leads_to_the_accounts(qtbot, page):
    page.show_state(state_of(Book()))
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Go to accounts")

    with qtbot.waitSignal(page.pageRequested) as asked:
        button.click()

    assert asked.args[0] == "accounts"
