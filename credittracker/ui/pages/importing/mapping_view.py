"""What a person says the columns of a table mean, and what its first rows come to, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from credittracker.importers.date_order import DateOrder
from credittracker.importers.drafts import Draft, DraftKind, LeftAlone, Outcome, Reading, Refused
from credittracker.importers.mapping import ColumnMapping
from credittracker.importers.recognising import Layout
from credittracker.ui.words.imports import Sign, TableKind

_EXAMPLES = 3
_LONGEST = 24


_EVERY = {
    TableKind.REPAYMENTS: DraftKind.REPAYMENT,
    TableKind.DRAWDOWNS: DraftKind.DRAWDOWN,
}


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A row as it would be read: an event, or the reason why it is none."""

    line: int
    on: date | None
    kind: DraftKind | None
    amount: Decimal | None
    reason: str
    text: str


def key_of(column: int) -> str:
    """What the choice for a column is called."""
    return f"column-{column}"


def begun(layout: Layout) -> dict[str, Any]:
    """The choices that a guess comes to."""
    mapping = layout.guess.mapping
    meant = {name: field for field, name in reversed(mapping.columns)}
    kind = TableKind.CARD if mapping.card else TableKind.ACCOUNT
    sign = Sign.IN if mapping.inverted else Sign.OUT if mapping.signed else Sign.NOTHING
    columns = {key_of(n): meant.get(name, "") for n, name in enumerate(layout.header) if name}
    return {"kind": kind, "order": mapping.order, "sign": sign, **columns}


def mapping_of(layout: Layout, values: Mapping[str, Any]) -> ColumnMapping:
    """The mapping that the choices come to."""
    kind, sign = values["kind"], values["sign"] or Sign.NOTHING
    columns = tuple(
        (field, name)
        for n, name in enumerate(layout.header)
        if name and (field := values[key_of(n)])
    )
    return ColumnMapping(
        columns=columns,
        order=values["order"] or DateOrder.ISO,
        signed=sign is not Sign.NOTHING,
        inverted=sign is Sign.IN,
        card=kind is TableKind.CARD,
        every=_EVERY.get(kind),
    )


def examples(layout: Layout, column: int) -> str:
    """Some of what stands in a column."""
    cells = (row[column] for row in layout.rows if column < len(row) and row[column])
    some = list(dict.fromkeys(cells))[:_EXAMPLES]
    return " · ".join(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for text in some)


def sample_rows(layout: Layout, reading: Reading | None) -> tuple[SampleRow, ...]:
    """The rows of a sample in their order, numbered as in the file."""
    if reading is None:
        return ()
    rows: list[Outcome] = [*reading.drafts, *reading.left_alone, *reading.refused]
    return tuple(_row(layout, row) for row in sorted(rows, key=lambda row: row.row))


def _row(layout: Layout, row: Draft | LeftAlone | Refused) -> SampleRow:
    line = row.row + layout.line - 1
    if isinstance(row, Draft):
        return SampleRow(line, row.on, row.kind, row.amount, "", row.text)
    return SampleRow(line, None, None, None, row.reason, row.text)
