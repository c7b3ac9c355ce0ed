"""The columns of a repayment table, the same wherever one is shown."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from credittracker.ui.cells import Shown, Veil, day_column, money_column, plain_text
from credittracker.ui.rows_model import Column

translate = QCoreApplication.translate


class Cells(NamedTuple):
    """A row as it is read; a prepayment has the number 0."""

    number: int
    due: date
    payment: Decimal
    principal: Decimal
    interest: Decimal
    fee: Decimal
    balance: Decimal


def schedule_columns(
    cells: Callable[[Any], Cells], currency: Callable[[Any], str], veil: Veil
) -> tuple[Column[Any], ...]:
    """Number, day and amounts of rows of any kind."""

    def money(title: str, field: str, *, bare: bool = True) -> Column[Any]:
        def amount(one: Any) -> Decimal | None:
            found: Decimal = getattr(cells(one), field)
            return found if found or bare else None

        return money_column(title, amount, currency, veil)

    def number(one: Any) -> Shown:
        row = cells(one)
        return Shown((row.due, row.number), str(row.number or "–"))

    return (
        Column(translate("LoanSchedule", "No."), number, plain_text, numeric=True),
        day_column(translate("LoanSchedule", "Due"), lambda one: cells(one).due),
        money(translate("LoanSchedule", "Payment"), "payment"),
        money(translate("LoanSchedule", "Principal"), "principal"),
        money(translate("LoanSchedule", "Interest"), "interest"),
        money(translate("LoanSchedule", "Fee"), "fee", bare=False),
        money(translate("LoanSchedule", "Left"), "balance"),
    )


FEE_COLUMN = 5
"""Which of them holds the fee, to be hidden where there is none."""
