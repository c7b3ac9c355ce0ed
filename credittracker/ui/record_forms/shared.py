"""Fields and checks that several forms share."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from credittracker.book.records import Record
from credittracker.ui.forms.fields import (
    DateField,
    Field,
    MoneyField,
    RecordChoice,
    TextField,
    Values,
)
from credittracker.ui.record_forms.form import Refit, Task
from credittracker.ui.record_forms.options import account_options


def account_field(task: Task, *, required: bool = True) -> Field:
    """Which account a record belongs to; the only one there is stands there already."""
    options = account_options(task)
    only = options[0].value if required and len(options) == 1 else None
    return RecordChoice(
        "account",
        QCoreApplication.translate("RecordForms", "Account"),
        options=options,
        required=required,
        keep=True,
        initial=task.initial("account", only),
    )


def day_field(task: Task, *, future: bool = False) -> Field:
    """The day of a record: today, unless it is said."""
    return DateField(
        "on",
        QCoreApplication.translate("RecordForms", "Date"),
        future=future or not task.is_new,
        keep=True,
        initial=task.initial("on", task.state.today),
    )


def note_field(task: Task) -> Field:
    """Room for the person's own words."""
    label = QCoreApplication.translate("RecordForms", "Note")
    return TextField("note", label, required=False, lines=2, initial=task.initial("note", ""))


def in_currency_of_account(task: Task, *fields: Field) -> Refit:
    """Show the amounts of a form in the currency of the account chosen."""
    amounts = [field for field in fields if isinstance(field, MoneyField)]

    def refit(values: Values) -> Mapping[str, Field]:
        currency = task.currency(values.get("account"))
        return {field.key: replace(field, currency=currency) for field in amounts}

    return refit


class DoubleCheck:
    """Looks for a record that says the same as what is being typed."""

    def __init__(self, task: Task, amount: str) -> None:
        self._amount = amount
        own = task.base.id if task.base else ""
        records = (r for r in task.state.book if type(r) is task.kind and r.id != own)
        self._known = {self._key(r) for r in records}

    def __call__(self, values: Values) -> str:
        """The warning, or nothing."""
        key = (values.get("account"), values.get("on"), values.get(self._amount))
        if None in key or key not in self._known:
            return ""
        return QCoreApplication.translate(
            "RecordForms", "There already is one with this account, date and amount."
        )

    def _key(self, record: Record) -> tuple[object, object, object]:
        return (
            getattr(record, "account", None),
            getattr(record, "on", None),
            getattr(record, self._amount, None),
        )
