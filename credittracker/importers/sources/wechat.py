"""WeChat Pay bills: csv up to 2025, xlsx since, with the header on row 17 or, from 2026, 18.

Amounts are ``¥12.00`` in text or numbers, times text or a spreadsheet's days. Only card
repayments and 分付 appear as credit here: 微粒贷 pays into and out of a bank card.
"""

import re

from credittracker.importers.drafts import Product
from credittracker.importers.events import bank_of, closed_or_refunded, event
from credittracker.importers.header import Column
from credittracker.importers.meanings import Aside, Meaning, Source, Words
from credittracker.importers.products import BORROWED, product_in
from credittracker.importers.table import Table

COLUMNS: tuple[Column, ...] = (
    Column("time", ("交易时间",), required=True),
    Column("category", ("交易类型",), required=True),
    Column("counterparty", ("交易对方",), required=True),
    Column("description", ("商品", "商品说明"), required=True),
    Column("direction", ("收/支",), required=True),
    Column("amount", ("金额",), required=True),
    Column("method", ("支付方式",), required=True),
    Column("status", ("当前状态",), required=True),
    Column("order", ("交易单号",)),
    Column("merchant_order", ("商户单号",)),
    Column("remark", ("备注",)),
)
_FAMILY = re.compile("亲属卡|亲情卡")
_TRANSFER = re.compile("零钱|转账|红包|收款|提现|充值")
_INVESTMENT = re.compile("理财|基金|零钱通")
_REPAID = re.compile("还款")


def meaning(words: Words) -> Meaning:
    """What a row's words mean."""
    aside = closed_or_refunded(words)
    if not aside and _FAMILY.search(words.category + words.description):
        aside = "family_card"
    if aside:
        return Aside(aside)
    text = words.all
    borrowed = BORROWED.search(text) is not None
    product = product_in(text)
    if product is not None and (borrowed or _REPAID.search(text)):
        lender = bank_of(words) if product is Product.CREDIT_CARD else ""
        return event(words, product, lender, borrowed=borrowed)
    return Aside(_no_credit(words, product))


def _no_credit(words: Words, product: Product | None) -> str:
    if words.direction == "支出":
        on_credit = words.method.startswith("分付") or "信用卡" in words.method
        return "spending_on_credit" if on_credit else "spending"
    if product is not None:
        return "unclear_credit"
    if _INVESTMENT.search(words.category):
        return "investment"
    if _TRANSFER.search(words.category):
        return "transfer"
    return "income" if words.direction == "收入" else "not_credit"


def _layout(table: Table) -> str:
    if not table.sheet:
        return "wechat_csv"
    return "wechat_xlsx_2026" if "UTC+08:00" in table.above else "wechat_xlsx_2025"


SOURCE = Source(
    family="wechat", columns=COLUMNS, words=("微信支付",), meaning=meaning, layout=_layout
)
