"""What check-ins foretold, on the plan page: kept, counted, with what happened in between."""

import pytest
from PySide6.QtWidgets import QLabel

from credittracker.advice.forecasting import Mark
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from tests.conftest import TODAY
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "plan", (language, theme), qtbot)
    made.idle()
    yield made
    made.close()


def with_sample(live):
    live.session.apply(Label("sample"), lambda _: sample_book("zh_CN", TODAY))
    live.wait(lambda: bool(live.page.ahead.forecasts.table.model.total))
    live.idle()


def test_what_check_ins_foretold_is_kept_and_counted(live):
    with_sample(live)
    live.page.show_record("forecasts")
    pane = live.page.ahead.forecasts

    assert live.page.ahead.table is pane.table
    assert pane.table.model.total == len(live.book.forecasts)
    judged = [one for one in pane.table.model.shown() if one.mark is Mark.MET]
    assert pane.said.text().startswith(f"Of {len(judged)} forecasts whose day has come, ")
    model = pane.table.model
    rows = [[column.text(row) for column in model.columns] for row in model.shown()]
    assert {row[4] for row in rows} >= {"Came true", "Its day is still to come"}
    assert all(row[5] for row in rows if row[4].startswith("Not counted"))
    assert any(row[2].startswith("Reaches 70") for row in rows)


def test_what_came_in_between_is_shown_where_it_is_kept(live, qtbot):
    with_sample(live)
    pane = live.page.ahead.forecasts
    changed = next(one for one in pane.table.model.shown() if one.records)

    with qtbot.waitSignal(live.page.pageRequested) as asked:
        pane.table.openRequested.emit(changed)

    assert asked.args[1] == changed.records[0]


def test_before_the_first_check_in_nothing_was_foretold(live):
    live.session.apply(
        Label("sample"), lambda _: (b := sample_book("zh_CN", TODAY)).without(*b.check_ins)
    )
    live.wait(lambda: bool(live.page.ahead.moves.model.total))
    live.page.show_record("forecasts")

    assert not live.page.ahead.forecasts.said.isVisible()
    assert "Check in, and come back" in " ".join(
        one.text() for one in live.page.findChildren(QLabel) if one.isVisible()
    )
