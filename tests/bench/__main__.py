"""Print every timing beside its yardstick: ``make bench``."""

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.loans.rounding import Rounding
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label, open_workspace
from credittracker.store.database import load
from tests.bench.importing import importing, memory, ordinary_bill
from tests.bench.loans import allocating, returning, scheduling, sliding
from tests.bench.pairs import Pair, paired, paired_wall
from tests.bench.payoff import paying_off
from tests.bench.planning import plan_lines
from tests.bench.scoring import looking_back, rescoring, scoring
from tests.bench.window import window_lines

TODAY = date(2026, 11, 23)
MANY = 100_000
BARE = "from PySide6.QtWidgets import *; a = QApplication([]); w = QWidget(); w.show(); w.grab()"
OURS = "from tests.bench.start import show; show({book!r})"


def many_repayments() -> Book:
    """The sample with a hundred thousand repayments more."""
    book = sample_book("zh_CN", TODAY)
    account = next(iter(book.accounts))
    more = [
        Repayment(id=f"m{n}", account=account, on=TODAY, amount=Decimal(n % 900 + 1))
        for n in range(MANY)
    ]
    return book.with_records(*more)


def writing(folder: Path, book: Book) -> Pair:
    """A Book into a new file, against raw ``executemany`` of as many rows."""
    numbers = iter(range(1000))

    def ours() -> None:
        workspace = open_workspace(folder / f"w{next(numbers)}.book", clock=datetime.now)
        workspace.apply(Label("x"), lambda _: book)
        workspace.close()

    def raw() -> None:
        path = folder / f"r{next(numbers)}.db"
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("CREATE TABLE x (a, b, c, d, e, f, g, h, i, j, k, l)")
            rows = ((f"m{n}", "a", "2026-11-23", n, *[None] * 8) for n in range(MANY))
            db.executemany("INSERT INTO x VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    return paired(f"save {MANY:,} records / raw executemany", "-", ours, raw)


def loading(folder: Path, book: Book) -> Pair:
    """A Book out of its file, against reading the bare rows."""
    path = folder / "load.book"
    workspace = open_workspace(path, clock=datetime.now)
    workspace.apply(Label("x"), lambda _: book)
    workspace.close()

    def raw() -> None:
        with closing(sqlite3.connect(path)) as db:
            list(db.execute("SELECT * FROM repayments"))

    return paired(f"load {MANY:,} records / SELECT *", "-", lambda: load(path), raw)


def starting(folder: Path) -> Pair:
    """From starting Python to a painted overview, against a bare window."""
    path = folder / "start.book"
    workspace = open_workspace(path, clock=datetime.now)
    workspace.apply(Label("x"), lambda _: sample_book("zh_CN", TODAY))
    workspace.close()

    def run(code: str) -> None:
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)  # noqa: S603

    return paired_wall(
        "start to a painted overview / bare PySide6 window",
        "<= 1.35",
        lambda: run(OURS.format(book=str(path))),
        lambda: run(BARE),
    )


def main() -> None:
    """Run all and print a table."""
    with tempfile.TemporaryDirectory() as name:
        folder, book = Path(name), many_repayments()
        pairs = [
            *importing(),
            scoring(),
            rescoring(),
            looking_back(),
            paying_off(),
            scheduling(Rounding.EACH_ROW),
            scheduling(Rounding.EXACT_BALANCE),
            returning(),
            allocating(),
            sliding(),
            writing(folder, book),
            loading(folder, book),
            starting(folder),
        ]
    for line in (*memory(), *plan_lines(), *window_lines(ordinary_bill(MANY))):
        print(line)  # noqa: T201
    for pair in pairs:
        figures = f"{pair.ours:8.3f} s {pair.yardstick:8.3f} s {pair.ratio:7.2f}x"
        print(f"{figures}  goal {pair.goal:8} {pair.name}")  # noqa: T201


if __name__ == "__main__":
    main()
