"""Meituan bills, exported since 2025. A repayment of 美团月付 counts as spending (支出) in them."""

from credittracker.importers.events import closed_or_refunded, event
from credittracker.importers.header import Column
from credittracker.importers.meanings import Aside, Meaning, Source, Words
from credittracker.importers.products import BORROWED, product_in
from credittracker.importers.table import Table

COLUMNS: tuple[Column, ...] = (
    Column("time", ("交易创建时间",), required=True),
    Column("status", ("交易成功时间",), required=True),
    Column("category", ("交易类型",), required=True),
    Column("description", ("订单标题",), required=True),
    Column("direction", ("收/支",), required=True),
    Column("method", ("支付方式",), required=True),
    Column("ordered", ("订单金额",)),
    Column("amount", ("实付金额", "订单金额"), required=True),
    Column("order", ("交易单号",)),
    Column("merchant_order", ("商家单号", "商户单号")),
    Column("remark", ("备注",)),
)
"""What was really paid counts; the moment of success stands where others print a status."""


def meaning(words: Words) -> Meaning:
    """What a row's words mean."""
    aside = closed_or_refunded(words)
    if aside:
        return Aside(aside)
    product = product_in(words.description)
    borrowed = BORROWED.search(words.category + words.description) is not None
    if product is not None and (borrowed or "还款" in words.category):
        done = words._replace(status="成功" if words.status else "处理中")
        return event(done, product, borrowed=borrowed)
    if words.direction == "支出":
        on_credit = words.method.startswith("美团月付") or "信用卡" in words.method
        return Aside("spending_on_credit" if on_credit else "spending")
    if product is not None:
        return Aside("unclear_credit")
    return Aside("income" if words.direction == "收入" else "not_credit")


def _layout(_table: Table) -> str:
    return "meituan"


SOURCE = Source(family="meituan", columns=COLUMNS, words=("美团",), meaning=meaning, layout=_layout)
