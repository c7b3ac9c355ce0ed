"""What a change to the book is called, for undo and for the line that says it happened."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.book import COLLECTIONS
from credittracker.ui.words.records import kind_name

DEEDS: dict[str, str] = {
    code: str(text)
    for code, text in {
        "add": QT_TRANSLATE_NOOP("Deeds", "Added {thing}"),
        "edit": QT_TRANSLATE_NOOP("Deeds", "Changed {thing}"),
        "delete": QT_TRANSLATE_NOOP("Deeds", "Deleted {thing}"),
        "import": QT_TRANSLATE_NOOP("Deeds", "Imported records"),
        "undo_import": QT_TRANSLATE_NOOP("Deeds", "Took back an import"),
        "mark_paid": QT_TRANSLATE_NOOP("Deeds", "Marked as paid"),
        "check_in": QT_TRANSLATE_NOOP("Deeds", "Checked in"),
    }.items()
}


_KINDS = {name.removesuffix("s"): kind.__name__ for kind, name in COLLECTIONS.items()}
"""Record types by the second part of a change's code."""


def change_text(code: str) -> str:
    """What a change is called once it is made: ``add.loan`` is "Added loan"."""
    deed, _, kind = code.partition(".")
    if deed not in DEEDS:
        return QCoreApplication.translate("Deeds", "Changed the book")
    thing = kind_name(_KINDS[kind]) if kind in _KINDS else kind
    return QCoreApplication.translate("Deeds", DEEDS[deed]).format(thing=thing)
