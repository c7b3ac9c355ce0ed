"""A credit limit and how much of it is used; the four states cannot be mistaken."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from credittracker.book.limits import LimitState
from credittracker.ui.fonts import sized
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.painted import Painted, fill, fill_left, hatch, write
from credittracker.ui.words import formats

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HIGH = 0.8


@dataclass(frozen=True, slots=True)
class LimitUse:
    """What is known of a limit: its state, its amount if any, and what is owed on it."""

    state: LimitState
    limit: Decimal | None = None
    used: Decimal | None = None
    currency: str = "CNY"
    masked: bool = False

    @property
    def share(self) -> float:
        """How much is used, from 0; more than 1 when over the limit."""
        if not self.limit or self.used is None:
            return 0.0
        return float(self.used / self.limit)


class LimitBar(Painted):
    """A filled bar for an amount, dashes for unknown, hatching for frozen, a line for closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(240, 44), parent)
        self._use = LimitUse(LimitState.UNKNOWN)

    def set_use(self, use: LimitUse, name: str = "") -> None:
        """Show another limit; ``name`` is the account for screen readers."""
        self._use = use
        left, right = self._words()
        self.describe(name or self.tr("Limit"), " · ".join(part for part in (left, right) if part))

    def _money(self, amount: Decimal | None) -> str:
        use = self._use
        return formats.headline_money(amount, currency=use.currency, masked=use.masked)

    def _words(self) -> tuple[str, str]:
        """What stands over the bar at its left and at its right."""
        use = self._use
        owed = self.tr("{used} owed").format(used=self._money(use.used)) if use.used else ""
        match use.state:
            case LimitState.FROZEN:
                return self.tr("Limit frozen"), owed
            case LimitState.CLOSED:
                return self.tr("Closed"), owed
            case LimitState.UNKNOWN:
                return self.tr("Limit not known"), owed
        if not use.limit:
            return self.tr("Limit {limit}").format(limit=self._money(use.limit)), owed
        used = self.tr("{used} used of {limit}").format(
            used=self._money(use.used or Decimal(0)), limit=self._money(use.limit)
        )
        return used, formats.percent(use.share, 0)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the words over the bar."""
        left, right = self._words()
        upper = QRectF(0, 2, self.wide, 22)
        icon_name = {LimitState.FROZEN: "lock", LimitState.UNKNOWN: "why"}.get(self._use.state)
        shift = 0
        if icon_name:
            painter.drawPixmap(0, 5, pixmap(icon_name, colours.muted, 16))
            shift = 22
        write(painter, upper, right, (sized(Type.CAPTION), colours.muted), _RIGHT)
        right_wide = painter.fontMetrics().horizontalAdvance(right) + 12 if right else 0
        room = upper.adjusted(shift, 0, -right_wide, 0)
        write(painter, room, left, (sized(Type.BODY), colours.text), _LEFT)
        draw_limit(painter, QRectF(1, 30, self.wide - 2, 9), self._use, colours)


def draw_limit(painter: QPainter, track: QRectF, use: LimitUse, colours: Colours) -> None:
    """The bar alone: filled, an empty outline for zero, dashed, hatched, or a line."""
    if use.state == LimitState.CLOSED:
        painter.setPen(QPen(QColor(colours.outline), 1.4))
        middle = track.center().y()
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle))
    elif use.state == LimitState.FROZEN:
        fill(painter, track, colours.sunken, track.height() / 2)
        hatch(painter, track, colours.outline)
    elif use.state == LimitState.UNKNOWN or not use.limit:
        dashed = use.state == LimitState.UNKNOWN
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colours.outline), 1.2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
    else:
        fill(painter, track, colours.sunken, track.height() / 2)
        colour = colours.warn_fill if use.share > _HIGH else colours.accent
        fill_left(painter, track, use.share, colour)
