"""What one row of an Alipay bill means.

Loans and repayments share the neutral direction (不计收支, earlier 其他 or nothing) with
refunds, top-ups and fund orders, and the category 信用借还 also holds deposit-free rentals:
so a row counts only when its words name a credit product *and* say borrowed or repaid.
"""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from credittracker.importers.alipay_banks import bank_in
from credittracker.importers.drafts import Draft, DraftKind, LeftAlone, Product, Refused
from credittracker.importers.values import amount_of, day_of, time_of


class Cells(NamedTuple):
    """The stripped cells of a row that decide what it is."""

    time: str
    category: str
    counterparty: str
    description: str
    direction: str
    amount: str
    method: str
    status: str
    order: str


@dataclass(frozen=True, slots=True)
class _Credit:
    product: Product
    borrowed: bool
    lender: str = ""


_CREDIT = "信用借还"
_NEUTRAL = frozenset({"", "/", "其他", "不计收支", "中性交易"})
DIRECTIONS = _NEUTRAL | {"支出", "收入"}
_BORROWED = re.compile("放款|借款到账|借款成功|备用金取出|备用金提取|支用")
_REPAID = re.compile("还款|归还|网商银行扣款|网商贷扣款")
_PRODUCTS = (
    (Product.WANGSHANGDAI, re.compile("网商贷|网商银行(?:放款|扣款|还款)")),
    (Product.BEIYONGJIN, re.compile("备用金")),
    (Product.JIEBEI, re.compile("借呗")),
    (Product.HUABEI, re.compile("花呗|信用购")),
    (Product.DOUYIN_YUEFU, re.compile("抖音月付")),
    (Product.CREDIT_CARD, re.compile("信用卡")),
)
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

_BILL = re.compile(r"(\d{4})年(\d{1,2})月账单", re.ASCII)
_CARD = re.compile(r"[(（](\d{4})[)）]", re.ASCII)
_LOST_ORDER = re.compile(r"[\d.]+E\+?\d+", re.ASCII | re.IGNORECASE)
_PENDING = re.compile("等待|处理中|还款中|放款中|审核|冻结|进行中|待付款|待确认")
_NO_MONEY_MOVED = frozenset({"failed", "pending"})
_FAMILY = re.compile("亲情卡|亲属卡|亲情账户")
_TRANSFER = frozenset({"转账红包", "充值提现", "账户存取", "转账", "提现"})
_TRANSFER_WORDS = re.compile("转账|提现|充值-|转入到|转出到")
_INVESTMENT = re.compile("余额宝|余利宝|蚂蚁财富|基金|理财|收益发放")


def read_row(line: int, text: str, cells: Cells) -> Draft | LeftAlone | Refused:
    """Sort one row."""
    on = day_of(cells.time)
    if on is None:
        return Refused(line, "unreadable_date", text)
    amount = amount_of(cells.amount)
    if amount is None:
        return Refused(line, "unreadable_amount", text)
    aside = _aside(cells)
    credit = None if aside else _credit(cells)
    if credit is None:
        return LeftAlone(line, aside or _no_credit(cells), text)
    kind = _outcome(cells.status, credit)
    if isinstance(kind, DraftKind):
        if amount > 0:
            return _draft(
                cells,
                credit,
                Draft(row=line, on=on, amount=amount, kind=kind, product=credit.product, text=text),
            )
        kind = "negative_amount" if amount else "zero_amount"
    return (LeftAlone if kind in _NO_MONEY_MOVED else Refused)(line, kind, text)


def _draft(cells: Cells, credit: _Credit, plain: Draft) -> Draft:
    """A draft with everything else its row says."""
    bill = _BILL.search(cells.description)
    card = _CARD.search(cells.description) or _CARD.search(cells.counterparty)
    return replace(
        plain,
        lender=credit.lender,
        card=card[1] if card and credit.product is Product.CREDIT_CARD else "",
        bill_month=f"{bill[1]}-{bill[2]:0>2}" if bill else "",
        time=time_of(cells.time),
        counterparty=cells.counterparty,
        description=cells.description,
        order="" if _LOST_ORDER.fullmatch(cells.order) else cells.order,
        status=cells.status,
    )


def _aside(cells: Cells) -> str:
    """Why a row cannot be a loan event whatever it names, or nothing."""
    if "关闭" in cells.status or "撤销" in cells.status or "取消" in cells.status:
        return "closed"
    what = cells.description
    if (
        cells.category == "退款"
        or cells.status.startswith("退款")
        or what.startswith("退款")
        or "退回" in what
    ):
        return "refund"
    if cells.category == "亲友代付" or _FAMILY.search(what):
        return "family_card"
    return ""


def _credit(cells: Cells) -> _Credit | None:
    """The credit product a row names and whether money was borrowed; nothing if neither."""
    what = cells.description.replace("｜", "|")
    who = cells.counterparty.replace("｜", "|").replace(" ", "")
    borrowed = _BORROWED.search(what) is not None
    if not borrowed and not _REPAID.search(what):
        return None
    lender = _LENDERS.get(who)
    if lender is None and cells.direction not in _NEUTRAL:
        return None
    product = next((p for p, words in _PRODUCTS if words.search(what)), lender)
    if product is Product.CREDIT_CARD:
        return None if borrowed else _Credit(product, borrowed, bank_in(what) or bank_in(who))
    if product is not None:
        return _Credit(product, borrowed)
    if cells.category == _CREDIT:
        bank = bank_in(what) or bank_in(who)
        return _Credit(Product.OTHER, borrowed, bank or cells.counterparty)
    return None


def _outcome(status: str, credit: _Credit) -> DraftKind | str:
    """What became of a loan event: its kind when money moved, or why the row is not counted."""
    if "失败" in status:
        return "failed" if credit.borrowed else DraftKind.FAILED_DEBIT
    if status.endswith("成功") or status in {"已还款", "已放款", "已完成"}:
        return DraftKind.DRAWDOWN if credit.borrowed else DraftKind.REPAYMENT
    return "pending" if _PENDING.search(status) else "unknown_status"


def _no_credit(cells: Cells) -> str:
    """What kind of row is left alone."""
    who = cells.counterparty.replace("｜", "|")
    if who in _LENDERS and who != "网商银行":
        return "unclear_credit"
    if cells.category == _CREDIT:
        return "deposit_free_rental" if cells.direction == "支出" else "unclear_credit"
    method = cells.method.split("&", 1)[0]
    if cells.direction == "支出":
        return "spending_on_credit" if method.startswith(("花呗", "信用购")) else "spending"
    return _movement(cells)


def _movement(cells: Cells) -> str:
    if cells.category == "投资理财" or _INVESTMENT.search(cells.description):
        return "investment"
    if cells.category in _TRANSFER or _TRANSFER_WORDS.search(cells.description):
        return "transfer"
    return "income" if cells.direction == "收入" else "not_credit"
