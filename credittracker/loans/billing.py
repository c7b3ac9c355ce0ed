"""Bills of one account, each met by what was paid since its date.

A bill states the whole balance, so what is unpaid when the next bill comes stands in that one:
the old bill is ``carried`` and asks for nothing itself, but it stays late until enough has been
paid since its date to cover what it needed.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from credittracker.book.borrowing import Repayment, Statement
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.dues import bill_due
from credittracker.loans.line import Line


class Bills:
    """An account's bills, oldest first, paid as money comes.

    Money for a loan drawn after the newest bill of its day pays no bill: ``drawn`` are the days
    of the account's loans. ``newest`` is the last bill dated so far.
    """

    def __init__(
        self, bills: Iterable[Statement], grace: int, drawn: Mapping[RecordId, date]
    ) -> None:
        self.lines = [Line(bill_due(bill, grace)) for bill in bills]
        self.late_money: dict[RecordId, date] = {}
        self.newest: Line | None = None
        self._drawn = drawn
        self._dated = 0
        self._unpaid: list[Line] = []

    def spend(self, repayment: Repayment) -> Decimal:
        """Pay every bill that is not covered yet: each one contains those before it."""
        self.stop(repayment.on)
        newest = self.newest
        day = self._drawn.get(repayment.loan or "")
        if newest is None or (day is not None and day > newest.asked.since):
            return repayment.amount
        amount, on, late = repayment.amount, repayment.on, repayment.on
        rest = amount - min(amount, newest.open)
        for line in self._unpaid:
            if line.met_on is None:
                late = min(late, line.due)
            line.pay(min(amount, line.open), on, repayment.id)
        if late < on:
            self.late_money[repayment.id] = late
        self._unpaid = [line for line in self._unpaid if line.open]
        return rest

    def stop(self, on: date) -> None:
        """Let the bills dated by a day be there."""
        while self._dated < len(self.lines) and self.lines[self._dated].asked.since <= on:
            if self.newest is not None:
                self.newest.carry()
            self.newest = self.lines[self._dated]
            self._dated += 1
            if self.newest.open:
                self._unpaid.append(self.newest)

    @property
    def owed(self) -> Decimal:
        """What the newest bill still asks for."""
        return ZERO if self.newest is None else self.newest.open
