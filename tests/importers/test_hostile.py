"""Files made to hurt: bounded in memory and time, refused in words, and the rest unharmed."""

import os
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from credittracker.importers.child import Limits, Stranger
from credittracker.importers.container import read_bytes
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.pdf_text import pages
from credittracker.importers.registry import read_any
from credittracker.importers.workbook import sheets
from credittracker.services.progress import CancelledError
from tests.importers.pdf_files import pdf
from tests.importers.sheet_files import Day, csv_bytes, xlsx, zipped
from tests.importers.source_files import wechat_rows

LITTLE = Limits(memory=400_000_000, work=10, wait=20)
MANY = 300_000_000
"""Bytes that a small file swells to."""


def silent(_done, _total):
    pass


def refused(data: bytes) -> str:
    with pytest.raises(FileRefusedError) as caught:
        read_any(data, "file", silent)
    return caught.value.code


def swollen(count: int, times: int = 1) -> bytes:
    """Spaces deflated, once or twice over."""
    deflate = zlib.compressobj(9)
    whole = b"".join(deflate.compress(b" " * 1_000_000) for _ in range(count // 1_000_000))
    whole += deflate.flush()
    return whole if times == 1 else zlib.compress(whole, 9)


def test_a_gigabyte_is_refused_unread(tmp_path: Path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)

    with pytest.raises(FileRefusedError) as caught:
        read_bytes(path)

    assert caught.value.code == "too_large"


def test_a_workbook_that_swells_is_refused_by_its_own_list():
    strings = "<sst>" + "<si><t>a</t></si>" * 20_000_000 + "</sst>"

    assert refused(xlsx({"a": [["x"]]}, {"xl/sharedStrings.xml": strings})) == "too_large"


def test_a_workbook_that_lies_about_its_size_costs_little():
    data = xlsx({"a": [["x"]]}, {"xl/worksheets/sheet1.xml": "<x>" + " " * 40_000_000})
    size = (40_000_003).to_bytes(4, "little")
    lied = data.replace(size, (100).to_bytes(4, "little"))

    assert refused(lied) in {"damaged_file", "damaged_zip", "too_costly"}


def test_a_cell_at_the_end_of_the_sheet_costs_little():
    far = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )

    with pytest.raises(FileRefusedError) as caught:
        sheets(xlsx({"a": []}, {"xl/worksheets/sheet1.xml": far}), "a", 1000, silent, LITTLE)

    assert caught.value.code in {"too_costly", "damaged_file", "too_many_rows"}


@pytest.mark.parametrize(
    "part",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
        "<worksheet>" + "<a>" * 200_000 + "</a>" * 200_000 + "</worksheet>",
        "<worksheet><sheetData><row><c><v>" + "9" * 5_000_000 + "</v></c></row></sheetData>",
    ],
    ids=["entities", "deep", "one endless number"],
)
def test_strange_xml_is_refused_or_holds_nothing(part):
    code = refused(xlsx({"a": []}, {"xl/worksheets/sheet1.xml": part}))

    assert code in {"damaged_file", "not_recognised", "too_costly", "damaged_zip"}


def test_a_workbook_of_too_many_rows_is_stopped():
    with pytest.raises(FileRefusedError) as caught:
        sheets(xlsx({"a": [["x"]] * 5000}), "a", 4000, silent)

    assert (caught.value.code, caught.value.parameters) == ("too_many_rows", {"most": 4000})


def test_ten_thousand_pages_are_refused_unread():
    assert refused(pdf([["x"]] * 10_000)) == "too_many_pages"


def test_a_pdf_that_swells_is_stopped():
    page = pdf([["页"]])
    start, end = page.index(b"stream\n") + 7, page.index(b"\nendstream")
    bomb = swollen(MANY, times=2)
    length = page.rindex(b"<< /Length", 0, start)
    header = b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n" % len(bomb)
    data = page[:length] + header + bomb + page[end:]

    with pytest.raises(FileRefusedError) as caught:
        pages(data, "bomb.pdf", "", silent, Limits(memory=256_000_000, work=10, wait=20))

    assert caught.value.code in {"too_costly", "damaged_file"}
    assert len(data) < 10_000


def test_a_zip_that_swells_is_refused_unopened():
    assert refused(zipped({"a.csv": b" " * 20_000_000})) == "damaged_zip"


def test_nul_bytes_are_no_text():
    assert refused(csv_bytes(wechat_rows()) + b"\x00\x00") == "wrong_type"


def test_two_encodings_in_one_file_name_the_line():
    data = csv_bytes(wechat_rows(), "utf-8")
    at = data.index(b"\r\n", 20_00 if len(data) > 2000 else 200)
    mixed = data[:at] + "银行".encode("gb18030")[:3] + b"\xff" + data[at:]

    assert refused(mixed) in {"encoding", "not_recognised"}


def test_absurd_values_are_refused_row_by_row():
    header, row = wechat_rows()[16:18]
    values = [
        (0, "9999-12-31 00:00:00", "unreadable_date"),
        (0, Day(9e9), "unreadable_date"),
        (0, -1.0, "unreadable_date"),
        (5, 1e300, "unreadable_amount"),
        (5, "¥" + "9" * 40, "unreadable_amount"),
        (5, '=CMD("calc")', "unreadable_amount"),
        (5, -548.58, "negative_amount"),
        (7, "=1+1", "unknown_status"),
    ]
    rows = [[cell if n != at else value for n, cell in enumerate(row)] for at, value, _ in values]

    reading = read_any(xlsx({"a": [header, *rows, row]}), "bill.xlsx", silent)

    assert [(r.row, r.reason) for r in reading.refused] == [
        (n, reason) for n, (_, _, reason) in enumerate(values, 2)
    ]
    assert len(reading.drafts) == 1


def works() -> Iterator[int]:
    yield 1
    yield 2


def sleeps() -> Iterator[int]:
    yield 1
    time.sleep(60)


def dies() -> Iterator[int]:
    yield 1
    os.abort()


def eats() -> Iterator[int]:
    yield len(bytes(3_000_000_000))


def spins() -> Iterator[int]:
    while True:
        yield from ()


@pytest.mark.parametrize("work", [sleeps, dies, eats, spins])
def test_what_goes_wrong_in_the_child_stays_there(work):
    with pytest.raises(FileRefusedError) as caught:
        list(Stranger("file", silent, Limits(memory=500_000_000, work=1, wait=3)).through(work))

    assert (caught.value.code, caught.value.name) == ("too_costly", "file")


def test_the_child_hands_over_what_it_finds():
    assert list(Stranger("file", silent).through(works)) == [1, 2]


def test_a_stop_ends_the_child_at_once():
    def stop(_done, _total):
        raise CancelledError

    with pytest.raises(CancelledError):
        list(Stranger("file", stop).through(sleeps))
