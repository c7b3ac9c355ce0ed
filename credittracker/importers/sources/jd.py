"""JD bills (京东账单), exported by the app since 2024.

The bill says of itself that the fees of 白条 are not in it: they stand in 白条's own account.
"""

import re

from credittracker.importers.events import closed_or_refunded, event
from credittracker.importers.header import Column
from credittracker.importers.meanings import NEUTRAL, Aside, Meaning, Source, Words
from credittracker.importers.products import BORROWED, product_in
from credittracker.importers.table import Table

COLUMNS: tuple[Column, ...] = (
    Column("time", ("交易时间",), required=True),
    Column("counterparty", ("商户名称",), required=True),
    Column("description", ("交易说明",), required=True),
    Column("amount", ("金额",), required=True),
    Column("method", ("收/付款方式",), required=True),
    Column("status", ("交易状态",), required=True),
    Column("direction", ("收/支",), required=True),
    Column("category", ("交易分类",), required=True),
    Column("order", ("交易订单号",)),
    Column("merchant_order", ("商家订单号",)),
    Column("remark", ("备注",)),
)
_REPAID = re.compile("还款|代扣|归还")
_INVESTMENT = re.compile("小金库|基金|理财")
_TRANSFER = re.compile("转账|提现|充值到|转入|转出")


def meaning(words: Words) -> Meaning:
    """What a row's words mean."""
    aside = closed_or_refunded(words)
    if aside:
        return Aside(aside)
    product = product_in(words.description) or product_in(words.category)
    borrowed = BORROWED.search(words.description) is not None
    if product is None:
        return Aside(_no_credit(words))
    if words.direction in NEUTRAL and (borrowed or _REPAID.search(words.description)):
        return event(words, product, borrowed=borrowed)
    return Aside("unclear_credit" if words.direction in NEUTRAL else _no_credit(words))


def _no_credit(words: Words) -> str:
    if words.direction == "支出":
        on_credit = "白条" in words.method or "信用卡" in words.method
        return "spending_on_credit" if on_credit else "spending"
    if _INVESTMENT.search(words.description):
        return "investment"
    if _TRANSFER.search(words.description):
        return "transfer"
    return "income" if words.direction == "收入" else "not_credit"


def _layout(_table: Table) -> str:
    return "jd"


SOURCE = Source(family="jd", columns=COLUMNS, words=("京东",), meaning=meaning, layout=_layout)
