"""Columns and painted cells that tables of records share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from credittracker.book.limits import LimitState
from credittracker.ui.fonts import sized
from credittracker.ui.record_table import RecordTable
from credittracker.ui.rows_model import Column, RowsModel
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.scale import factor
from credittracker.ui.theme.tokens import Colours, Type, colours_of
from credittracker.ui.widgets.basics import TONE_ICONS, Tone
from credittracker.ui.widgets.limit_bar import LimitUse, draw_limit
from credittracker.ui.widgets.painted import fill, write
from credittracker.ui.words import formats

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PAD = 13
_DOT = 10
_PILL = 24
_ICON = 14

ModelIndex = QModelIndex | QPersistentModelIndex


class Shown(NamedTuple):
    """A cell that sorts by one thing and is read as another."""

    key: Any
    text: str


@dataclass(slots=True)
class Veil:
    """Whether amounts are hidden now; shared by all columns of a page."""

    masked: bool = False


def plain_text(value: Any) -> str:
    """A cell's words."""
    return value.text if isinstance(value, Shown) else str(value)


def money_column(
    title: str,
    amount: Callable[[Any], Decimal | None],
    currency: Callable[[Any], str],
    veil: Veil,
) -> Column[Any]:
    """Amounts, each in its own currency."""

    def value(one: Any) -> Shown | None:
        found = amount(one)
        if found is None:
            return None
        return Shown(found, formats.money(found, currency=currency(one), masked=veil.masked))

    return Column(title, value, plain_text, numeric=True)


def day_column(title: str, day: Callable[[Any], date | None]) -> Column[Any]:
    """Dates, sorted as dates."""
    return Column(title, day, formats.day)


def text_column(title: str, text: Callable[[Any], str], *, wide: bool = False) -> Column[Any]:
    """Words; the whole of a long one shows when the pointer rests on it."""
    return Column(title, text, wide=wide, tip=text)


NO_COLOUR = "#6b7280"
"""Of a platform that is gone."""

TALL = 50
"""The height of rows whose cells have two lines."""


def set_widths(table: RecordTable, widths: Sequence[int]) -> None:
    """Give the columns their widths; 0 leaves one as it is."""
    for at, width in enumerate(widths):
        if width:
            table.set_width(at, width)


class PaintedCell(QStyledItemDelegate):
    """A cell that draws itself on the row's own background."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Qt: draw one cell."""
        own: Any = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text = own.text, ""
        widget = own.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, widget)
        model = index.model()
        if not isinstance(model, RowsModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(own.rect.topLeft())
        painter.scale(factor(), factor())
        whole = QRectF(0, 0, own.rect.width() / factor(), own.rect.height() / factor())
        room = whole.adjusted(_PAD, 0, -_PAD, -1)  # above the line between rows
        self.draw(painter, room, (text, model.row(index)), colours_of(own.palette))
        painter.restore()

    def draw(
        self, painter: QPainter, room: QRectF, cell: tuple[str, Any], colours: Colours
    ) -> None:
        """Draw a cell's text and row; overridden."""
        raise NotImplementedError


class DotCell(PaintedCell):
    """A name after a dot in the colour of its platform, perhaps with small print beneath."""

    def __init__(
        self,
        colour: Callable[[Any], str],
        parent: RecordTable,
        small: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__(parent.view)
        self._colour = colour
        self._small = small

    def draw(
        self, painter: QPainter, room: QRectF, cell: tuple[str, Any], colours: Colours
    ) -> None:
        """Draw."""
        text, one = cell
        painter.setPen(QPen(QColor(colours.outline), 1))  # a dark dot shows on a dark row
        painter.setBrush(QColor(self._colour(one)))
        painter.drawEllipse(QRectF(room.left(), room.center().y() - _DOT / 2, _DOT, _DOT))
        words = room.adjusted(_DOT + 8, 0, 0, 0)
        if self._small is not None:
            middle = room.center().y()
            lower = QRectF(words.left(), middle + 1, words.width(), 18)
            write(painter, lower, self._small(one), (sized(Type.CAPTION), colours.muted), _LEFT)
            words = QRectF(words.left(), middle - 20, words.width(), 22)
        write(painter, words, text, (sized(Type.BODY), colours.text), _LEFT)


class LimitCell(PaintedCell):
    """A limit in words over its bar; its four states look nothing like each other.

    ``use`` gives nothing where a limit has no meaning, as for a mortgage.
    """

    def __init__(self, use: Callable[[Any], LimitUse | None], parent: RecordTable) -> None:
        super().__init__(parent.view)
        self._use = use

    def draw(
        self, painter: QPainter, room: QRectF, cell: tuple[str, Any], colours: Colours
    ) -> None:
        """Draw."""
        text, one = cell
        use = self._use(one)
        if use is None:
            write(painter, room, text, (sized(Type.BODY), colours.muted), _LEFT)
            return
        middle = room.center().y()
        upper = QRectF(room.left(), middle - 18, room.width(), 22)
        icon = {LimitState.FROZEN: "lock", LimitState.UNKNOWN: "why"}.get(use.state)
        if icon:
            painter.drawPixmap(
                QPointF(upper.left(), upper.top() + 3), pixmap(icon, colours.muted, 16)
            )
            upper.setLeft(upper.left() + 22)
        plain = use.state is LimitState.AMOUNT
        ink = colours.text if plain else colours.muted
        write(painter, upper, text, (sized(Type.BODY if plain else Type.CAPTION), ink), _LEFT)
        draw_limit(painter, QRectF(room.left(), middle + 9, room.width(), 5), use, colours)


class PillCell(PaintedCell):
    """A state as a pill in its tone; quiet ones are plain words."""

    def __init__(self, tone: Callable[[Any], Tone], parent: RecordTable) -> None:
        super().__init__(parent.view)
        self._tone = tone

    def draw(
        self, painter: QPainter, room: QRectF, cell: tuple[str, Any], colours: Colours
    ) -> None:
        """Draw."""
        text, one = cell
        tone = self._tone(one)
        if not text or tone == "quiet":
            write(painter, room, text, (sized(Type.BODY), colours.text), _LEFT)
            return
        font = sized(Type.CAPTION)
        ink, paper = colours.tone(tone)
        wide = min(room.width(), QFontMetricsF(font).horizontalAdvance(text) + 20 + _ICON + 4)
        pill = QRectF(room.left() - 2, room.center().y() - _PILL / 2, wide, _PILL)
        fill(painter, pill, paper, _PILL / 2)
        at = pill.topLeft().toPoint()
        painter.drawPixmap(at.x() + 9, at.y() + 5, pixmap(TONE_ICONS[tone], ink, _ICON))
        write(painter, pill.adjusted(10 + _ICON + 4, 0, -8, 0), text, (font, ink), _LEFT)
