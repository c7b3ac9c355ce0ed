"""Plans in words: steps, what they take, when they reach the target, or that nothing does."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.advice.dated_plans import DatedPlan
from credittracker.advice.planning import Planned
from credittracker.advice.projecting import paid_today
from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.scoring.facts import Facts
from credittracker.services.plan_door import WishedDayError
from credittracker.ui.words import formats
from credittracker.ui.words.plan_steps import step_text

translate = QCoreApplication.translate


def plan_title(plan: DatedPlan, today: date, *, currency: str, masked: bool = False) -> str:
    """What a plan takes and when it gets there."""
    day = formats.day(plan.reaches_on)
    if not plan.steps and plan.reaches_on == today:
        return translate("Plans", "Nothing more to do: it is reached today")
    if not plan.steps:
        return translate("Plans", "Only wait: time alone gets there on {day}").format(day=day)
    said = translate("Plans", "{money} on top of what is due, there on {day}")
    money = formats.money(plan.money, currency=currency, masked=masked)
    return said.format(money=money, day=day)


def saving_text(saved: Decimal, *, currency: str, masked: bool = False) -> str:
    """What interest a plan saves or costs in two years; nothing when it makes no difference."""
    said = translate("Plans", "Saves {amount} of interest within two years, as far as known.")
    if saved < 0:
        said = translate("Plans", "Costs {amount} more of interest within two years.")
    amount = formats.money(abs(saved), currency=currency, masked=masked)
    return said.format(amount=amount) if saved else ""


def paid_today_text(paid: Mapping[RecordId, Decimal], book: Book, *, masked: bool = False) -> str:
    """What is supposed to be paid today, by account, because it is late or due, if anything."""
    told = []
    for account, amount in paid.items():
        known = book.accounts[account]
        money = formats.money(amount, currency=known.currency, masked=masked)
        told.append(f"{known.name} {money}")
    said = translate("Plans", "Supposed to be paid today: {paid}.")
    return said.format(paid=formats.listed(told)) if told else ""


def verdict_text(found: Planned) -> str:
    """Whether the target can be reached by the wished day, and else what can be."""
    wishes = found.wishes
    target, by = formats.short_points(wishes.target), formats.day(wishes.by)
    if found.plans:
        said = translate(
            "Plans", "In this model {target} can be reached by {by}; at the soonest on {day}."
        )
        return said.format(target=target, by=by, day=formats.day(found.earliest))
    said = translate(
        "Plans", "In this model {target} cannot be reached by {by}: at most {best}, on {day}."
    )
    best = said.format(
        target=target, by=by, best=formats.points(found.best.total), day=formats.day(found.best.on)
    )
    alone = translate("Plans", "Time alone brings as much.")
    if found.alone.total < found.best.total:
        alone = translate("Plans", "Time alone brings {points} by {day}.").format(
            points=formats.points(found.alone.total), day=formats.day(found.alone.on)
        )
    later = translate("Plans", "Not within two years either, with this money.")
    if found.earliest is not None:
        later = translate("Plans", "The first payday on which it can be reached is {day}.")
        later = later.format(day=formats.day(found.earliest))
    return formats.sentences(best, alone, later)


def plan_text(found: Planned, facts: Facts) -> str:
    """Everything that was found, for a terminal."""
    book = facts.book
    paid = paid_today_text(paid_today(facts), book)
    blocks = [formats.sentences(paid, verdict_text(found))]
    for number, plan in enumerate(found.plans, 1):
        lines = [f"{number}. {plan_title(plan, facts.on, currency=book.info.currency)}"]
        for step in plan.steps:
            text = step_text(book, (step.kind, step.about, step.money))
            lines.append(f"   {formats.day(step.on)}  {text}")
        blocks.append("\n".join(lines))
    blocks.append(assumption_text())
    return "\n\n".join(blocks)


def assumption_text() -> str:
    """What every plan supposes."""
    return translate(
        "Plans",
        "Supposed: all that is due is paid in time, nothing is borrowed or applied for, and money "
        "is put by until the day of a step. Paying sooner saves interest; but money repaid lifts "
        "the score for three months only. The score is our own estimate and promises nothing.",
    )


def wished_day_text(error: WishedDayError) -> str:
    """Why a wished day is refused."""
    said = translate("Plans", "{by}: choose a day from {today} to {last}.")
    return said.format(
        by=formats.iso(error.by), today=formats.iso(error.today), last=formats.iso(error.last)
    )
