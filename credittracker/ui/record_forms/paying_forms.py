"""The forms of paying back: repayments, failed debits, bills and late marks."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.dates import add_months, day_in_month
from credittracker.ui.forms.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.form import RecordForm, Refit, Task
from credittracker.ui.record_forms.options import loan_options
from credittracker.ui.record_forms.shared import (
    DoubleCheck,
    account_field,
    day_field,
    in_currency_of_account,
    note_field,
)
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate

_USUAL_DAYS = 20
_MOST_DAYS = 40_000


def repayment_form(task: Task) -> RecordForm:
    """Choosing the account offers what is due there next."""
    loan = ChoiceField(
        "loan",
        translate("RecordForms", "For which loan"),
        required=False,
        options=loan_options(task.state.book, task.initial("account")),
        initial=task.initial("loan"),
        show=lambda values: _asks_for_loan(task, values["account"]),
    )
    amount = MoneyField(
        "amount", translate("RecordForms", "Amount paid"), initial=task.initial("amount")
    )
    split = () if task.is_new else _split(task)
    fields = (account_field(task), loan, amount, day_field(task), *split, note_field(task))
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make, again=task.is_new),
        suggest=lambda key, values: _next_due(task, values) if key == "account" else {},
        refit=_with_loans(task, loan, fields),
        warn=DoubleCheck(task, "amount"),
        pairs=(("amount", "on"), ("principal", "interest")),
    )


def _asks_for_loan(task: Task, account: str | None) -> bool:
    """Where there are several loans, and where one was already named."""
    loans = sum(loan.account == account for loan in task.state.book.loans.values())
    named = task.initial("loan") is not None and account == task.initial("account")
    return loans > 1 or named


def _with_loans(task: Task, loan: ChoiceField, fields: tuple[Field, ...]) -> Refit:
    amounts = in_currency_of_account(task, *fields)

    def refit(values: Values) -> Mapping[str, Field]:
        options = loan_options(task.state.book, values.get("account"))
        return {**amounts(values), "loan": replace(loan, options=options)}

    return refit


def _next_due(task: Task, values: Values) -> Mapping[str, Any]:
    position = task.state.analysis.positions.get(values.get("account") or "")
    if position is None:
        return {}
    due = min((*position.asking, position.next_due), key=lambda d: d.due if d else task.state.today)
    return {} if due is None else {"amount": due.to_pay}


def _split(task: Task) -> tuple[Field, ...]:
    labels = {
        "principal": translate("RecordForms", "Of which principal"),
        "interest": translate("RecordForms", "Of which interest"),
        "fee": translate("RecordForms", "Of which fees"),
    }
    return tuple(
        MoneyField(key, text, required=False, positive=False, initial=task.initial(key))
        for key, text in labels.items()
    )


def failed_debit_form(task: Task) -> RecordForm:
    """An automatic repayment that the bank refused."""
    amount = MoneyField(
        "amount",
        translate("RecordForms", "Amount"),
        required=False,
        positive=False,
        initial=task.initial("amount"),
    )
    fields = (account_field(task), day_field(task), amount, note_field(task))
    intro = translate(
        "RecordForms",
        "When an automatic repayment did not go through. It is never counted as paid.",
    )
    return RecordForm(
        spec=FormSpec(title=title(task), intro=intro, fields=fields, make=task.make),
        refit=in_currency_of_account(task, *fields),
        warn=DoubleCheck(task, "amount"),
        pairs=(("on", "amount"),),
    )


def statement_form(task: Task) -> RecordForm:
    """A card's or pay-later bill."""
    fields = (
        account_field(task),
        MoneyField(
            "amount",
            translate("RecordForms", "To pay in full"),
            positive=False,
            initial=task.initial("amount"),
        ),
        MoneyField(
            "minimum",
            translate("RecordForms", "Least to pay"),
            required=False,
            positive=False,
            initial=task.initial("minimum"),
        ),
        replace(day_field(task), label=translate("RecordForms", "Date of the bill")),
        DateField("due", translate("RecordForms", "Pay by"), initial=task.initial("due")),
    )
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make, again=task.is_new),
        suggest=lambda key, values: _pay_by(task, values) if key in {"account", "on"} else {},
        refit=in_currency_of_account(task, *fields),
        warn=DoubleCheck(task, "amount"),
        pairs=(("amount", "minimum"), ("on", "due")),
    )


def _pay_by(task: Task, values: Values) -> Mapping[str, Any]:
    account, on = task.account(values.get("account")), values.get("on")
    if on is None:
        return {}
    if account is None or account.due_day is None:
        return {"due": on + timedelta(days=_USUAL_DAYS)}
    due = day_in_month(on, account.due_day)
    return {"due": due if due > on else day_in_month(add_months(on, 1), account.due_day)}


def late_mark_form(task: Task) -> RecordForm:
    """What a credit report or a lender says about a late payment."""
    fields = (
        account_field(task, required=False),
        replace(day_field(task), label=translate("RecordForms", "Late since")),
        NumberField(
            "days",
            translate("RecordForms", "Days late at worst"),
            least=1,
            most=_MOST_DAYS,
            initial=task.initial("days"),
        ),
        DateField(
            "settled",
            translate("RecordForms", "Paid off on"),
            hint=translate("RecordForms", "It fades from the report five years after this day."),
            required=False,
            initial=task.initial("settled"),
        ),
        note_field(task),
    )
    intro = translate("RecordForms", "Copy what your credit report says, even when it hurts.")
    return RecordForm(
        spec=FormSpec(title=title(task), intro=intro, fields=fields, make=task.make),
        pairs=(("on", "days"),),
    )
