"""A report on paper: its text can be read back, its pages are numbered, nothing is cut off."""

import pypdfium2
import pytest

from credittracker.reports.document import Document, Grid, Paragraph, Section, Share, Shares
from credittracker.reports.pdf import text_document, write_pdf
from credittracker.ui import fonts
from credittracker.ui.fonts import app_font


def report(*sections):
    return Document(
        title="标题 <T> & Co",
        subtitle="2026",
        figure="68.4",
        figure_said="of 100",
        sections=sections,
        foot="foot line",
    )


def bare(text):
    """A text without its spaces: where a reader puts them is its own affair."""
    return "".join(text.split())


def pages(path):
    with pypdfium2.PdfDocument(path) as read:
        return [bare(page.get_textpage().get_text_bounded()) for page in read]


@pytest.fixture(autouse=True)
def _typeface(qapp):
    fonts.use(qapp)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "report.pdf"


def test_everything_is_there_as_it_was_said(path):
    grid = Grid(("Account", "Owed"), (("借呗 <b>", "¥1,234.56"),), frozenset({1}))
    bars = Shares((Share("Repayment", 0.75, "75.0 / 100"), Share("None", 0.0, "0 / 100")))
    write_pdf(path, report(Section("账户", (Paragraph("a & b"), grid, bars))), app_font())

    (text,) = pages(path)

    for said in ("标题 <T> & Co", "68.4", "账户", "a & b", "借呗 <b>", "¥1,234.56", "75.0 / 100"):
        assert bare(said) in text
    assert text.endswith("footline1/1")


def test_long_reports_go_on_and_every_page_says_which_it_is(path):
    rows = tuple((f"row {n}:", "x") for n in range(150))
    write_pdf(path, report(Section("Rows", (Grid(("a", "b"), rows),))), app_font())

    found = pages(path)

    assert len(found) > 2
    for number, text in enumerate(found, 1):
        assert text.endswith(f"footline{number}/{len(found)}")
    assert all("".join(found).count(f"row{n}:") == 1 for n in range(150))


@pytest.mark.parametrize("lines", range(30, 50))
def test_no_heading_stands_alone_at_the_foot_of_a_page(path, lines):
    first = Section("First", tuple(Paragraph(f"line {n}") for n in range(lines)))
    write_pdf(path, report(first, Section("Second", (Paragraph("what follows"),))), app_font())

    with_heading = [text for text in pages(path) if "Second" in text]

    assert len(with_heading) == 1
    assert "whatfollows" in with_heading[0]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path):
    with pytest.raises(OSError, match="nowhere"):
        write_pdf(tmp_path / "nowhere" / "x.pdf", report(), app_font())
    assert list(tmp_path.iterdir()) == []


def test_the_screen_shows_the_same_text():
    shown = text_document(report(Section("S", (Paragraph("same"),))), app_font())

    assert "same" in shown.toPlainText()
