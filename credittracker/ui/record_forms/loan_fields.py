"""The fields of a loan: the few everybody needs, and those of a longer contract."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import (
    FLOATING,
    MOST_PENALTY,
    MOST_RESET_MONTHS,
    MOST_SPREAD,
    MOST_TERMS,
    PaymentOrder,
)
from credittracker.book.lpr import Tenor
from credittracker.book.money import ZERO
from credittracker.ui.forms.fields import (
    CheckField,
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    Option,
    RateField,
    Values,
)
from credittracker.ui.record_forms.form import Task
from credittracker.ui.record_forms.options import choices, purpose_options
from credittracker.ui.record_forms.shared import account_field, day_field, note_field
from credittracker.ui.words.rates import spread_text

translate = QCoreApplication.translate

_USUAL_TERMS = 12
_USUAL_MONTHS = 12

LPR_CURRENCY = "CNY"

FOLDED = (*FLOATING, "fee", "day_count", "penalty", "compounds", "order", "closed", "note")
"""What a simple loan does not need."""

_USUAL: dict[str, Any] = {
    "fee": ZERO,
    "day_count": DayCount.MONTHLY,
    "compounds": False,
    "order": PaymentOrder.OLDEST_DUE,
}


@dataclass(frozen=True, slots=True)
class BareRateField(RateField):
    """A rate whose unit stands in the field beside it."""

    def write(self, value: Any) -> str:
        """Only the digits."""
        return "" if value is None else f"{(value.value * 100).normalize():f}%"


@dataclass(frozen=True, slots=True)
class SpreadField(NumberField):
    """Basis points over or under the LPR; beneath it stands what they are in per cent."""

    def echo(self, value: Any) -> str:
        """The points as they are added to the LPR."""
        return spread_text(value)


def loan_fields(task: Task) -> tuple[Field, ...]:
    """Every field, those in ``FOLDED`` last."""
    return (
        account_field(task),
        MoneyField(
            "principal", translate("RecordForms", "Amount"), initial=task.initial("principal")
        ),
        day_field(task),
        *_plan_fields(task),
        *_first_payment(task),
        *_floating_fields(task),
        *_cost_fields(task),
        *_breach_fields(task),
        *_last_fields(task),
    )


def is_simple(task: Task) -> bool:
    """Whether nothing that is folded away says anything about the loan opened."""
    told = ((key, task.initial(key)) for key in FOLDED)
    return all(value in (None, "") or value == _USUAL.get(key) for key, value in told)


def _plan_fields(task: Task) -> tuple[Field, ...]:
    unit = task.initial("rate_unit", RateUnit.YEAR)
    return (
        ChoiceField(
            "method",
            translate("RecordForms", "How it is repaid"),
            options=choices(Method),
            initial=task.initial("method", Method.EQUAL_PAYMENT),
        ),
        NumberField(
            "terms",
            translate("RecordForms", "Number of months"),
            least=1,
            most=MOST_TERMS,
            initial=task.initial("terms", _USUAL_TERMS),
            show=lambda values: values["method"] is not Method.UNKNOWN,
        ),
        BareRateField(
            "rate",
            translate("RecordForms", "Interest"),
            required=False,
            unit=unit,
            initial=task.initial("rate"),
        ),
        ChoiceField(
            "rate_unit",
            translate("RecordForms", "Rate is per"),
            options=choices(RateUnit),
            initial=unit,
        ),
    )


def _first_payment(task: Task) -> tuple[Field, ...]:
    first_due, purpose = task.initial("first_due"), task.initial("purpose", "")
    return (
        DateField(
            "first_due",
            translate("RecordForms", "First payment due"),
            required=False,
            initial=first_due,
            show=lambda values: values["method"] is not Method.UNKNOWN or first_due is not None,
        ),
        ChoiceField(
            "purpose",
            translate("RecordForms", "What for"),
            required=False,
            options=purpose_options(purpose),
            initial=purpose,
        ),
    )


def _floating_fields(task: Task) -> tuple[Field, ...]:
    """The LPR is a rate of yuan."""
    fixed = Option(None, translate("RecordForms", "Stays as it is"))
    return (
        ChoiceField(
            "tenor",
            translate("RecordForms", "The rate follows"),
            required=False,
            options=(fixed, *choices(Tenor)),
            initial=task.initial("tenor"),
            show=lambda values: task.currency(values["account"]) == LPR_CURRENCY,
        ),
        SpreadField(
            "spread",
            translate("RecordForms", "Basis points added"),
            hint=translate("RecordForms", "As in the contract: 30, or -20."),
            least=-MOST_SPREAD,
            most=MOST_SPREAD,
            suffix="bp",
            initial=task.initial("spread"),
            show=_floats,
        ),
        DateField(
            "first_reset",
            translate("RecordForms", "First new rate on"),
            hint=translate("RecordForms", "Often 1 January, or the day of the loan."),
            initial=task.initial("first_reset"),
            show=_floats,
        ),
        NumberField(
            "reset_months",
            translate("RecordForms", "Then every … months"),
            least=1,
            most=MOST_RESET_MONTHS,
            initial=task.initial("reset_months") or _USUAL_MONTHS,
            show=_floats,
        ),
    )


def _floats(values: Values) -> bool:
    return values["tenor"] is not None


def _cost_fields(task: Task) -> tuple[Field, ...]:
    return (
        MoneyField(
            "fee",
            translate("RecordForms", "Fee taken off the money"),
            hint=translate(
                "RecordForms", "When it was paid out. One that comes with a payment belongs there."
            ),
            required=False,
            positive=False,
            initial=task.initial("fee", ZERO) or None,
        ),
        ChoiceField(
            "day_count",
            translate("RecordForms", "Interest is counted by"),
            options=choices(DayCount),
            initial=task.initial("day_count", DayCount.MONTHLY),
        ),
    )


def _breach_fields(task: Task) -> tuple[Field, ...]:
    return (
        ChoiceField(
            "order",
            translate("RecordForms", "A payment pays first"),
            options=choices(PaymentOrder),
            initial=task.initial("order", PaymentOrder.OLDEST_DUE),
        ),
        NumberField(
            "penalty",
            translate("RecordForms", "Overdue interest, as a multiple of the rate"),
            hint=translate("RecordForms", "1.5 means the rate and half as much again."),
            required=False,
            most=MOST_PENALTY,
            places=2,
            initial=task.initial("penalty"),
        ),
        CheckField(
            "compounds",
            translate("RecordForms", "Unpaid interest costs overdue interest too"),
            initial=task.initial("compounds", otherwise=False),
            show=lambda values: (values["penalty"] or Decimal(0)) > 0,
        ),
    )


def _last_fields(task: Task) -> tuple[Field, ...]:
    closed = DateField(
        "closed",
        translate("RecordForms", "Settled by the lender on"),
        hint=translate("RecordForms", "Only when it was written off or refinanced."),
        required=False,
        initial=task.initial("closed"),
    )
    return (*(() if task.is_new else (closed,)), note_field(task))
