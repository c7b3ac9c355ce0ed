"""Alipay bills, in the four layouts exported so far.

- the web bill, 2019 on: 16 columns, the header on line 5 in the files seen;
- the app bill, 2021-06 to 2023-01: 11 columns, the neutral direction is called 其他;
- the app bill, 2023-02 on: 12 columns below some twenty lines of notes, 不计收支;
- the same from 2025-10, when the issuing company's name above the table changed.

They differ in columns, names and notes, not in how a loan or a repayment is worded, so one
table of column names reads all of them, in any order. Only the header decides.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from operator import itemgetter
from typing import TypeAlias

from credittracker.importers.alipay_rows import DIRECTIONS, Cells, read_row
from credittracker.importers.drafts import (
    Draft,
    Finding,
    LeftAlone,
    Reading,
    Refused,
    Report,
)
from credittracker.importers.table import Column, Header, Row, rows

WORDS: tuple[str, ...] = ("支付宝",)
COLUMNS: tuple[Column, ...] = (
    Column("time", ("交易时间", "交易创建时间", "付款时间"), required=True),
    Column("category", ("交易分类", "类型")),
    Column("counterparty", ("交易对方",), required=True),
    Column("description", ("商品说明", "商品名称"), required=True),
    Column("direction", ("收/支",), required=True),
    Column("amount", ("金额", "金额(元)"), required=True),
    Column("method", ("收/付款方式",)),
    Column("status", ("交易状态",), required=True),
    Column("order", ("交易订单号", "交易号")),
    Column("remark", ("备注",)),
    Column("counterparty_account", ("对方账号",)),
    Column("merchant_order", ("商家订单号",)),
    Column("paid", ("付款时间",)),
    Column("changed", ("最近修改时间",)),
    Column("place", ("交易来源地",)),
    Column("service_fee", ("服务费(元)",)),
    Column("refunded", ("成功退款(元)",)),
    Column("funds", ("资金状态",)),
)
_Pick: TypeAlias = Callable[[list[str]], tuple[str, ...]]
_NEW_COMPANY = "支付宝支付科技"
_STATED = re.compile(r"共[：:]?\s*(\d{1,9})\s*笔记录")
_NOTES_WITHIN = 60
_THOUSANDS = re.compile(r"[¥￥+-]?\d{1,3},\d{3}(?:\.\d{1,2})?", re.ASCII)
"""Two cells that may be one amount: then which comma is the stray one cannot be told."""


def read(lines: list[str], header: Header, name: str, report: Report) -> Reading:
    """Sort each row of a bill into drafts, rows left alone, and rows refused."""
    pick = _picker(header)
    drafts: list[Draft] = []
    left_alone: list[LeftAlone] = []
    refused: list[Refused] = []
    for row in rows(lines, header, name, report):
        outcome = _outcome(row, header, pick)
        if isinstance(outcome, LeftAlone):
            left_alone.append(outcome)
        elif isinstance(outcome, Draft):
            drafts.append(outcome)
        else:
            refused.append(outcome)
    found = len(drafts) + len(left_alone) + len(refused)
    return Reading(
        source=_layout(lines, header),
        family="alipay",
        drafts=tuple(drafts),
        left_alone=tuple(left_alone),
        refused=tuple(refused),
        findings=(
            *_count_finding(lines, header, found),
            *_column_finding(header),
            *_spreadsheet_finding(drafts),
            *(Finding("ends_early") for r in refused[-1:] if r.reason == "cut_off"),
        ),
    )


def _outcome(row: Row, header: Header, pick: _Pick) -> Draft | LeftAlone | Refused:
    if row.problem == "too_many_cells":
        return _mended(row, header, pick)
    if row.problem:
        return Refused(row.line, row.problem, row.text)
    return read_row(row.line, row.text, _cells(row.cells, header, pick))


def _cells(cells: list[str], header: Header, pick: _Pick) -> Cells:
    padded = cells[: header.width]
    padded += [""] * (header.width + 1 - len(padded))
    return Cells._make(map(str.strip, pick(padded)))


def _mended(row: Row, header: Header, pick: _Pick) -> Draft | LeftAlone | Refused:
    """A row with commas inside a text that nobody quoted, if one text can take them all."""
    extra = len(row.cells) - header.width - header.closed
    if any(_THOUSANDS.fullmatch(f"{a},{b}") for a, b in pairwise(map(str.strip, row.cells))):
        return Refused(row.line, row.problem, row.text)
    for field in ("description", "counterparty"):
        at = header.at[field]
        whole = header.delimiter.join(row.cells[at : at + extra + 1])
        cells = _cells([*row.cells[:at], whole, *row.cells[at + extra + 1 :]], header, pick)
        if extra > 0 and cells.direction in DIRECTIONS:
            outcome = read_row(row.line, row.text, cells)
            if not isinstance(outcome, Refused):
                return outcome
    return Refused(row.line, row.problem, row.text)


def _picker(header: Header) -> _Pick:
    """Takes the cells we use out of a padded row; an absent column is the empty cell after it."""
    first, second, *rest = (header.at.get(field, header.width) for field in Cells._fields)
    return itemgetter(first, second, *rest)


def _layout(lines: list[str], header: Header) -> str:
    if "place" in header.at or "funds" in header.at:
        return "alipay_web_2019"
    if "remark" not in header.at:
        return "alipay_app_2021"
    above = "\n".join(lines[: header.line - 1])
    return "alipay_app_2025" if _NEW_COMPANY in above else "alipay_app_2023"


def _count_finding(lines: list[str], header: Header, found: int) -> tuple[Finding, ...]:
    """Whether the file's own count of rows, above or below the table, is another."""
    notes = "\n".join([*lines[: header.line - 1], *lines[header.line :][-_NOTES_WITHIN:]])
    stated = _STATED.search(notes)
    if stated is None or int(stated[1]) == found:
        return ()
    return (Finding("count_differs", (("stated", stated[1]), ("found", str(found)))),)


def _column_finding(header: Header) -> tuple[Finding, ...]:
    if not header.unknown:
        return ()
    return (Finding("unknown_columns", (("columns", ", ".join(header.unknown)),)),)


def _spreadsheet_finding(drafts: list[Draft]) -> tuple[Finding, ...]:
    """A spreadsheet turns order numbers into ``2.02607E+27``; rows are then hard to tell apart."""
    lost = sum(1 for d in drafts if not d.order)
    return (Finding("edited_elsewhere", (("rows", str(lost)),)),) if lost else ()
