"""Doors that leave a file behind."""

import argparse
import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from credittracker.cli.answering import (
    DONE,
    analysed,
    book_of,
    path_of,
    refuse,
    tell,
    usual_language,
)
from credittracker.reports.document import Document
from credittracker.services.backups import back_up
from credittracker.services.demo import write_sample
from credittracker.services.exporting import export, writing
from credittracker.ui.words.credit_report import Part, credit_report
from credittracker.ui.words.doors import (
    score_text,
)
from credittracker.ui.words.files import book_error_text


def write_backup(options: argparse.Namespace) -> int:
    """A proven copy."""
    book_of(options)
    made = back_up(path_of(options), datetime.now())  # noqa: DTZ005 - the person's own clock
    plain = {"backup": str(made.path), "records": made.records, "size": made.size}
    tell(options, plain, lambda: str(made.path))
    return DONE


def write_export(options: argparse.Namespace) -> int:
    """The whole book."""
    return _write(options, lambda path: export(book_of(options), path))


def write_report(options: argparse.Namespace) -> int:
    """The credit report on paper."""
    seen = analysed(book_of(options))
    if not seen.has_anything:
        return refuse(score_text(seen))
    document = credit_report(seen, tuple(Part), masked=options.masked)
    return _write(options, lambda path: _print(path, document))


def _print(path: Path, document: Document) -> None:
    from credittracker.reports.pdf import write_pdf  # noqa: PLC0415 - only paper needs fonts
    from credittracker.ui import fonts  # noqa: PLC0415

    fonts.register()
    with writing(path):
        write_pdf(path, document, fonts.app_font())


def _write(options: argparse.Namespace, write: Callable[[Path], object]) -> int:
    """Write a file, in the place of another only if that is wanted."""
    if options.out.exists() and not options.force:
        return refuse(f"{options.out}: {book_error_text('exists')}")
    write(options.out)
    print(options.out)  # noqa: T201
    return DONE


def write_demo(options: argparse.Namespace) -> int:
    """A copy of the sample."""
    try:
        language = options.language or usual_language()
        write_sample(options.copy_to, language, datetime.now())  # noqa: DTZ005
    except FileExistsError:
        return refuse(f"{options.copy_to}: {book_error_text('exists')}")
    print(options.copy_to)  # noqa: T201
    return DONE


def write_screens(options: argparse.Namespace) -> int:
    """Every screen as a picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures need no screen
    from credittracker.ui.gallery import draw_gallery  # noqa: PLC0415 - it loads every page

    drawn = draw_gallery(options.folder, date.today())  # noqa: DTZ011
    print(f"{len(drawn)} -> {options.folder}")  # noqa: T201
    return DONE
