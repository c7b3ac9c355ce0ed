"""The orders of paying off in words: their names, what they come to, and why one never ends."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from credittracker.advice.payoff import Course, Rule, Stuck, Why
from credittracker.book.dates import add_months
from credittracker.book.money import CENT, ZERO
from credittracker.services.paying_off import Orders
from credittracker.ui.words import formats
from credittracker.ui.words.formats import Money
from credittracker.ui.words.payoff import debt_name, rule_name

translate = QCoreApplication.translate

SHOWN = (Rule.OPTIMUM, Rule.AVALANCHE, Rule.SNOWBALL)
"""The orders as they stand side by side."""


def month_name(found: Orders, month: int) -> str:
    """The month some months from today."""
    return formats.month(add_months(found.facts.on, month))


def verdict(found: Orders, money: Money) -> str:
    """What the choice of an order is worth."""
    if not found.debts:
        return translate("Payoff", "Only home loans are owed. Include them to see their order.")
    best = found.courses[Rule.OPTIMUM]
    if isinstance(best, Stuck):
        return stuck_text(found, best, money)
    if len(found.debts) == 1:
        said = [translate("Payoff", "Only one debt is owed, so there is no order to choose.")]
        return formats.sentences(*said, *_kept(best, money))
    against = _against_avalanche(found, best, money)
    return formats.sentences(against, *_kept(best, money), _against_snowball(found, best, money))


def _kept(best: Course, money: Money) -> Iterator[str]:
    """That money waits for a better month, where it does."""
    kept = max(best.saved[:-1], default=ZERO)
    if kept >= CENT:
        said = translate("Payoff", "On the way, up to {amount} is put aside.")
        yield said.format(amount=money(kept))


def _against_avalanche(found: Orders, best: Course, money: Money) -> str:
    other = found.courses[Rule.AVALANCHE]
    if isinstance(other, Stuck):
        return translate(
            "Payoff",
            "Highest rate first runs short when much is asked at once; the least-cost order does "
            "not.",
        )
    if other.cost > best.cost:
        said = translate(
            "Payoff", "The least-cost order saves {amount} against highest rate first."
        )
        return said.format(amount=money(other.cost - best.cost))
    return translate("Payoff", "Highest rate first is already the cheapest: no order costs less.")


def _against_snowball(found: Orders, best: Course, money: Money) -> str:
    other = found.courses[Rule.SNOWBALL]
    if isinstance(other, Stuck):
        return translate("Payoff", "Smallest first does not come to an end.")
    if other.cost == best.cost:
        return translate("Payoff", "Smallest first costs the same.")
    more = money(other.cost - best.cost)
    if other.cleared[0] == best.cleared[0]:
        return translate("Payoff", "Smallest first costs {amount} more.").format(amount=more)
    number, month = other.cleared[0]
    said = translate(
        "Payoff", "Smallest first clears {debt} first, in {month}, and costs {amount} more."
    )
    return said.format(
        debt=debt_name(found, found.debts[number]),
        month=month_name(found, month),
        amount=more,
    )


def stuck_text(found: Orders, stuck: Stuck, money: Money) -> str:
    """Why it never ends, and by how much the money falls short."""
    if stuck.why is Why.ASKED:
        said = translate("Payoff", "In {month}, {amount} is missing for what is asked.")
        return said.format(month=month_name(found, stuck.month), amount=money(stuck.lacks))
    if stuck.lacks > 0:
        said = translate(
            "Payoff",
            "The debt would never end: in the end interest takes {amount} a month more than there "
            "is.",
        )
        return said.format(amount=money(stuck.lacks))
    return translate(
        "Payoff", "It would take more than fifty years: interest takes nearly all of the money."
    )


def needed_text(found: Orders, money: Money) -> str:
    """The least money a month that pays everything off."""
    said = translate("Payoff", "At least {amount} a month pays off everything.")
    return said.format(amount=money(found.least))


def finding(found: Orders) -> str:
    """Which order ends first, and which last."""
    months = {
        rule: course.months for rule in SHOWN if isinstance(course := found.courses[rule], Course)
    }
    soonest, latest = min(months, key=months.__getitem__), max(months, key=months.__getitem__)
    first = month_name(found, months[soonest])
    if months[soonest] == months[latest]:
        return translate("Payoff", "Free of debt in {month}, whichever order").format(month=first)
    said = translate("Payoff", "{order} ends first, in {month}; {other} in {later}")
    return said.format(
        order=rule_name(soonest),
        month=first,
        other=rule_name(latest),
        later=month_name(found, months[latest]),
    )
