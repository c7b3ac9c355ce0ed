"""How the score works, said in the language shown; and the switch for what is only hearsay."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from credittracker.scoring.card import Grade
from credittracker.services.catalogue import load_card, load_facts
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.pages.score.model_pane import ModelPane
from credittracker.ui.pages.settings.page import SettingsPage
from credittracker.ui.widgets.empty_state import EmptyState
from tests.conftest import TODAY
from tests.ui.pages.live import Live
from tests.ui.pages.loan_page import press
from tests.ui.pages.states import sample_state

CARD = load_card()


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "score", (language, theme), qtbot)
    made.window.activateWindow()
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.wait(made.window.isActiveWindow)
    made.idle()
    yield made
    made.close()


def said(live) -> list[str]:
    return [w.text() for w in live.page.model.findChildren(QLabel)]


def test_the_button_of_the_header_explains_and_escape_goes_back(live):
    header = live.window.shell.header
    assert header.primary.text() == "How this score works"

    header.primary.click()
    assert live.page.model.isVisible()
    assert header.title == "How this score works"
    assert not header.primary.isVisible()

    press(live, live.page.model.table.view, Qt.Key.Key_Escape)
    assert live.page.tabs.isVisible()
    assert header.title == "Score"


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_every_tested_fact_is_said_in_the_language_shown(live, language, code):
    language.choose(code)
    live.page.explain()

    shown, facts = said(live), load_facts("zh" if code == "zh_CN" else "en")
    assert {"is", "is_not", "tested", "how_well", "wrong"} == facts.keys()
    assert all(sentence in shown for some in facts.values() for sentence in some)
    assert not any("{" in text for text in shown)


def test_it_claims_neither_another_score_nor_a_chance_of_default(live):
    live.page.explain()
    text = " ".join(said(live))

    assert "Not PBOC's, Sesame's or FICO's score" in text
    assert 'our own line for "a high limit is plausible"' in text
    assert "Not your personal chance of default" in text
    assert not re.search(r"\d\s?%", text), "shares are of people tested, never a probability"


def test_a_card_nobody_tested_shows_no_figures(qtbot):
    pane = ModelPane()
    qtbot.addWidget(pane)
    state = sample_state()
    untested = replace(CARD, version="2.1", digest="another")

    pane.show_state(replace(state, analysis=replace(state.analysis, card=untested)))

    shown = [w.text() for w in pane.findChildren(QLabel)]
    assert "This version of the model has not been tested yet." in shown
    assert f"Model 2.1: {len(CARD.factors)} factors, 100 points" in shown
    assert not any("Taiwan (2005)" in text for text in shown)


def test_every_factor_is_in_the_table_with_points_grade_and_source(live, tmp_path, monkeypatch):
    live.page.explain()
    file = tmp_path / "factors.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    table = live.page.model.table

    table.export()

    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Factor,Most,How sure,Source"
    assert len(lines) == 1 + len(CARD.factors)
    assert sum(one.most for one in table.model.shown()) == 100
    table.select("job")
    assert any(text.startswith("Time in your job · ") for text in said(live))


def test_a_factor_of_the_table_leads_to_its_points(live):
    live.page.explain()
    table = live.page.model.table
    table.select("utilisation")

    press(live, table.view, Qt.Key.Key_Return)

    assert live.page.points.isVisible()
    assert live.page.points.chosen == "utilisation"


def test_hearsay_can_be_left_out_and_taken_in_again(live):
    live.page.explain()
    quoted = {f.code for f in CARD.factors if f.grade is Grade.QUOTED}
    before = live.session.state.analysis.score.total

    live.page.model.hearsay.click()
    live.idle()
    assert set(live.session.state.analysis.card.off) == quoted
    assert live.page.model.isVisible()
    assert live.page.model.hearsay.isChecked()

    live.page.model.hearsay.click()
    live.idle()
    assert live.session.state.analysis.card.off == ()
    assert live.session.state.analysis.score.total == before


def test_it_is_there_for_an_empty_book_too(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "score", (language, theme), qtbot)
    made.idle()

    assert not made.window.shell.header.primary.isVisible(), "the first step comes first"

    made.page.findChild(EmptyState).other.click()
    assert made.page.model.isVisible()
    made.page.model.back.click()
    assert not made.page.model.isVisible()
    made.close()


def test_another_page_lets_go_of_it(live):
    live.page.explain()

    live.page.hide()
    live.page.show()

    assert live.page.tabs.isVisible()


def test_the_settings_lead_there(qtbot):
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show_state(sample_state())

    with qtbot.waitSignal(page.pageRequested) as asked:
        page.about.score.click()

    assert asked.args == ["score", "model"]
