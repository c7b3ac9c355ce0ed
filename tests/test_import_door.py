"""The import door: many files in one step, each with its own answer."""

import json

from credittracker.services.workspace import open_workspace
from tests.files import NOW
from tests.importers.alipay_files import DRAW, HUABEI, JIEBEI
from tests.importers.alipay_files import bill as make_bill
from tests.importers.sheet_files import csv_bytes, zipped
from tests.services.test_import_gathering import CCB_HEADER
from tests.test_cli import run


def bank_row():
    row = ["20260620", "20260620", "09:00:00", "5086.17", "", "1.00", "人民币", "代收付", "1",
           "重庆蚂蚁消费金融有限公司", "蚂蚁花呗借呗扣款^1^jiebei"]  # fmt: skip
    above = [["China Construction Bank"], ["开户机构：示例"], ["币　　种：人民币"], [""]]
    return csv_bytes([*above, CCB_HEADER, row])


def told(capsys, *arguments):
    code, said, _ = run(capsys, *arguments, "--json")
    return code, json.loads(said)


def test_a_folder_and_a_zip_of_several_come_in_as_one_step(tmp_path, capsys):
    (tmp_path / "bills").mkdir()
    (tmp_path / "bills/alipay.csv").write_bytes(make_bill([DRAW, HUABEI]))
    (tmp_path / "all.zip").write_bytes(zipped({"a.csv": make_bill([JIEBEI]), "b.csv": bank_row()}))
    book = tmp_path / "b.book"

    arguments = ("--book", book, "import", tmp_path / "bills", tmp_path / "all.zip")
    code, answer = told(capsys, *arguments)

    assert code == 0
    assert [(f["file"], f["added"], f["confirmed"]) for f in answer["files"]] == [
        ("alipay.csv", 2, 0),
        ("all.zip/a.csv", 1, 0),
        ("all.zip/b.csv", 0, 1),
    ]
    assert all(
        f["rows"] == f["recognised"] + f["left_alone"] + f["refused"] for f in answer["files"]
    )
    again = told(capsys, *arguments)[1]
    assert [f["added"] for f in again["files"]] == [0, 0, 0]
    assert [f["already_known"] for f in again["files"]] == [2, 1, 1]
    workspace = open_workspace(book, clock=lambda: NOW)
    assert (len(workspace.book.repayments), len(workspace.book.sightings)) == (2, 1)
    workspace.close()


def test_a_file_that_fails_stops_no_other_and_is_named(tmp_path, capsys):
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_bytes(make_bill([HUABEI]))
    bad.write_text("dear diary\n")

    code, answer = told(capsys, "--book", tmp_path / "b.book", "import", bad, good, good)

    assert code == 1
    assert [(f["file"], f["added"]) for f in answer["files"]] == [("bad.csv", 0), ("good.csv", 1)]
    assert answer["files"][0]["problems"][0]["reason"] == "not_recognised"


def test_the_same_file_under_another_name_is_no_failure(tmp_path, capsys):
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_bytes(make_bill([HUABEI]))

    code, answer = told(capsys, "--book", tmp_path / "b.book", "import", tmp_path)

    assert code == 0
    assert [f["added"] for f in answer["files"]] == [1, 0]
    assert answer["files"][1]["problems"] == [{"row": None, "reason": "same_file"}]


def test_an_empty_folder_says_so(tmp_path, capsys):
    (tmp_path / "empty").mkdir()

    code, said, _ = run(capsys, "--book", tmp_path / "b.book", "import", tmp_path / "empty")

    assert code == 1
    assert "There is no bill or report in this folder." in said


def test_a_second_source_is_told_in_words(tmp_path, capsys):
    (tmp_path / "a.csv").write_bytes(make_bill([JIEBEI]))
    (tmp_path / "b.csv").write_bytes(bank_row())

    said = run(capsys, "--book", tmp_path / "b.book", "import", tmp_path)[1]

    assert "kept once with both sources: 1" in said
