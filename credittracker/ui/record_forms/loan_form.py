"""The form of a loan: four things to type where the platform and the last loan tell the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import Method, RateUnit
from credittracker.book.borrowing import MOST_TERMS, Loan
from credittracker.book.dates import add_months, day_in_month
from credittracker.book.money import ZERO
from credittracker.ui.forms.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    RateField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.options import choices, purpose_options
from credittracker.ui.record_forms.preview import plan_text, typed_loan
from credittracker.ui.record_forms.shared import (
    DoubleCheck,
    account_field,
    day_field,
    in_currency_of_account,
    note_field,
)
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate

_USUAL_TERMS = 12
_UNITS = {Method.DAILY: RateUnit.DAY, Method.INSTALMENT_FEE: RateUnit.FEE_PER_TERM}


@dataclass(frozen=True, slots=True)
class BareRateField(RateField):
    """A rate whose unit stands in the field beside it."""

    def write(self, value: Any) -> str:
        """Only the digits."""
        return "" if value is None else f"{(value.value * 100).normalize():f}%"


def loan_form(task: Task) -> RecordForm:
    """Amount and account first; the plan is shown as it is typed."""
    helper = _Helper(task)
    fields = _fields(task)
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=helper.make, again=task.is_new),
        suggest=helper.suggest,
        always=frozenset({"rate", "rate_unit"}),
        refit=helper.refit(fields),
        remark=helper.remark,
        warn=DoubleCheck(task, "principal"),
        pairs=(
            ("principal", "on"),
            ("method", "terms"),
            ("rate", "rate_unit"),
            ("first_due", "fee"),
        ),
    )


class _Helper:
    """What goes with what in a loan."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def make(self, values: Values) -> tuple[Any, ...]:
        """The loan; how its days are counted is the platform's."""
        return self._task.make(values, **self._uncounted(values))

    def remark(self, values: Values) -> str:
        """What the loan will cost."""
        loan = typed_loan(values, self._uncounted(values))
        if loan is None:
            return translate("LoanPreview", "The payments show here once the amount is there.")
        return plan_text(loan, self._task.currency(loan.account))

    def suggest(self, key: str, values: Values) -> Mapping[str, Any]:
        """What follows from a field just filled in."""
        match key:
            case "account":
                return {**self._usual(values), "first_due": self._first_due(values)}
            case "on":
                return {"first_due": self._first_due(values)}
            case "method":
                unit = _UNITS.get(values["method"])
                return {} if unit is None else _in_unit(values, unit)
            case "rate_unit" if values["rate_unit"] is not None:
                return _in_unit(values, values["rate_unit"])
            case "rate" if values["rate"] is not None:
                return {"rate_unit": values["rate"].unit}
        return {}

    def refit(self, fields: tuple[Field, ...]) -> Any:
        """Amounts in the account's currency, the rate in the unit chosen."""
        amounts = in_currency_of_account(self._task, *fields)
        rate = next(field for field in fields if isinstance(field, RateField))

        def refit(values: Values) -> Mapping[str, Field]:
            unit = values.get("rate_unit") or rate.unit
            return {**amounts(values), "rate": replace(rate, unit=unit)}

        return refit

    def _uncounted(self, values: Values) -> dict[str, Any]:
        account = self._task.account(values.get("account"))
        platform = self._task.platform(account.platform) if account else None
        return {} if platform is None else {"day_count": platform.day_count}

    def _usual(self, values: Values) -> Mapping[str, Any]:
        """As the last loan of the account was, or as its platform usually lends."""
        account = self._task.account(values.get("account"))
        if account is None:
            return {}
        loans = [x for x in self._task.state.book.loans.values() if x.account == account.id]
        last = max(loans, key=lambda loan: loan.on, default=None)
        if last is not None:
            return _as(last)
        platform = self._task.platform(account.platform)
        method = platform.method if platform else Method.EQUAL_PAYMENT
        unit = platform.rate_unit if platform else RateUnit.YEAR
        if account.annual_rate is None:
            return {"method": method, "rate_unit": unit}
        rate = Rate(account.annual_rate, RateUnit.YEAR)
        return {"method": method, "rate_unit": RateUnit.YEAR, "rate": rate}

    def _first_due(self, values: Values) -> date | None:
        account = self._task.account(values.get("account"))
        platform = self._task.platform(account.platform) if account else None
        on = values.get("on")
        day = (account and account.due_day) or (platform and platform.due_day)
        if on is None or not day:
            return None
        return day_in_month(add_months(on, 1), day)


def _in_unit(values: Values, unit: RateUnit) -> Mapping[str, Any]:
    rate = values.get("rate")
    return {"rate_unit": unit, **({"rate": Rate(rate.value, unit)} if rate else {})}


def _as(loan: Loan) -> Mapping[str, Any]:
    rate = None if loan.rate is None else Rate(loan.rate, loan.rate_unit)
    return {
        "method": loan.method,
        "terms": loan.terms,
        "rate_unit": loan.rate_unit,
        "rate": rate,
        "purpose": loan.purpose,
    }


def _fields(task: Task) -> tuple[Field, ...]:
    return (
        account_field(task),
        MoneyField(
            "principal", translate("RecordForms", "Amount"), initial=task.initial("principal")
        ),
        day_field(task),
        *_plan_fields(task),
        *_small_fields(task),
    )


def _plan_fields(task: Task) -> tuple[Field, ...]:
    terms = task.initial("terms", _USUAL_TERMS)
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
            initial=terms,
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


def _small_fields(task: Task) -> tuple[Field, ...]:
    first_due, fee = task.initial("first_due"), task.initial("fee", ZERO)
    purpose = task.initial("purpose", "")
    closed = DateField(
        "closed",
        translate("RecordForms", "Settled by the lender on"),
        hint=translate("RecordForms", "Only when it was written off or refinanced."),
        required=False,
        initial=task.initial("closed"),
    )
    return (
        DateField(
            "first_due",
            translate("RecordForms", "First payment due"),
            required=False,
            initial=first_due,
            show=lambda values: values["method"] is not Method.UNKNOWN or first_due is not None,
        ),
        MoneyField(
            "fee",
            translate("RecordForms", "One-off fee"),
            required=False,
            positive=False,
            initial=fee or None,
        ),
        ChoiceField(
            "purpose",
            translate("RecordForms", "What for"),
            required=False,
            options=purpose_options(purpose),
            initial=purpose,
        ),
        *(() if task.is_new else (closed,)),
        note_field(task),
    )
