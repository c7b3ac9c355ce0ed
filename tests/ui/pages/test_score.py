"""The score page: a point followed down to the records, and both courses."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from credittracker.advice.gaps import Entry, Gap
from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.score.page import ScorePage
from credittracker.ui.pages.score.view import factor_view, score_view
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.widgets.choice_row import ChoiceRow
from credittracker.ui.widgets.share_bar import ShareBar
from credittracker.ui.words import formats
from credittracker.ui.words.factors import entry_link
from tests.conftest import TODAY
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

    page.show_record("courses")
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


def links(page) -> dict[str, QAbstractButton]:
    return {b.text(): b for b in page.points.standing.findChildren(QAbstractButton)}


def whole() -> Book:
    """The sample person, whose one unknown limit was looked up."""
    book = sample_state().book
    line = next(a for a in book.accounts.values() if a.name == "Credit union line")
    found = LimitEvent(
        id="found", account=line.id, on=TODAY, change=LimitChange.GRANTED, amount=Decimal(2000)
    )
    return book.with_records(found)


def test_the_range_names_what_is_missing_and_the_entry_that_narrows_it_most(page):
    book = whole()
    state = state_of(book.without(*book.incomes, *book.facts))
    page.show_state(state)
    said, score = texts(page.points.standing), state.analysis.score

    gaps = state.analysis.gaps
    assert list(links(page))[: len(gaps)] == [entry_link(gap.entry) for gap in gaps]
    for gap in gaps:
        assert f"{gap.points:.1f} points open" in said
    assert sum("Narrows the range most" in text for text in said) == 1
    assert f"Between {score.low} and {score.high} once everything is known. Still missing:" in said


def test_many_gaps_are_folded_away(page):
    account = Account(id="a", platform="x", name="Line", kind=AccountKind.REVOLVING_LINE)
    state = state_of(Book().with_records(account))
    page.show_state(state)
    hidden = len(state.analysis.gaps) - 3

    links(page)[f"Show {hidden} more"].click()

    assert {entry_link(gap.entry) for gap in state.analysis.gaps} <= set(links(page))


def test_a_known_score_still_says_what_nobody_knows(page):
    state = state_of(whole())
    page.show_state(state)
    widest = state.analysis.score.widest

    assert "Every factor is known from your records." in texts(page.points.standing)
    assert any(f"from {widest.low} to {widest.high}" in t for t in texts(page.points.standing))


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Record your income", {"monthly", "since"}),
        ("Record since when you have had your job", {"kind", "on"}),
        ("Say whether all applications are listed", {"kind", "on"}),
    ],
)
def test_a_gap_opens_the_form_that_fills_it(page, text, fields):
    book = whole()
    page.show_state(state_of(book.without(*book.incomes, *book.facts)))

    links(page)[text].click()

    (dialog,) = page.findChildren(RecordDialog)
    assert fields <= dialog.editors.keys()
    if "kind" in fields:
        assert dialog.editors["kind"].text()
    dialog.close()


def gap_of(entry: Entry, record: str | None) -> Gap:
    return Gap(entry=entry, factors=(), record=record)


def test_a_gap_of_an_account_opens_that_account(qtbot, page):
    state = sample_state()
    page.show_state(state)
    account = next(iter(state.book.accounts.values()))

    page.points.entryRequested.emit(gap_of(Entry.OPENED, account.id))
    page.points.entryRequested.emit(gap_of(Entry.LIMITS, account.id))
    opened, limit = page.findChildren(RecordDialog)
    assert opened.editors["name"].text() == account.name
    assert {"change", "amount"} <= limit.editors.keys()
    for dialog in (opened, limit):
        dialog.close()

    with qtbot.waitSignal(page.pageRequested) as asked:
        page.points.entryRequested.emit(gap_of(Entry.DUES, account.id))
    assert asked.args == ["accounts", account.id]


def test_the_cores_are_bars_of_their_sub_scores(page):
    state = sample_state()
    page.show_state(state)

    bars = {b.accessibleName(): b.accessibleDescription() for b in page.findChildren(ShareBar)}
    assert bars["Repayment record"].startswith(str(state.analysis.score.sub_score("repayment")))
    assert len(bars) == 4


def test_another_language_comes_back_to_the_same_place(page, qtbot):
    page.show_state(sample_state())
    page.show_record("utilisation")
    page.show_record("courses")
    other = ScorePage()
    qtbot.addWidget(other)

    other.take_up(page.unfinished())
    other.show_state(sample_state())

    assert (other.tabs.current, other.points.chosen) == ("courses", "utilisation")


def test_a_factor_asked_for_is_brought_into_view(page, qtbot):
    page.show()
    page.show_state(sample_state())
    page.show_record("buffer")

    row = next(r for r in page.findChildren(ChoiceRow) if r.text() == "Savings to fall back on")
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    assert row.isChecked()
