"""The form of one thing to try: pay, clear and close, miss a payment, apply."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from credittracker.advice.scenario import Action, Apply, Clear, Miss, Pay
from credittracker.ui.forms.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    Option,
    TextField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.session import State

translate = QCoreApplication.translate

_MOST_DAYS = 365
_ON_ACCOUNT = frozenset({Pay, Clear, Miss})


def action_form(state: State) -> FormSpec:
    """What may be tried with the accounts of a state."""
    return FormSpec(
        title=translate("WhatIf", "What if I…"),
        fields=_fields(state),
        save=translate("WhatIf", "Try it"),
        again=True,
        make=_action,
        check=lambda values: _check(values, state.today),
    )


def _fields(state: State) -> tuple[Field, ...]:
    kinds = (
        Option(Pay, translate("WhatIf", "pay more")),
        Option(Clear, translate("WhatIf", "clear an account and close it")),
        Option(Miss, translate("WhatIf", "pay late")),
        Option(Apply, translate("WhatIf", "apply for credit")),
    )
    positions = state.analysis.positions.values()
    accounts = tuple(
        Option(p.account.id, p.account.name) for p in positions if p.is_open and p.owed
    )
    return (
        ChoiceField("kind", translate("WhatIf", "What"), options=kinds, initial=Pay),
        ChoiceField(
            "account", translate("WhatIf", "Account"), options=accounts, show=_is(*_ON_ACCOUNT)
        ),
        MoneyField(
            "amount",
            translate("WhatIf", "Amount"),
            currency=state.book.info.currency,
            show=_is(Pay),
        ),
        NumberField(
            "days",
            translate("WhatIf", "Days late"),
            least=1,
            most=_MOST_DAYS,
            initial=30,
            show=_is(Miss),
        ),
        TextField("institution", translate("WhatIf", "Lender"), show=_is(Apply)),
        DateField(
            "on",
            translate("WhatIf", "On"),
            initial=state.today,
            hint=translate("WhatIf", "For paying late: the first payment due after this day."),
        ),
    )


def _is(*kinds: type[Action]) -> Callable[[Values], bool]:
    return lambda values: values.get("kind") in kinds


def _check(values: Values, today: date) -> Mapping[str, str]:
    on = values.get("on")
    if on is not None and on < today:
        return {"on": translate("WhatIf", "Only days to come can be tried.")}
    return {}


def _action(values: Values) -> Action:
    kind, on = values["kind"], values["on"]
    if kind is Apply:
        return Apply(on, values["institution"])
    if kind is Miss:
        return Miss(on, values["account"], values["days"])
    if kind is Clear:
        return Clear(on, values["account"])
    return Pay(on, values["account"], values["amount"])
