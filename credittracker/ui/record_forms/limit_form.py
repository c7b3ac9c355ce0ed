"""The form of a limit that changed."""

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import AMOUNT_REQUIRED, LimitChange
from credittracker.ui.forms.fields import ChoiceField, Field, MoneyField, TextField
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.options import choices
from credittracker.ui.record_forms.shared import account_field, day_field, in_currency_of_account
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate


def limit_event_form(task: Task) -> RecordForm:
    """A limit that changed; the amount says which way."""
    with_amount = AMOUNT_REQUIRED | {LimitChange.RESTORED}
    amount = task.initial("amount")
    fields: tuple[Field, ...] = (
        account_field(task),
        ChoiceField(
            "change",
            translate("RecordForms", "What happened"),
            options=choices(LimitChange),
            initial=task.initial("change"),
        ),
        MoneyField(
            "amount",
            translate("RecordForms", "Limit afterwards"),
            required=False,
            positive=False,
            initial=amount,
            show=lambda values: values["change"] in with_amount or amount is not None,
        ),
        day_field(task),
        TextField(
            "reason",
            translate("RecordForms", "Reason the lender gave"),
            required=False,
            initial=task.initial("reason", ""),
        ),
    )
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make),
        refit=in_currency_of_account(task, *fields),
        pairs=(("change", "amount"),),
    )
