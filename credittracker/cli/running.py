"""The doors without a window: the same services, as plain text or ``--json``.

Exit code 0 done, 1 refused input, 2 wrong use.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from credittracker.cli import asking, writing
from credittracker.cli.answering import DONE, refuse, usual_language
from credittracker.services.doors import UnknownAccountError
from credittracker.services.exporting import ExportError
from credittracker.store.errors import BookFileError
from credittracker.ui.language import Language
from credittracker.ui.words.doors import (
    unknown_account_text,
)
from credittracker.ui.words.files import book_error_text

Door: TypeAlias = Callable[[argparse.Namespace], int]


def run(options: argparse.Namespace) -> int:
    """Run one door and say how it ended."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    door = DOORS[options.door]
    if options.door == "screens":
        return door(options)
    app = QCoreApplication.instance() or _app(options.door)
    language = Language(app)
    language.choose(options.language or usual_language())
    try:
        return _told_to_the_end(door, options)
    except BookFileError as error:
        return refuse(f"{error.path}: {book_error_text(error.code, error.facts)}")
    except ExportError as error:
        return refuse(f"{error.path}: {book_error_text(error.code)}")
    except UnknownAccountError as error:
        return refuse(unknown_account_text(error.name, error.known))
    finally:
        language.forget()


def _app(door: str) -> QCoreApplication:
    """What Qt needs: only what is printed needs fonts, and no door needs a screen."""
    if door != "report":
        return QCoreApplication(["credittracker"])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - it wants libraries of a desktop

    return QGuiApplication(["credittracker"])


def _told_to_the_end(door: Door, options: argparse.Namespace) -> int:
    """How a door ended; whoever reads may have read enough before that, as with ``| head``."""
    try:
        ended = door(options)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return ended


DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "import": asking.take_in,
        "score": asking.tell_score,
        "why": asking.tell_why,
        "cost": asking.tell_cost,
        "plan": asking.tell_plan,
        "check": asking.tell_check,
        "backup": writing.write_backup,
        "export": writing.write_export,
        "report": writing.write_report,
        "loan": asking.tell_loan,
        "demo": writing.write_demo,
        "screens": writing.write_screens,
    }
)
