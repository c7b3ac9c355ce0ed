"""Repaid is not closed, in words."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.ui.words import formats

TITLES: dict[str, object] = {
    "certificate": QT_TRANSLATE_NOOP("Closing", "Settlement certificate kept"),
    "autopay": QT_TRANSLATE_NOOP("Closing", "Automatic debit cancelled"),
    "fees": QT_TRANSLATE_NOOP("Closing", "Memberships and fees ended"),
    "closed": QT_TRANSLATE_NOOP("Closing", "Account closed at the lender"),
    "report": QT_TRANSLATE_NOOP("Closing", "The credit report shows it ended"),
}
HINTS: dict[str, object] = {
    "certificate": QT_TRANSLATE_NOOP(
        "Closing", "Ask for it in the lender's app (结清证明) and keep the file."
    ),
    "autopay": QT_TRANSLATE_NOOP(
        "Closing", "In your bank's app and in Alipay or WeChat: end the authorisation (代扣)."
    ),
    "fees": QT_TRANSLATE_NOOP(
        "Closing", "Memberships, insurance and guarantee fees may go on by themselves."
    ),
    "closed": QT_TRANSLATE_NOOP(
        "Closing", "Only if you no longer want it. Then say here that it is closed (⋯)."
    ),
    "report": QT_TRANSLATE_NOOP(
        "Closing", "A month later: settled or closed (结清, 销户). Two reports a year are free."
    ),
}
HINTS_ABROAD: dict[str, object] = {
    "certificate": QT_TRANSLATE_NOOP(
        "Closing", "Ask the lender for a letter that all is paid, and keep it."
    ),
    "autopay": QT_TRANSLATE_NOOP("Closing", "End the direct debit at your bank."),
    "report": QT_TRANSLATE_NOOP("Closing", "A month later, look at your credit report."),
}


def closing_title(code: str) -> str:
    """What is done once a step is ticked."""
    return QCoreApplication.translate("Closing", str(TITLES[code]))


def closing_hint(code: str, *, at_home: bool) -> str:
    """How it is done; ``at_home``: in China."""
    said = HINTS[code] if at_home else HINTS_ABROAD.get(code, HINTS[code])
    return QCoreApplication.translate("Closing", str(said))


def effect_text(points: Decimal) -> str:
    """What closing makes of the score; to close or to keep is the person's own choice."""
    if points < 0:
        said = QCoreApplication.translate(
            "Closing", "Closing would cost {points} points here. Keeping it is fine, too."
        )
        return said.format(points=formats.points(-points))
    if points > 0:
        said = QCoreApplication.translate(
            "Closing", "Closing would bring {points} points here. It is your choice."
        )
        return said.format(points=formats.points(points))
    return QCoreApplication.translate(
        "Closing", "Closing would not change the score here. It is your choice."
    )
