"""Any table at all: which column means what, guessed from names and contents, or told.

A mapping is a value that can be written down and used again for the next file of the same kind.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from credittracker.importers.date_order import DateOrder, order_of, read_day
from credittracker.importers.drafts import PAYMENTS, DraftKind
from credittracker.importers.header import Candidate, Column, Header, find_header
from credittracker.importers.meanings import Meaning, Source, Words
from credittracker.importers.money import Money, side_of
from credittracker.importers.statements import of_account, of_card, of_list
from credittracker.importers.values import amount_of

_NAMES = {
    "time": "交易时间|交易日期|交易日|记账日期|记账日|入账日期|日期|时间|还款日期|借款日期|date|"
    "transactiondate|posteddate|postingdate|bookingdate|valuedate|time",
    "amount": "交易金额|金额|发生额|入账金额|还款金额|借款金额|交易额|amount|transactionamount|"
    "value|sum",
    "income": "收入|收入金额|贷方|贷方金额|贷方发生额|存入|存入金额|转入金额|credit|creditamount|"
    "deposit|deposits|paidin|moneyin",
    "expense": "支出|支出金额|借方|借方金额|借方发生额|取出|取出金额|转出金额|debit|debitamount|"
    "withdrawal|withdrawals|paidout|moneyout",
    "description": "摘要|交易摘要|描述|说明|交易说明|用途|附言|商品|商品说明|交易描述|备注|"
    "description|details|memo|narrative|particulars|transaction|notes",
    "counterparty": "交易对方|对方户名|对方名称|对方|对手信息|商户|商户名称|收款人|平台|机构|"
    "贷款机构|payee|name|merchant|counterparty|lender|platform",
    "category": "类型|交易类型|类别|交易分类|分类|业务类型|type|category|kind",
    "direction": "收/支|收支|收支类型|借贷|借贷标志|方向|direction|dr/cr|cr/dr|debit/credit",
    "order": "流水号|交易流水号|订单号|交易单号|交易号|id|transactionid|reference",
    "currency": "币种|货币|交易币种|currency|ccy",
    "status": "状态|交易状态|status",
    "balance": "余额|账户余额|balance|runningbalance",
}
COLUMNS: tuple[Column, ...] = tuple(
    Column(field, tuple(names.split("|"))) for field, names in _NAMES.items()
)
"""What columns are called where no provider is known; capitals and spaces do not count."""

_TEXTS = ("description", "counterparty", "category")
SURE = 0.8
"""From here on a guess is used without asking; the person is told what was guessed."""
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """Which column means what: ``columns`` are fields of ``COLUMNS`` and columns as printed.

    ``signed``: a negative amount went out; ``inverted``: it came in, as on statements of a card.
    ``card``: the table is a card's statement, not an account's. ``every`` is what each row is, in
    a list that people keep themselves: then neither signs nor words count. ``encoding`` is empty
    for a workbook, or where it need not be told.
    """

    columns: tuple[tuple[str, str], ...]
    order: DateOrder = DateOrder.ISO
    signed: bool = False
    inverted: bool = False
    card: bool = False
    every: DraftKind | None = None
    encoding: str = ""

    def written(self) -> str:
        """The mapping as a line of JSON, to be remembered."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps({**values, "columns": dict(self.columns)}, ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> "ColumnMapping":
        """The mapping that ``written`` wrote; raises ``ValueError`` for anything else."""
        try:
            values: dict[str, Any] = json.loads(text)
            columns = tuple((str(k), str(v)) for k, v in values.pop("columns").items())
            order = DateOrder(values.pop("order"))
            every = values.pop("every", None)
            kind = next((k for k in PAYMENTS if k == every), None)
            return cls(columns=columns, order=order, every=kind, **values)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"no mapping: {text}") from error

    @property
    def is_enough(self) -> bool:
        """Whether it says which column has the day, the amount, and words where they count."""
        told = {field for field, _ in self.columns}
        money = "amount" in told or {"income", "expense"} <= told
        return "time" in told and money and (self.every is not None or bool(told & set(_TEXTS)))

    @property
    def source(self) -> Source:
        """How a table with this mapping is read."""
        needed = {"time", "amount", "income", "expense"}
        return Source(
            family="table",
            columns=tuple(Column(f, (name,), f in needed) for f, name in self.columns),
            words=(),
            meaning=self._meaning,
            layout=lambda _table: "table",
            money=Money(signed=self.signed or self.every is not None, inverted=self.inverted),
            ragged=True,
            day=lambda _table: self.day,
        )

    def _meaning(self, words: Words) -> Meaning:
        if self.every is not None:
            return of_list(words, self.every)
        return of_card(words) if self.card else of_account(words)

    def day(self, text: str) -> date | None:
        """A day as this table writes it; a spreadsheet's own days are always plain."""
        return read_day(text, self.order) or read_day(text, DateOrder.ISO)


@dataclass(frozen=True, slots=True)
class Guess:
    """A mapping that may fit, and how sure it is, from 0 to 1."""

    mapping: ColumnMapping
    confidence: float


def guess(
    candidates: Sequence[Candidate],
    rows: Callable[[Header], Iterable[Sequence[str]]],
    lines: Sequence[str],
) -> Guess | None:
    """What a table's columns may mean; nothing when no day, no amount or no text is found.

    ``rows`` gives the cells of the rows below a header, ``lines`` are the first of the file.
    """
    header = find_header([_folded(row) for row in candidates], COLUMNS)
    if header is None or not _is_enough(header):
        return None
    sample = list(islice(rows(header), _LOOKED_AT))
    order, sure_of_days = order_of(_cells(sample, header, "time"))
    amounts = [
        text
        for field in ("amount", "income", "expense")
        for text in _cells(sample, header, field)
        if text.strip(" -")
    ]
    read = [amount for text in amounts if (amount := amount_of(text)) is not None]
    if not read:
        return None
    above = "\n".join(lines[: header.line - 1]).lower()
    card = "信用卡" in above or "credit card" in above
    negative = any(amount < 0 for amount in read)
    told = all(side_of(text) for text in _cells(sample, header, "direction"))
    names = next(
        row.cells
        for row in candidates
        if (row.line, row.delimiter) == (header.line, header.delimiter)
    )
    mapping = ColumnMapping(
        columns=tuple((field, names[place]) for field, place in header.at.items()),
        order=order,
        signed=negative and "direction" not in header.at,
        inverted=card and negative,
        card=card,
    )
    way = 1.0 if negative or "income" in header.at or ("direction" in header.at and told) else 0.85
    return Guess(mapping, sure_of_days * len(read) / len(amounts) * way)


def outline(row: Candidate, rows: Sequence[Sequence[str]]) -> Guess:
    """What may be made of a header that is not enough for a guess: to be completed by a person.

    A column without a known name may hold the day or the amount, by what stands in it.
    """
    header = find_header([_folded(row)], COLUMNS)
    at = dict(header.at) if header else {}
    columns = [[r[n].strip() for r in rows if n < len(r)] for n in range(len(row.cells))]
    for field, reads in (("time", _is_day), ("amount", _is_amount)):
        if field in at or (field == "amount" and {"income", "expense"} <= at.keys()):
            continue
        free = (n for n, name in enumerate(row.cells) if name and n not in at.values())
        found = next((n for n in free if _all(columns[n], reads)), None)
        if found is not None:
            at[field] = found
    order, _ = order_of(columns[at["time"]] if "time" in at else ())
    amounts = (amount_of(text) for text in (columns[at["amount"]] if "amount" in at else ()))
    negative = any(amount is not None and amount < 0 for amount in amounts)
    mapping = ColumnMapping(
        columns=tuple((field, row.cells[place]) for field, place in at.items()),
        order=order,
        signed=negative and "direction" not in at,
    )
    return Guess(mapping, 0.0)


def _all(cells: Sequence[str], reads: Callable[[str], bool]) -> bool:
    written = [cell for cell in cells if cell]
    return bool(written) and all(map(reads, written))


def _is_day(text: str) -> bool:
    return any(read_day(text, order) is not None for order in DateOrder)


def _is_amount(text: str) -> bool:
    return amount_of(text) is not None


def _is_enough(header: Header) -> bool:
    at = header.at
    money = "amount" in at or ("income" in at and "expense" in at)
    return "time" in at and money and any(field in at for field in _TEXTS)


def _folded(row: Candidate) -> Candidate:
    """A candidate with names in small letters."""
    cells = tuple(cell.lower() for cell in row.cells)
    return row._replace(cells=cells, places={cell.lower(): n for cell, n in row.places.items()})


def _cells(sample: Sequence[Sequence[str]], header: Header, field: str) -> list[str]:
    place = header.at.get(field)
    if place is None:
        return []
    return [row[place].strip() for row in sample if place < len(row)]
