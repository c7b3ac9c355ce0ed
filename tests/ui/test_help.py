"""The guide is whole and true in both languages, and is read in a window of its own."""

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credittracker.services.places import resource
from credittracker.services.settings import LANGUAGES
from credittracker.ui.help.chapters import chapter_of, chapters
from credittracker.ui.help.reader import Reader
from credittracker.ui.registry import PAGES
from tests.ui.pages.live import Live

BOLD = re.compile(r"\*\*(.+?)\*\*")
KEYS = re.compile(r"`(.+?)`")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]*)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
MOST_BYTES = 1_500_000
LOOKS = re.compile(r"https?:|www\.|ftp:|mailto:|file:", re.IGNORECASE)


def guide(language):
    return resource("guide", f"{language}.md").read_text(encoding="utf-8")


def texts_of_the_app(language):
    """Everything the app says in a language, as its translators left it."""
    said = set()
    for message in ET.parse(resource("i18n", "credittracker_zh_CN.ts")).iter("message"):
        translation = message.find("translation")
        said |= {message.findtext("source") if language == "en" else translation.text}
    return said


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    names = tuple(entry.name for entry in PAGES)
    made = Live(tmp_path, "", (language, theme), qtbot, names)
    made.idle()
    yield made
    made.close()


@pytest.fixture
def opened(live):
    live.window.show_help()
    return live.window.help.window


def test_both_languages_have_the_same_chapters():
    first, second = ([c.name for c in chapters(code)] for code in LANGUAGES)

    assert first == second
    assert len(set(first)) == len(first) > 12
    assert guide("en").count("\n## ") == guide("zh_CN").count("\n## ") == len(first)


def test_every_page_has_a_chapter():
    names = {chapter.name for chapter in chapters("en")}

    assert {chapter_of(entry.name) for entry in PAGES} <= names
    assert chapter_of("no page of today") in names


@pytest.mark.parametrize("code", LANGUAGES)
def test_links_lead_to_chapters_and_nowhere_else(code):
    names = {f"#{chapter.name}" for chapter in chapters(code)}

    links = LINK.findall(guide(code))

    assert links
    assert set(links) <= names
    assert not LOOKS.search(guide(code))
    for chapter in chapters(code):
        for link in anchors(chapter.text):
            assert link in names


def anchors(text):
    """Where the links of a text lead once it is read, whoever made them links."""
    document = QTextDocument()
    document.setMarkdown(text)
    block = document.begin()
    while block.isValid():
        for part in block:
            if part.fragment().charFormat().isAnchor():
                yield part.fragment().charFormat().anchorHref()
        block = block.next()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_bold_text_is_one_of_the_app(code):
    quoted = BOLD.findall(guide(code))

    assert len(quoted) > 80
    assert sorted(set(quoted) - texts_of_the_app(code)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_mark_is_left_to_read(code):
    for chapter in chapters(code):
        document = QTextDocument()
        document.setMarkdown(chapter.text)
        assert not re.search(r"[*`\[\]]|\]\(|<a", document.toPlainText()), chapter.name


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_key_does_something(code, live, opened):
    keys = [action.shortcuts() for action in live.window.actions() if isinstance(action, QAction)]
    known = {key.toString() for some in keys for key in some}
    known |= {one.key().toString() for one in opened.findChildren(QShortcut)}

    quoted = {QKeySequence(text).toString() for text in KEYS.findall(guide(code))}

    assert len(quoted) > 15
    assert quoted <= known


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_picture_is_there_is_small_and_is_described(code):
    shown = PICTURE.findall(guide(code))

    assert shown
    for words, name in shown:
        assert words
        assert name.endswith(f"-{code}.png")
        assert not QImage(str(resource("guide", name))).isNull()


def test_no_picture_is_left_over_and_all_are_small():
    shown = {name for code in LANGUAGES for _, name in PICTURE.findall(guide(code))}
    there = list(resource("guide", "pictures").iterdir())

    assert {f"pictures/{path.name}" for path in there} == shown
    assert sum(path.stat().st_size for path in there) <= MOST_BYTES


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_f1_opens_the_chapter_of_the_page(entry, live):
    live.window.go(entry.name)
    live.window.activateWindow()

    QTest.keyClick(live.window, Qt.Key.Key_F1)

    assert live.window.help.window.isVisible()
    assert live.window.help.window.chapter == chapter_of(entry.name)


def test_the_header_the_palette_and_the_about_card_open_it_too(live):
    for act in (
        live.window.shell.header.help.click,
        lambda: live.window.shell.actionRequested.emit("help"),
    ):
        act()
        assert live.window.help.window.isVisible()
        live.window.help.window.close()
    live.window.go("settings")
    live.wait(lambda: live.page.is_complete)
    live.page.about.help.click()
    assert live.window.help.window.chapter == "look"

    palette = live.window.finder.open()
    palette.line.setText("guide")
    live.window.help.window.close()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert live.window.help.window.isVisible()


def test_the_app_can_be_used_meanwhile(live, opened):
    live.window.go("accounts")

    assert not opened.isModal()
    assert opened.chapter == "start"
    live.window.show_help()
    assert opened.chapter == "records"
    assert live.window.help.window is opened


def test_what_was_read_is_gone_back_to(opened):
    opened.show_chapter("score")
    opened.contents.setCurrentRow(2)
    assert opened.chapter == "credit-report"

    opened.back.click()
    assert opened.chapter == "score"
    opened.back.click()
    assert opened.chapter == "start"
    assert not opened.back.isEnabled()
    opened.forward.click()
    assert opened.chapter == "score"
    assert opened.contents.currentItem().text() == "What the score is, and is not"

    opened.show_chapter("plan")
    assert not opened.forward.isEnabled()


def test_a_link_leads_to_its_chapter_and_none_leads_out(opened):
    opened.reader.anchorClicked.emit(QUrl("#credit-report"))
    assert opened.chapter == "credit-report"

    opened.reader.anchorClicked.emit(QUrl("https://example.org/#score"))
    opened.reader.anchorClicked.emit(QUrl.fromLocalFile("/etc/hosts"))
    assert opened.chapter == "credit-report"


def test_search_goes_through_every_chapter_both_ways(opened):
    search, places = opened.search, []
    search.line.setText("credit.book")
    for _ in range(4):
        places.append((opened.chapter, opened.reader.textCursor().selectionStart()))
        assert opened.reader.textCursor().selectedText() == "credit.book"
        search.next.click()

    assert [chapter for chapter, _ in places] == ["privacy", "backup", "backup", "privacy"]
    assert len(set(places)) == 3
    assert places[0] == places[3]
    search.previous.click()
    assert (opened.chapter, opened.reader.textCursor().selectionStart()) == places[0]
    search.previous.click()
    assert (opened.chapter, opened.reader.textCursor().selectionStart()) == places[2]
    assert opened.reader.extraSelections()

    search.line.setText("zzz")
    assert search.said == "Not found"
    search.line.setText("Alipay")
    assert not search.said


def test_keys_are_enough(opened, qtbot):
    opened.activateWindow()
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is opened.search.line
    QTest.keyClicks(opened.search.line, "encrypted")
    assert opened.chapter == "privacy"

    QTest.keyClick(opened, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.chapter == "start"
    QTest.keyClick(opened, Qt.Key.Key_F3)
    assert opened.chapter == "privacy"
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert not opened.search.words
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.isVisible())


def test_it_follows_the_language_the_theme_and_the_size(live, opened, language, theme):
    opened.show_chapter("privacy")

    language.choose("zh_CN")
    now = live.window.help.window
    assert now is not opened
    assert now.chapter == "privacy"
    assert "从不联网" in now.reader.toPlainText()

    small = now.reader.document().defaultFont().pixelSize()
    theme.choose("dark", 200)
    now = live.window.help.window
    assert now.reader.document().defaultFont().pixelSize() == 2 * small
    assert now.chapter == "privacy"


def test_pictures_fit_and_nothing_else_is_loaded(qtbot, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(500, 400)
    reader.show()

    reader.read("![Overview](pictures/overview-en.png)", "Overview")

    assert reader.document().idealWidth() <= reader.viewport().width()
    for kind in (1, 3):
        assert not bytes(reader.loadResource(kind, QUrl.fromLocalFile(str(secret))))
    assert reader.horizontalScrollBar().maximum() == 0


def test_a_picture_stays_as_wide_as_there_is_room(qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(700, 400)
    reader.show()
    reader.read("![Overview](pictures/overview-en.png)", "Overview")

    reader.resize(420, 400)

    assert reader.document().idealWidth() <= reader.viewport().width()


def test_a_window_that_ends_takes_its_guide_along(live, opened):
    live.window.close()

    assert not opened.isVisible()
