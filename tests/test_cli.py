"""The doors without a window: what they print, how they end, and what they leave alone."""

import json
import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from credittracker.__main__ import main
from credittracker.book.accounts import Account, AccountKind
from credittracker.services.workspace import Label, open_workspace
from tests.conftest import TODAY
from tests.importers.alipay_files import bill as make_bill
from tests.importers.report_files import random_report
from tests.importers.sheet_files import locked_zip, xlsx
from tests.importers.source_files import wechat_rows


def run(capsys, *arguments: str | Path) -> tuple[int, str, str]:
    """How a door ended, and what it printed."""
    code = main(["--language", "en", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def sample(tmp_path: Path, capsys) -> Path:
    """A fresh copy of the sample book."""
    path = tmp_path / "sample.book"
    assert run(capsys, "demo", "--copy-to", path)[0] == 0
    return path


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    """A bill of invented values."""
    path = tmp_path / "bill.csv"
    path.write_bytes(make_bill())
    return path


def test_the_sample_is_never_written_over_a_file(sample, capsys):
    before = sample.read_bytes()

    code, _, said = run(capsys, "demo", "--copy-to", sample)

    assert (code, sample.read_bytes()) == (1, before)
    assert "exists already" in said


def test_the_score_adds_up(sample, capsys):
    code, said, _ = run(capsys, "--book", sample, "score", "--json")

    told = json.loads(said)
    assert code == 0
    assert date.fromisoformat(told["date"]) >= TODAY
    assert sum(Decimal(str(f["points"])) for f in told["factors"]) == Decimal(str(told["total"]))
    assert told["low"] <= told["total"] <= told["high"]
    assert {"code", "factor", "points_lost", "tag", "records"} <= told["reasons"][0].keys()
    assert {"code", "points", "most", "sub_score"} <= told["factors"][0].keys()


def test_the_score_of_another_day(sample, capsys):
    said = run(capsys, "--book", sample, "score", "--json", "--on", "2020-01-01")[1]

    assert json.loads(said)["date"] == "2020-01-01"


def test_the_score_card_for_people_names_the_line_and_whose_number_it_is(sample, capsys):
    said = run(capsys, "--book", sample, "score")[1]

    assert "the line is 70" in said
    assert "Our own estimate" in said


def test_why_lists_the_limits_in_question(sample, capsys):
    told = json.loads(run(capsys, "--book", sample, "why", "--json")[1])

    states = {a["account"]: (a["limit_state"], a["limit"]) for a in told["accounts"]}
    assert states == {
        "Fielding's store card": ("amount", "0.00"),
        "Bank line of credit": ("frozen", None),
    }
    verdicts = told["accounts"][0]["verdicts"]
    assert {v["verdict"] for v in verdicts} <= {"supported", "ruled_out", "cannot_tell"}


def test_why_finds_an_account_by_a_part_of_its_name(sample, capsys):
    told = json.loads(run(capsys, "--book", sample, "why", "visa", "--json")[1])

    assert [a["account"] for a in told["accounts"]] == ["Harbour Visa"]


def test_why_refuses_a_name_nobody_has(sample, capsys):
    code, _, said = run(capsys, "--book", sample, "why", "no such bank")

    assert code == 1
    assert "Harbour Visa" in said


def test_cost_tells_each_loan_and_its_account(sample, capsys):
    told = json.loads(run(capsys, "--book", sample, "cost", "--json")[1])

    names = {account["account"]: len(account["loans"]) for account in told["accounts"]}
    assert names == {"Home mortgage": 1, "Car loan": 1, "Personal loan": 1, "Pay-in-four": 1}


def test_cost_of_one_account_names_both_true_rates(sample, capsys):
    said = run(capsys, "--book", sample, "cost", "personal")[1]

    # its first row is counted by days, so the cents follow the calendar
    rates = r"stated 12\.9% a year; true cost a year 12\.[89]\d% simple, 13\.[5-9]\d% compound"
    assert re.search(rates, said)
    assert "Home" not in said


def test_cost_refuses_a_name_nobody_has(sample, capsys):
    assert run(capsys, "--book", sample, "cost", "no such bank")[0] == 1


def test_importing_twice_adds_nothing_the_second_time(tmp_path, bill, capsys):
    book = tmp_path / "own.book"

    first = json.loads(run(capsys, "--book", book, "import", "--json", bill)[1])["files"][0]
    second = json.loads(run(capsys, "--book", book, "import", "--json", bill)[1])["files"][0]

    assert first["rows"] == first["recognised"] + first["left_alone"] + first["refused"]
    assert first["added"] == first["recognised"] > 0
    assert (second["added"], second["already_known"]) == (0, first["added"])


def test_a_file_that_is_no_bill_is_refused_and_the_others_still_come_in(tmp_path, bill, capsys):
    wrong = tmp_path / "photo.png"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))

    code, said, _ = run(capsys, "--book", tmp_path / "b.book", "import", "--json", wrong, bill)

    told = json.loads(said)["files"]
    assert code == 1
    assert told[0]["problems"][0]["reason"] == "wrong_type"
    assert told[1]["added"] > 0


def test_a_password_opens_what_asks_for_it(tmp_path, capsys):
    path = tmp_path / "bill.zip"
    path.write_bytes(locked_zip({"账单.csv": make_bill()}, "1234"))
    told = []
    for more in ((), ("--password", "x"), ("--password", "1234")):
        code, said, _ = run(capsys, "--book", tmp_path / "b", "import", "--json", path, *more)
        told.append((code, json.loads(said)["files"][0]))

    assert [(code, t["problems"][:1]) for code, t in told] == [
        (1, [{"row": None, "reason": "password_needed"}]),
        (1, [{"row": None, "reason": "password_wrong"}]),
        (0, []),
    ]
    assert told[2][1]["added"] > 0


def test_a_report_and_bills_come_in_by_the_door(tmp_path, capsys):
    report, sheet = tmp_path / "report.pdf", tmp_path / "wechat.xlsx"
    report.write_bytes(random_report(3).data)
    sheet.write_bytes(xlsx({"Sheet1": wechat_rows()}))
    book = tmp_path / "b"

    code, said, _ = run(
        capsys, "--book", book, "import", "--json", "--password", "123456", report, sheet
    )

    told = json.loads(said)["files"]
    assert code == 0
    assert [t["source"] for t in told] == ["pboc_brief", "wechat_xlsx_2025"]
    for one in told:
        assert one["rows"] == one["recognised"] + one["left_alone"] + one["refused"]
        assert sum(one["left_alone_by_reason"].values()) == one["left_alone"]
    assert run(capsys, "--book", book, "check", "--json")[0] == 0
    assert run(capsys, "--book", book, "import", report, "--password", "123456")[0] == 0


def test_a_sound_book_passes_the_check(sample, capsys):
    code, said, _ = run(capsys, "--book", sample, "check", "--json")

    assert code == 0
    assert json.loads(said)["sound"] is True


def test_a_backup_opens_with_the_same_score(sample, capsys):
    copy = json.loads(run(capsys, "--book", sample, "backup", "--json")[1])["backup"]

    told = [run(capsys, "--book", path, "score", "--json")[1] for path in (sample, copy)]

    assert told[0] == told[1]


@pytest.mark.parametrize("name", ["out.json", "out.zip"])
def test_the_whole_book_can_leave(sample, tmp_path, capsys, name):
    assert run(capsys, "--book", sample, "export", tmp_path / name)[0] == 0
    assert (tmp_path / name).stat().st_size > 1000


def test_an_export_of_an_unknown_kind_is_refused(sample, tmp_path, capsys):
    code, _, said = run(capsys, "--book", sample, "export", tmp_path / "out.doc")

    assert code == 1
    assert ".json or .zip" in said


@pytest.mark.parametrize("content", [b"", b"hello, this is a text file", b"SQLite format 3\x00"])
def test_a_file_that_is_no_book_is_left_exactly_as_it_was(tmp_path, capsys, content):
    path = tmp_path / "x.book"
    path.write_bytes(content)

    code, _, said = run(capsys, "--book", path, "score")

    assert (code, path.read_bytes()) == (1, content)
    assert "x.book" in said


@pytest.mark.parametrize("arguments", [("nonsense",), ("import",), ("score", "--on", "soon")])
def test_wrong_use_ends_with_two(arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2


def test_chinese_is_spoken_when_asked_for(sample, capsys):
    main(["--language", "zh_CN", "--book", str(sample), "score"])

    assert "还款记录" in capsys.readouterr().out


@pytest.mark.parametrize("door", ["score", "why", "cost", "check", "backup"])
def test_a_window_that_has_the_book_open_is_not_in_the_way_of_reading(sample, capsys, door):
    workspace = open_workspace(sample, clock=datetime.now)

    code = run(capsys, "--book", sample, door)[0]

    workspace.close()
    assert code == 0


def test_a_window_that_has_the_book_open_keeps_an_import_out(sample, bill, capsys):
    workspace = open_workspace(sample, clock=datetime.now)

    code, _, said = run(capsys, "--book", sample, "import", bill)

    workspace.close()
    assert code == 1
    assert "open in another window" in said


@pytest.mark.parametrize("door", ["score", "why", "cost", "check"])
def test_a_book_that_does_not_exist_is_made(tmp_path, capsys, door):
    assert run(capsys, "--book", tmp_path / "new.book", door)[0] == 0
    assert (tmp_path / "new.book").exists()


def test_a_row_whose_account_is_unclear_is_named_and_not_added(tmp_path, bill, capsys):
    book = tmp_path / "two.book"
    workspace = open_workspace(book, clock=datetime.now)
    two = [
        Account(id=n, platform="jiebei", name=f"借呗 {n}", kind=AccountKind.REVOLVING_LINE)
        for n in "ab"
    ]
    workspace.apply(Label("x"), lambda b: b.with_records(*two))
    workspace.close()

    said = run(capsys, "--book", book, "import", bill)[1]

    assert said.count("NOT added: choose its account") == 2


def test_a_file_that_holds_fewer_rows_than_it_says_is_told(tmp_path, capsys):
    short = tmp_path / "short.csv"
    short.write_bytes(make_bill(stated=99))

    assert "99 payments" in run(capsys, "--book", tmp_path / "b.book", "import", short)[1]


def test_an_export_replaces_a_file_only_when_told_to(sample, tmp_path, capsys):
    out = tmp_path / "out.json"
    out.write_text("mine")

    assert run(capsys, "--book", sample, "export", out)[0] == 1
    assert out.read_text() == "mine"
    assert run(capsys, "--book", sample, "export", out, "--force")[0] == 0
    assert out.stat().st_size > 1000


def test_limits_nobody_recorded_are_not_called_fine(tmp_path, bill, capsys):
    book = tmp_path / "new.book"
    run(capsys, "--book", book, "import", bill)

    said = run(capsys, "--book", book, "why")[1]

    assert "Limits not recorded yet: " in said
