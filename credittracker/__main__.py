"""``credittracker``: the window, or one of the doors without it."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from credittracker import __version__
from credittracker.book.money import is_money
from credittracker.services.settings import LANGUAGES

METHODS = (
    "equal-payment",
    "equal-principal",
    "interest-only",
    "bullet",
    "daily",
    "instalment-fee",
)
BASES = ("monthly", "30-360", "actual-360", "actual-365", "actual-actual")
FULL = 100
LENDERS = ("licensed", "small-loan", "private")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for. Whatever it makes is for its owner only."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # noqa: PLC0415 - a source tree needs none

        freeze_support()
    os.umask(0o077)
    options = parser().parse_args(_with_book(sys.argv[1:] if arguments is None else arguments))
    if options.version:
        print(version())  # noqa: T201
        return 0
    if options.door in {None, "tour"} or (options.door == "demo" and options.copy_to is None):
        from credittracker.app import run  # noqa: PLC0415 - a window needs other parts than a door
    else:
        from credittracker.cli.running import run  # noqa: PLC0415
    return run(options)


def version() -> str:
    """The version of the app, and the format of the books it writes."""
    from credittracker.store.schema import STEPS  # noqa: PLC0415 - nothing else needs it this early

    return f"credittracker {__version__}, book format {len(STEPS)}"


def _with_book(arguments: Sequence[str]) -> Sequence[str]:
    """A file and nothing else is a book, as when somebody opens it in their file manager."""
    is_book = len(arguments) == 1 and Path(arguments[0]).is_file()
    return ["--book", *arguments] if is_book else arguments


def parser() -> argparse.ArgumentParser:
    """What may be typed."""
    top = argparse.ArgumentParser(prog="credittracker", description="Offline credit health.")
    top.add_argument("--version", action="store_true", help="of the app and of its books")
    top.add_argument("--book", type=Path, metavar="FILE", help="another book than the usual one")
    top.add_argument("--language", choices=LANGUAGES, help="the language of what is printed")
    doors = top.add_subparsers(dest="door", metavar="DOOR")
    demo = doors.add_parser("demo", help="open a fresh copy of the sample book")
    demo.add_argument("--copy-to", type=Path, metavar="FILE", help="write the copy and stop")
    bills = _reading(doors.add_parser("import", help="add what is new in bills and reports"))
    bills.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bills.add_argument("--password", default="", metavar="TEXT", help="opens files that ask for it")
    score = _reading(doors.add_parser("score", help="the score card"))
    score.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="another day")
    why = _reading(doors.add_parser("why", help="why a limit is zero, or an application refused"))
    why.add_argument("account", nargs="?", metavar="ACCOUNT")
    cost = _reading(doors.add_parser("cost", help="what each loan has cost and will cost"))
    cost.add_argument("account", nargs="?", metavar="ACCOUNT")
    plan = _reading(doors.add_parser("plan", help="the cheapest ways to a score"))
    plan.add_argument("--monthly", type=_money, required=True, metavar="N", help="yuan a month")
    plan.add_argument("--target", type=_points, default=Decimal(70), metavar="N", help="0 to 100")
    plan.add_argument("--by", type=date.fromisoformat, metavar="DATE", help="else in a year")
    _reading(doors.add_parser("check", help="whether the book is sound"))
    _reading(doors.add_parser("backup", help="make a proven copy now"))
    _writing(doors.add_parser("export", help="the whole book as .json or .zip"))
    report = doors.add_parser("report", help="the credit report as a .pdf")
    _writing(report).add_argument("--masked", action="store_true", help="without any amount")
    loan_options(_reading(doors.add_parser("loan", help="what a loan costs; needs no book")))
    for name, says in (
        ("screens", "every screen as a picture"),
        ("tour", "type a loan into the book, then draw every page of the window"),
    ):
        doors.add_parser(name, help=says).add_argument("folder", type=Path, metavar="DIR")
    return top


def loan_options(door: argparse.ArgumentParser) -> None:
    """What may be asked about a loan. A rate is a fraction (0.049), or written 4.9%."""
    door.add_argument("--principal", type=_number, required=True, metavar="N")
    rate = door.add_mutually_exclusive_group(required=True)
    rate.add_argument("--annual", type=_number, metavar="R", help="rate a year: 0.049 or 4.9%%")
    rate.add_argument("--daily", type=_number, metavar="R", help="rate a day: 0.0005 or 0.05%%")
    rate.add_argument(
        "--fee-per-term", type=_number, metavar="R", help="fee a term on the first principal"
    )
    door.add_argument("--terms", type=int, required=True, metavar="N", help="months")
    door.add_argument("--method", choices=METHODS, help="how it is paid back")
    door.add_argument(
        "--fee", type=_number, default=Decimal(0), metavar="N", help="taken off what is paid out"
    )
    door.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="when it is taken")
    door.add_argument("--first-due", type=date.fromisoformat, metavar="DATE")
    door.add_argument("--basis", choices=BASES, default="monthly", help="how days are counted")
    door.add_argument(
        "--rounding",
        choices=("exact-balance", "each-row"),
        default="exact-balance",
        help="as calculators print it, or as a lender's table",
    )
    door.add_argument("--lender", choices=LENDERS, default="licensed", help="whom the law means")


def _number(text: str) -> Decimal:
    """A plain number, or a percentage as a fraction."""
    plain = text.replace(",", "").strip()
    try:
        value = Decimal(plain[:-1]) / 100 if plain.endswith(("%", "％")) else Decimal(plain)
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not value.is_finite():
        raise argparse.ArgumentTypeError(text)
    return value


def _money(text: str) -> Decimal:
    """An amount, to the cent."""
    amount = _number(text)
    if amount < 0 or not is_money(amount):
        raise argparse.ArgumentTypeError(f"{text}: an amount of 0 or more, to the cent")
    return amount


def _points(text: str) -> Decimal:
    """A score."""
    points = _number(text)
    if not 0 <= points <= FULL:
        raise argparse.ArgumentTypeError(f"{text}: a score from 0 to {FULL}")
    return points


def _writing(door: argparse.ArgumentParser) -> argparse.ArgumentParser:
    door.add_argument("out", type=Path, metavar="OUT")
    door.add_argument("--force", action="store_true", help="replace a file that is there")
    return door


def _reading(door: argparse.ArgumentParser) -> argparse.ArgumentParser:
    door.add_argument("--json", action="store_true", help="for other programs")
    return door


if __name__ == "__main__":
    sys.exit(main())
