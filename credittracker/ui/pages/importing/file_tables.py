"""The table of the files that were brought, as data."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from credittracker.reports.tables import write_csv
from credittracker.services.import_files import KnownFile
from credittracker.services.import_preview import Counts
from credittracker.ui.pages.importing.view import QueueLine
from credittracker.ui.record_table import TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.words import formats
from credittracker.ui.words.files import finding_text, refused_file_text
from credittracker.ui.words.imports import source_name


def files_table() -> TableSpec:
    """The files that were read, those that go in first."""

    def count(title: str, of: Callable[[Counts], int]) -> Column[QueueLine]:
        return Column(
            title,
            lambda line: of(line.counts) if line.counts else None,
            formats.number,
            numeric=True,
        )

    columns: tuple[Column[QueueLine], ...] = (
        Column(
            QCoreApplication.translate("ImportTables", "File"),
            lambda line: line.name,
            formats.middle_elided,
            tip=lambda line: line.name,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Recognised as"),
            lambda line: source_name(line.source) if line.source else formats.NOTHING,
        ),
        Column(QCoreApplication.translate("ImportTables", "Period"), _period),
        count(QCoreApplication.translate("ImportTables", "Rows"), lambda c: c.rows),
        count(QCoreApplication.translate("ImportTables", "New"), lambda c: c.added),
        count(QCoreApplication.translate("ImportTables", "Known"), _known),
        count(QCoreApplication.translate("ImportTables", "Left alone"), lambda c: c.left_alone),
        count(QCoreApplication.translate("ImportTables", "Unreadable"), lambda c: c.refused),
        Column(
            QCoreApplication.translate("ImportTables", "What happens"),
            file_state_text,
            wide=True,
            tip=file_notes_text,
        ),
    )
    return TableSpec(
        name=QCoreApplication.translate("ImportTables", "Files"),
        columns=columns,
        key=lambda line: (line.name, line.sha256),
        export=write_csv,
        open_text=None,
        delete_text=QCoreApplication.translate("ImportTables", "Leave this file out"),
    )


def file_state_text(line: QueueLine) -> str:
    """What becomes of a file, in a few words."""
    translate = QCoreApplication.translate
    other, counts = line.other, line.counts
    if isinstance(other, KnownFile):
        return known_file_text(other)
    if other is not None:
        return refused_file_text(other.error.code, other.error.parameters)
    if counts is None or not counts.changes:
        return translate("ImportTables", "Nothing new in it")
    if counts.needs_account:
        return translate("ImportTables", "Goes in; some rows need an account")
    return translate("ImportTables", "Goes in")


def known_file_text(known: KnownFile) -> str:
    """That a file is there already, and since when."""
    if known.batch is None:
        return refused_file_text("same_file", {})
    said = QCoreApplication.translate("ImportTables", "Imported on {day} already, byte for byte")
    return said.format(day=formats.day(known.batch.on))


def file_notes_text(line: QueueLine) -> str:
    """Everything there is to know about a file."""
    said = [file_state_text(line)]
    said += [finding_text(note.code, dict(note.values)) for note in line.notes]
    return "\n".join(said)


def _known(counts: Counts) -> int:
    return counts.already_known


def _period(line: QueueLine) -> str:
    if line.first is None or line.last is None:
        return formats.NOTHING
    return " – ".join(dict.fromkeys(f"{day:%Y-%m}" for day in (line.first, line.last)))
