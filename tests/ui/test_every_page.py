"""Every page and tab, as it stands in a window: texts fit, nothing escapes translation, all named.

The third language is no language: every text comes back with dots behind it, a third longer.
"""

import re

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.registry import present
from tests.conftest import TODAY
from tests.ui.cuts import cuts
from tests.ui.pages.live import Live

PSEUDO = "pseudo"
MARK = "·"
WORD = re.compile(r"[A-Za-z]{3}")
KEYS = re.compile(r"Ctrl\+\w+")
DATES = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
TRANSLATED = {"English", *(factor.source for factor in load_card().factors)}
"""Said in both languages by data, or the same in both."""


class Pseudo(QTranslator):
    """English with dots behind it."""

    def translate(self, context, source, disambiguation=None, n=-1):
        del context, disambiguation
        text = (source or "").replace("%n", str(n))
        return text + MARK * max(2, len(text) // 3) if text else ""

    def isEmpty(self):  # noqa: N802 - Qt calls it by that name
        return False


@pytest.fixture(params=["zh_CN", "en", PSEUDO])
def live(request, tmp_path, language, theme, qtbot):
    code = "en" if request.param == PSEUDO else request.param
    language.choose(code)
    pseudo = Pseudo() if request.param == PSEUDO else None
    if pseudo is not None:
        QApplication.installTranslator(pseudo)
    names = tuple(entry.name for entry in present())
    made = Live(tmp_path, "", (language, theme), qtbot, names)
    made.is_pseudo = pseudo is not None
    made.session.apply(Label("sample"), lambda _: sample_book(code, TODAY))
    made.window.resize(1280, 800)
    made.idle()
    yield made
    if pseudo is not None:
        QApplication.removeTranslator(pseudo)
    made.close()


def views(live):
    """Each page, and each of its tabs, once it is worked out."""
    for entry in present():
        live.window.go(entry.name)
        live.wait(lambda: live.page.is_complete)
        live.qtbot.wait(50)
        yield entry.name
        for bar in live.page.findChildren(QTabBar):
            for place in range(bar.count()):
                if bar.isVisible() and bar.isTabVisible(place) and place != bar.currentIndex():
                    bar.setCurrentIndex(place)
                    live.wait(lambda: live.page.is_complete)
                    live.qtbot.wait(20)
                    yield f"{entry.name}: {bar.tabText(place)}"


def visible(live, kind=QWidget):
    return [one for one in live.window.findChildren(kind) if one.isVisible()]


def test_every_text_fits(live):
    found = set()
    for view in views(live):
        found |= {(view, *cut) for cut in cuts(live.window)}

    assert sorted(found) == []


def said(widget):
    """Everything a widget says that is no record's."""
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTableView):
        model = widget.model()
        for at in range(model.columnCount()):
            yield str(model.headerData(at, Qt.Orientation.Horizontal))


def test_every_focus_has_a_name_and_every_text_is_translated(live):
    bare, nameless = set(), set()
    records = [getattr(r, "name", "") or getattr(r, "institution", "") for r in live.book]
    own = re.compile("|".join(sorted({re.escape(n) for n in records if n}, key=len, reverse=True)))
    for view in views(live):
        for widget in visible(live):
            if is_met(widget) and not spoken(widget):
                nameless.add((view, type(widget).__name__, widget.objectName()))
            if not live.is_pseudo:
                continue
            for text in said(widget):
                plain = DATES.sub("", KEYS.sub("", own.sub("", text)))
                known = MARK in text or text in TRANSLATED or text.startswith("/")
                if WORD.search(plain) and not known:
                    bare.add((view, type(widget).__name__, text))

    assert sorted(bare) == []
    assert sorted(nameless) == []


def is_met(widget):
    """Whether the Tab key stops at a widget."""
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def spoken(widget):
    """What a screen reader would say of a widget."""
    name = widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return name or widget.text()
    if isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView):
        return "part of its parent"
    return name or isinstance(widget, QTabBar | QLabel)
