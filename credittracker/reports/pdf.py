"""A report on A4 pages, written by Qt."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from credittracker.reports.document import INK, MUTED, Document, html
from credittracker.reports.files import whole_file

_DPI = 96
_MARGIN = 18.0
"""Millimetres around what is printed."""
_FOOT = 28
_SMALL = 10


def text_document(document: Document, font: QFont) -> QTextDocument:
    """A report as rich text, for the screen and for paper."""
    made = QTextDocument()
    made.setDefaultFont(_readable(font))
    made.setDocumentMargin(0)
    made.setHtml(html(document))
    return made


def write_pdf(path: Path, document: Document, font: QFont) -> None:
    """Write the file whole or not at all; every page says what it is and which it is."""
    with whole_file(path) as draft:
        writer = QPdfWriter(str(draft))
        writer.setTitle(document.title)
        writer.setCreator("CreditTracker")
        writer.setResolution(_DPI)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
        writer.setPageLayout(layout)
        page = layout.paintRectPixels(_DPI)
        room = QRectF(0, 0, page.width(), page.height() - _FOOT)
        text = text_document(document, font)
        text.setPageSize(QSizeF(room.width(), room.height()))
        _keep_headings(text)
        painter = QPainter(writer)
        painter.setFont(_readable(font))
        for number in range(text.pageCount()):
            if number:
                writer.newPage()
            painter.save()
            painter.translate(0, -number * room.height())
            text.drawContents(painter, room.translated(0, number * room.height()))
            painter.restore()
            foot = QRectF(0, page.height() - _FOOT, page.width(), _FOOT)
            _write_foot(painter, foot, document.foot, f"{number + 1} / {text.pageCount()}")
        painter.end()


def _readable(font: QFont) -> QFont:
    """The font with its figures as they are: a file's figures in another form cannot be copied."""
    plain = QFont(font)
    plain.setFeature(QFont.Tag("locl"), 0)
    return plain


def _keep_headings(text: QTextDocument) -> None:
    """Let a heading that would stand alone at the foot of a page begin the next one."""
    layout, high = text.documentLayout(), text.pageSize().height()
    block = text.begin()
    while block.isValid():
        after = block.next()
        if block.blockFormat().headingLevel() and after.isValid():
            here, there = (
                int(layout.blockBoundingRect(one).top() // high) for one in (block, after)
            )
            if here != there:
                cursor = QTextCursor(block)
                kind = cursor.blockFormat()
                kind.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(kind)
        block = after


def _write_foot(painter: QPainter, room: QRectF, said: str, number: str) -> None:
    font = painter.font()
    font.setPixelSize(_SMALL)
    painter.setFont(font)
    painter.setPen(QColor(MUTED))
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(room, bottom | Qt.AlignmentFlag.AlignLeft, said)
    painter.drawText(room, bottom | Qt.AlignmentFlag.AlignRight, number)
    painter.setPen(QColor(INK))
