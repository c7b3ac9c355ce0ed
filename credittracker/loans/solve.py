"""The one value of a loan that is missing, from the four others.

An equal-payment loan is one equation in five values: what the person receives (principal less
the fee taken off the front) is worth the payments at the monthly rate:
``principal - fee = payment x (1 - (1 + r/12)^-terms) / (r/12)``. Interest taken in advance is no
principal (民法典 art. 670), so a front fee makes the rate dearer, never the principal larger.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, localcontext
from typing import TypeAlias

from credittracker.book.borrowing import MOST_TERMS
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.rates import NoRateError, irr
from credittracker.loans.rounding import Instalment
from credittracker.loans.walk import level_payment, terms_of

Rows: TypeAlias = tuple[Instalment, ...]

MONTHS = 12
PRECISION = 40
HALF_A_CENT = Decimal("0.005")
"""What a payment rounded to the cent may lack: it takes no instalment more to make it good."""
PLACES = 12
"""Decimal places of a solved rate; it is found in floats."""


class UnsolvableError(ValueError):
    """No loan has these values; ``code`` says why.

    Codes: ``not_one_missing``, ``not_positive``, ``never_repaid``, ``too_long``, ``no_rate``.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """An equal-payment loan: yuan, months, ``rate`` a simple fraction a year.

    ``fee`` is taken from what is paid out. Exactly one value is ``None`` before solving.
    """

    principal: Decimal | None = None
    rate: Decimal | None = None
    terms: int | None = None
    payment: Decimal | None = None
    fee: Decimal | None = ZERO


def solve(deal: Deal) -> Deal:
    """The deal with its missing value; money to the cent, terms rounded up.

    Raises ``UnsolvableError``.
    """
    known = (deal.principal, deal.rate, deal.terms, deal.payment, deal.fee)
    if known.count(None) != 1:
        raise UnsolvableError("not_one_missing")
    if any(v is not None and v <= 0 for v in (deal.principal, deal.terms, deal.payment)):
        raise UnsolvableError("not_positive")
    if (deal.rate or 0) < 0 or (deal.fee or 0) < 0:
        raise UnsolvableError("not_positive")
    with localcontext(prec=PRECISION):
        return _solved(deal)


def paid_down(principal: Decimal, rate: Decimal, payment: Decimal, on: date) -> Rows:
    """The rows of a loan paid by a fixed amount a month until nothing is left.

    Each interest is rounded as it falls due; the last payment takes the rest. Raises
    ``UnsolvableError`` when the payment never brings it to nothing.
    """
    rows: list[Instalment] = []
    with localcontext(prec=PRECISION):
        while principal > 0:
            number = len(rows) + 1
            interest = to_cents(principal * rate / MONTHS)
            part = min(payment - interest, principal)
            if part <= 0 or number > MOST_TERMS:
                raise UnsolvableError("never_repaid" if part <= 0 else "too_long")
            principal -= part
            due = add_months(on, number)
            rows.append(Instalment(number, due, part, interest, ZERO, principal))
    return tuple(rows)


def _solved(deal: Deal) -> Deal:
    if deal.rate is None:
        return replace(deal, rate=_rate(deal))
    monthly = deal.rate / MONTHS
    if deal.terms is None:
        return replace(deal, terms=_terms(deal, monthly))
    one = 1 / level_payment(Decimal(1), monthly, deal.terms)
    if deal.payment is None:
        return replace(deal, payment=to_cents(_received(deal) / one))
    worth = deal.payment * one
    if deal.principal is None:
        return replace(deal, principal=to_cents(worth + (deal.fee or ZERO)))
    if worth > deal.principal:
        raise UnsolvableError("no_rate")
    return replace(deal, fee=to_cents(deal.principal - worth))


def _received(deal: Deal) -> Decimal:
    received = (deal.principal or ZERO) - (deal.fee or ZERO)
    if received <= 0:
        raise UnsolvableError("not_positive")
    return received


def _rate(deal: Deal) -> Decimal:
    flows = [_received(deal), *[-(deal.payment or ZERO)] * (deal.terms or 0)]
    if sum(flows) > 0:
        raise UnsolvableError("never_repaid")
    try:
        return max(Decimal(0), round(Decimal(irr(flows)) * MONTHS, PLACES))
    except NoRateError:
        raise UnsolvableError("no_rate") from None


def _terms(deal: Deal, monthly: Decimal) -> int:
    received, payment = _received(deal), deal.payment or ZERO
    terms = terms_of(received, monthly, payment + HALF_A_CENT)
    if terms is None or payment <= received * monthly:
        raise UnsolvableError("never_repaid")
    if terms >= MOST_TERMS and level_payment(received, monthly, MOST_TERMS) > payment:
        raise UnsolvableError("too_long")
    return terms
