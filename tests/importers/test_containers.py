"""What a bill comes in: zips with and without a password, workbooks, and any encoding."""

import pytest

from credittracker.importers.archives import Archive
from credittracker.importers.errors import FileRefusedError, PasswordNeededError
from credittracker.importers.registry import read_any
from tests.importers.alipay_files import SAMPLE, bill
from tests.importers.bank_files import STATEMENTS
from tests.importers.sheet_files import gbk_zip, locked_zip, xls, xlsx, zipped
from tests.importers.source_files import wechat_rows

CCB = next(s for s in STATEMENTS if s.code == "ccb")


def silent(_done, _total):
    pass


def read(data: bytes, password: str = ""):
    return read_any(data, "file", silent, password)


@pytest.mark.parametrize(
    ("name", "content", "source"),
    [
        ("支付宝交易明细(20260101-20260331).csv", bill(), "alipay_app_2025"),
        ("微信支付账单.xlsx", xlsx({"Sheet1": wechat_rows()}), "wechat_xlsx_2025"),
        ("交易明细_1234.xls", xls({"交易明细": CCB.table}), "ccb"),
    ],
)
def test_one_file_in_a_zip_is_read(name, content, source):
    for data in (zipped({name: content}), gbk_zip(name, content)):
        assert read(data).source == source
    assert read(locked_zip({name: content}, "密码123"), "密码123").source == source


def test_names_in_a_zip_are_shown_as_meant():
    assert Archive(gbk_zip("支付宝交易明细.csv", b"x"), "a.zip").names == ["支付宝交易明细.csv"]
    assert Archive(zipped({"支付宝交易明细.csv": b"x"}), "a.zip").names == ["支付宝交易明细.csv"]


@pytest.mark.parametrize(("password", "code"), [("", "password_needed"), ("9", "password_wrong")])
def test_a_locked_zip_asks_for_its_password(password, code):
    with pytest.raises(PasswordNeededError) as caught:
        read(locked_zip({"a.csv": bill()}, "1234"), password)

    assert (caught.value.code, caught.value.name) == (code, "file")


def test_a_locked_zip_with_a_damaged_inside_is_refused():
    data = locked_zip({"a.csv": bill()}, "1234")

    with pytest.raises(FileRefusedError) as caught:
        read(b"PK\x03\x04" + bytes(26) + data[30:], "1234")

    assert caught.value.code == "damaged_zip"


def test_a_password_nobody_asked_for_does_no_harm():
    assert read(zipped({"a.csv": bill()}), "1234").rows == len(SAMPLE)


def test_what_is_not_a_bill_in_a_zip_is_passed_over():
    data = zipped({"说明.html": b"<html>", "a.csv": bill(), "logo.png": b"\x89PNG"})

    assert read(data).rows == len(SAMPLE)


def test_several_bills_in_a_zip_are_named():
    with pytest.raises(FileRefusedError) as caught:
        read(zipped({"一.csv": bill(), "二.xlsx": b"x"}))
    assert caught.value.parameters == {"names": "一.csv, 二.xlsx"}


def test_a_workbook_with_a_password_says_what_to_do():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    locked = ole + "EncryptedPackage".encode("utf-16-le") + bytes(500)

    with pytest.raises(FileRefusedError) as caught:
        read(locked)

    assert caught.value.code == "encrypted_workbook"


HALF = xlsx({"a": [["x"]]}, {"xl/worksheets/sheet1.xml": "<worksheet><sheetData>"})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "damaged_file"),
        (xlsx({"a": [["x"]]})[:-200], "damaged_zip"),
        (HALF, "damaged_file"),
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "wrong_type"),
        (zipped({"ppt/slides/a.xml": b"<x/>"}), "wrong_type"),
        (b"%PDF-1.7\n%...", "damaged_file"),
        (xlsx({"a": []}), "not_recognised"),
    ],
)
def test_damaged_and_foreign_files_say_so(data, code):
    with pytest.raises(FileRefusedError) as caught:
        read(data)

    assert caught.value.code == code
