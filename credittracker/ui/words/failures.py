"""What stopped a change, in words a person can act on."""

from PySide6.QtCore import QCoreApplication

from credittracker.ui.words.files import BOOK_ERRORS, book_error_text


def failure_text(error: object) -> str:
    """The words for an exception that stopped what the person wanted."""
    code = getattr(error, "code", "")
    if code in BOOK_ERRORS:
        return book_error_text(code, getattr(error, "facts", {}))
    return QCoreApplication.translate("Failures", "That did not work. Nothing was changed.")
