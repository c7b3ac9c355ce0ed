"""A loan close up on a day: its table, where it stands, what it costs, which lines it crosses."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.book.accounts import Account, Method
from credittracker.book.book import Book, events_of, overrides_of
from credittracker.book.borrowing import InstalmentOverride, Loan, LoanEventKind
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.caps import Flag, Law, flags, lender_of
from credittracker.loans.dues import LOOSE, Due, Part
from credittracker.loans.ledger import Ledger, ledgers
from credittracker.loans.plans import Plan
from credittracker.loans.rates import Rates
from credittracker.loans.schedule import annual_rate
from credittracker.loans.true_cost import true_rates
from credittracker.services.catalogue import lpr_table, platforms

LPR_COUNTRY = "cn"
RATE_DIGITS = 12
"""Rates are found in floats: more digits are noise, and a line is not crossed by noise."""


class RowState(StrEnum):
    """How a row of the table stands on the day.

    ``penalty``: paid late, and what that cost is still open. ``nothing``: no money was to be paid,
    as in a payment holiday. ``unrecorded``: a prepayment whose repayment is not recorded.
    """

    PAID = "paid"
    PAID_LATE = "paid_late"
    PREPAID = "prepaid"
    UNRECORDED = "unrecorded"
    NOTHING = "nothing"
    PENALTY = "penalty"
    LATE = "late"
    PART_LATE = "part_late"
    GRACE = "grace"
    TODAY = "today"
    NEXT = "next"
    PART_PAID = "part_paid"
    NOT_YET = "not_yet"
    RELEASED = "released"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a loan's table. ``balance`` is the principal the plan leaves after it.

    ``own`` is the row of the lender's own table that replaced the computed one; ``days`` are how
    late it is or was paid.
    """

    due: Due
    balance: Decimal
    state: RowState
    days: int
    own: InstalmentOverride | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanReading:
    """A loan on a day. Amounts in the account's currency, rates as fractions a year.

    ``stated`` is the rate in force as the lender states it, ``None`` where it is no rate a year;
    ``rates`` the true cost of the whole loan as planned and known by now, ``None`` where
    something it needs is not known. ``is_billed``: the account's bills ask for the loan, so what
    was paid is not told apart here.
    """

    account: Account
    plan: Plan
    ledger: Ledger
    rows: tuple[Row, ...]
    is_billed: bool
    stated: Decimal | None
    rates: Rates | None
    flags: tuple[Flag, ...]

    @property
    def loan(self) -> Loan:
        """The loan."""
        return self.plan.loan

    @property
    def cost(self) -> Decimal:
        """All interest, fees and penalties, also the fee taken off what was paid out."""
        return self.ledger.cost + self.loan.fee

    @property
    def cost_so_far(self) -> Decimal:
        """What of it was paid."""
        return self.ledger.cost_paid + self.loan.fee

    @property
    def cost_to_come(self) -> Decimal:
        """Interest, fees and penalties still to be paid."""
        left = (x.left[: Part.PRINCIPAL] for x in self.ledger.lines if not x.carried)
        return sum((sum(part, ZERO) for part in left), ZERO)

    @property
    def principal_left(self) -> Decimal:
        """Principal still owed."""
        return self.ledger.left(Part.PRINCIPAL)

    @property
    def next_due(self) -> Row | None:
        """What has to be paid next and is not late."""
        waiting = {RowState.NEXT, RowState.TODAY, RowState.GRACE}
        return next((row for row in self.rows if row.state in waiting), None)

    @property
    def has_plan(self) -> bool:
        """Whether anything says what falls due."""
        return bool(self.rows)


def read_loans(book: Book, account_id: RecordId, on: date) -> tuple[LoanReading, ...]:
    """The loans of an account on a day, oldest first; those taken later are not there."""
    found = ledgers(book, account_id, on)
    return tuple(_read(book, book.loans[loan_id], ledger) for loan_id, ledger in found.items())


def read_loan(book: Book, loan_id: RecordId, on: date) -> LoanReading:
    """One loan on a day; one that is taken later is read on the day it is taken."""
    loan = book.loans[loan_id]
    return _read(book, loan, ledgers(book, loan.account, max(on, loan.on))[loan_id])


def stated_rate(plan: Plan) -> Decimal | None:
    """The yearly rate in force by the plan: the newest reset, or the loan's own."""
    resets = [e.rate for e in plan.events if e.kind is LoanEventKind.RATE_RESET]
    return annual_rate(plan.loan, resets[-1] if resets else None)


def _crossed(loan: Loan, rates: Rates | None, book: Book, on: date) -> tuple[Flag, ...]:
    """The legal lines that a loan crosses; they are lines of Chinese law, for loans in yuan."""
    if rates is None or book.info.country != LPR_COUNTRY:
        return ()
    platform = platforms(book).get(book.accounts[loan.account].platform)
    lender = lender_of(platform.lender_kind if platform else None)
    law = Law(lender, lpr_table(book), on)
    return flags(round(rates.simple, RATE_DIGITS), loan.on, law)


def _read(book: Book, loan: Loan, ledger: Ledger) -> LoanReading:
    account = book.accounts[loan.account]
    plan = Plan(loan, overrides_of(book, loan.id), events_of(book, loan.id)).known_by(ledger.on)
    rates = None if plan.ends else true_rates(loan, plan.instalments(account.grace_days))
    bills = book.statements.values()
    is_billed = any(s.account == account.id and s.on <= ledger.on for s in bills)
    return LoanReading(
        account=account,
        plan=plan,
        ledger=ledger,
        rows=_rows(plan, ledger, is_billed=is_billed),
        is_billed=is_billed,
        stated=stated_rate(plan),
        rates=rates,
        flags=_crossed(loan, rates, book, ledger.on),
    )


def _rows(plan: Plan, ledger: Ledger, *, is_billed: bool) -> tuple[Row, ...]:
    own = {o.number: o for o in plan.overrides}
    balance, found, is_next = plan.loan.principal, [], True
    for due in ledger.lines:
        if due.number == LOOSE:
            continue
        balance -= due.principal
        state = RowState.PLANNED if is_billed else _state(due, ledger.on, is_next=is_next)
        is_next = is_next and state not in {RowState.NEXT, RowState.TODAY, RowState.GRACE}
        found.append(Row(due, balance, state, due.days_late(ledger.on), own.get(due.number)))
    return tuple(found)


def _state(due: Due, on: date, *, is_next: bool) -> RowState:
    unlike = _unlike_others(due, on)
    if unlike is not None:
        return unlike
    if due.settled_on is not None or not due.open:
        return _done(due, on)
    if due.is_late(on):
        return RowState.PART_LATE if due.paid else RowState.LATE
    if due.due <= on:
        return RowState.TODAY if due.due == on else RowState.GRACE
    if due.paid:
        return RowState.PART_PAID
    return RowState.NEXT if is_next else RowState.NOT_YET


def _unlike_others(due: Due, on: date) -> RowState | None:
    """How a row stands that is not simply paid, late or to come."""
    if due.number == 0 and due.due <= on:
        return RowState.UNRECORDED if due.open else RowState.PREPAID
    if not due.amount:
        return RowState.NOTHING
    return RowState.PENALTY if due.owes_penalty(on) else None


def _done(due: Due, on: date) -> RowState:
    if due.carried:
        return RowState.RELEASED
    return RowState.PAID_LATE if due.days_late(on) else RowState.PAID


def computed_rows(plan: Plan, number: int, grace: int) -> Mapping[int, Due]:
    """The rows as they would be without the lender's own row of a number."""
    others = tuple(o for o in plan.overrides if o.number != number)
    if plan.loan.method is Method.UNKNOWN:
        return {}
    return {d.number: d for d in Plan(plan.loan, others, plan.events).instalments(grace)}
