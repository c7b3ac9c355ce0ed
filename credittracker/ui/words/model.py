"""The page on how the score works, in words; its facts come with the model itself."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.scoring.card import Factor
from credittracker.ui.words import formats
from credittracker.ui.words.factors import factor_name

translate = QCoreApplication.translate

SECTIONS: dict[str, object] = {
    "is": QT_TRANSLATE_NOOP("ModelCard", "What it is"),
    "is_not": QT_TRANSLATE_NOOP("ModelCard", "What it is not"),
    "tested": QT_TRANSLATE_NOOP("ModelCard", "On whom it was tested"),
    "how_well": QT_TRANSLATE_NOOP("ModelCard", "How well it did"),
    "wrong": QT_TRANSLATE_NOOP("ModelCard", "Where it may be wrong"),
}


def section_title(code: str) -> str:
    """A section's title."""
    return translate("ModelCard", str(SECTIONS[code]))


def hearsay_text(factors: Sequence[Factor]) -> str:
    """Which factors are only hearsay, what they count for, and what leaving them out means."""
    names = formats.listed([factor_name(f.code) for f in factors])
    most = sum((f.most for f in factors), Decimal(0))
    said = translate(
        "ModelCard",
        "Commonly quoted, proven by nobody: {factors} ({most} points). Left out, they give "
        "everybody the same middle points; the tests counted them.",
    )
    return said.format(factors=names, most=formats.points(most))
