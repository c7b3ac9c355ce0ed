"""The questions of a check-in as rows to answer, and what their answers mean."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.person import Income
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.services.checking_in import (
    FIRST_INCOME,
    Answers,
    Applied,
    DueKey,
    Questions,
    due_key,
)
from credittracker.ui.forms.fields import DateField, MoneyField, TextField
from credittracker.ui.pages.check_in.answer_row import AnswerRow
from credittracker.ui.session import State
from credittracker.ui.words import formats
from credittracker.ui.words.doors import limit_text
from credittracker.ui.words.status import late_text

translate = QCoreApplication.translate

LATER, PAID, UNPAID = "later", "paid", "unpaid"
SAME, CHANGED, FROZEN = "same", "changed", "frozen"
UNSAID, NONE, SOME = "unsaid", "none", "some"


@dataclass(frozen=True, slots=True)
class Rows:
    """Every question's row."""

    dues: Mapping[DueKey, AnswerRow]
    limits: Mapping[RecordId, AnswerRow]
    incomes: Mapping[RecordId, AnswerRow]
    applied: AnswerRow

    def __iter__(self) -> Iterator[AnswerRow]:
        """All of them, in the order in which they are asked."""
        yield from (*self.dues.values(), *self.limits.values())
        yield from (self.applied, *self.incomes.values())


def rows_of(asked: Questions, said: Answers, state: State) -> Rows:
    """The rows of some questions, answered as far as something was said."""
    rows = Rows(
        dues={due_key(due): _due_row(due, state) for due in asked.dues},
        limits={p.account.id: _limit_row(p, state) for p in asked.lines},
        incomes={
            **{income.id: _income_row(income, state) for income in asked.incomes},
            **({} if asked.incomes else {FIRST_INCOME: _income_row(None, state)}),
        },
        applied=_applied_row(state),
    )
    _put(rows, said)
    return rows


def said_in(rows: Rows, said: Answers) -> Answers:
    """What the rows say now; ``said`` lends its id."""
    paid = dict(_values(rows.dues, "on"))
    limits: dict[RecordId, Decimal | None] = dict(_values(rows.limits, "amount"))
    limits |= {k: None for k, row in rows.limits.items() if row.answer == FROZEN}
    applied = rows.applied.values
    return Answers(
        id=said.id,
        paid=paid,
        unpaid=frozenset(k for k, row in rows.dues.items() if row.answer == UNPAID),
        limits=limits,
        incomes=dict(_values(rows.incomes, "monthly")),
        applied=None if applied is None else Applied(applied["institution"], applied["on"]),
        none_applied=rows.applied.answer == NONE,
    )


def _values(rows: Mapping[Any, AnswerRow], key: str) -> Iterable[tuple[Any, Any]]:
    told = ((name, row.values) for name, row in rows.items())
    return ((name, values[key]) for name, values in told if values is not None)


def _put(rows: Rows, said: Answers) -> None:
    """Answer the rows with what was said before."""
    for key in said.unpaid & rows.dues.keys():
        rows.dues[key].put(UNPAID, {})
    for key in said.paid.keys() & rows.dues.keys():
        rows.dues[key].put(PAID, {"on": said.paid[key]})
    for account in said.limits.keys() & rows.limits.keys():
        amount = said.limits[account]
        rows.limits[account].put(FROZEN if amount is None else CHANGED, {"amount": amount})
    for name in said.incomes.keys() & rows.incomes.keys():
        rows.incomes[name].put(CHANGED, {"monthly": said.incomes[name]})
    if said.applied is not None:
        told = {"institution": said.applied.institution, "on": said.applied.on}
        rows.applied.put(SOME, told)
    elif said.none_applied:
        rows.applied.put(NONE, {})


def _due_row(due: Due, state: State) -> AnswerRow:
    account = state.book.accounts[due.account]
    masked = state.settings.masked
    amount = formats.money(due.to_pay, currency=account.currency, masked=masked)
    days = due.days_late(state.today) if due.met_on is None else 0
    note = translate("CheckIn", "Due {day}").format(day=formats.day(due.due))
    field = DateField(
        "on",
        translate("CheckIn", "Paid on"),
        future=False,
        initial=min(due.due, state.today),
        within=(due.since, state.today),
    )
    options = (
        (LATER, translate("CheckIn", "Later")),
        (UNPAID, translate("CheckIn", "Not paid yet")),
        (PAID, translate("CheckIn", "Paid")),
    )
    heading = (f"{account.name} · {amount}", f"{note} · {late_text(days)}" if days else note)
    return AnswerRow(heading, options, PAID, (field,), state.today)


def _limit_row(position: Position, state: State) -> AnswerRow:
    account, limit = position.account, position.limit
    known = limit_text(limit, account.currency, masked=state.settings.masked)
    since = limit.event.on if limit.event is not None else None
    note = translate("CheckIn", "as recorded on {day}").format(day=formats.day(since))
    field = MoneyField(
        "amount",
        translate("CheckIn", "Limit today"),
        currency=account.currency,
        positive=False,
        hint=translate("CheckIn", "0 if it is zero"),
    )
    same = translate("CheckIn", "Same") if since else translate("CheckIn", "I don't know")
    options = (
        (SAME, same),
        (CHANGED, translate("CheckIn", "Another amount")),
        (FROZEN, translate("CheckIn", "Frozen")),
    )
    heading = (account.name, f"{known} · {note}" if since else known)
    return AnswerRow(heading, options, CHANGED, (field,), state.today)


def _income_row(income: Income | None, state: State) -> AnswerRow:
    currency = state.book.info.currency
    field = MoneyField(
        "monthly",
        translate("CheckIn", "A month, after tax"),
        currency=currency,
        positive=False,
        hint="" if income is None else translate("CheckIn", "0 if it has ended"),
    )
    if income is None:
        title, note = translate("CheckIn", "What comes in every month?"), ""
        options = [(SAME, translate("CheckIn", "Not now"))]
        options.append((CHANGED, translate("CheckIn", "Say it")))
    else:
        masked = state.settings.masked
        title = income.note or translate("CheckIn", "Income")
        note = formats.money(income.monthly, currency=currency, masked=masked)
        options = [(SAME, translate("CheckIn", "Same"))]
        options.append((CHANGED, translate("CheckIn", "Another amount")))
    return AnswerRow((title, note), options, CHANGED, (field,), state.today)


def _applied_row(state: State) -> AnswerRow:
    fields = (
        TextField("institution", translate("CheckIn", "Where")),
        DateField("on", translate("CheckIn", "When"), future=False, initial=state.today),
    )
    options = (
        (UNSAID, translate("CheckIn", "Not now")),
        (NONE, translate("CheckIn", "No, all are recorded")),
        (SOME, translate("CheckIn", "Yes")),
    )
    heading = (
        translate("CheckIn", "Did you apply for a loan or a card that is not recorded yet?"),
        translate("CheckIn", "Each one shows on your credit report for two years."),
    )
    return AnswerRow(heading, options, SOME, fields, state.today)
