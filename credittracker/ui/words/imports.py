"""What becomes of a bill's rows, and where bills come from, in words."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.importers.date_order import DateOrder
from credittracker.importers.drafts import DraftKind
from credittracker.services.import_preview import RowState

KINDS: dict[DraftKind, object] = {
    DraftKind.DRAWDOWN: QT_TRANSLATE_NOOP("Imports", "Borrowed"),
    DraftKind.REPAYMENT: QT_TRANSLATE_NOOP("Imports", "Repaid"),
    DraftKind.FAILED_DEBIT: QT_TRANSLATE_NOOP("Imports", "Failed debit"),
    DraftKind.BALANCE: QT_TRANSLATE_NOOP("Imports", "Balance"),
    DraftKind.ACCOUNT: QT_TRANSLATE_NOOP("Imports", "Account"),
    DraftKind.INQUIRY: QT_TRANSLATE_NOOP("Imports", "Inquiry"),
    DraftKind.GUARANTEE: QT_TRANSLATE_NOOP("Imports", "Duty to repay for others"),
    DraftKind.PUBLIC_RECORD: QT_TRANSLATE_NOOP("Imports", "Public record"),
}
STATES: dict[RowState, object] = {
    RowState.NEW: QT_TRANSLATE_NOOP("Imports", "New: will be added"),
    RowState.KNOWN: QT_TRANSLATE_NOOP("Imports", "Already in your book"),
    RowState.CONFIRMS: QT_TRANSLATE_NOOP("Imports", "Second source, kept once"),
    RowState.KNOWN_BY_YOU: QT_TRANSLATE_NOOP("Imports", "Looks like one you have"),
    RowState.NEEDS_ACCOUNT: QT_TRANSLATE_NOOP("Imports", "Choose an account"),
    RowState.LEFT_OUT: QT_TRANSLATE_NOOP("Imports", "Left out by you"),
}
STATE_TIPS: dict[RowState, object] = {
    RowState.NEW: QT_TRANSLATE_NOOP("Imports", "Untick it to leave it out."),
    RowState.KNOWN: QT_TRANSLATE_NOOP("Imports", "An earlier import brought this very row."),
    RowState.CONFIRMS: QT_TRANSLATE_NOOP(
        "Imports",
        "Same account and amount, a day apart at most, in the file of another provider: one "
        "payment, with two sources. Tick it if it is another one.",
    ),
    RowState.KNOWN_BY_YOU: QT_TRANSLATE_NOOP(
        "Imports", "Same account and amount, a day apart at most. Tick it if it is another one."
    ),
    RowState.NEEDS_ACCOUNT: QT_TRANSLATE_NOOP(
        "Imports", "More than one account fits, or none. Open the row to choose."
    ),
    RowState.LEFT_OUT: QT_TRANSLATE_NOOP("Imports", "Tick it to take it after all."),
}


class TableKind(StrEnum):
    """What a table of a person's own is a list of."""

    ACCOUNT = "account"
    CARD = "card"
    REPAYMENTS = "repayments"
    DRAWDOWNS = "drawdowns"


class Sign(StrEnum):
    """What a minus before an amount says."""

    OUT = "out"
    IN = "in"
    NOTHING = "nothing"


TABLE_KINDS: dict[TableKind, object] = {
    TableKind.ACCOUNT: QT_TRANSLATE_NOOP("Imports", "A statement of a bank account or wallet"),
    TableKind.CARD: QT_TRANSLATE_NOOP("Imports", "A statement of a credit card"),
    TableKind.REPAYMENTS: QT_TRANSLATE_NOOP("Imports", "My own list of repayments"),
    TableKind.DRAWDOWNS: QT_TRANSLATE_NOOP("Imports", "My own list of loans"),
}
SIGNS: dict[Sign, object] = {
    Sign.OUT: QT_TRANSLATE_NOOP("Imports", "means money that went out"),
    Sign.IN: QT_TRANSLATE_NOOP("Imports", "means money that came in"),
    Sign.NOTHING: QT_TRANSLATE_NOOP("Imports", "says nothing: a column or the words do"),
}
ORDERS: dict[DateOrder, object] = {
    DateOrder.ISO: QT_TRANSLATE_NOOP("Imports", "2026-07-19 and alike"),
    DateOrder.DAY_FIRST: QT_TRANSLATE_NOOP("Imports", "day first: 19/07/2026"),
    DateOrder.MONTH_FIRST: QT_TRANSLATE_NOOP("Imports", "month first: 07/19/2026"),
    DateOrder.YEAR_FIRST: QT_TRANSLATE_NOOP("Imports", "year first: 26/07/19"),
}
MEANINGS: dict[str, object] = {
    "": QT_TRANSLATE_NOOP("Imports", "Not needed"),
    "time": QT_TRANSLATE_NOOP("Imports", "Day"),
    "amount": QT_TRANSLATE_NOOP("Imports", "Amount"),
    "income": QT_TRANSLATE_NOOP("Imports", "Money in"),
    "expense": QT_TRANSLATE_NOOP("Imports", "Money out"),
    "description": QT_TRANSLATE_NOOP("Imports", "What for"),
    "counterparty": QT_TRANSLATE_NOOP("Imports", "Platform, lender or payee"),
    "category": QT_TRANSLATE_NOOP("Imports", "Kind of payment"),
    "direction": QT_TRANSLATE_NOOP("Imports", "In or out"),
    "order": QT_TRANSLATE_NOOP("Imports", "Order number"),
    "currency": QT_TRANSLATE_NOOP("Imports", "Currency"),
    "status": QT_TRANSLATE_NOOP("Imports", "Status"),
    "balance": QT_TRANSLATE_NOOP("Imports", "Balance after it"),
}
SOURCES: dict[str, object] = {
    "alipay": QT_TRANSLATE_NOOP("Imports", "Alipay bill"),
    "wechat": QT_TRANSLATE_NOOP("Imports", "WeChat Pay bill"),
    "jd": QT_TRANSLATE_NOOP("Imports", "JD bill"),
    "meituan": QT_TRANSLATE_NOOP("Imports", "Meituan bill"),
    "icbc": QT_TRANSLATE_NOOP("Imports", "ICBC statement"),
    "ccb": QT_TRANSLATE_NOOP("Imports", "CCB statement"),
    "citic": QT_TRANSLATE_NOOP("Imports", "CITIC statement"),
    "spdb": QT_TRANSLATE_NOOP("Imports", "SPDB statement"),
    "cmb": QT_TRANSLATE_NOOP("Imports", "CMB statement"),
    "boc": QT_TRANSLATE_NOOP("Imports", "Bank of China statement"),
    "bocom": QT_TRANSLATE_NOOP("Imports", "Bank of Communications statement"),
    "abc": QT_TRANSLATE_NOOP("Imports", "ABC statement"),
    "cgb": QT_TRANSLATE_NOOP("Imports", "CGB statement"),
    "ofx": QT_TRANSLATE_NOOP("Imports", "OFX statement"),
    "qif": QT_TRANSLATE_NOOP("Imports", "QIF file"),
    "table": QT_TRANSLATE_NOOP("Imports", "A table of your own"),
    "pboc": QT_TRANSLATE_NOOP("Imports", "Personal credit report"),
}


def draft_kind_name(kind: DraftKind) -> str:
    """What a row of a bill is."""
    return _say(KINDS[kind])


def row_state_text(state: RowState) -> str:
    """What will become of a row."""
    return _say(STATES[state])


def row_state_tip(state: RowState) -> str:
    """Why, and what can be done about it."""
    return _say(STATE_TIPS[state])


def source_name(source: str) -> str:
    """Where a bill comes from; a layout we have no name for is called by its code."""
    return _say(source_text(source))


def source_text(source: str) -> str:
    """The same before it is translated."""
    return str(SOURCES.get(source.partition("_")[0], source))


def table_kind_text(kind: TableKind) -> str:
    """What a table is a list of."""
    return _say(TABLE_KINDS[kind])


def sign_text(sign: Sign) -> str:
    """What a minus before an amount says."""
    return _say(SIGNS[sign])


def date_order_text(order: DateOrder) -> str:
    """How days are written."""
    return _say(ORDERS[order])


def column_meaning(field: str) -> str:
    """What a column of a table holds."""
    return _say(MEANINGS[field])


def _say(text: object) -> str:
    return QCoreApplication.translate("Imports", str(text))
