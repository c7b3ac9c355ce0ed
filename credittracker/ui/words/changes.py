"""What a change to the book is called, for undo and for the line that says it happened."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

THINGS: dict[str, str] = {
    code: str(text)
    for code, text in {
        "account": QT_TRANSLATE_NOOP("Things", "account"),
        "application": QT_TRANSLATE_NOOP("Things", "application"),
        "asset": QT_TRANSLATE_NOOP("Things", "asset"),
        "check_in": QT_TRANSLATE_NOOP("Things", "check-in"),
        "external_score": QT_TRANSLATE_NOOP("Things", "outside score"),
        "fact": QT_TRANSLATE_NOOP("Things", "personal fact"),
        "failed_debit": QT_TRANSLATE_NOOP("Things", "failed auto-debit"),
        "income": QT_TRANSLATE_NOOP("Things", "income"),
        "late_mark": QT_TRANSLATE_NOOP("Things", "late mark"),
        "limit_event": QT_TRANSLATE_NOOP("Things", "limit change"),
        "loan": QT_TRANSLATE_NOOP("Things", "loan"),
        "note": QT_TRANSLATE_NOOP("Things", "note"),
        "override": QT_TRANSLATE_NOOP("Things", "instalment"),
        "platform": QT_TRANSLATE_NOOP("Things", "platform"),
        "repayment": QT_TRANSLATE_NOOP("Things", "repayment"),
        "statement": QT_TRANSLATE_NOOP("Things", "bill"),
    }.items()
}
"""Kinds of record by the second part of a change's code."""

DEEDS: dict[str, str] = {
    code: str(text)
    for code, text in {
        "add": QT_TRANSLATE_NOOP("Deeds", "Added {thing}"),
        "edit": QT_TRANSLATE_NOOP("Deeds", "Changed {thing}"),
        "delete": QT_TRANSLATE_NOOP("Deeds", "Deleted {thing}"),
        "import": QT_TRANSLATE_NOOP("Deeds", "Imported records"),
        "undo_import": QT_TRANSLATE_NOOP("Deeds", "Took back an import"),
        "mark_paid": QT_TRANSLATE_NOOP("Deeds", "Marked as paid"),
    }.items()
}


def thing_text(kind: str) -> str:
    """What a kind of record is called in a sentence."""
    return QCoreApplication.translate("Things", THINGS[kind]) if kind in THINGS else kind


def change_text(code: str) -> str:
    """What a change is called once it is made: ``add.loan`` is "Added loan"."""
    deed, _, kind = code.partition(".")
    if deed not in DEEDS:
        return QCoreApplication.translate("Deeds", "Changed the book")
    return QCoreApplication.translate("Deeds", DEEDS[deed]).format(thing=thing_text(kind))
