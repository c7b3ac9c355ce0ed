"""``credittracker``: the window, or one of the doors without it."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from credittracker import __version__

LANGUAGES = ("zh_CN", "en")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for. Whatever it makes is for its owner only."""
    os.umask(0o077)
    options = parser().parse_args(arguments)
    if options.door is None or (options.door == "demo" and options.copy_to is None):
        from credittracker.app import run  # noqa: PLC0415 - a window needs other parts than a door
    else:
        from credittracker.cli import run  # noqa: PLC0415
    return run(options)


def parser() -> argparse.ArgumentParser:
    """What may be typed."""
    top = argparse.ArgumentParser(prog="credittracker", description="Offline credit health.")
    top.add_argument("--version", action="version", version=f"credittracker {__version__}")
    top.add_argument("--book", type=Path, metavar="FILE", help="another book than the usual one")
    top.add_argument("--language", choices=LANGUAGES, help="the language of what is printed")
    doors = top.add_subparsers(dest="door", metavar="DOOR")
    demo = doors.add_parser("demo", help="open a fresh copy of the sample book")
    demo.add_argument("--copy-to", type=Path, metavar="FILE", help="write the copy and stop")
    _reading(doors.add_parser("import", help="add what is new in bills")).add_argument(
        "files", nargs="+", type=Path, metavar="FILE"
    )
    score = _reading(doors.add_parser("score", help="the score card"))
    score.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="another day")
    why = _reading(doors.add_parser("why", help="why a limit is zero, frozen or cut"))
    why.add_argument("account", nargs="?", metavar="ACCOUNT")
    _reading(doors.add_parser("check", help="whether the book is sound"))
    _reading(doors.add_parser("backup", help="make a proven copy now"))
    doors.add_parser("export", help="the whole book as .json or .zip").add_argument(
        "out", type=Path, metavar="OUT"
    )
    doors.add_parser("screens", help="every screen as a picture").add_argument(
        "folder", type=Path, metavar="DIR"
    )
    return top


def _reading(door: argparse.ArgumentParser) -> argparse.ArgumentParser:
    door.add_argument("--json", action="store_true", help="for other programs")
    return door


if __name__ == "__main__":
    sys.exit(main())
