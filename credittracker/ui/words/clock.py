"""Time to come in words: why a factor will move, and what will end."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.clock import EndingKind
from credittracker.scoring.causes import CauseKind

_CAUSES: dict[CauseKind, object] = {
    CauseKind.RECORD: QT_TRANSLATE_NOOP("Clock", "Paid in time"),
    CauseKind.AGED: QT_TRANSLATE_NOOP("Clock", "Too old to count"),
    CauseKind.TIME: QT_TRANSLATE_NOOP("Clock", "Time passes"),
}
_ENDINGS: dict[EndingKind, object] = {
    EndingKind.LATE: QT_TRANSLATE_NOOP("Clock", "Late payment"),
    EndingKind.INQUIRY: QT_TRANSLATE_NOOP("Clock", "Inquiry"),
}


def cause_text(kind: CauseKind) -> str:
    """Why a factor will move."""
    return QCoreApplication.translate("Clock", str(_CAUSES[kind]))


def ending_text(kind: EndingKind) -> str:
    """What will be seen no more."""
    return QCoreApplication.translate("Clock", str(_ENDINGS[kind]))
