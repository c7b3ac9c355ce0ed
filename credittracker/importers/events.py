"""What payment platforms' rows have in common: how a loan event ended, and who is its lender."""

import re

from credittracker.importers.banks import bank_in
from credittracker.importers.drafts import DraftKind, Product
from credittracker.importers.meanings import Aside, Credit, Meaning, Words, bill_month, card_in

_DONE = frozenset({"已还款", "已放款", "已完成", "已支付", "已到账", "支付完成"})
_PENDING = re.compile("等待|处理中|还款中|放款中|审核|冻结|进行中|待付款|待确认")


def closed_or_refunded(words: Words) -> str:
    """Why a row cannot be a loan event whatever it names, or nothing.

    The purchase behind a full refund is marked as closed later, so neither counts.
    """
    status, what = words.status, words.description
    if "关闭" in status or "撤销" in status or "取消" in status:
        return "closed"
    marks = (words.category, status, what)
    if any(text.startswith("退款") or text.endswith("退款") for text in marks):
        return "refund"
    return "refund" if "退回" in what or "退还" in status else ""


def outcome(status: str, *, borrowed: bool) -> DraftKind | Aside:
    """What became of a loan event: its kind when money moved, or why the row is not counted."""
    if "失败" in status:
        return Aside("failed") if borrowed else DraftKind.FAILED_DEBIT
    if status.endswith("成功") or status in _DONE:
        return DraftKind.DRAWDOWN if borrowed else DraftKind.REPAYMENT
    if _PENDING.search(status):
        return Aside("pending")
    return Aside("unknown_status", unread=True)


def event(words: Words, product: Product, lender: str = "", *, borrowed: bool) -> Meaning:
    """A loan event of a product, or why it does not count."""
    kind = outcome(words.status, borrowed=borrowed)
    if not isinstance(kind, DraftKind):
        return kind
    what, who = words.description, words.counterparty
    card = card_in(what, who) if product is Product.CREDIT_CARD else ""
    return Credit(kind, product, lender, card, bill_month(what))


def bank_of(words: Words) -> str:
    """The bank that a row names."""
    return bank_in(words.description) or bank_in(words.counterparty)
