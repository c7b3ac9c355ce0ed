"""What stopped a change, in words a person can act on."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.ui.words.files import BOOK_ERRORS, book_error_text

UNREAD: dict[str, object] = {
    "score": QT_TRANSLATE_NOOP(
        "Failures",
        "Your change was saved, but the score could not be worked out. What you see here is from "
        "before it.",
    ),
    "months": QT_TRANSLATE_NOOP(
        "Failures", "The score of earlier months could not be worked out. Nothing was changed."
    ),
}
"""What could not be read out of a book that is safe in its file."""


def failure_text(error: object) -> str:
    """The words for an exception that stopped what the person wanted."""
    code = getattr(error, "code", "")
    if code in BOOK_ERRORS:
        return book_error_text(code, getattr(error, "facts", {}))
    if code in UNREAD:
        return QCoreApplication.translate("Failures", str(UNREAD[code]))
    return QCoreApplication.translate("Failures", "That did not work. Nothing was changed.")
