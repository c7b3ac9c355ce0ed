"""What the rows of a bank's own statement mean: of an account with money, or of a card.

On an account, money that goes out to a lender repays and money that comes in from one was lent.
On a card, what comes in repays the card or was refunded; what goes out stands in its bill.
"""

import re

from credittracker.importers.banks import bank_in
from credittracker.importers.drafts import DraftKind, Product
from credittracker.importers.meanings import Aside, Credit, Meaning, Words, card_in
from credittracker.importers.money import IN, OUT, side_of
from credittracker.importers.products import BORROWED, LENDING, REPAID, company_in, product_in

_FAILED = re.compile("扣款失败|还款失败|代扣失败|余额不足|returned|insufficient", re.IGNORECASE)
_REFUND = re.compile("退款|退货|退回|冲正|撤销|refund|reversal", re.IGNORECASE)
_INTEREST = re.compile("结息|存款利息|利息税|interest paid", re.IGNORECASE)
_TRANSFER = re.compile("转账|汇款|汇入|转存|取款|存款|网转|入账|提现|取现|transfer", re.IGNORECASE)
_INVESTMENT = re.compile("理财|基金|赎回|申购|证券|保险")
_CARD_COST = re.compile(
    "手续费|利息|滞纳金|违约金|年费|结息|interest|late fee|annual fee", re.IGNORECASE
)
_INSTALMENT = re.compile(r"分期|/\d{1,3}期|\(\d{3}/\d{3}\)|instal?lment", re.IGNORECASE)
_CARD_PAID = re.compile("还款|转帐还款|银联入账|payment|thank you|autopay", re.IGNORECASE)


def of_account(words: Words, bank: str = "") -> Meaning:
    """What a row of an account with money means; ``bank`` keeps the account."""
    text, side = f"{words.all} {words.remark}", side_of(words.direction)
    if _REFUND.search(text):
        return Aside("refund")
    product, company = product_in(text), company_in(text)
    if product or company or LENDING.search(text):
        found = _loan_event(side, text, product, company)
        if isinstance(found, DraftKind):
            lender = company or bank_in(text) or bank
            card = card_in(text) if product is Product.CREDIT_CARD else ""
            return Credit(found, product or Product.OTHER, lender, card)
        return found
    if side == OUT and "还款" in text:
        return Credit(DraftKind.REPAYMENT, Product.OTHER)
    return Aside(_no_credit(words, text, side))


def of_card(words: Words, bank: str = "") -> Meaning:
    """What a row of a card's statement means; ``method`` holds the card's last digits.

    Where a statement prints no sign, the words alone say what came in.
    """
    text, side = f"{words.all} {words.remark}", side_of(words.direction)
    if _REFUND.search(text):
        return Aside("refund")
    if _INSTALMENT.search(text) and side != IN:
        return Aside("card_cost" if _CARD_COST.search(text) else "instalment")
    if side != OUT and _CARD_PAID.search(text):
        digits = re.sub(r"\D", "", words.method.removesuffix(".0"))[-4:]
        return Credit(DraftKind.REPAYMENT, Product.CREDIT_CARD, bank, digits)
    if _CARD_COST.search(text):
        return Aside("income" if side == IN else "card_cost")
    return Aside("unclear_credit" if side == IN else "spending_on_credit")


def of_list(words: Words, kind: DraftKind) -> Meaning:
    """What a row means of a list that a person keeps of nothing but payments of a kind."""
    text = f"{words.all} {words.remark}"
    if not text.strip():
        return Credit(kind, Product.OTHER)
    product = product_in(text) or Product.OTHER
    card = card_in(text) if product is Product.CREDIT_CARD else ""
    return Credit(kind, product, company_in(text) or bank_in(text) or words.counterparty, card)


def _loan_event(side: str, text: str, product: Product | None, company: str) -> DraftKind | Aside:
    """Whether a row that speaks of lending moved money, and which way.

    Where nothing says the way, the words must. Money from a card's bank is mostly a bonus.
    """
    if _FAILED.search(text):
        return DraftKind.FAILED_DEBIT
    repaid, borrowed = REPAID.search(text), BORROWED.search(text)
    if side != IN and (repaid or (side and (product or company))) and not borrowed:
        return DraftKind.REPAYMENT
    if side != OUT and (borrowed or (side and company)) and not repaid:
        return DraftKind.DRAWDOWN
    return Aside("income" if product is Product.CREDIT_CARD and side == IN else "unclear_credit")


def _no_credit(words: Words, text: str, side: str) -> str:
    if _INVESTMENT.search(text):
        return "investment"
    if _TRANSFER.search(words.category or text) and not _INTEREST.search(text):
        return "transfer"
    return {OUT: "spending", IN: "income"}.get(side, "not_credit")
