"""Any table at all: what its columns mean is guessed, told, and remembered."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.importers.date_order import DateOrder, order_of, read_day
from credittracker.importers.drafts import DraftKind
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.mapping import COLUMNS, ColumnMapping
from credittracker.importers.registry import layouts_of, read_any, sample_of
from tests.importers.sheet_files import csv_bytes, xlsx

CHINESE = [
    ["我的还款记录"],
    ["日期", "平台", "摘要", "金额", "余额"],
    ["2026-01-05", "度小满", "借款放款", "10000.00", "10000"],
    ["2026-02-05", "度小满", "还款", "-1000.00", "9000"],
    ["2026-02-06", "超市", "买菜", "-30.00", "8970"],
]
ENGLISH = [
    ["Date", "Description", "Money Out", "Money In", "Balance"],
    ["25/01/2026", "PERSONAL LOAN PAYMENT", "120.00", "", "900.00"],
    ["26/01/2026", "Harbour Loan disbursement", "", "500.00", "1400.00"],
    ["27/01/2026", "Corner shop", "4.50", "", "1395.50"],
]


def silent(_done, _total):
    pass


def events(reading) -> list[tuple[str, str, str]]:
    return [(d.kind.value, d.on.isoformat(), str(d.amount)) for d in reading.drafts]


@pytest.mark.parametrize("form", [csv_bytes, lambda rows: xlsx({"表": rows})])
@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            CHINESE,
            [("drawdown", "2026-01-05", "10000.00"), ("repayment", "2026-02-05", "1000.00")],
        ),
        (ENGLISH, [("repayment", "2026-01-25", "120.00"), ("drawdown", "2026-01-26", "500.00")]),
    ],
)
def test_a_plain_table_is_guessed_and_that_is_said(form, rows, found):
    reading = read_any(form(rows), "table", silent)

    assert (reading.source, events(reading), reading.rows) == ("table", found, 3)
    assert reading.findings[0].code == "guessed_columns"


def test_where_nobody_can_tell_day_from_month_it_is_not_guessed():
    rows = [ENGLISH[0], *([f"0{n}/0{n}/2026", "LOAN PAYMENT", "1.00", "", "1"] for n in (1, 2, 3))]

    with pytest.raises(FileRefusedError) as caught:
        read_any(csv_bytes(rows), "table.csv", silent)
    assert caught.value.code == "not_recognised"

    (layout, *_) = layouts_of(csv_bytes(rows), "table.csv", silent)
    guess = layout.guess
    assert guess.confidence == 0.5
    told = replace(guess.mapping, order=DateOrder.DAY_FIRST)
    assert read_any(csv_bytes(rows), "table.csv", silent, told=told).rows == 3


def test_a_card_statement_is_guessed_from_its_title():
    rows = [["某银行信用卡账单"], ["日期", "摘要", "金额"], ["2026-01-05", "还款", "-50.00"],
            ["2026-01-06", "超市", "60.00"]]  # fmt: skip

    reading = read_any(csv_bytes(rows), "card.csv", silent)

    assert events(reading) == [("repayment", "2026-01-05", "50.00")]
    assert [row.reason for row in reading.left_alone] == ["spending_on_credit"]


@pytest.mark.parametrize(
    "rows",
    [
        [["日期", "品名", "数量"], ["2026-07-01", "苹果", "3"]],
        [["日期", "摘要", "金额"], ["昨天", "还款", "3.00"]],
        [["日期", "摘要", "金额"], ["2026-07-01", "还款", "三块"]],
        [["name", "age"], ["x", "3"]],
    ],
)
def test_what_is_no_account_is_not_guessed(rows):
    with pytest.raises(FileRefusedError) as caught:
        read_any(csv_bytes(rows), "table.csv", silent)

    assert caught.value.code == "not_recognised"


def test_a_mapping_that_does_not_fit_names_what_is_missing():
    mapping = ColumnMapping(columns=(("time", "日期"), ("amount", "金额"), ("description", "摘要")))

    with pytest.raises(FileRefusedError) as caught:
        read_any(
            csv_bytes([["日期", "说明"], ["2026-07-01", "还款"]]), "t.csv", silent, told=mapping
        )

    assert (caught.value.code, caught.value.parameters) == ("missing_column", {"columns": "金额"})


FIELDS = [column.field for column in COLUMNS]
MAPPINGS = st.builds(
    ColumnMapping,
    columns=st.lists(
        st.tuples(st.sampled_from(FIELDS), st.text(max_size=9)), unique_by=lambda pair: pair[0]
    ).map(tuple),
    order=st.sampled_from(DateOrder),
    signed=st.booleans(),
    inverted=st.booleans(),
    card=st.booleans(),
    every=st.sampled_from([None, DraftKind.REPAYMENT, DraftKind.DRAWDOWN]),
    encoding=st.sampled_from(["", "gb18030"]),
)


@given(MAPPINGS)
def test_a_mapping_can_be_remembered(mapping):
    assert ColumnMapping.read(mapping.written()) == mapping


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "7",
        '{"columns": 3, "order": "iso"}',
        '{"columns": {}, "order": "iso", "more": 1}',
    ],
)
def test_other_text_is_no_mapping(text):
    with pytest.raises(ValueError, match="mapping"):
        ColumnMapping.read(text)


@pytest.mark.parametrize(
    ("texts", "order", "sure"),
    [
        (["2026-01-05", "2026-02-06"], DateOrder.ISO, 1.0),
        (["2026.1.5", "2026'2.6"], DateOrder.YEAR_FIRST, 1.0),
        (["25/01/2026", "03/02/2026"], DateOrder.DAY_FIRST, 1.0),
        (["01/25/2026", "03/02/2026"], DateOrder.MONTH_FIRST, 1.0),
        (["26-09-01", "26-09-25"], DateOrder.YEAR_FIRST, 1.0),
        (["03/02/2026"], DateOrder.DAY_FIRST, 0.5),
        (["9/26'26"], DateOrder.MONTH_FIRST, 1.0),
        ([], DateOrder.ISO, 0.0),
    ],
)
def test_the_order_of_days_is_found_where_it_shows(texts, order, sure):
    assert order_of(texts) == (order, sure)


@given(
    st.dates(date(1970, 1, 1), date(2199, 12, 31)),
    st.sampled_from([DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST]),
)
def test_a_day_is_read_in_its_order(day, order):
    form = "%d/%m/%Y" if order is DateOrder.DAY_FIRST else "%m/%d/%Y"

    assert read_day(day.strftime(form), order) == day


CELLS = st.sampled_from(["日期", "金额", "2026-01-05", "-3.50", "还款", "", "x", '"', "a,b", "1e9"])


@given(st.lists(st.lists(CELLS, max_size=5), max_size=8), MAPPINGS)
def test_any_table_can_be_looked_into_with_any_mapping(rows, mapping):
    data = "\n".join(",".join(row) for row in rows).encode()
    try:
        found = layouts_of(data, "t.csv", silent)
    except FileRefusedError:
        return

    for layout in found:
        sample = sample_of(layout, mapping)
        own = sample_of(layout, layout.guess.mapping)
        for reading in filter(None, (sample, own)):
            assert reading.rows <= len(layout.rows)
