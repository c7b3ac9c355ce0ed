"""What an account's bills and loans say together: its dues, and the principal it owes.

A bill holds what was drawn up to it, so bills win over those loans while bills keep coming;
loans drawn after the newest bill count on their own. Where no bill came for ``STALE`` days, the
loans' own dues count again, and what is owed is the larger of the two answers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.borrowing import InstalmentOverride, Loan, LoanEvent, Repayment, Statement
from credittracker.book.dates import LATEST
from credittracker.book.money import ZERO
from credittracker.loans.allocating import allocate, allocate_bills
from credittracker.loans.dues import Due, bill_dues, ending, loan_dues

STALE = timedelta(days=62)
"""After two months without a bill, bills no longer come."""

_NO_DAY = -1
"""The number of a due for principal that no plan asks for; it is never shown."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A loan with the lender's own rows and what happened to it by the day of the view."""

    loan: Loan
    overrides: tuple[InstalmentOverride, ...]
    events: tuple[LoanEvent, ...]

    def dues(self, grace: int) -> list[Due]:
        """The instalments, and one due without a day for principal that none of them asks for."""
        loan = self.loan
        rows = list(loan_dues(loan, self.overrides, grace, self.events))
        rest = loan.principal - sum((d.principal for d in rows), ZERO)
        if rest > 0:
            loose = Due(
                account=loan.account,
                record=loan.id,
                number=_NO_DAY,
                due=LATEST,
                amount=rest,
                needed=ZERO,
                principal=rest,
                since=loan.on,
                until=ending(loan, self.events) or date.max,
            )
            rows.append(loose)
        return rows


@dataclass(frozen=True, slots=True)
class Standing:
    """An account's dues on a day, and the principal owed: ``None`` when nothing says it."""

    dues: tuple[Due, ...]
    owed: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What is recorded of one account up to a day."""

    on: date
    grace: int
    plans: Sequence[Plan]
    bills: Sequence[Statement]
    repayments: Sequence[Repayment]

    def standing(self) -> Standing:
        """The dues and what is owed, by bills and by loans."""
        if not self.bills:
            unknown = not self.plans and self.repayments
            return Standing((), None) if unknown else self._by_loans(self.plans, self.repayments)
        last = max(reversed(self.bills), key=lambda b: (b.on, b.due))
        billed = self._by_bills(last)
        if self.on - last.on <= STALE or all(p.loan.on > last.on for p in self.plans):
            return billed
        alone = self._by_loans(self.plans, self.repayments)
        held = {p.loan.id for p in self.plans if p.loan.on <= last.on}
        later = (d for d in alone.dues if d.record in held and d.due > last.due)
        return Standing((*billed.dues, *later), max(billed.owed or ZERO, alone.owed or ZERO))

    def _by_loans(
        self, plans: Iterable[Plan], repayments: Iterable[Repayment], *more: Due
    ) -> Standing:
        """Every loan's own dues; ``more`` are paid from the same money."""
        rows = [*more, *(d for p in plans for d in p.dues(self.grace))]
        found = allocate(rows, repayments, self.on).dues
        owed = sum((d.open_principal for d in found), ZERO)
        return Standing(tuple(d for d in found if d.number != _NO_DAY), owed)

    def _by_bills(self, last: Statement) -> Standing:
        """The bills, and the loans drawn after the last one.

        A repayment of a loan that a bill holds pays the bill, one of a later loan does not.
        """
        after = {p.loan.id: p for p in self.plans if p.loan.on > last.on}
        paid = [r for r in self.repayments if r.loan not in after]
        bills = allocate_bills(self.bills, paid, self.on, self.grace)
        if not after:
            return Standing(bills, bills[-1].open)
        money = [
            r if r.loan is None or r.loan in after else replace(r, loan=last.id)
            for r in self.repayments
        ]
        newest = bill_dues([last], self.grace)[0]
        found = self._by_loans(after.values(), money, newest)
        return Standing((*bills[:-1], *found.dues), found.owed)
