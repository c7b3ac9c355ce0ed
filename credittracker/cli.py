"""The doors without a window: the same services, as plain text or ``--json``.

Exit code 0 done, 1 refused input, 2 wrong use.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from credittracker.advice.reconciling import reconcile
from credittracker.book.accounts import RateUnit
from credittracker.book.book import Book
from credittracker.book.limits import LimitState
from credittracker.book.records import InvalidRecordError
from credittracker.services.analysis import Analysis, analyse
from credittracker.services.backups import back_up
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.checking import check
from credittracker.services.cost_door import cost_door, read_costs
from credittracker.services.demo import write_sample
from credittracker.services.doors import (
    UnknownAccountError,
    find_account,
    find_asked,
    score_door,
    why_door,
)
from credittracker.services.exporting import ExportError, export
from credittracker.services.import_files import (
    LockedFile,
    ReadFile,
    RefusedFile,
    Wanted,
    items_in,
    read_all,
    remembered,
)
from credittracker.services.import_gathering import (
    Gathering,
    accept_all,
    label_of,
    with_files,
)
from credittracker.services.import_report import import_report, results_of
from credittracker.services.loan_door import Question, answer, loan_door
from credittracker.services.places import default_places
from credittracker.services.settings import load_settings
from credittracker.services.workspace import Workspace, open_workspace, read_book
from credittracker.store.errors import BookFileError
from credittracker.ui.language import Language, system_language
from credittracker.ui.words.cost import cost_text
from credittracker.ui.words.differences import difference_line
from credittracker.ui.words.doors import (
    check_text,
    import_text,
    score_text,
    unknown_account_text,
    why_text,
)
from credittracker.ui.words.files import book_error_text
from credittracker.ui.words.loans import loan_text, refused_loan_text

DONE, REFUSED = 0, 1
Door: TypeAlias = Callable[[argparse.Namespace], int]


def run(options: argparse.Namespace) -> int:
    """Run one door and say how it ended."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    door = DOORS[options.door]
    if options.door == "screens":
        return door(options)
    app = QCoreApplication.instance() or QCoreApplication(["credittracker"])
    language = Language(app)
    language.choose(options.language or _usual_language())
    try:
        return _told_to_the_end(door, options)
    except BookFileError as error:
        return _refuse(f"{error.path}: {book_error_text(error.code, error.facts)}")
    except ExportError as error:
        return _refuse(f"{error.path}: {book_error_text(error.code)}")
    except UnknownAccountError as error:
        return _refuse(unknown_account_text(error.name, error.known))
    finally:
        language.forget()


def _told_to_the_end(door: Door, options: argparse.Namespace) -> int:
    """How a door ended; whoever reads may have read enough before that, as with ``| head``."""
    try:
        ended = door(options)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return ended


def _import(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
        book = workspace.book
        items = items_in(options.files, options.password)
        found = read_all(Wanted(items, told=remembered(book.layouts.values())))
        today = date.today()  # noqa: DTZ011
        empty = Gathering(book=book, catalogue=load_catalogue(), today=today)
        begun = with_files(empty, (one.parsed for one in found if isinstance(one, ReadFile)))
        after = workspace.apply(label_of(begun), accept_all(begun))
    results, differences = results_of(found, begun), reconcile(after)
    _tell(
        options,
        import_report(results, differences),
        lambda: import_text(results, [difference_line(one, after) for one in differences]),
    )
    refused = any(isinstance(one, RefusedFile | LockedFile) for one in found)
    return REFUSED if refused else DONE


def _score(options: argparse.Namespace) -> int:
    seen = _analysis(_book(options), options.on)
    _tell(options, score_door(seen), lambda: score_text(seen))
    return DONE


def _why(options: argparse.Namespace) -> int:
    book = _book(options)
    seen = _analysis(book)
    if options.account:
        found = [seen.investigate(find_asked(seen, options.account))]
    else:
        found = list(seen.investigations())
    silent = [
        p.account.name
        for p in seen.positions.values()
        if p.is_revolving and p.limit.state is LimitState.UNKNOWN
    ]
    unknown = () if options.account else silent
    _tell(options, why_door(found), lambda: why_text(found, unknown))
    return DONE


def _cost(options: argparse.Namespace) -> int:
    book, today = _book(options), date.today()  # noqa: DTZ011
    asked = [find_account(book, options.account)] if options.account else list(book.accounts)
    found = read_costs(book, asked, today)
    _tell(options, cost_door(found, today), lambda: cost_text(found))
    return DONE


def _check(options: argparse.Namespace) -> int:
    _book(options)
    report = check(_path(options), load_catalogue().keys())
    plain = {
        "sound": report.is_sound,
        "problems": list(report.problems),
        "dangling": [
            {"kind": d.kind, "record": d.record, "field": d.field} for d in report.dangling
        ],
        "counts": dict(report.counts),
    }
    _tell(options, plain, lambda: check_text(report))
    return DONE if report.is_sound else REFUSED


def _backup(options: argparse.Namespace) -> int:
    _book(options)
    made = back_up(_path(options), datetime.now())  # noqa: DTZ005 - the person's own clock
    plain = {"backup": str(made.path), "records": made.records, "size": made.size}
    _tell(options, plain, lambda: str(made.path))
    return DONE


def _export(options: argparse.Namespace) -> int:
    if options.out.exists() and not options.force:
        return _refuse(f"{options.out}: {book_error_text('exists')}")
    export(_book(options), options.out)
    print(options.out)  # noqa: T201
    return DONE


def _loan(options: argparse.Namespace) -> int:
    rates = {
        RateUnit.YEAR: options.annual,
        RateUnit.DAY: options.daily,
        RateUnit.FEE_PER_TERM: options.fee_per_term,
    }
    unit, rate = next((u, r) for u, r in rates.items() if r is not None)
    today = date.today()  # noqa: DTZ011
    asked = Question(
        principal=options.principal,
        rate=rate,
        unit=unit,
        terms=options.terms,
        on=options.on or today,
        today=today,
        method=options.method,
        first_due=options.first_due,
        fee=options.fee,
        basis=options.basis,
        rounding=options.rounding,
        lender=options.lender,
    )
    try:
        found = answer(asked)
    except InvalidRecordError as error:
        return _refuse(refused_loan_text(error))
    _tell(options, loan_door(found), lambda: loan_text(found))
    return DONE


def _demo(options: argparse.Namespace) -> int:
    try:
        language = options.language or _usual_language()
        write_sample(options.copy_to, language, datetime.now())  # noqa: DTZ005
    except FileExistsError:
        return _refuse(f"{options.copy_to}: {book_error_text('exists')}")
    print(options.copy_to)  # noqa: T201
    return DONE


def _screens(options: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures need no screen
    from credittracker.ui.gallery import draw_gallery  # noqa: PLC0415 - it loads every page

    drawn = draw_gallery(options.folder, date.today())  # noqa: DTZ011
    print(f"{len(drawn)} -> {options.folder}")  # noqa: T201
    return DONE


DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "import": _import,
        "score": _score,
        "why": _why,
        "cost": _cost,
        "check": _check,
        "backup": _backup,
        "export": _export,
        "loan": _loan,
        "demo": _demo,
        "screens": _screens,
    }
)


@contextmanager
def _open(options: argparse.Namespace) -> Iterator[Workspace]:
    path = _path(options)
    if options.book is None:
        default_places().prepare()
    workspace = open_workspace(path, clock=datetime.now)
    try:
        yield workspace
    finally:
        workspace.close()


def _path(options: argparse.Namespace) -> Path:
    book: Path | None = options.book
    return book if book is not None else default_places().book


def _book(options: argparse.Namespace) -> Book:
    """The book's contents; a window that has it open is not in the way."""
    if options.book is None:
        default_places().prepare()
    return read_book(_path(options), clock=datetime.now)


def _analysis(book: Book, on: date | None = None) -> Analysis:
    return analyse(book, on or date.today(), load_card())  # noqa: DTZ011


def _usual_language() -> str:
    return load_settings(default_places().settings).language or system_language()


def _tell(options: argparse.Namespace, plain: Mapping[str, Any], text: Callable[[], str]) -> None:
    print(json.dumps(plain, ensure_ascii=False, indent=1) if options.json else text())  # noqa: T201


def _refuse(text: str) -> int:
    print(text, file=sys.stderr)  # noqa: T201
    return REFUSED
