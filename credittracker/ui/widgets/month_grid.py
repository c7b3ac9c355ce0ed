"""A month as a calendar: a day has a few marks, the arrow keys go from day to day."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from credittracker.book.dates import EARLIEST, LATEST, add_months, month_end
from credittracker.ui.fonts import sized
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.scale import factor, size
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.widgets.painted import Painted, fill, write
from credittracker.ui.words import formats

WEEK = 7
_ROWS = 6
_HEAD = 26
_NO_DAY = date(2000, 1, 1)
_DAY = 22
_LINE = 19
_ICON = 13
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayLine(NamedTuple):
    """A mark of a day: an icon in a tone's colour, and a short text."""

    icon: str
    tone: Tone
    text: str


Lines: TypeAlias = Callable[[date], Sequence[DayLine]]
"""The marks of a day; none where there are none."""


def first_shown(month: date) -> date:
    """The day in the upper left corner of a month: the week begins where the locale says."""
    first = month.replace(day=1)
    begins = QLocale().firstDayOfWeek().value
    return first - timedelta(days=(first.isoweekday() - begins) % WEEK)


class MonthGrid(Painted):
    """``daySelected`` carries the day; ``said`` gives the words for its marks."""

    daySelected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(560, 440), parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.today = self.day = _NO_DAY
        self._lines: Lines = lambda _on: ()
        self._signs: dict[tuple[str, str, float], QPixmap] = {}
        self._said: Callable[[date], str] = formats.long_day

    def minimumSizeHint(self) -> QSize:
        """Qt: room for one mark a day."""
        return size(460, _HEAD + _ROWS * (_DAY + _LINE + 6))

    def begin(self, today: date) -> None:
        """Another day is today; show it."""
        self.today = self.day = today

    def show_days(self, lines: Lines, said: Callable[[date], str]) -> None:
        """Show other marks."""
        self._lines, self._said = lines, said
        self._tell()

    def select(self, day: date) -> None:
        """Go to a day, and to its month; beyond the days there are, nothing happens."""
        if day != self.day and EARLIEST <= day <= LATEST:
            self.day = day
            self._tell()
            self.daySelected.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrow keys go by days and weeks, page up and down by months."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.select(self.day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.select(add_months(self.day, _MONTHS[key]))
        elif key is Qt.Key.Key_Home:
            self.select(self.day.replace(day=1))
        elif key is Qt.Key.Key_End:
            self.select(month_end(self.day))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a day was clicked."""
        wide, high = self._cell()
        x, y = self.spot(event)
        column, line = int(x // wide), int((y - _HEAD) // high)
        if 0 <= column < WEEK and 0 <= line < _ROWS:
            self.select(first_shown(self.day) + timedelta(days=line * WEEK + column))

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the names of the days, and six weeks."""
        wide, high = self._cell()
        first = first_shown(self.day)
        for column in range(WEEK):
            name = QLocale().dayName(
                (first + timedelta(days=column)).isoweekday(), QLocale.FormatType.ShortFormat
            )
            box = QRectF(column * wide + 8, 0, wide - 8, _HEAD)
            write(painter, box, name, (sized(Type.CAPTION), colours.muted), _LEFT)
        for place in range(_ROWS * WEEK):
            line, column = divmod(place, WEEK)
            box = QRectF(column * wide, _HEAD + line * high, wide, high).adjusted(2, 2, -2, -2)
            self._draw_day(painter, colours, box, first + timedelta(days=place))

    def _draw_day(self, painter: QPainter, colours: Colours, box: QRectF, on: date) -> None:
        inside = (on.year, on.month) == (self.day.year, self.day.month)
        if inside:
            fill(painter, box, colours.accent_soft if on == self.day else colours.surface, 6)
        if on == self.day:
            strong = 2.0 if self.hasFocus() else 1.0
            painter.setPen(QPen(QColor(colours.accent_text), strong))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        number = QRectF(box.x() + 6, box.y() + 2, 22, _DAY - 4)
        ink = colours.text if inside else colours.muted
        if on == self.today:
            fill(painter, number.adjusted(-3, 0, 3, 1), colours.accent, 9)
            ink = colours.on_accent
        at = Qt.AlignmentFlag.AlignCenter if on == self.today else _LEFT
        write(painter, number, str(on.day), (sized(Type.CAPTION, strong=inside), ink), at)
        if inside:
            self._draw_lines(painter, colours, box, self._lines(on))

    def _draw_lines(
        self, painter: QPainter, colours: Colours, box: QRectF, lines: Sequence[DayLine]
    ) -> None:
        room = max(1, int((box.height() - _DAY) // _LINE))
        shown = lines if len(lines) <= room else lines[: room - 1]
        top, ratio = box.y() + _DAY, self.devicePixelRatioF() * factor()
        for line in shown:
            ink = colours.tone(line.tone)[0]
            sign = self._sign(line.icon, ink, ratio)
            painter.drawPixmap(QPointF(box.x() + 6, top + (_LINE - _ICON) / 2), sign)
            words = QRectF(box.x() + 23, top, box.width() - 26, _LINE)
            write(painter, words, line.text, (sized(Type.CAPTION), colours.text), _LEFT)
            top += _LINE
        if len(shown) < len(lines):
            more = f"+{len(lines) - len(shown)}"
            words = QRectF(box.x() + 6, top, box.width() - 8, _LINE)
            write(painter, words, more, (sized(Type.CAPTION), colours.muted), _LEFT)

    def _sign(self, name: str, ink: str, ratio: float) -> QPixmap:
        known = self._signs.get((name, ink, ratio))
        if known is None:
            known = self._signs[name, ink, ratio] = pixmap(name, ink, _ICON, ratio)
        return known

    def _cell(self) -> tuple[float, float]:
        return self.wide / WEEK, (self.high - _HEAD) / _ROWS

    def _tell(self) -> None:
        self.describe(formats.month(self.day), self._said(self.day))
