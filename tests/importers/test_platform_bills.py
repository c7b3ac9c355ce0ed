"""WeChat, JD and Meituan bills: csv and workbooks, text and numbers, in any order."""

import random

import pytest

from credittracker.importers.errors import FileRefusedError
from credittracker.importers.registry import read_any
from tests.importers.sheet_files import Day, csv_bytes, xls, xlsx
from tests.importers.source_files import (
    WECHAT_HEADER,
    WECHAT_ROWS,
    jd_rows,
    meituan_rows,
    wechat_rows,
)


def silent(_done, _total):
    pass


def read(data: bytes):
    return read_any(data, "bill", silent)


def reasons(reading) -> list[str]:
    return [row.reason for row in reading.left_alone]


WECHAT = [
    ("repayment", "credit_card", "548.58"),
    ("repayment", "fenfu", "300.00"),
    ("failed_debit", "credit_card", "99.00"),
]
WECHAT_LEFT = ["spending_on_credit", "transfer", "family_card", "investment", "transfer", "refund",
               "not_credit"]  # fmt: skip


def with_numbers() -> list[list[object]]:
    """The bill of 2026: amounts are numbers, times are a spreadsheet's days."""
    rows: list[list[object]] = [list(row) for row in wechat_rows(header_row=18)]
    for row in rows[18:]:
        row[0] = Day(46082.0 + int(str(row[0])[8:10]) - 1 + 10 / 24)
        row[5] = float(str(row[5]).removeprefix("¥"))
    return rows


@pytest.mark.parametrize(
    ("data", "source"),
    [
        (csv_bytes(wechat_rows()), "wechat_csv"),
        (csv_bytes(wechat_rows(), "gb18030"), "wechat_csv"),
        (xlsx({"Sheet1": wechat_rows()}), "wechat_xlsx_2025"),
        (xls({"Sheet1": wechat_rows()}), "wechat_xlsx_2025"),
        (xlsx({"Sheet1": with_numbers()}), "wechat_xlsx_2026"),
        (xlsx({"封面": [["随便"]], "账单": wechat_rows(header_row=18)}), "wechat_xlsx_2026"),
    ],
)
def test_a_wechat_bill_reads_in_every_layout(data, source):
    reading = read(data)

    found = [(d.kind.value, d.product.value, str(d.amount)) for d in reading.drafts]
    assert (reading.source, found, reasons(reading)) == (source, WECHAT, WECHAT_LEFT)
    assert [d.lender for d in reading.drafts] == ["建设银行", "", "招商银行"]
    assert reading.rows == len(WECHAT_ROWS)


def test_a_spreadsheets_day_is_a_day():
    first = read(xlsx({"Sheet1": with_numbers()})).drafts[0]

    assert (first.on.isoformat(), first.time, first.row) == ("2026-03-01", "10:00", 19)


@pytest.mark.parametrize("seed", range(8))
def test_next_years_layout_reads_too(seed):
    """The header elsewhere, columns in another order, a new one, and a leading junk column."""
    dice = random.Random(seed)  # noqa: S311 - only an order
    order = dice.sample(range(len(WECHAT_HEADER)), len(WECHAT_HEADER))
    table = [[f"说明 {n}"] for n in range(dice.randint(0, 55))]
    table.append(["", *(WECHAT_HEADER[n] for n in order), "新的一列"])
    table += [["x", *(row[n] for n in order), "值"] for row in WECHAT_ROWS]
    data = xlsx({"a": table}) if seed % 2 else csv_bytes(table, dice.choice(["gb18030", "utf-8"]))

    reading = read(data)

    assert [d.product.value for d in reading.drafts] == ["credit_card", "fenfu", "credit_card"]
    assert [dict(f.values) for f in reading.findings] == [{"columns": "新的一列"}]


def test_a_row_on_two_sheets_counts_once():
    reading = read(xlsx({"一": wechat_rows(), "二": wechat_rows(header_row=18)}))

    assert len(reading.drafts) == len(WECHAT)
    assert reasons(reading).count("repeated") == len(WECHAT_ROWS)
    assert reading.rows == 2 * len(WECHAT_ROWS)
    assert {row.sheet for row in reading.left_alone} == {"一", "二"}


def test_sheets_that_are_no_table_are_named():
    reading = read(xlsx({"账单": wechat_rows(), "备注": [["别的东西"]], "空": []}))

    assert ("sheets_unread", {"sheets": "备注"}) in [
        (f.code, dict(f.values)) for f in reading.findings
    ]


def test_a_missing_column_is_named_in_a_workbook_too():
    rows = [[cell.replace("当前状态", "进展") for cell in row] for row in wechat_rows()]

    with pytest.raises(FileRefusedError) as caught:
        read(xlsx({"Sheet1": rows}))

    assert (caught.value.code, caught.value.parameters) == (
        "missing_column",
        {"columns": "当前状态"},
    )


@pytest.mark.parametrize("form", [csv_bytes, lambda rows: xlsx({"s": rows})])
def test_a_jd_bill_is_read(form):
    reading = read(form(jd_rows()))

    found = [(d.kind.value, d.product.value, str(d.amount)) for d in reading.drafts]
    assert found == [
        ("repayment", "jd_baitiao", "812.34"),
        ("drawdown", "jd_jintiao", "5000.00"),
        ("failed_debit", "jd_baitiao", "812.34"),
    ]
    assert reasons(reading) == ["spending_on_credit", "refund", "not_credit"]
    assert (reading.source, reading.findings) == ("jd", ())


@pytest.mark.parametrize("form", [csv_bytes, lambda rows: xls({"s": rows})])
def test_a_meituan_bill_is_read(form):
    """What was really paid counts; a repayment is printed as spending there."""
    reading = read(form(meituan_rows()))

    (draft,) = reading.drafts
    assert (draft.kind, draft.product, str(draft.amount)) == ("repayment", "meituan_yuefu", "48.12")
    assert draft.bill_month == "2026-03"
    assert reasons(reading) == ["spending_on_credit", "refund", "pending"]
