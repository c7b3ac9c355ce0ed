"""Timings and memory of imports, each against the least that could be done."""

import csv
import io
import random
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import python_calamine

from credittracker.book.book import Book
from credittracker.importers.pboc.report import read_pages
from credittracker.importers.pdf_text import _pages
from credittracker.importers.registry import read_any
from credittracker.importers.workbook import _parts
from credittracker.services.catalogue import load_catalogue
from credittracker.services.importing import preview
from tests.bench.pairs import Pair, paired, paired_wall
from tests.importers.alipay_files import BOUGHT, DRAW, HUABEI, JIEBEI, REFUND, SAMPLE, bill
from tests.importers.report_files import Report, random_report
from tests.importers.sheet_files import xlsx
from tests.importers.source_files import WECHAT_HEADER, WECHAT_ROWS
from tests.services.bills import parse_bytes

TODAY = date(2026, 11, 23)
MANY = 100_000
PAGES = 20


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def ordinary_bill(rows: int) -> bytes:
    """A bill as people have it: 3 % about credit, every purchase with words of its own."""
    dice = random.Random(1)  # noqa: S311 - the same bill every time
    lines = []
    for number in range(rows):
        line = BOUGHT
        if dice.random() < 0.03:
            line = dice.choice((HUABEI, JIEBEI, DRAW))
        elif dice.random() < 0.05:
            line = REFUND
        else:
            line = replace(
                line,
                who=f"商户{dice.randrange(3000)}",
                what=f"商品{number}",
                amount=f"{dice.randrange(100, 90_000) / 100:.2f}",
                time=f"{2021 + number % 5}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02} 09:30",
            )
        lines.append(replace(line, order=f"2026{number:018}"))
    return bill(lines)


def credit_bill(rows: int) -> bytes:
    """A bill half of which is about credit: what a program can be asked at worst."""
    return bill([replace(SAMPLE[n % len(SAMPLE)], order=f"2026{n:018}") for n in range(rows)])


def workbook(rows: int) -> bytes:
    """A WeChat bill as a workbook."""
    some = [[*r[:8], f"{n:020}", *r[9:]] for n, r in enumerate(WECHAT_ROWS * (rows // 10))]
    return xlsx({"Sheet1": [WECHAT_HEADER, *some]})


def long_report() -> Report:
    """A report of at least twenty pages."""
    reports = (random_report(seed, times=8) for seed in range(1, 1000, 2))
    return next(r for r in reports if PAGES <= len(r.pages) <= PAGES + 2 and not r.password)


def to_preview(data: bytes) -> int:
    """From bytes to what a person is shown."""
    return preview(Book(), load_catalogue(), parse_bytes(data), TODAY).counts.rows


def importing() -> list[Pair]:
    """Every pair."""
    ordinary, credit, sheet = ordinary_bill(MANY), credit_bill(MANY), workbook(MANY)
    report = long_report().data

    def bare(data: bytes) -> int:
        return sum(1 for _ in csv.reader(io.StringIO(data.decode("gb18030"))))

    def bare_sheet() -> int:
        found = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(sheet))
        return sum(1 for _ in found.get_sheet_by_index(0).iter_rows())

    def bare_text() -> int:
        document = pypdfium2.PdfDocument(report)
        return sum(len(page.get_textpage().get_text_range()) for page in document)

    return [
        paired(
            f"Alipay bill of {MANY:,} rows to preview / decode + csv.reader",
            "<= 4",
            lambda: to_preview(ordinary),
            lambda: bare(ordinary),
        ),
        paired(
            "the same, half of it about credit, read / decode + csv.reader",
            "<= 4",
            lambda: read_any(credit, "bill.csv", silent),
            lambda: bare(credit),
        ),
        paired_wall(
            f"xlsx of {MANY:,} rows to preview, through the child / calamine alone",
            "-",
            lambda: to_preview(sheet),
            bare_sheet,
        ),
        paired(
            f"report of {PAGES} pages to typed rows / bare text",
            "<= 4",
            lambda: read_pages([text for text, _ in _pages(report, "")], "report.pdf"),
            bare_text,
        ),
        paired_wall(
            "the same, through the child / bare text",
            "-",
            lambda: read_any(report, "report.pdf", silent),
            bare_text,
        ),
    ]


MAKE = {"csv": ordinary_bill, "xlsx": workbook}


def memory() -> list[str]:
    """Peak memory of imports, each in a process of its own that does nothing else."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for kind, make in MAKE.items():
            path = Path(folder) / f"bill.{kind}"
            path.write_bytes(make(MANY))
            lines += [_peak(work, path) for work in ("idle", "to_preview", *_CHILD.get(kind, ()))]
    return lines


_CHILD = {"xlsx": ("parse_sheets",)}
ONE = """
import sys
from pathlib import Path
from tests.bench import importing
data = Path(sys.argv[2]).read_bytes()
getattr(importing, sys.argv[1])(data)
status = Path("/proc/self/status").read_text()
print(int(status.partition("VmHWM:")[2].split()[0]) // 1024)
"""
"""Linux tells a process the most it had itself; ``getrusage`` also counts its parent's."""


def _peak(work: str, path: Path) -> str:
    said = subprocess.run(  # noqa: S603
        [sys.executable, "-c", ONE, work, path], check=True, capture_output=True, text=True
    )
    return f"peak memory {said.stdout.strip():>5} MB  {path.suffix} of {MANY:,} rows: {work}"


def idle(_data: bytes) -> None:
    """Only hold the file: what everything else is measured against."""


def parse_sheets(data: bytes) -> int:
    """What the child does with a workbook."""
    return sum(len(rows) for _, rows in _parts(data, 2 * MANY))
