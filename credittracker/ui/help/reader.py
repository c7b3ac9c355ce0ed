"""Shows a chapter of the guide; its links lead to other chapters and to nowhere else."""

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from credittracker.services.places import resource
from credittracker.ui.fonts import FAMILY
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space, colours_of

_WIDEST = 720
"""The longest line that is still easy to read, at 100 %."""
_PICTURE = 720
_LINES = 118.0
"""The distance of lines, per cent of what the typeface asks for."""
_OBJECT = "\ufffc"
"""Stands in a text for a picture."""


class Reader(QTextBrowser):
    """``chapterRequested`` carries the name of a chapter that a link points to."""

    chapterRequested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setProperty("role", "guide")
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)

    def read(self, text: str, title: str) -> None:
        """Show a chapter from its beginning."""
        self._text = text
        self.setAccessibleName(title)
        fresh = QTextDocument(self)  # in a used one plain text takes on the look of the heading
        fresh.setDefaultFont(self.font())
        fresh.setDocumentMargin(Space.XL)
        fresh.setMarkdown(text)
        self.setDocument(fresh)
        _set_type(self.document(), self.palette())

    def mark(self, words: str) -> int:
        """Show where some words stand, and say in how many places."""
        colours = colours_of(self.palette())
        found = []
        cursor = QTextCursor(self.document())
        while words and not (cursor := self.document().find(words, cursor)).isNull():
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor  # type: ignore[attr-defined]
            one.format.setBackground(QColor(colours.warn_soft))  # type: ignore[attr-defined]
            one.format.setForeground(QColor(colours.text))  # type: ignore[attr-defined]
            found.append(one)
        self.setExtraSelections(found)
        return len(found)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Qt: only pictures of the guide, as wide as there is room."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        picture = QImage(str(resource("guide", QUrl(name).path())))
        scale = self.devicePixelRatioF()
        wide = round(min(_PICTURE, self._column() - 2 * Space.XL) * scale)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(max(wide, 1), smooth)
        picture.setDevicePixelRatio(scale)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: lines are as long as there is room, up to what is easy to read."""
        before = self._column()
        self.setLineWrapColumnOrWidth(self.viewport().width())
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and before:
            self._fit()

    def _fit(self) -> None:
        at = self.verticalScrollBar().value()
        self.setLineWrapColumnOrWidth(self._column())
        if "![" in self._text:
            self.read(self._text, self.accessibleName())
            self.verticalScrollBar().setValue(at)

    def _column(self) -> int:
        return min(self.viewport().width(), px(_WIDEST) + 2 * Space.XL)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.hasFragment() and not link.path():
            self.chapterRequested.emit(link.fragment())


def _set_type(document: QTextDocument, palette: QPalette) -> None:
    """Give the text the air, and the keys in it the look, of the rest of the app."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(_air(block))
        parts = block.begin()
        fragments = []
        while not parts.atEnd():
            fragments.append(parts.fragment())
            parts += 1
        for fragment in fragments:
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_letters(fragment.charFormat(), palette))
        block = block.next()


def _air(block: QTextBlock) -> QTextBlockFormat:
    made = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    high = QTextBlockFormat.LineHeightTypes
    if not level and block.text() != _OBJECT:
        made.setLineHeight(_LINES, high.ProportionalHeight.value)
    in_list = block.textList() is not None
    made.setTopMargin(px(Space.L) if level > 1 else 0)
    made.setBottomMargin(px(Space.XS if in_list else Space.S))
    return made


def _letters(old: QTextCharFormat, palette: QPalette) -> QTextCharFormat:
    """Keys stand on a ground of their own; bold is the weight that the app comes with."""
    made = QTextCharFormat()
    if old.fontFixedPitch():
        made.setFontFamilies([FAMILY])
        made.setFontFixedPitch(False)
        made.setBackground(QColor(colours_of(palette).sunken))
    if old.fontWeight() > QFont.Weight.Normal.value:
        made.setFontWeight(QFont.Weight.DemiBold.value)
    return made
