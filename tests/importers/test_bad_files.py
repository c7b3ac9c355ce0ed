"""A file that cannot be read says why, in a code of its own; nothing else is ever raised."""

import io
import random
import zipfile
from pathlib import Path

import pytest

from credittracker.importers import table
from credittracker.importers.container import opened, read_bytes
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.registry import read_any
from credittracker.importers.table import MOST_ROWS
from tests.importers.alipay_files import APP_2021, HUABEI, LAYOUTS, SAMPLE, bill, bill_lines


def silent(_done, _total):
    pass


def read(data: bytes):
    return read_any(data, "bill.csv", silent)


def refused(data: bytes) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as caught:
        read(data)
    assert caught.value.name == "bill.csv"
    return caught.value


def zipped(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\x89PNG\r\n\x1a\n...", "png"),
        (b"SQLite format 3\x00...", "sqlite"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"abc\x00def", "binary"),
        (zipped(**{"word/document_xml": b"<x/>"}), "docx"),
    ],
)
def test_another_type_of_file_is_named(data, found):
    error = refused(data)

    assert (error.code, error.parameters) == ("wrong_type", {"found": found})


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", zipped(bill_csv=b"")])
def test_an_empty_file_is_empty(data):
    assert refused(data).code == "empty"


def test_a_table_of_something_else_is_not_recognised_and_quoted():
    error = refused("日期,品名,数量\n2026-07-01,苹果,3\n".encode())

    assert (error.code, error.parameters) == ("not_recognised", {"seen": "日期, 品名, 数量"})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_renamed_header_names_the_missing_column(layout):
    text = bill(layout=layout).decode("gb18030").replace("交易状态", "进展", 1)

    error = refused(text.encode("gb18030"))

    assert (error.code, error.parameters["columns"]) == ("missing_column", "交易状态")


def test_a_broken_encoding_names_its_line():
    data = bill(layout=APP_2021)
    at = data.index("街电".encode("gb18030"))

    error = refused(data[:at] + b"\xff\xff\xff" + data[at:])

    assert (error.code, error.parameters) == ("encoding", {"line": 10})


def test_bytes_in_no_known_encoding_are_refused():
    assert refused(b"\xff\x80\xff\x81" * 40).code == "encoding"


def test_a_bill_without_rows_says_so():
    assert refused(bill([])).code == "no_rows"


def test_too_many_rows_are_refused_before_they_are_split():
    head = "\n".join(bill_lines([])).encode("gb18030")

    assert refused(head + b"\n" * (MOST_ROWS + 2000)).code == "too_many_rows"


def test_just_too_many_rows_are_refused_while_reading(monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 10)

    error = refused(bill([HUABEI] * 11))

    assert (error.code, error.parameters) == ("too_many_rows", {"most": 10})


def test_a_plain_zip_is_opened():
    assert read(zipped(bill_csv=bill())).rows == len(SAMPLE)


def test_a_zip_without_a_table_says_so():
    assert refused(zipped(picture_png=b"...")).code == "zip_without_table"


def test_a_zip_with_several_tables_lists_them():
    error = refused(zipped(a_csv=b"1", b_txt=b"2"))

    assert (error.code, error.parameters) == ("zip_with_several", {"names": "a.csv, b.txt"})


def test_a_damaged_zip_says_so():
    assert refused(zipped(bill_csv=bill())[:200]).code == "damaged_zip"


def test_a_zip_bomb_is_refused_unopened():
    assert refused(zipped(bill_csv=b"1," * 1_000_000)).code == "damaged_zip"


def test_a_zip_that_would_be_too_large_is_refused():
    with pytest.raises(FileRefusedError) as caught:
        opened(zipped(bill_csv=bill()), "bill.zip", "", silent, most=100)
    assert caught.value.code == "too_large"


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(100_000_000)

    with pytest.raises(FileRefusedError) as caught:
        read_bytes(path)

    assert caught.value.code == "too_large"
    assert caught.value.parameters == {"size": 100_000_000, "most": 25_000_000}


def test_a_file_that_grew_since_it_was_measured_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "bill.csv"
    path.write_bytes(b"x")
    monkeypatch.setattr(Path, "open", lambda *_args: io.BytesIO(b"x" * 100))

    with pytest.raises(FileRefusedError) as caught:
        read_bytes(path, most=10)

    assert caught.value.code == "too_large"


def test_a_device_is_no_file():
    if not Path("/dev/zero").exists():
        pytest.skip("needs /dev/zero")
    with pytest.raises(FileRefusedError) as caught:
        read_bytes(Path("/dev/zero"))
    assert caught.value.code == "not_a_file"


@pytest.mark.parametrize(
    ("error", "code"),
    [(PermissionError, "no_permission"), (OSError, "unreadable"), (FileNotFoundError, "not_found")],
)
def test_a_file_the_system_will_not_open_says_why(tmp_path, monkeypatch, error, code):
    path = tmp_path / "bill.csv"
    path.write_bytes(b"x")

    def locked(*_args):
        raise error

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(FileRefusedError) as caught:
        read_bytes(path)

    assert caught.value.code == code


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path):
    for path, code in ((tmp_path, "is_folder"), (tmp_path / "no.csv", "not_found")):
        with pytest.raises(FileRefusedError) as caught:
            read_bytes(path)
        assert caught.value.code == code


def test_a_name_with_a_nul_is_unreadable():
    with pytest.raises(FileRefusedError) as caught:
        read_bytes(Path("a\x00b"))
    assert caught.value.code == "unreadable"


@pytest.mark.parametrize("seed", range(150))
def test_damaged_bills_are_read_or_refused_but_never_crash(seed):
    dice = random.Random(seed)  # noqa: S311 - the same damage every time
    data = bytearray(bill(layout=dice.choice(LAYOUTS)))
    for _ in range(dice.randint(1, 40)):
        at = dice.randrange(len(data))
        change = dice.choice(("set", "cut", "double", "quote"))
        if change == "set":
            data[at] = dice.randrange(1, 256)
        elif change == "cut":
            del data[at : at + dice.randint(1, 30)]
        elif change == "double":
            data[at:at] = data[at : at + dice.randint(1, 200)]
        else:
            data[at:at] = b'"'

    try:
        reading = read(bytes(data))
    except FileRefusedError:
        return
    assert reading.rows > 0


@pytest.mark.parametrize("seed", range(30))
def test_noise_is_refused(seed):
    noise = random.Random(seed).randbytes(seed * 97)  # noqa: S311

    assert refused(noise).code in {"empty", "wrong_type", "not_recognised", "encoding"}
