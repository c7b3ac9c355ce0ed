"""Money is a ``Decimal`` in yuan (or the account's currency unit) with at most two places."""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Annotated, TypeAlias

Yuan: TypeAlias = Annotated[Decimal, "cents"]
"""An amount of money; kept on disk as whole cents."""

Exact: TypeAlias = Annotated[Decimal, "exact"]
"""A rate or a ratio; kept on disk as its decimal text, so nothing is rounded."""

CENT = Decimal("0.01")
ZERO = Decimal("0.00")
MOST = Decimal(10) ** 12
"""No person's amount is larger; a larger one is a reading error."""


def to_cents(amount: Decimal) -> Decimal:
    """Round to the cent, halves away from zero, as lenders print amounts."""
    with localcontext(prec=40):
        return amount.quantize(CENT, ROUND_HALF_UP)


def is_money(amount: Decimal) -> bool:
    """Whether an amount is finite, not absurd, and has no fraction of a cent."""
    return amount.is_finite() and abs(amount) <= MOST and amount == to_cents(amount)
