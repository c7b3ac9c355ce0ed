"""The forms of where one borrows: accounts, the person's own platforms, and limits."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import (
    REVOLVING_KINDS,
    AccountKind,
    LimitChange,
    LimitEvent,
    Platform,
)
from credittracker.book.records import Record
from credittracker.services.ids import new_id
from credittracker.ui.forms.fields import (
    CheckField,
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    Option,
    RateField,
    RecordChoice,
    TextField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.options import choices, platform_options, unique, yes_no_unknown
from credittracker.ui.record_forms.platform_form import next_colour
from credittracker.ui.record_forms.shared import (
    note_field,
)
from credittracker.ui.record_forms.titles import title
from credittracker.ui.words import formats
from credittracker.ui.words.naming import platform_name

translate = QCoreApplication.translate

OWN = "own"
"""Chosen in place of a platform: one that is not in the list."""

_CURRENCIES = ("CNY", "USD", "EUR", "GBP", "HKD", "JPY")
_BILLED = frozenset({AccountKind.CREDIT_CARD, AccountKind.PAY_LATER})


def account_form(task: Task) -> RecordForm:
    """Choosing the platform fills in most of it."""
    fields = _account_fields(task)
    limit = next(field for field in fields if field.key == "limit") if task.is_new else None

    def make(values: Values) -> tuple[Record, ...]:
        return _account_records(task, values)

    def suggest(key: str, values: Values) -> Mapping[str, Any]:
        platform = task.platform(values.get("platform"))
        if key == OWN:
            return {"name": values[OWN] or ""}
        if key != "platform" or platform is None:
            return {}
        return {
            "name": _free_name(task, platform_name(platform)),
            "kind": platform.account_kind,
            "due_day": platform.due_day,
            "reports_to_bureau": platform.reports_to_bureau,
        }

    def refit(values: Values) -> Mapping[str, Field]:
        currency = values.get("currency") or task.currency()
        return {"limit": _limit_field(currency)} if limit is not None else {}

    intro = translate("RecordForms", "Most people start with the line they use most.")
    first = task.is_new and not task.state.book.accounts
    return RecordForm(
        spec=FormSpec(
            title=title(task),
            intro=intro if first else "",
            fields=fields,
            make=make,
            again=task.is_new,
        ),
        suggest=suggest,
        refit=refit,
        pairs=(
            ("kind", "limit"),
            ("statement_day", "due_day"),
            ("opened", "valid_until"),
            ("annual_rate", "grace_days"),
            ("reports_to_bureau", "currency"),
        ),
    )


def _account_fields(task: Task) -> tuple[Field, ...]:
    not_listed = Option(OWN, translate("RecordForms", "Not in this list…"), "other 其他 别的")
    options = unique([*platform_options(task), *([not_listed] if task.is_new else [])])
    fields: list[Field | None] = [
        RecordChoice(
            "platform",
            translate("RecordForms", "Platform or bank"),
            hint=translate("RecordForms", "Type a few letters of its name."),
            options=options,
            initial=task.initial("platform"),
        ),
        TextField(
            OWN,
            translate("RecordForms", "What is the lender called?"),
            show=lambda values: values["platform"] == OWN,
        )
        if task.is_new
        else None,
        TextField(
            "name",
            translate("RecordForms", "Your name for it"),
            initial=task.initial("name"),
        ),
        ChoiceField(
            "kind",
            translate("RecordForms", "Kind"),
            options=choices(AccountKind),
            initial=task.initial("kind"),
        ),
        _limit_field(task.currency()) if task.is_new else None,
        *_account_days(task),
        *_account_details(task),
        note_field(task),
    ]
    return tuple(field for field in fields if field is not None)


def _limit_field(currency: str) -> Field:
    return MoneyField(
        "limit",
        translate("RecordForms", "Limit today"),
        hint=translate("RecordForms", "Empty if you do not know; 0 if the lender shows zero."),
        required=False,
        positive=False,
        currency=currency,
        show=lambda values: values["kind"] in REVOLVING_KINDS,
    )


def _account_days(task: Task) -> list[Field]:
    bill_day = task.initial("statement_day")
    return [
        NumberField(
            "statement_day",
            translate("RecordForms", "Bill comes on day"),
            required=False,
            least=1,
            most=31,
            initial=bill_day,
            show=lambda values: values["kind"] in _BILLED or bill_day is not None,
        ),
        NumberField(
            "due_day",
            translate("RecordForms", "Payment due on day"),
            required=False,
            least=1,
            most=31,
            initial=task.initial("due_day"),
        ),
        DateField(
            "opened",
            translate("RecordForms", "Opened on"),
            required=False,
            initial=task.initial("opened"),
        ),
        DateField(
            "valid_until",
            translate("RecordForms", "Line valid until"),
            required=False,
            initial=task.initial("valid_until"),
        ),
    ]


def _account_details(task: Task) -> list[Field | None]:
    currency = task.initial("currency", task.currency())
    codes = dict.fromkeys((currency, *_CURRENCIES))
    return [
        DateField(
            "closed",
            translate("RecordForms", "Closed on"),
            required=False,
            initial=task.initial("closed"),
        )
        if not task.is_new
        else None,
        RateField(
            "annual_rate",
            translate("RecordForms", "Yearly interest rate"),
            required=False,
            initial=task.initial("annual_rate"),
        ),
        NumberField(
            "grace_days",
            translate("RecordForms", "Days of grace"),
            least=0,
            most=31,
            initial=task.initial("grace_days", 0),
        ),
        ChoiceField(
            "reports_to_bureau",
            translate("RecordForms", "On your credit report?"),
            required=False,
            options=yes_no_unknown(),
            initial=task.initial("reports_to_bureau"),
        ),
        ChoiceField(
            "currency",
            translate("RecordForms", "Currency"),
            options=tuple(Option(code, code) for code in codes),
            initial=currency,
        ),
        CheckField(
            "revolving",
            translate("RecordForms", "What is repaid can be drawn again"),
            initial=task.initial("revolving", otherwise=True),
            show=lambda values: values["kind"] in REVOLVING_KINDS,
        ),
    ]


def _account_records(task: Task, values: Values) -> tuple[Record, ...]:
    more: list[Record] = []
    if values.get("platform") == OWN:
        own = _own_platform(task, values)
        values = {**values, "platform": own.id}
        more.append(own)
    (account,) = task.make(values)
    amount = values.get("limit")
    if amount is not None:
        change = LimitChange.GRANTED if amount else LimitChange.ZERO
        more.append(
            LimitEvent(
                id=new_id(),
                account=account.id,
                on=task.state.today,
                change=change,
                amount=amount or None,
            )
        )
    return (account, *more)


def _own_platform(task: Task, values: Values) -> Platform:
    name = values[OWN]
    return Platform(
        id=new_id(),
        name_zh=name if formats.is_chinese() else "",
        name_en="" if formats.is_chinese() else name,
        account_kind=values["kind"],
        colour=next_colour(task),
    )


def _free_name(task: Task, name: str) -> str:
    """The name, with a number when another account is called so."""
    taken = {account.name for account in task.state.book.accounts.values()}
    names = [name, *(f"{name} {n}" for n in range(2, len(taken) + 3))]
    return next(one for one in names if one not in taken)
