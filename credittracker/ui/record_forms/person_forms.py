"""The forms of the person: applications, incomes, things owned, facts, scores and notes."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.person import ApplicationReason, AssetKind, FactKind, Outcome
from credittracker.ui.forms.fields import (
    CheckField,
    ChoiceField,
    DateField,
    MoneyField,
    NumberField,
    RecordChoice,
    TextField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.braking import brake_text
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.options import choices, platform_options
from credittracker.ui.record_forms.shared import DoubleCheck, day_field, note_field
from credittracker.ui.record_forms.titles import title
from credittracker.ui.words.naming import platform_name

translate = QCoreApplication.translate

_MOST = 1_000_000


def application_form(task: Task) -> RecordForm:
    """A request for credit, or a line in the inquiries of a credit report."""
    fields = (
        RecordChoice(
            "platform",
            translate("RecordForms", "Platform or bank"),
            required=False,
            options=platform_options(task),
            initial=task.initial("platform"),
        ),
        TextField(
            "institution",
            translate("RecordForms", "Who looked, as the report prints it"),
            initial=task.initial("institution"),
        ),
        ChoiceField(
            "reason",
            translate("RecordForms", "Why they looked"),
            options=choices(ApplicationReason),
            initial=task.initial("reason", ApplicationReason.LOAN),
        ),
        ChoiceField(
            "outcome",
            translate("RecordForms", "How it ended"),
            options=choices(Outcome),
            initial=task.initial("outcome", Outcome.UNKNOWN),
        ),
        day_field(task),
        note_field(task),
    )

    def suggest(key: str, values: Values) -> Mapping[str, Any]:
        platform = task.platform(values.get("platform"))
        if key != "platform" or platform is None:
            return {}
        return {"institution": platform_name(platform)}

    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make, again=task.is_new),
        suggest=suggest,
        remark=lambda values: brake_text(task, values),
        warn=DoubleCheck(task, "institution"),
        pairs=(("reason", "outcome"),),
    )


def income_form(task: Task) -> RecordForm:
    """Money that comes in every month."""
    fields = (
        MoneyField(
            "monthly",
            translate("RecordForms", "Monthly income after tax"),
            positive=False,
            currency=task.currency(),
            initial=task.initial("monthly"),
        ),
        DateField("since", translate("RecordForms", "Since"), initial=task.initial("since")),
        DateField(
            "until",
            translate("RecordForms", "Until"),
            required=False,
            initial=task.initial("until"),
        ),
        CheckField(
            "verified",
            translate("RecordForms", "I can prove it (payslips, tax, social insurance)"),
            initial=task.initial("verified", otherwise=False),
        ),
        note_field(task),
    )
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make), pairs=(("since", "until"),)
    )


def asset_form(task: Task) -> RecordForm:
    """Something owned; the same name with a later date replaces its value."""
    fields = (
        TextField(
            "name",
            translate("RecordForms", "What it is"),
            hint=translate("RecordForms", "The same name with a later date gives it a new value."),
            initial=task.initial("name"),
        ),
        ChoiceField(
            "kind",
            translate("RecordForms", "Kind"),
            options=choices(AssetKind),
            initial=task.initial("kind", AssetKind.SAVINGS),
        ),
        MoneyField(
            "value",
            translate("RecordForms", "Worth"),
            positive=False,
            currency=task.currency(),
            initial=task.initial("value"),
        ),
        replace(day_field(task), label=translate("RecordForms", "on this day")),
    )
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make, again=task.is_new),
        pairs=(("value", "on"),),
    )


def fact_form(task: Task) -> RecordForm:
    """A fact that lenders react to; the latest of its kind holds."""
    fields = (
        ChoiceField(
            "kind",
            translate("RecordForms", "What"),
            options=choices(FactKind),
            initial=task.initial("kind"),
        ),
        day_field(task, future=True),
        note_field(task),
    )
    return RecordForm(spec=FormSpec(title=title(task), fields=fields, make=task.make))


def score_form(task: Task) -> RecordForm:
    """A score somebody else gave, on their own scale."""

    def number(key: str, text: str, usual: int | None = None) -> NumberField:
        return NumberField(key, text, most=_MOST, places=4, initial=task.initial(key, usual))

    fields = (
        TextField(
            "name",
            translate("RecordForms", "Whose score"),
            hint=translate("RecordForms", "Such as Sesame Credit. It is never mixed into ours."),
            initial=task.initial("name"),
        ),
        number("value", translate("RecordForms", "Score")),
        day_field(task),
        number("lowest", translate("RecordForms", "Scale from"), 350),
        number("highest", translate("RecordForms", "Scale to"), 950),
    )
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make),
        pairs=(("value", "on"), ("lowest", "highest")),
    )


def note_form(task: Task) -> RecordForm:
    """A remark about any record."""
    text = TextField(
        "text", translate("RecordForms", "Note"), lines=5, initial=task.initial("text")
    )
    about = task.known.get("about", "")
    return RecordForm(
        spec=FormSpec(
            title=title(task),
            fields=(text, day_field(task)),
            make=lambda values: task.make(values, about=about),
        )
    )
