"""What is wrong with a file or a row, in words that say what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.importers.errors import FileRefusedError
from credittracker.services.exporting import ExportError
from credittracker.store.errors import BookFileError

BOOK_ERRORS: dict[str, object] = {
    "newer_version": QT_TRANSLATE_NOOP(
        "Files",
        "This book was saved by a newer version of CreditTracker (format {found}; this version "
        "reads up to {known}). Nothing was changed. Please update the app.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Files",
        "This book is damaged. It was left exactly as it is. You can restore one of its backups.",
    ),
    "not_a_book": QT_TRANSLATE_NOOP("Files", "This file is not a CreditTracker book."),
    "empty_file": QT_TRANSLATE_NOOP(
        "Files", "This file is empty: a copy that failed, not a book. It was left as it is."
    ),
    "is_folder": QT_TRANSLATE_NOOP("Files", "This is a folder. Please choose a file."),
    "no_permission": QT_TRANSLATE_NOOP("Files", "You have no permission to use this file."),
    "read_only": QT_TRANSLATE_NOOP("Files", "This place can only be read, not written to."),
    "disk_full": QT_TRANSLATE_NOOP("Files", "The disk is full. Nothing was lost; free some space."),
    "locked_by_other": QT_TRANSLATE_NOOP(
        "Files", "This book is open in another window. Please close that first."
    ),
    "missing_folder": QT_TRANSLATE_NOOP("Files", "The folder of this file does not exist."),
    "missing_file": QT_TRANSLATE_NOOP("Files", "This file does not exist."),
    "unknown_extension": QT_TRANSLATE_NOOP("Files", "Please end the name with .json or .zip."),
    "exists": QT_TRANSLATE_NOOP("Files", "This file exists already and was left as it is."),
    "unusable": QT_TRANSLATE_NOOP("Files", "This file cannot be used."),
}
REFUSED_FILES: dict[str, object] = {
    "not_found": QT_TRANSLATE_NOOP("Files", "This file does not exist."),
    "is_folder": QT_TRANSLATE_NOOP("Files", "There is no bill or report in this folder."),
    "same_file": QT_TRANSLATE_NOOP("Files", "This is the same file as another one here."),
    "too_many_files": QT_TRANSLATE_NOOP(
        "Files", "This zip holds more than {most} files. Unpack it and choose some of them."
    ),
    "not_a_file": QT_TRANSLATE_NOOP("Files", "This is not an ordinary file."),
    "no_permission": QT_TRANSLATE_NOOP("Files", "You have no permission to read this file."),
    "unreadable": QT_TRANSLATE_NOOP("Files", "The system could not read this file ({error})."),
    "empty": QT_TRANSLATE_NOOP("Files", "This file is empty. Please export it once more."),
    "too_large": QT_TRANSLATE_NOOP(
        "Files", "This file has {size} bytes; a bill has at most {most}. Is it the right one?"
    ),
    "wrong_type": QT_TRANSLATE_NOOP(
        "Files",
        "This is a {found} file. Bills are .csv, .xlsx, .xls, .ofx or .qif files, or a .zip of "
        "one; a credit report is a .pdf file.",
    ),
    "password_needed": QT_TRANSLATE_NOOP(
        "Files", "This file has a password. Whoever sent it told you: in the app, or by text."
    ),
    "password_wrong": QT_TRANSLATE_NOOP("Files", "The password does not open this file."),
    "damaged_zip": QT_TRANSLATE_NOOP("Files", "This zip is damaged. Please download it again."),
    "zip_without_table": QT_TRANSLATE_NOOP("Files", "There is no bill or report in this zip."),
    "zip_with_several": QT_TRANSLATE_NOOP(
        "Files", "This zip holds several files ({names}). Unpack it and choose them."
    ),
    "encoding": QT_TRANSLATE_NOOP(
        "Files", "The text cannot be read from line {line} on. Please use the original file."
    ),
    "not_recognised": QT_TRANSLATE_NOOP(
        "Files", "This is no bill that we know. It begins with: {seen}"
    ),
    "no_table": QT_TRANSLATE_NOOP("Files", "There is no table with named columns in this file."),
    "missing_column": QT_TRANSLATE_NOOP("Files", "Columns are missing: {columns}."),
    "no_rows": QT_TRANSLATE_NOOP("Files", "There are no payments in this file."),
    "too_many_rows": QT_TRANSLATE_NOOP("Files", "This file has more than {most} rows."),
    "too_many_pages": QT_TRANSLATE_NOOP(
        "Files", "This file has more than {most} pages; a credit report has fewer."
    ),
    "too_costly": QT_TRANSLATE_NOOP(
        "Files",
        "Reading this file took more memory or time than a bill ever needs, so it was stopped. "
        "It may be damaged. Please get it once more from where it came from.",
    ),
    "damaged_file": QT_TRANSLATE_NOOP(
        "Files", "This file is damaged. Please get it once more from where it came from."
    ),
    "encrypted_workbook": QT_TRANSLATE_NOOP(
        "Files",
        "This workbook has a password. Open it in a spreadsheet and save it without one first.",
    ),
    "scanned_pdf": QT_TRANSLATE_NOOP(
        "Files",
        "This PDF is a picture without text: a scan or a photo. Please download the brief version "
        "of your credit report (简版) as a PDF file.",
    ),
    "detailed_report": QT_TRANSLATE_NOOP(
        "Files",
        "This is the detailed version of a credit report, which the app cannot read. Please get "
        "the brief version (简版): from the credit centre's site, or your bank's app.",
    ),
    "not_a_report": QT_TRANSLATE_NOOP(
        "Files", "This PDF is no personal credit report. Other PDF files cannot be read yet."
    ),
    "no_report_date": QT_TRANSLATE_NOOP(
        "Files", "The day of this credit report cannot be found. Are all its pages there?"
    ),
}
ROW_REASONS: dict[str, object] = {
    "closed": QT_TRANSLATE_NOOP("Rows", "Closed or cancelled"),
    "failed": QT_TRANSLATE_NOOP("Rows", "Did not go through"),
    "pending": QT_TRANSLATE_NOOP("Rows", "Not finished yet"),
    "refund": QT_TRANSLATE_NOOP("Rows", "Refund"),
    "family_card": QT_TRANSLATE_NOOP("Rows", "Paid by somebody else"),
    "spending": QT_TRANSLATE_NOOP("Rows", "Spending"),
    "spending_on_credit": QT_TRANSLATE_NOOP("Rows", "Spending on credit, part of a bill"),
    "income": QT_TRANSLATE_NOOP("Rows", "Income"),
    "transfer": QT_TRANSLATE_NOOP("Rows", "Transfer"),
    "investment": QT_TRANSLATE_NOOP("Rows", "Savings or funds"),
    "deposit_free_rental": QT_TRANSLATE_NOOP("Rows", "Deposit-free rental, not a loan"),
    "unclear_credit": QT_TRANSLATE_NOOP("Rows", "Names a lender, but neither loan nor repayment"),
    "instalment": QT_TRANSLATE_NOOP("Rows", "An instalment, part of a card's bill"),
    "card_cost": QT_TRANSLATE_NOOP("Rows", "A fee or interest, part of a card's bill"),
    "note": QT_TRANSLATE_NOOP("Rows", "A total or a remark, not a payment"),
    "repeated": QT_TRANSLATE_NOOP("Rows", "Stands on an earlier sheet already"),
    "twin_currency": QT_TRANSLATE_NOOP(
        "Rows", "The same card in another currency: one limit, counted once"
    ),
    "other_currency": QT_TRANSLATE_NOOP("Rows", "In another currency"),
    "not_credit": QT_TRANSLATE_NOOP("Rows", "Nothing to do with credit"),
    "unreadable_date": QT_TRANSLATE_NOOP("Rows", "The date cannot be read"),
    "unreadable_amount": QT_TRANSLATE_NOOP("Rows", "The amount cannot be read"),
    "zero_amount": QT_TRANSLATE_NOOP("Rows", "The amount is zero"),
    "negative_amount": QT_TRANSLATE_NOOP("Rows", "The amount is negative"),
    "unknown_status": QT_TRANSLATE_NOOP("Rows", "The status is not one we know"),
    "unknown_sign": QT_TRANSLATE_NOOP("Rows", "Money in and money out at once"),
    "unknown_sentence": QT_TRANSLATE_NOOP("Rows", "The report words this in a way we do not know"),
    "too_few_cells": QT_TRANSLATE_NOOP("Rows", "The row is too short"),
    "too_many_cells": QT_TRANSLATE_NOOP("Rows", "The row is too long"),
    "too_long": QT_TRANSLATE_NOOP("Rows", "A cell is too long"),
    "cut_off": QT_TRANSLATE_NOOP("Rows", "The file ends in the middle of this row"),
    "needs_account": QT_TRANSLATE_NOOP("Rows", "Which account it belongs to is not clear"),
}
FINDINGS: dict[str, object] = {
    "count_differs": QT_TRANSLATE_NOOP(
        "Rows", "The file says it holds {stated} payments; {found} were found."
    ),
    "unknown_columns": QT_TRANSLATE_NOOP("Rows", "Columns we do not know: {columns}."),
    "edited_elsewhere": QT_TRANSLATE_NOOP(
        "Rows", "{rows} order numbers were lost in a spreadsheet. Better use the original file."
    ),
    "ends_early": QT_TRANSLATE_NOOP("Rows", "The file ends early; later payments may be missing."),
    "sheets_unread": QT_TRANSLATE_NOOP("Rows", "Sheets that hold no such table: {sheets}."),
    "guessed_columns": QT_TRANSLATE_NOOP(
        "Rows",
        "This is no bill that we know. What its columns mean was guessed ({confidence} sure): "
        "{columns}. Please look at every row.",
    ),
    "remembered_columns": QT_TRANSLATE_NOOP(
        "Rows", "Read with the columns you told before: {columns}."
    ),
    "accounts_read": QT_TRANSLATE_NOOP(
        "Rows", "{found} of {stated} accounts read: as many as the report says it has."
    ),
    "accounts_missing": QT_TRANSLATE_NOOP(
        "Rows",
        "{found} accounts were read; the report says it has {stated}. Please compare it with the "
        "rows here.",
    ),
    "no_summary": QT_TRANSLATE_NOOP(
        "Rows",
        "{found} accounts were read. The report's own count was not found, so please compare.",
    ),
    "late_undated": QT_TRANSLATE_NOOP(
        "Rows",
        "The report counts late months, but does not say which (accounts: {accounts}). They stand "
        "as late as they can be, so that your score never flatters. Correct the days you know.",
    ),
    "unknown_reasons": QT_TRANSLATE_NOOP(
        "Rows",
        "Reasons for inquiries that we do not know: {reasons}. They count as no application.",
    ),
}
GOOD_FINDINGS = frozenset({"accounts_read", "remembered_columns"})
"""Findings that are good news."""


def book_error_text(code: str, facts: Mapping[str, str] | None = None) -> str:
    """What is wrong with a book or an export."""
    return _fill("Files", BOOK_ERRORS.get(code, BOOK_ERRORS["unusable"]), facts or {})


def refused_file_text(code: str, parameters: Mapping[str, object]) -> str:
    """Why a bill cannot be read."""
    return _fill("Files", REFUSED_FILES[code], parameters)


def row_reason_text(code: str) -> str:
    """Why a row was left alone or refused."""
    return QCoreApplication.translate("Rows", str(ROW_REASONS[code]))


def finding_text(code: str, values: Mapping[str, str]) -> str:
    """Something to know about a whole bill."""
    return _fill("Rows", FINDINGS[code], values)


def error_text(error: object) -> str:
    """What went wrong with a file, with its name; nothing for an error that has no words."""
    if isinstance(error, BookFileError):
        return f"{error.path.name}: {book_error_text(error.code, error.facts)}"
    if isinstance(error, ExportError):
        return f"{error.path.name}: {book_error_text(error.code)}"
    if isinstance(error, FileRefusedError):
        return f"{error.name}: {refused_file_text(error.code, error.parameters)}"
    return ""


def _fill(context: str, text: object, values: Mapping[str, object]) -> str:
    return QCoreApplication.translate(context, str(text)).format_map(_Known(values))


class _Known(dict[str, object]):
    """A missing value is shown as a dash, never as an error about an error."""

    def __missing__(self, key: str) -> str:
        return "—"
