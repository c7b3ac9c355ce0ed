"""Fuzz every reader: ``make fuzz``, or ``python -m tests.fuzz [libFuzzer options]``.

Native parsers (calamine, PDFium) run in the app's child process only, so what is fuzzed here in
one process is everything of ours: bytes of text and zips, cells of sheets, text of reports. The
corpus is made of the tests' own invented files; whatever else is raised but a refusal is a find.
"""

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["credittracker"]):
    from credittracker.book.book import Book
    from credittracker.importers.drafts import Reading
    from credittracker.importers.errors import FileRefusedError
    from credittracker.importers.mapping import ColumnMapping
    from credittracker.importers.pboc.report import read_pages
    from credittracker.importers.pdf_text import _pages
    from credittracker.importers.registry import read_any, read_sheets
    from credittracker.services.catalogue import load_catalogue
    from credittracker.services.importing import accept, preview
from tests.bench.importing import TODAY, silent
from tests.importers.sheet_files import locked_zip
from tests.importers.test_fuzz import REPORTS, TEXTS, check
from tests.services.bills import parsed_file

BYTES, SHEETS, REPORT, MAPPING = range(4)
"""The first byte of an input says which reader takes the rest."""
_NATIVE = (b"%PDF", b"\xd0\xcf\x11\xe0", b"xl/", b"content.xml")


def one_input(data: bytes) -> None:
    """Read an input, and turn what it holds into records."""
    kind, rest = data[:1], data[1:]
    with suppress(FileRefusedError):
        reading = _read(int.from_bytes(kind) % 4, rest)
        if reading is not None:
            check(reading)
            seen = preview(Book(), load_catalogue(), parsed_file(reading), TODAY)
            accept(seen, "batch")(Book())


def _read(kind: int, data: bytes) -> Reading | None:
    if kind == SHEETS:
        rows = [line.split(",") for line in data.decode(errors="replace").split("\n")]
        return read_sheets({"一": rows, "二": rows[::2]}, "file", silent)
    if kind == REPORT:
        return read_pages(data.decode(errors="replace").split("\f"), "report.pdf")
    mapping = None
    if kind == MAPPING:
        line, _, data = data.partition(b"\n")
        with suppress(ValueError):
            mapping = ColumnMapping.read(line.decode(errors="replace"))
    if any(mark in data for mark in _NATIVE):
        return None
    return read_any(data, "file", silent, "1", mapping)


def write_corpus(folder: Path) -> None:
    """Files of our own to begin with."""
    mapping = ColumnMapping(columns=(("time", "日期"), ("amount", "金额"), ("description", "摘要")))
    table = "日期,摘要,金额\n2026-01-05,还款,-50.00\n".encode()
    inputs = [
        *(bytes([BYTES]) + text for text in TEXTS),
        bytes([BYTES]) + locked_zip({"a.csv": TEXTS[0]}, "1"),
        *(bytes([SHEETS]) + text for text in TEXTS),
        *(
            bytes([REPORT]) + "\f".join(t for t, _ in _pages(r.data, r.password)).encode()
            for r in REPORTS
        ),
        bytes([MAPPING]) + mapping.written().encode() + b"\n" + table,
    ]
    for number, content in enumerate(inputs):
        (folder / f"{number:03}").write_bytes(content)


def main() -> None:
    """Fuzz until an option, a find or the person ends it."""
    with tempfile.TemporaryDirectory() as name:
        write_corpus(Path(name))
        atheris.Setup([sys.argv[0], *sys.argv[1:], name], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
