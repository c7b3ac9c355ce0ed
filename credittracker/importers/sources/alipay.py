"""Alipay bills, in the four layouts exported so far.

- the web bill, 2019 on: 16 columns, the header on line 5 in the files seen;
- the app bill, 2021-06 to 2023-01: 11 columns, the neutral direction is called 其他;
- the app bill, 2023-02 on: 12 columns below some twenty lines of notes, 不计收支;
- the same from 2025-10, when the issuing company's name above the table changed.

They differ in columns, names and notes, not in how a loan or a repayment is worded. Loans and
repayments share the neutral direction with refunds, top-ups and fund orders, and the category
信用借还 also holds deposit-free rentals: so a row counts only when its words name a credit product
*and* say borrowed or repaid.
"""

import re
from dataclasses import dataclass

from credittracker.importers.banks import bank_in
from credittracker.importers.drafts import Product
from credittracker.importers.events import closed_or_refunded, event
from credittracker.importers.header import Column
from credittracker.importers.meanings import NEUTRAL, Aside, Meaning, Source, Words
from credittracker.importers.products import PRODUCTS
from credittracker.importers.table import Table

COLUMNS: tuple[Column, ...] = (
    Column("time", ("交易时间", "交易创建时间", "付款时间"), required=True),
    Column("category", ("交易分类", "类型")),
    Column("counterparty", ("交易对方",), required=True),
    Column("description", ("商品说明", "商品名称"), required=True),
    Column("direction", ("收/支",), required=True),
    Column("amount", ("金额",), required=True),
    Column("method", ("收/付款方式",)),
    Column("status", ("交易状态",), required=True),
    Column("order", ("交易订单号", "交易号")),
    Column("remark", ("备注",)),
    Column("counterparty_account", ("对方账号",)),
    Column("merchant_order", ("商家订单号",)),
    Column("paid", ("付款时间",)),
    Column("changed", ("最近修改时间",)),
    Column("place", ("交易来源地",)),
    Column("service_fee", ("服务费",)),
    Column("refunded", ("成功退款",)),
    Column("funds", ("资金状态",)),
)


@dataclass(frozen=True, slots=True)
class _Named:
    product: Product
    borrowed: bool
    lender: str = ""


_CREDIT = "信用借还"
_NEW_COMPANY = "支付宝支付科技"
_BORROWED = re.compile("放款|借款到账|借款成功|备用金取出|备用金提取|支用")
_REPAID = re.compile("还款|归还|网商银行扣款|网商贷扣款")
_LENDERS = {
    "花呗": Product.HUABEI,
    "信用购": Product.HUABEI,
    "花呗|信用购": Product.HUABEI,
    "蚂蚁花呗": Product.HUABEI,
    "借呗": Product.JIEBEI,
    "蚂蚁借呗": Product.JIEBEI,
    "备用金": Product.BEIYONGJIN,
    "网商贷": Product.WANGSHANGDAI,
    "网商银行": Product.WANGSHANGDAI,
    "抖音月付": Product.DOUYIN_YUEFU,
}
"""Counterparties that are the lender: then the words decide, whatever the direction says."""

_FAMILY = re.compile("亲情卡|亲属卡|亲情账户")
_TRANSFER = frozenset({"转账红包", "充值提现", "账户存取", "转账", "提现"})
_TRANSFER_WORDS = re.compile("转账|提现|充值-|转入到|转出到")
_INVESTMENT = re.compile("余额宝|余利宝|蚂蚁财富|基金|理财|收益发放")


def meaning(words: Words) -> Meaning:
    """What a row's words mean."""
    aside = closed_or_refunded(words)
    if not aside and (words.category == "亲友代付" or _FAMILY.search(words.description)):
        aside = "family_card"
    named = None if aside else _named(words)
    if named is None:
        return Aside(aside or _no_credit(words))
    return event(words, named.product, named.lender, borrowed=named.borrowed)


def _layout(table: Table) -> str:
    at = table.header.at
    if "place" in at or "funds" in at:
        return "alipay_web_2019"
    if "remark" not in at:
        return "alipay_app_2021"
    return "alipay_app_2025" if _NEW_COMPANY in table.above else "alipay_app_2023"


def _named(words: Words) -> _Named | None:
    """The credit product a row names and whether money was borrowed; nothing if neither."""
    what = words.description.replace("｜", "|")
    who = words.counterparty.replace("｜", "|").replace(" ", "")
    borrowed = _BORROWED.search(what) is not None
    if not borrowed and not _REPAID.search(what):
        return None
    lender = _LENDERS.get(who)
    if lender is None and words.direction not in NEUTRAL:
        return None
    product = next((p for p, names in PRODUCTS if names.search(what)), lender)
    if product is Product.CREDIT_CARD:
        return None if borrowed else _Named(product, borrowed, bank_in(what) or bank_in(who))
    if product is not None:
        return _Named(product, borrowed)
    if words.category == _CREDIT:
        bank = bank_in(what) or bank_in(who)
        return _Named(Product.OTHER, borrowed, bank or words.counterparty)
    return None


def _no_credit(words: Words) -> str:
    """What kind of row is left alone."""
    who = words.counterparty.replace("｜", "|")
    if who in _LENDERS and who != "网商银行":
        return "unclear_credit"
    if words.category == _CREDIT:
        return "deposit_free_rental" if words.direction == "支出" else "unclear_credit"
    method = words.method.split("&", 1)[0]
    if words.direction == "支出":
        return "spending_on_credit" if method.startswith(("花呗", "信用购")) else "spending"
    return _movement(words)


def _movement(words: Words) -> str:
    if words.category == "投资理财" or _INVESTMENT.search(words.description):
        return "investment"
    if words.category in _TRANSFER or _TRANSFER_WORDS.search(words.description):
        return "transfer"
    return "income" if words.direction == "收入" else "not_credit"


_TELLING = re.compile(
    "还款|归还|扣款|放款|借款|支用|备用金|花呗|借呗|信用购|信用卡|网商|抖音|退款|退回|亲情|亲属|"
    "转账|提现|充值|转入|转出|余额宝|余利宝|蚂蚁|基金|理财|收益"
)
SOURCE = Source(
    family="alipay",
    columns=COLUMNS,
    words=("支付宝",),
    meaning=meaning,
    layout=_layout,
    telling=_TELLING,
)
