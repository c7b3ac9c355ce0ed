"""Banks' own statements, as csv, xls and xlsx: credit is found, everything else left alone."""

import pytest

from credittracker.importers.registry import read_any
from tests.importers.bank_files import STATEMENTS, Statement
from tests.importers.sheet_files import csv_bytes, xls, xlsx
from tests.importers.source_files import padded

FORMS = {
    "csv": lambda s: csv_bytes(s.table),
    "gb18030": lambda s: csv_bytes(s.table, "gb18030"),
    "padded": lambda s: csv_bytes(padded([[str(c) for c in row] for row in s.table])),
    "xls": lambda s: xls({"Sheet1": s.table}),
    "xlsx": lambda s: xlsx({"说明": [["没有表格"]], "明细": s.table}),
}


def silent(_done, _total):
    pass


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: f"{s.code}-{len(s.header)}")
def test_credit_is_found_in_every_form(statement: Statement, form):
    reading = read_any(FORMS[form](statement), "statement", silent)

    header = len(statement.above) + 1
    found = [(d.row - header, d.kind.value, str(d.amount)) for d in reading.drafts]
    assert reading.source == statement.code
    assert found == [*statement.credit]
    assert reading.refused == ()
    notes = [row for row in reading.left_alone if row.reason == "note"]
    assert reading.rows == len(statement.rows) + len(notes)
    assert len(notes) <= len([text for text in statement.below if text.strip()])


def only(code: str, place: int):
    statement = next(s for s in STATEMENTS if s.code == code)
    reading = read_any(csv_bytes(statement.table), "statement.csv", silent)
    row = len(statement.above) + 1 + place
    return next(x for x in (*reading.drafts, *reading.left_alone) if x.row == row)


@pytest.mark.parametrize(
    ("code", "place", "said"),
    [
        ("ccb", 2, {"product": "jiebei", "lender": "重庆蚂蚁消费金融有限公司", "time": "09:00"}),
        ("ccb", 3, {"product": "huabei"}),
        ("ccb", 4, {"product": "other", "lender": ""}),
        ("icbc", 2, {"product": "credit_card", "lender": "工商银行"}),
        ("icbc", 3, {"product": "other", "lender": "重庆示例小额贷款有限公司"}),
        ("citic_card", 2, {"product": "credit_card", "lender": "中信银行", "card": "6688"}),
        ("cmb", 3, {"product": "weilidai"}),
        ("abc", 2, {"product": "other", "lender": "农业银行"}),
    ],
)
def test_a_credit_row_says_whose_it_is(code, place, said):
    draft = only(code, place)

    assert {name: getattr(draft, name) for name in said} == said


@pytest.mark.parametrize(
    ("code", "place", "reason"),
    [
        ("icbc", 4, "income"),
        ("citic_card", 3, "card_cost"),
        ("cmb_card", 3, "refund"),
        ("cmb_card", 4, "card_cost"),
        ("cmb_card", 5, "instalment"),
        ("cgb_card", 3, "instalment"),
        ("boc_card", 3, "other_currency"),
        ("boc", 1, "spending"),
        ("spdb", 1, "transfer"),
    ],
)
def test_other_rows_have_a_reason(code, place, reason):
    assert only(code, place).reason == reason


def test_days_without_a_year_take_it_from_the_title():
    first = only("cmb_card", 1)

    assert first.on.isoformat() == "2025-12-29"


def test_without_a_title_nobody_knows_the_year():
    statement = next(s for s in STATEMENTS if s.code == "cmb_card")

    reading = read_any(csv_bytes([statement.header, *statement.rows]), "s.csv", silent)

    assert {row.reason for row in reading.refused} == {"unreadable_date"}
