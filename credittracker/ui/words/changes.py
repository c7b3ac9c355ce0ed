"""What a change to the book is called, for undo, for the line that says so, and for history."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from credittracker.book.book import COLLECTIONS
from credittracker.ui.words import formats
from credittracker.ui.words.records import kind_name

if TYPE_CHECKING:
    from credittracker.services.workspace import Label

DEEDS: dict[str, str] = {
    code: str(text)
    for code, text in {
        "add": QT_TRANSLATE_NOOP("Deeds", "Added {thing}"),
        "edit": QT_TRANSLATE_NOOP("Deeds", "Changed {thing}"),
        "delete": QT_TRANSLATE_NOOP("Deeds", "Deleted {thing}"),
        "import": QT_TRANSLATE_NOOP("Deeds", "Imported {thing}"),
        "undo_import": QT_TRANSLATE_NOOP("Deeds", "Took back the import of {thing}"),
        "mark_paid": QT_TRANSLATE_NOOP("Deeds", "Marked as paid"),
        "check_in": QT_TRANSLATE_NOOP("Deeds", "Checked in"),
        "restore": QT_TRANSLATE_NOOP("Deeds", "Brought back from the trash"),
        "sample": QT_TRANSLATE_NOOP("Deeds", "Made the sample book"),
    }.items()
}


_KINDS = {name.removesuffix("s"): kind.__name__ for kind, name in COLLECTIONS.items()}
"""Record types by the second part of a change's code."""


class _More(QObject):
    """A QObject because lupdate finds plurals only in ``self.tr``."""

    def after(self, count: int) -> str:
        """How many changes went the same way as a first one."""
        return self.tr("{change}, and %n change(s) after it", "", count)


def change_text(label: "Label") -> str:
    """What a change is called once it is made: ``add.loan`` is "Added loan"."""
    deed, _, kind = label.code.partition(".")
    if deed in DEEDS:
        text = QCoreApplication.translate("Deeds", DEEDS[deed])
        text = text.format(thing=_thing(kind, dict(label.values)))
    else:
        text = QCoreApplication.translate("Deeds", "Changed the book")
    more = label.values.get("more")
    return _More().after(int(more)).format(change=text) if more else text


def _thing(kind: str, values: dict[str, str]) -> str:
    """What was changed: a count of records, a file, or a kind of record with its name."""
    for count in ("added", "count"):
        if count in values:
            return formats.records(int(values[count]))
    if "file" in values:
        return values["file"]
    named = kind_name(_KINDS[kind]) if kind in _KINDS else kind
    return f"{named} · {values['name']}" if "name" in values else named
