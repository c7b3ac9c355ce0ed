"""The form of a platform of the person's own, or of their version of a bundled one."""

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import AccountKind, Appetite, LenderKind, Method, RateUnit
from credittracker.ui.forms.fields import ChoiceField, Field, NumberField, TextField
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.options import choices, yes_no_unknown
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate

_COLOURS = ("#7a5af8", "#0e9384", "#dd2590", "#ca8504", "#3538cd", "#4f7a21", "#c4320a")


def next_colour(task: Task) -> str:
    """A colour for another platform of the person's own."""
    return _COLOURS[len(task.state.book.platforms) % len(_COLOURS)]


def platform_form(task: Task) -> RecordForm:
    """One of the two names is enough."""
    return RecordForm(
        spec=FormSpec(
            title=title(task),
            fields=(*_names(task), *_shape(task), *_printed(task)),
            make=lambda values: task.make(values, colour=next_colour(task)),
            again=task.is_new,
        ),
        pairs=(
            ("name_zh", "name_en"),
            ("account_kind", "lender_kind"),
            ("method", "rate_unit"),
            ("due_day", "reports_to_bureau"),
        ),
    )


def _names(task: Task) -> tuple[Field, ...]:
    return (
        TextField(
            "name_zh",
            translate("RecordForms", "Chinese name"),
            required=False,
            initial=task.initial("name_zh", ""),
        ),
        TextField(
            "name_en",
            translate("RecordForms", "English name"),
            required=False,
            initial=task.initial("name_en", ""),
        ),
    )


def _shape(task: Task) -> tuple[Field, ...]:
    return (
        ChoiceField(
            "account_kind",
            translate("RecordForms", "Kind of product"),
            options=choices(AccountKind),
            initial=task.initial("account_kind", AccountKind.REVOLVING_LINE),
        ),
        ChoiceField(
            "lender_kind",
            translate("RecordForms", "What kind of lender"),
            options=choices(LenderKind),
            initial=task.initial("lender_kind", LenderKind.OTHER),
        ),
        ChoiceField(
            "method",
            translate("RecordForms", "Usual way to repay"),
            options=choices(Method),
            initial=task.initial("method", Method.EQUAL_PAYMENT),
        ),
        ChoiceField(
            "rate_unit",
            translate("RecordForms", "Interest is stated"),
            options=choices(RateUnit),
            initial=task.initial("rate_unit", RateUnit.YEAR),
        ),
        NumberField(
            "due_day",
            translate("RecordForms", "Payment due on day"),
            required=False,
            least=1,
            most=31,
            initial=task.initial("due_day"),
        ),
        ChoiceField(
            "reports_to_bureau",
            translate("RecordForms", "On your credit report?"),
            required=False,
            options=yes_no_unknown(),
            initial=task.initial("reports_to_bureau"),
        ),
        ChoiceField(
            "appetite",
            translate("RecordForms", "How careful we assume the lender to be"),
            hint=translate("RecordForms", "The score from which it probably lends: a guess."),
            options=choices(Appetite),
            initial=task.initial("appetite", Appetite.BALANCED),
        ),
    )


def _printed(task: Task) -> tuple[Field, ...]:
    return (
        TextField(
            "lenders",
            translate("RecordForms", "Company names on reports and bills"),
            hint=translate("RecordForms", "One a line; an import recognises them."),
            required=False,
            lines=2,
            initial=task.initial("lenders", ""),
        ),
        TextField(
            "aliases",
            translate("RecordForms", "Other names people use"),
            required=False,
            lines=2,
            initial=task.initial("aliases", ""),
        ),
    )
