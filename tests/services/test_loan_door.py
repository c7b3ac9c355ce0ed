"""The loan calculator: published answers, refusals, and the words for people."""

import json
from datetime import date
from decimal import Decimal

import pytest

from credittracker.__main__ import main

MILLION = "--principal 1000000 --annual 0.049 --terms 360 --on 2024-01-01"


def run(capsys, arguments: str, *, language: str = "en") -> tuple[int, str, str]:
    """How the door ended, and what it printed."""
    code = main(["--language", language, "loan", *arguments.split()])
    said = capsys.readouterr()
    return code, said.out, said.err


def told(capsys, arguments: str) -> dict:
    """The JSON of a loan."""
    code, said, _ = run(capsys, f"{arguments} --json")
    assert code == 0
    return json.loads(said)


@pytest.mark.parametrize(
    ("arguments", "payment", "total", "interest"),
    [
        (MILLION, "5307.27", "1910616.19", "910616.19"),
        (f"{MILLION} --method equal-principal", "6861.11", "1737041.67", "737041.67"),
        (f"{MILLION} --rounding each-row", "5307.27", "1910615.12", "910615.12"),
        ("--principal 1200 --annual 0 --terms 12", "100.00", "1200.00", "0.00"),
        ("--principal 12000 --fee-per-term 0.6% --terms 12", "1072.00", "12864.00", "0.00"),
        (
            "--principal 10000 --annual 12% --terms 6 --method bullet",
            "10600.00",
            "10600.00",
            "600.00",
        ),
        (
            "--principal 10000 --annual 0.12 --terms 6 --method interest-only",
            "100.00",
            "10600.00",
            "600.00",
        ),
        (
            "--principal 2,500 --daily 0.05% --terms 5 --method daily --on 2022-05-15",
            "538.75",
            "2615.00",
            "115.00",
        ),
    ],
)
def test_published_loans(capsys, arguments, payment, total, interest):
    found = told(capsys, arguments)

    assert (found["payment"], found["total"], found["interest"]) == (payment, total, interest)


def test_the_schedule_adds_up(capsys):
    found = told(capsys, "--principal 10000 --daily 0.0004 --terms 12 --basis actual-365 --fee 50")

    rows = found["schedule"]
    assert [r["number"] for r in rows] == list(range(1, 13))
    for column, whole in [("payment", "total"), ("interest", "interest")]:
        assert sum(Decimal(r[column]) for r in rows) == Decimal(found[whole])
    assert sum(Decimal(r["principal"]) for r in rows) == Decimal(found["principal"])
    assert (rows[-1]["balance"], found["fees"], found["received"]) == ("0.00", "50.00", "9950.00")
    assert date.fromisoformat(rows[0]["due"]) < date.fromisoformat(rows[1]["due"])


def test_both_annual_rates_are_named(capsys):
    found = told(capsys, "--principal 6000 --fee-per-term 0.006 --terms 12")

    assert round(found["simple_rate"], 4) == 0.1303
    assert round(found["compound_rate"], 4) == 0.1384


def test_a_bullet_loan_is_annualised_over_its_term(capsys):
    found = told(capsys, "--principal 10000 --annual 0.12 --terms 1 --method bullet")

    assert found["simple_rate"] == pytest.approx(0.12)


def test_lines_of_the_law_come_with_their_date(capsys):
    found = told(capsys, "--principal 10000 --annual 0.3 --terms 12 --on 2026-01-01")

    flag = found["flags"][0]
    assert (flag["code"], flag["standing"]) == ("24_assisted", "in_force")
    assert flag["since"] == "2025-10-01"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--principal -5 --annual 0.1 --terms 3", "The principal"),
        ("--principal 0 --annual 0.1 --terms 3", "more than zero"),
        ("--principal 100.001 --annual 0.1 --terms 3", "two decimals"),
        ("--principal 100 --annual 4.9 --terms 3", "4.9% as 0.049"),
        ("--principal 100 --annual -0.1 --terms 3", "The rate"),
        ("--principal 100 --annual 0.1 --terms 0", "The number of terms"),
        ("--principal 100 --annual 0.1 --terms 3 --method instalment-fee", "only together"),
        ("--principal 100 --fee-per-term 0.1 --terms 3 --method bullet", "only together"),
        ("--principal 100 --annual 0.1 --terms 3 --on 1950-01-01", "The day"),
    ],
)
def test_an_impossible_loan_is_refused_in_a_sentence(capsys, arguments, said):
    code, printed, error = run(capsys, arguments)

    assert (code, printed) == (1, "")
    assert said in error


@pytest.mark.parametrize(
    "arguments",
    [
        "--principal x --annual 0.1 --terms 3",
        "--principal NaN --annual 0.1 --terms 3",
        "--principal 5 --terms 3",
        "--principal 5 --annual 0.1 --daily 0.1 --terms 3",
        "--annual 0.1 --terms 3",
        "--principal 5 --annual 0.1 --terms 1.5",
        "--principal 5 --annual 0.1 --terms 3 --method magic",
    ],
)
def test_wrong_use_ends_with_two(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        run(capsys, arguments)

    assert ended.value.code == 2


def test_people_read_a_table(capsys):
    code, said, _ = run(capsys, "--principal 12000 --fee-per-term 0.02 --terms 12")

    assert code == 0
    assert "first payment 1,240.00, 14,880.00 in all, cost 2,880.00" in said
    assert "41.70% simple (no interest on interest), 50.67% compound" in said
    assert "binds this loan" in said
    assert len(said.splitlines()) > 14


def test_no_book_is_made(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("CREDITTRACKER_BOOK", str(tmp_path / "none.book"))

    run(capsys, MILLION)

    assert list(tmp_path.iterdir()) == []
