"""The orders of paying debts off, in words."""

from PySide6.QtCore import QCoreApplication

from credittracker.advice.debts import OpenDebt
from credittracker.advice.payoff import Rule, Stuck
from credittracker.services.paying_off import Orders
from credittracker.ui.words import formats

translate = QCoreApplication.translate


def rule_name(rule: Rule) -> str:
    """What an order is called."""
    return {
        Rule.OPTIMUM: translate("Payoff", "Least cost"),
        Rule.AVALANCHE: translate("Payoff", "Highest rate first"),
        Rule.SNOWBALL: translate("Payoff", "Smallest first"),
    }[rule]


def rule_note(rule: Rule) -> str:
    """What experts call it."""
    return {
        Rule.OPTIMUM: translate("Payoff", "the true optimum"),
        Rule.AVALANCHE: translate("Payoff", "avalanche"),
        Rule.SNOWBALL: translate("Payoff", "snowball"),
    }[rule]


def debt_name(found: Orders, debt: OpenDebt) -> str:
    """The account, with the loan's day where several of its debts are open."""
    name = found.facts.book.accounts[debt.account].name
    alike = [one for one in found.debts if one.account == debt.account and one != debt]
    return f"{name} · {formats.day(debt.taken)}" if alike and debt.taken is not None else name


def unknown_text(found: Orders) -> str:
    """Of which debts nobody says the rate; nothing when all are known."""
    if not found.unknown:
        return ""
    said = translate(
        "Payoff",
        "No rate is known for {debts}: counted as 0%, so the true cost is higher and the order "
        "may change.",
    )
    return said.format(debts=formats.listed([debt_name(found, debt) for debt in found.unknown]))


def orders_text(found: Orders) -> str:
    """Each order with what it costs, for a terminal."""
    currency = found.facts.book.info.currency
    head = translate("Payoff", "Paying off, {money} a month:")
    lines = [head.format(money=formats.money(found.budget, currency=currency))]
    for rule, course in found.courses.items():
        name = translate("Payoff", "  {order} ({name}): ").format(
            order=rule_name(rule), name=rule_note(rule)
        )
        if isinstance(course, Stuck):
            lines.append(name + translate("Payoff", "never ends with so little"))
        else:
            said = translate("Payoff", "{cost} in {months}")
            cost = formats.money(course.cost, currency=currency)
            lines.append(name + said.format(cost=cost, months=formats.months(course.months)))
    if unknown := unknown_text(found):
        lines.append(unknown)
    return "\n".join(lines)
