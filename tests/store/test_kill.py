"""A process that is killed at any moment loses nothing that was acknowledged."""

import random
import subprocess
import sys
import time
from pathlib import Path

from credittracker.store.connection import whole_check
from tests.files import open_database

KILLS = 8

WRITER = """
import sys
from decimal import Decimal
from pathlib import Path
from tests.files import open_database, quiet, DAY
from credittracker.book.person import Income

opened = open_database(Path(sys.argv[1]))
book = opened.load()
print("READY", flush=True)
while True:
    n = len(book.incomes)
    four = [Income(id=str(n + i), since=DAY, monthly=Decimal(n)) for i in range(4)]
    after = book.with_records(*four)
    opened.save(book, after, quiet)
    book = after
    print("ACK", len(book.incomes), flush=True)
"""


def acknowledged(path: Path, rng: random.Random) -> int:
    """Start a writer, kill it somewhere in its work, and hear what it had promised."""
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "READY\n"
        first = writer.stdout.readline()
        time.sleep(rng.uniform(0, 0.05))
        writer.kill()
        lines = [first, *writer.stdout.read().splitlines()]
    complete = [line.split() for line in lines if line.startswith("ACK ")]
    return int(complete[-1][1])


def test_what_was_acknowledged_survives_kills(path: Path):
    rng = random.Random(7)  # noqa: S311 - when to kill, no secret

    for _ in range(KILLS):
        promised = acknowledged(path, rng)

        assert whole_check(path) == ()
        opened = open_database(path)
        held = len(opened.load().incomes)
        opened.close()
        assert held >= promised
        assert held % 4 == 0
