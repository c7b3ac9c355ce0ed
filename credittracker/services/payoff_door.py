"""In which order to pay debts off and what each order costs, for the door without a window.

JSON: amounts are decimal strings in yuan. An order that never comes to an end has ``null`` for its
sums, and says what money lacks in which month.
"""

from collections.abc import Sequence
from typing import Any

from credittracker.advice.debts import OpenDebt
from credittracker.advice.payoff import Course, Stuck
from credittracker.services.paying_off import Orders


def payoff_door(found: Orders) -> dict[str, Any]:
    """Every order, the money a month it is for, and what it does not know or leaves out."""
    return {
        **{rule.value: _order(found, course) for rule, course in found.courses.items()},
        "monthly": str(found.budget),
        "unknown_rates": _told(found, found.unknown),
        "left_out": _told(found, found.left_out),
    }


def _order(found: Orders, course: Course | Stuck) -> dict[str, Any]:
    if isinstance(course, Stuck):
        lacks = {"why": course.why.value, "month": course.month, "lacks": str(course.lacks)}
        return {"interest": None, "penalty": None, "months": None, "order": [], "stuck": lacks}
    return {
        "interest": str(course.interest),
        "penalty": str(course.penalty),
        "months": course.months,
        "order": _told(found, [found.debts[number] for number, _ in course.cleared]),
        "stuck": None,
    }


def _told(found: Orders, debts: Sequence[OpenDebt]) -> list[dict[str, Any]]:
    accounts = found.facts.book.accounts
    return [
        {"account": accounts[debt.account].name, "id": debt.account, "loan": debt.loan or None}
        for debt in debts
    ]
