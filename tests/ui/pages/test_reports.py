"""The reports page: what is ticked is on the paper, amounts can be hidden, the PDF is written."""

import re
from datetime import timedelta

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog

from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.person import Application
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.words.credit_report import Part, credit_report, part_name
from tests.conftest import TODAY
from tests.ui.pages.live import Live

AMOUNT = re.compile(r"[$¥]\s?\d")


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "reports", (language, theme), qtbot)
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.idle()
    made.wait(lambda: made.page.is_complete and bool(paper(made)))
    yield made
    made.close()


def paper(live):
    return live.page.paper.toPlainText()


def test_every_part_is_on_the_paper_until_it_is_taken_off(live):
    assert all(part_name(part) in paper(live) for part in Part)

    live.page.parts[Part.FACTORS].click()
    live.wait(lambda: live.page.is_complete)
    assert part_name(Part.FACTORS) not in paper(live)
    live.page.parts[Part.FACTORS].click()
    live.wait(lambda: live.page.is_complete)

    assert part_name(Part.FACTORS) in paper(live)


def test_the_points_on_paper_are_those_of_the_score(live):
    score = live.session.state.analysis.score

    assert f"{score.total:.1f}" in paper(live)
    assert all(f"{live.session.state.analysis.score.sub_score(c):.1f}" in paper(live)
               for c in live.session.state.analysis.card.cores)  # fmt: skip


def test_amounts_can_be_hidden_everywhere(live):
    assert AMOUNT.search(paper(live))
    live.page.masked.click()
    live.wait(lambda: live.page.is_complete)

    assert not AMOUNT.search(paper(live))
    assert "••••" in paper(live)


def test_hiding_amounts_in_the_window_hides_them_on_paper(live):
    live.window.toggle_mask()
    live.idle()
    live.wait(lambda: live.page.is_complete)

    assert live.page.masked.isChecked()
    assert not AMOUNT.search(paper(live))


def test_a_report_made_too_late_is_neither_shown_nor_saved(live):
    live.page.masked.click()
    live.wait(lambda: live.page.is_complete)

    live.page.masked.click()
    live.page.masked.click()
    live.idle()

    assert live.page.is_complete
    assert not AMOUNT.search(paper(live))
    assert live.page.primary_action().isEnabled()


def test_until_amounts_are_hidden_nothing_can_be_read_or_saved(live):
    live.page.masked.click()

    assert not AMOUNT.search(paper(live))
    assert not live.page.primary_action().isEnabled()
    live.wait(lambda: live.page.is_complete)
    assert live.page.primary_action().isEnabled()


def test_the_pdf_holds_what_is_shown(live, tmp_path, monkeypatch):
    path = tmp_path / "my report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    live.page.primary_action().trigger()
    live.wait(live.page.said.isVisible)

    with pypdfium2.PdfDocument(path.with_suffix(".pdf")) as read:
        text = "".join(page.get_textpage().get_text_bounded() for page in read)
    assert "My credit report" in text
    assert "Harbour Visa" in text
    assert "my report.pdf" in live.page.said.text


def test_an_empty_book_says_how_to_begin(live):
    live.session.apply(Label("empty"), lambda book: book.without(*[r.id for r in book]))
    live.idle()

    assert any(one.isVisible() for one in live.page.findChildren(EmptyState))
    assert not live.page.primary_action().isEnabled()


def test_parts_without_anything_say_so():
    seen = analyse(Book(), TODAY, load_card())

    report = credit_report(seen, tuple(Part), masked=False)

    for section in report.sections[1:]:
        if section.heading not in (part_name(Part.FACTORS), ""):
            assert [block.text for block in section.blocks] == ["None."]


def test_an_application_is_on_paper_as_long_as_a_report_shows_it():
    gone = add_months(TODAY, -24)
    book = sample_book("en", TODAY).with_records(
        Application(id="old", on=gone, institution="Gone Bank"),
        Application(id="new", on=gone + timedelta(days=1), institution="Still Bank"),
    )
    report = credit_report(analyse(book, TODAY, load_card()), [Part.APPLICATIONS], masked=False)

    (grid,) = report.sections[-1].blocks
    lenders = {row[1] for row in grid.rows}
    assert "Still Bank" in lenders
    assert "Gone Bank" not in lenders
