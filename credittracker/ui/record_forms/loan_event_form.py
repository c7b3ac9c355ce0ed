"""The form of what changed a loan: its fields follow the kind of change."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.borrowing import (
    MOST_TERMS,
    AfterPrepaying,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
)
from credittracker.book.money import ZERO
from credittracker.book.records import Record
from credittracker.services.ids import new_id
from credittracker.ui.forms.fields import (
    CheckField,
    ChoiceField,
    Field,
    MoneyField,
    NumberField,
    RateField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.loan_change import change_text, change_warning, paid_early
from credittracker.ui.record_forms.options import choices
from credittracker.ui.record_forms.shared import day_field, note_field
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate

PAID = "paid"
"""Whether the money of a prepayment is recorded along with it."""
_TERMS_LEFT = "left"
"""Asks for ``terms`` after a prepayment, where the lender gives them."""


def loan_event_form(task: Task) -> RecordForm:
    """What the change means for the loan is shown while it is typed."""
    loan = task.state.book.loans[task.initial("loan")]

    def typed(values: Values) -> LoanEvent | None:
        return _typed(task, values)

    return RecordForm(
        spec=FormSpec(title=title(task), fields=_fields(task, loan), make=lambda v: _made(task, v)),
        remark=lambda values: change_text(task.state.book, loan, typed(values)),
        warn=lambda values: change_warning(task.state.book, loan, typed(values)),
        pairs=(("kind", "on"), ("amount", "fee"), ("after", _TERMS_LEFT)),
    )


def _fields(task: Task, loan: Loan) -> tuple[Field, ...]:
    currency = task.currency(loan.account)
    return (
        ChoiceField(
            "kind",
            translate("RecordForms", "What happened"),
            options=choices(LoanEventKind),
            initial=task.initial("kind", LoanEventKind.PREPAYMENT),
        ),
        day_field(task, future=True),
        RateField(
            "rate",
            translate("RecordForms", "New rate"),
            unit=loan.rate_unit,
            initial=_rate(task, loan),
            show=_is(LoanEventKind.RATE_RESET),
        ),
        *_prepaid(task, currency),
        NumberField(
            "terms",
            translate("RecordForms", "Payments left out"),
            least=1,
            most=MOST_TERMS,
            initial=task.initial("terms") or None,
            show=_is(LoanEventKind.HOLIDAY),
        ),
        note_field(task),
    )


def _rate(task: Task, loan: Loan) -> Rate | None:
    """The rate told; an event's counts as its loan's does."""
    told = task.initial("rate")
    return None if told is None else Rate(told.value, loan.rate_unit)


def _prepaid(task: Task, currency: str) -> tuple[Field, ...]:
    shown = _is(LoanEventKind.PREPAYMENT)
    paid = CheckField(
        PAID,
        translate("RecordForms", "It was paid that day: record the repayment too"),
        initial=True,
        show=lambda values: (
            shown(values) and (values["on"] or task.state.today) <= task.state.today
        ),
    )
    return (
        MoneyField(
            "amount",
            translate("RecordForms", "Principal paid early"),
            currency=currency,
            initial=task.initial("amount") or None,
            show=shown,
        ),
        MoneyField(
            "fee",
            translate("RecordForms", "Penalty for it"),
            currency=currency,
            required=False,
            positive=False,
            initial=task.initial("fee") or None,
            show=shown,
        ),
        ChoiceField(
            "after",
            translate("RecordForms", "Afterwards"),
            options=choices(AfterPrepaying),
            initial=task.initial("after", AfterPrepaying.SHORTER),
            show=shown,
        ),
        NumberField(
            _TERMS_LEFT,
            translate("RecordForms", "Payments then left"),
            hint=translate("RecordForms", "Only if the lender set a number."),
            required=False,
            least=1,
            most=MOST_TERMS,
            initial=task.initial("terms") or None,
            show=shown,
        ),
        *((paid,) if task.is_new else ()),
    )


def _is(kind: LoanEventKind) -> Any:
    return lambda values: values["kind"] is kind


def _typed(task: Task, values: Values) -> LoanEvent | None:
    """The event the values mean, if they mean one already."""
    try:
        made = _event(task, values)
    except ValueError:  # something needed is not there yet
        return None
    return made if values.get("on") is not None else None


def _made(task: Task, values: Values) -> tuple[Record, ...]:
    """The event, and the repayment that went with it."""
    event = _event(task, values)
    if not values.get(PAID):
        return (event,)
    book = task.state.book
    loan = book.loans[event.loan]
    paid = Repayment(
        id=new_id(),
        account=loan.account,
        loan=loan.id,
        on=event.on,
        amount=paid_early(book, loan, event),
        note=event.note,
    )
    return (event, paid)


def _event(task: Task, values: Values) -> LoanEvent:
    """What the values mean; a field of another kind of change says nothing."""
    given: Mapping[str, Any] = {
        "kind": values["kind"],
        "on": values["on"] or task.state.today,
        "rate": None if values["rate"] is None else values["rate"].value,
        "amount": values["amount"] or ZERO,
        "fee": values["fee"] or ZERO,
        "terms": values["terms"] or values[_TERMS_LEFT] or 0,
        "after": values["after"] or AfterPrepaying.SHORTER,
        "note": values["note"] or "",
    }
    base = task.base
    if isinstance(base, LoanEvent):
        return replace(base, **given)
    return LoanEvent(id=new_id(), loan=task.initial("loan"), **given)
