"""A loan from due day to due day, with everything that happened in between."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import TypeAlias

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import (
    MOST_TERMS,
    AfterPrepaying,
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
)
from credittracker.book.dates import IN_EVERY_MONTH, add_months
from credittracker.book.money import CENT, ZERO
from credittracker.loans.daycount import MONTHS, year_fraction
from credittracker.loans.rounding import Instalment, Rounding, nearest_cent

Annual: TypeAlias = Callable[[Loan, Decimal | None], Decimal | None]

IN_ONE_PART = frozenset({Method.INTEREST_ONLY, Method.BULLET})
"""Methods that give the principal back at the end."""

CHANGES = frozenset({LoanEventKind.RATE_RESET, LoanEventKind.PREPAYMENT, LoanEventKind.HOLIDAY})
"""Events that change what falls due later."""


class Walk:
    """What is owed, at what rate and in how many terms; moves on one row at a time."""

    def __init__(
        self,
        loan: Loan,
        annual: Annual,
        table: Mapping[int, InstalmentOverride],
        *,
        rounding: Rounding,
    ) -> None:
        self._loan = loan
        self._annual = annual
        self._table = table
        self._in_cents = rounding is Rounding.EACH_ROW
        self._by_days = loan.day_count is not DayCount.MONTHLY or loan.method is Method.DAILY
        self._balance = loan.principal.quantize(CENT)
        self._left = 1 if loan.method is Method.BULLET else loan.terms
        self._start = self._period = loan.on
        self._accrued = ZERO
        self._resting = 0
        self._months = loan.terms if loan.method is Method.BULLET else 1
        self._part = self._payment = ZERO
        self._charge(None)

    def rows(self, events: Iterable[LoanEvent]) -> Iterator[Instalment]:
        """Every row to the last, in order; amounts in cents or exact, as the rounding says."""
        coming = deque(sorted((e for e in events if e.kind in CHANGES), key=_when))
        due_day = _due_days(self._loan)
        each = self._round(_fee_per_term(self._loan))
        number = 0
        while self._left > 0:
            number += 1
            own = self._table.get(number)
            if not (self._balance or own or each):
                self._left -= 1  # paid off early: only the lender's own rows still come
                continue
            due = due_day(number) if own is None else own.due
            if coming:
                yield from self._until(due, coming)
                if self._balance == 0:
                    return
            principal, interest = self._row(due) if own is None else self._given(own)
            charged = each if own is None else own.fee
            self._balance -= principal
            yield Instalment(number, due, principal, interest, charged, self._balance)

    def _row(self, due: date) -> tuple[Decimal, Decimal]:
        """Principal and interest of the next computed row."""
        interest = self._interest(due, due)
        if self._accrued:
            interest += self._accrued
        if self._in_cents:
            interest = nearest_cent(interest)
        self._next_period(due)
        if self._resting:
            self._resting -= 1
            self._accrued = interest
            return ZERO, ZERO
        self._accrued = ZERO
        self._left -= 1
        if self._left == 0:
            return self._balance, interest
        if self._loan.method is Method.EQUAL_PAYMENT and self._payment:
            part = max(ZERO, self._payment - interest)
        else:
            part = self._part
        return min(part, self._balance), interest

    def _given(self, own: InstalmentOverride) -> tuple[Decimal, Decimal]:
        """Principal and interest of a row of the lender's own table; the last takes the rest."""
        self._next_period(own.due)
        self._accrued = ZERO
        self._left -= 1
        return self._balance if self._left == 0 else min(own.principal, self._balance), own.interest

    def _next_period(self, begins: date) -> None:
        """A period ends on a due day; those after the first are months, however it is repaid."""
        self._start = self._period = max(self._start, begins)
        if self._months > 1:
            self._months, self._per_period = 1, self._rate / MONTHS

    def _until(self, due: date, coming: deque[LoanEvent]) -> Iterator[Instalment]:
        """Everything that happens before a due day."""
        while coming and coming[0].on < due and self._balance > 0:
            event = coming.popleft()
            if event.on > self._start:
                self._accrued += self._interest(event.on, due)
                self._start = event.on
            match event.kind:
                case LoanEventKind.RATE_RESET:
                    self._charge(event.rate)
                case LoanEventKind.HOLIDAY:
                    self._resting += event.terms
                case _:
                    yield self._prepay(event)

    def _prepay(self, event: LoanEvent) -> Instalment:
        """Principal given back early; interest so far waits for the next due, unless all is."""
        amount = min(event.amount, self._balance)
        self._balance -= amount
        interest = ZERO
        if self._balance == 0:
            interest, self._accrued = self._round(self._accrued), ZERO
        if event.terms:
            self._left = event.terms
            self._renew()
        elif event.after is AfterPrepaying.LOWER:
            self._renew()
        else:
            self._left = self._terms_needed()
        return Instalment(0, event.on, amount, interest, event.fee, self._balance)

    def _interest(self, until: date, due: date) -> Decimal:
        """Interest on the balance from the last stop to ``until``, in the period to ``due``."""
        start = self._start
        if until <= start:
            return ZERO  # a corrected row fell due after this one
        if self._by_days:
            basis = self._loan.day_count
            return self._balance * self._rate * year_fraction(basis, start, until)
        if start == self._period and until == due:
            return self._balance * self._per_period
        whole = max(1, (due - self._period).days)
        return self._balance * self._per_period * (until - start).days / whole

    def _charge(self, rate: Decimal | None) -> None:
        """Take on the loan's own rate, or a new one."""
        self._rate = self._annual(self._loan, rate) or Decimal(0)
        self._per_period = self._rate * self._months / MONTHS
        self._renew()

    def _renew(self) -> None:
        """The instalment that pays the balance in the terms left."""
        monthly, left = self._rate / MONTHS, self._left
        self._payment = self._part = ZERO
        if self._loan.method not in IN_ONE_PART:
            self._part = self._round(self._balance / left)
        if self._loan.method is Method.EQUAL_PAYMENT and monthly:
            self._payment = self._round(level_payment(self._balance, monthly, left))

    def _terms_needed(self) -> int:
        """How many of the instalments as they are still have to be paid."""
        if self._payment:
            return terms_of(self._balance, self._rate / MONTHS, self._payment) or self._left
        return (terms_of(self._balance, ZERO, self._part) if self._part else None) or self._left

    def _round(self, exact: Decimal) -> Decimal:
        return nearest_cent(exact) if self._in_cents else exact


def _fee_per_term(loan: Loan) -> Decimal:
    """A fee rate is charged every term on the first principal."""
    if loan.rate is None or loan.rate_unit is not RateUnit.FEE_PER_TERM:
        return ZERO
    return loan.principal * loan.rate


def _due_days(loan: Loan) -> Callable[[int], date]:
    """The due day of any instalment, by its number."""
    if loan.method is Method.BULLET:
        return _monthly(loan.first_due or add_months(loan.on, loan.terms), 1)
    return _monthly(loan.on, 0) if loan.first_due is None else _monthly(loan.first_due, 1)


def _monthly(start: date, first: int) -> Callable[[int], date]:
    """The same day of every month, ``start`` having the number ``first``."""
    if start.day > IN_EVERY_MONTH:
        return lambda number: add_months(start, number - first)
    months, day = start.year * 12 + start.month - 1 - first, start.day

    def due(number: int) -> date:
        year, month = divmod(months + number, 12)
        return date(year, month + 1, day)

    return due


def level_payment(principal: Decimal, monthly: Decimal, terms: int) -> Decimal:
    """The equal payment of an annuity: P·r·(1+r)^n / ((1+r)^n - 1); P/n at no interest."""
    if monthly == 0:
        return principal / terms
    growth = (1 + monthly) ** terms
    return principal * monthly * growth / (growth - 1)


def terms_of(principal: Decimal, monthly: Decimal, payment: Decimal) -> int | None:
    """How many payments it takes, the last maybe smaller; ``None`` if it is never repaid."""
    if monthly == 0:
        return int((principal / payment).to_integral_value(ROUND_CEILING))
    share = principal * monthly / payment
    if share >= 1:
        return None
    exact = -((1 - share).ln() / (1 + monthly).ln())
    terms = int(round(exact, 12).to_integral_value(ROUND_CEILING))
    return max(1, min(terms, MOST_TERMS))


def _when(event: LoanEvent) -> date:
    return event.on
