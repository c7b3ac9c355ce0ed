"""What leaves the app loses nothing and runs nothing."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import AccountKind, Platform
from credittracker.book.book import COLLECTIONS, Book
from credittracker.reports.tables import (
    FORMULA_STARTS,
    NotAnExportError,
    book_from_json,
    book_to_json,
    csv_text,
    write_csv,
    write_csv_zip,
    write_json,
)
from tests.files import some_book
from tests.strategies import books


@settings(max_examples=30)
@given(books())
def test_json_gives_back_the_same_book_in_the_same_order(book: Book):
    back = book_from_json(book_to_json(book))

    assert back == book
    assert [r.id for r in back] == [r.id for r in book]


def test_json_has_amounts_as_texts_and_dates_as_iso():
    loan = json.loads(book_to_json(some_book()))["records"]["loans"][0]

    assert loan["principal"] == "1.00"
    assert loan["on"] == "2026-01-31"
    assert loan["rate"] is None


def test_json_keeps_lists_of_texts():
    platform = Platform(id="p", name_zh="花呗", name_en="", aliases=("蚂蚁花呗", "Huabei"))

    assert book_from_json(book_to_json(Book().with_records(platform))).platforms["p"] == platform


def spoilt(**changes: Any) -> str:
    whole = json.loads(book_to_json(some_book()))
    whole["records"]["loans"][0] |= changes
    return json.dumps(whole)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "credittracker-book", "version": 3, "records": {}}',
        '{"format": "credittracker-book", "version": 2, "records": {}}',
        spoilt(principal="much"),
        spoilt(principal=None),
        spoilt(terms="12"),
        spoilt(terms=True),
        spoilt(note=7),
        spoilt(on="31.1.2026"),
        spoilt(account="nobody"),
    ],
)
def test_anything_else_is_refused(text: str):
    with pytest.raises(NotAnExportError):
        book_from_json(text)


def test_json_is_written_as_utf_8(tmp_path: Path):
    write_json(tmp_path / "b.json", some_book())

    assert "花呗" in (tmp_path / "b.json").read_bytes().decode("utf-8")


def rows(text: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def test_the_zip_has_one_table_a_record_type(tmp_path: Path):
    write_csv_zip(tmp_path / "b.zip", some_book())

    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [f"{name}.csv" for name in COLLECTIONS.values()]
        text = archive.read("loans.csv")
    assert text.startswith(b"\xef\xbb\xbf")
    head, *loans = rows(text)
    assert dict(zip(head, loans[2], strict=True))["principal"] == "3"


def test_the_same_book_gives_the_same_bytes(tmp_path: Path):
    for name in ("a.zip", "b.zip"):
        write_csv_zip(tmp_path / name, some_book())

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@given(st.lists(st.text(), min_size=1), st.decimals(-(10**9), 10**9, places=2))
def test_no_text_can_be_run_and_every_number_is_a_number(texts: list[str], number: Decimal):
    (line,) = list(csv.reader(io.StringIO(csv_text(["h"], [[*texts, number]]), newline="")))[1:]

    assert not any(cell.startswith(FORMULA_STARTS) for cell in line[:-1])
    assert Decimal(line[-1]) == number


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (Decimal("-1.50"), "-1.50"),
        (Decimal("1E+3"), "1000"),
        (-5, "-5"),
        (date(2026, 1, 31), "2026-01-31"),
        (("=a", "b"), "'=a; b"),
        ("-5", "'-5"),
        ("\t=1", "'\t=1"),
        ("花呗", "花呗"),
        (AccountKind.MORTGAGE, "mortgage"),
    ],
)
def test_each_value_has_its_cell(value: Any, cell: str):
    _, (written, _) = csv.reader(io.StringIO(csv_text(["a", "b"], [[value, "x"]]), newline=""))

    assert written == cell


def test_any_table_can_be_written(tmp_path: Path):
    write_csv(tmp_path / "t.csv", ["账户", "@x"], [["花呗", Decimal(1)]])

    assert rows((tmp_path / "t.csv").read_bytes()) == [["账户", "'@x"], ["花呗", "1"]]


def test_texts_that_look_like_formulas_are_guarded_in_the_zip(tmp_path: Path):
    book = some_book()
    risky = book.with_records(replace(book.loans["l0"], note="=HYPERLINK()"))
    write_csv_zip(tmp_path / "b.zip", risky)

    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        head, first, *_ = rows(archive.read("loans.csv"))
    assert dict(zip(head, first, strict=True))["note"] == "'=HYPERLINK()"
