"""What stopped a change or a file, in words a person can act on."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.ui.words.formats import middle_elided

FILE_FAILURES: dict[str, str] = {
    code: str(text)
    for code, text in {
        "newer_version": QT_TRANSLATE_NOOP(
            "Failures", "{file} was made by a newer version. Please update the app first."
        ),
        "damaged": QT_TRANSLATE_NOOP(
            "Failures", "{file} is damaged. A backup can be restored in Settings."
        ),
        "not_a_book": QT_TRANSLATE_NOOP("Failures", "{file} is not a book of this app."),
        "empty_file": QT_TRANSLATE_NOOP("Failures", "{file} is empty."),
        "is_folder": QT_TRANSLATE_NOOP("Failures", "{file} is a folder, not a book."),
        "no_permission": QT_TRANSLATE_NOOP(
            "Failures", "This computer does not allow using {file}."
        ),
        "read_only": QT_TRANSLATE_NOOP("Failures", "{file} can only be read, not changed."),
        "disk_full": QT_TRANSLATE_NOOP("Failures", "The disk is full. Nothing was changed."),
        "locked_by_other": QT_TRANSLATE_NOOP("Failures", "{file} is open in another window."),
        "missing_folder": QT_TRANSLATE_NOOP("Failures", "The folder of {file} is not there."),
        "missing_file": QT_TRANSLATE_NOOP("Failures", "{file} is not there."),
        "unusable": QT_TRANSLATE_NOOP("Failures", "{file} cannot be used."),
    }.items()
}


def failure_text(error: object) -> str:
    """The words for an exception that stopped what the person wanted."""
    code, path = getattr(error, "code", ""), getattr(error, "path", None)
    if code in FILE_FAILURES and path is not None:
        said = QCoreApplication.translate("Failures", FILE_FAILURES[code])
        return said.format(file=middle_elided(path.name))
    return QCoreApplication.translate("Failures", "That did not work. Nothing was changed.")
