"""Damage of any kind, in every reader: rows or a reason, each row once, never anything else.

``tests/fuzz`` goes on from here, guided by coverage.
"""

import random
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.book.dates import EARLIEST, LATEST
from credittracker.importers.child import Limits, Stranger
from credittracker.importers.drafts import Reading
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.pboc.report import read_pages
from credittracker.importers.pdf_text import _pages
from credittracker.importers.recognising import SOURCES
from credittracker.importers.registry import read_any
from credittracker.importers.workbook import _parts
from credittracker.services.catalogue import load_catalogue
from credittracker.services.importing import accept, preview
from tests.conftest import TODAY
from tests.importers.alipay_files import APP_2021, WEB, bill
from tests.importers.bank_files import STATEMENTS
from tests.importers.report_files import random_report
from tests.importers.sheet_files import csv_bytes, xls, xlsx, zipped
from tests.importers.source_files import jd_rows, meituan_rows, wechat_rows
from tests.importers.test_ofx_qif import QIF, SGML, XML
from tests.services.bills import parsed_file

TEXTS = (
    bill(),
    bill(layout=WEB),
    bill(layout=APP_2021),
    csv_bytes(wechat_rows()),
    csv_bytes(jd_rows()),
    csv_bytes(meituan_rows(), "gb18030"),
    *(csv_bytes(s.table) for s in STATEMENTS),
    SGML.encode(),
    XML.encode(),
    QIF.encode(),
    zipped({"a.csv": bill()}),
)
BOOKS = (
    xlsx({"a": wechat_rows()}),
    *(xls({"a": s.table}) for s in STATEMENTS[:3]),
)
LITTLE = Limits(memory=300_000_000, work=20, wait=60)
REPORTS = tuple(random_report(seed) for seed in range(8))


def silent(_done, _total):
    pass


def damaged(data: bytes, dice: random.Random) -> bytes:
    """A file after a handful of accidents."""
    found = bytearray(data)
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(found)) if found else 0
        what = dice.choice(("set", "set", "cut", "double", "insert", "end"))
        if what == "set" and found:
            found[at] = dice.randrange(256)
        elif what == "cut":
            del found[at : at + dice.randint(1, 40)]
        elif what == "double":
            found[at:at] = found[at : at + dice.randint(1, 200)]
        elif what == "insert":
            found[at:at] = dice.choice((b'"', b",", b"\n", b"\x00", b"\xff\xfe", "￥".encode()))
        elif dice.random() < 0.2:
            del found[at:]
    return bytes(found)


def check(reading: Reading) -> None:
    """Every row is in one list only, and a draft can become a record."""
    rows = [
        (row.sheet, row.row, row.text)
        for row in (*reading.drafts, *reading.left_alone, *reading.refused)
    ]
    assert len(set(rows)) == len(rows) or not reading.source.startswith(("alipay", "wechat"))
    for draft in reading.drafts:
        assert EARLIEST <= draft.on <= LATEST
        assert draft.amount is None or draft.amount >= 0
    assert all(row.reason for row in (*reading.left_alone, *reading.refused))


@settings(max_examples=300)
@given(st.sampled_from(range(len(TEXTS))), st.integers(0, 2**32))
def test_damaged_text_is_read_or_refused(which, seed):
    data = damaged(TEXTS[which], random.Random(seed))  # noqa: S311 - the same damage every time
    with suppress(FileRefusedError):
        check(read_any(data, "file", silent, "1"))


@settings(max_examples=200)
@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_noise_is_read_or_refused(data):
    with suppress(FileRefusedError):
        check(read_any(data, "file", silent))


def many_books(seeds: range) -> Iterator[int]:
    """In the child: damaged workbooks, one after another."""
    for seed in seeds:
        dice = random.Random(seed)  # noqa: S311
        try:
            for _, rows in _parts(damaged(dice.choice(BOOKS), dice), 1000):
                assert all(isinstance(cell, str) for row in rows for cell in row)
        except FileRefusedError:
            pass
        yield seed


def many_pdfs(seeds: range) -> Iterator[int]:
    """In the child: damaged reports, one after another."""
    for seed in seeds:
        dice = random.Random(seed)  # noqa: S311
        report = dice.choice(REPORTS)
        try:
            for text, _ in _pages(damaged(report.data, dice), report.password):
                assert "\x00" not in text
        except FileRefusedError:
            pass
        yield seed


@pytest.mark.parametrize(("work", "files"), [(many_books, 30), (many_pdfs, 120)])
def test_damaged_files_end_the_child_at_worst(work, files):
    """A cycle in an old workbook costs a child each time, so there are fewer of them."""
    seeds = range(files)
    while seeds:
        done = seeds.start - 1
        with suppress(FileRefusedError):
            for seed in Stranger("file", silent, LITTLE).through(work, seeds):
                done = seed
        seeds = range(done + 2, seeds.stop)


@settings(max_examples=150)
@given(st.sampled_from(range(len(REPORTS))), st.integers(0, 2**32))
def test_damaged_report_text_is_read_or_refused(which, seed):
    dice = random.Random(seed)  # noqa: S311
    texts = [text for text, _ in _pages(REPORTS[which].data, REPORTS[which].password)]
    page = dice.randrange(len(texts))
    texts[page] = damaged(texts[page].encode(), dice).decode(errors="replace")
    with suppress(FileRefusedError):
        reading = read_pages(texts, "report.pdf")
        check(reading)
        accept(preview(Book(), load_catalogue(), parsed_file(reading), TODAY), "batch")(Book())


@settings(max_examples=60)
@given(st.sampled_from(STATEMENTS), st.integers(0, 2**32))
def test_no_row_is_lost_whatever_its_cells_say(statement, seed):
    """A row that stays a row is counted, however strange what stands in its cells."""
    dice = random.Random(seed)  # noqa: S311
    width = len(statement.header)
    rows = [[*row, *[""] * (width - len(row))] for row in statement.rows]
    for row in rows:
        if dice.random() < 0.5:
            row[dice.randrange(width)] = dice.choice(
                ("", "?", "=1", "-", "9" * 30, "2026-99-99", "合计")
            )
    rows = [row for row in rows if any(str(cell).strip() for cell in row)]
    data = dice.choice((csv_bytes, lambda t: xlsx({"a": t})))([statement.header, *rows])

    assert read_any(data, "statement", silent).rows == len(rows)


STRANGE = ("", "?", "=1", "-", "9" * 30, "2026-99-99", "合计")
TELLING = (
    *("花呗", "借呗", "还款", "放款", "退款", "信用卡", "转账", "余额宝", "亲情卡", "x", "-"),
    *("成功", "失败", "招商银行(8705)", "金条", "2026年07月账单", "交易关闭", "不计收支"),
    *("支出", "备用金", "", "理财"),
)


def strange_words(dice: random.Random) -> list[str]:
    """Cells made of the very words that sources look for, and others."""
    return ["".join(dice.choices(TELLING, k=dice.randint(0, 3))) for _ in range(7)]


@settings(max_examples=400)
@given(st.integers(0, 2**32))
def test_words_that_tell_nothing_change_no_meaning(seed):
    """What a source calls telling is all that its meanings look at in names and texts."""
    from credittracker.importers.meanings import Words  # noqa: PLC0415

    words = Words(*strange_words(random.Random(seed)))  # noqa: S311
    bare = words._replace(counterparty="", description="")
    for source in SOURCES:
        if source.telling is not None:
            told = source.telling.search(words.counterparty + "|" + words.description)
            assert told or source.meaning(words) == source.meaning(bare)
