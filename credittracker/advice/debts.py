"""The debts of a Book as ``payoff`` needs them: what each owes, costs and asks for, month by month.

A loan with a plan is a debt of its own: what is late is asked in the first month, every instalment
in its month, and with the last one all that is left. Its rate is the internal one of what its plan
still asks for, so that fees count as the interest they are. What no plan asks for (a card, a bill)
is one debt of its account, which asks for as much as its newest bill until it is cleared: in truth
that falls with the balance, so the plan can always be kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.advice.payoff import Debt
from credittracker.book.accounts import AccountKind
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due, Part
from credittracker.loans.position import Position
from credittracker.loans.rates import MONTHS, NoRateError, irr
from credittracker.loans.schedule import annual_rate
from credittracker.scoring.facts import Facts

LONG = 120
"""Months after which a loan is as long as a home loan."""
_PLACES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTerms:
    """What a person knows of a debt that the Book does not say; rates are fractions a year.

    ``penalty`` is the share of what is paid beyond the asked. Both run for some months, or for as
    long as there is debt (``None``).
    """

    rate: Decimal | None = None
    promo_rate: Decimal = Decimal(0)
    promo_months: int = 0
    penalty: Decimal = Decimal(0)
    penalty_months: int | None = None


USUAL = OwnTerms()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDebt:
    """Something owed: on a loan with a plan, or on an account (``loan`` is empty).

    ``rate`` is a simple fraction a year, ``None`` when nothing says it. ``asked`` is the money of
    months 1, 2, ..., its last amount for good; in month ``ends`` all that is left is asked.
    """

    account: RecordId
    loan: RecordId
    taken: date | None
    balance: Decimal
    rate: Decimal | None
    asked: tuple[Decimal, ...]
    ends: int | None
    is_long: bool

    @property
    def key(self) -> tuple[RecordId, RecordId]:
        """What tells it apart."""
        return (self.account, self.loan)

    def rate_with(self, own: OwnTerms) -> Decimal | None:
        """The yearly rate, as the person says or the Book; ``None`` when nobody knows it."""
        return self.rate if own.rate is None else own.rate

    def debt(self, own: OwnTerms) -> Debt:
        """The debt to pay off; an unknown rate counts as none, which has to be said."""
        return Debt(
            balance=self.balance,
            rate=(self.rate_with(own) or Decimal(0)) / MONTHS,
            asked=self.asked,
            ends=self.ends,
            promo_rate=own.promo_rate / MONTHS,
            promo_months=own.promo_months,
            penalty=own.penalty,
            penalty_months=own.penalty_months,
        )


def debts_of(facts: Facts) -> tuple[OpenDebt, ...]:
    """Everything owed in the Book's currency, by account and then by the day it was taken."""
    return tuple(debt for place in facts.own_currency for debt in _of_account(facts, place))


def _of_account(facts: Facts, place: Position) -> Iterator[OpenDebt]:
    by_loan: dict[RecordId, list[Due]] = {}
    for due in place.dues:
        if due.is_instalment and due.number >= 0 and due.open > 0:
            by_loan.setdefault(due.record, []).append(due)
    for loan in sorted((facts.book.loans[n] for n in by_loan), key=lambda x: (x.on, x.id)):
        yield _planned(place, loan, by_loan[loan.id])
    if place.unplanned > 0:
        yield _unplanned(facts.book.loans, place, by_loan)


def _planned(place: Position, loan: Loan, dues: Sequence[Due]) -> OpenDebt:
    """A loan whose plan says what is asked and when."""
    months = [_month(place.on, due) for due in dues]
    late = sum((d.open for d in dues if _is_late(place.on, d)), ZERO)
    coming = [(m, d) for m, d in zip(months, dues, strict=True) if not _is_late(place.on, d)]
    asked = [ZERO] * max(months)
    for month, due in coming:
        asked[month - 1] += due.open
    principal = sum((due.left[Part.PRINCIPAL] for _, due in coming), ZERO)
    rate = _internal_rate(principal, asked)
    if not rate:
        rate = place.account.annual_rate if loan.rate is None else rate
    asked[0] += late
    return OpenDebt(
        account=place.account.id,
        loan=loan.id,
        taken=loan.on,
        balance=principal + late,
        rate=rate,
        asked=tuple(asked),
        ends=len(asked),
        is_long=place.account.kind is AccountKind.MORTGAGE or len(asked) > LONG,
    )


def _unplanned(
    loans: Mapping[RecordId, Loan], place: Position, planned: Mapping[RecordId, object]
) -> OpenDebt:
    """What is owed on an account without a plan: a bill asks for some of it, or nothing does."""
    account = place.account
    bills = sorted((d for d in place.dues if not d.is_instalment), key=lambda d: d.due)
    now = max((d.lacking for d in bills), default=ZERO)
    later = bills[-1].needed if bills else ZERO
    own = [x for x in loans.values() if x.account == account.id and x.id not in planned]
    stated = [r for r in map(annual_rate, own) if r is not None]
    return OpenDebt(
        account=account.id,
        loan="",
        taken=None,
        balance=place.unplanned,
        rate=max(stated, default=None) if account.annual_rate is None else account.annual_rate,
        asked=(now or later, later),
        ends=None,
        is_long=account.kind is AccountKind.MORTGAGE,
    )


def _is_late(on: date, due: Due) -> bool:
    """Whether it is asked today: late, or paid ahead of its plan by a contract already made."""
    return due.asks(on) or due.number == 0


def _month(on: date, due: Due) -> int:
    """The month in which it is asked: 1 up to a month from today."""
    month = 1
    while add_months(on, month) < due.due:
        month += 1
    return month


def _internal_rate(principal: Decimal, asked: Sequence[Decimal]) -> Decimal | None:
    """The simple yearly rate that makes what is asked worth the principal."""
    if principal <= 0:
        return None
    try:
        monthly = irr([principal, *(-amount for amount in asked)])
    except NoRateError:
        return None
    return max(Decimal(0), round(Decimal(monthly * MONTHS), _PLACES))
