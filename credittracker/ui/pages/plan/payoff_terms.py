"""The form of what a person knows of a debt: its rate, a promotion, a penalty for paying early."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.advice.debts import OpenDebt, OwnTerms
from credittracker.book.accounts import RateUnit
from credittracker.book.borrowing import MOST_TERMS
from credittracker.loans.rates import MONTHS
from credittracker.ui.forms.fields import NumberField, RateField, ShareField, Values
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.words.rates import rate_text

translate = QCoreApplication.translate

_A_YEAR = {RateUnit.YEAR: 1, RateUnit.DAY: 365, RateUnit.FEE_PER_TERM: MONTHS}
_MOST_PENALTY = 1


def terms_form(name: str, debt: OpenDebt, own: OwnTerms) -> FormSpec:
    """What is asked about a debt, with what was said before."""
    known = translate("Payoff", "Your records say {rate}.")
    hint = (
        ""
        if debt.rate is None
        else known.format(rate=rate_text(round(debt.rate, 4), RateUnit.YEAR))
    )
    promo = own.promo_months > 0
    return FormSpec(
        title=name,
        intro=translate(
            "Payoff",
            "Only for this comparison. Your records stay as they are; leave open what "
            "you do not know.",
        ),
        fields=(
            RateField(
                "rate",
                translate("Payoff", "Rate"),
                hint=hint,
                required=False,
                initial=_rate(own.rate),
            ),
            RateField(
                "promo_rate",
                translate("Payoff", "Rate of a promotion"),
                required=False,
                initial=_rate(own.promo_rate) if promo else None,
            ),
            NumberField(
                "promo_months",
                translate("Payoff", "Months the promotion still runs"),
                least=1,
                most=MOST_TERMS,
                required=False,
                initial=own.promo_months or None,
            ),
            ShareField(
                "penalty",
                translate("Payoff", "Penalty on what is paid early"),
                required=False,
                initial=_rate(own.penalty or None),
            ),
            NumberField(
                "penalty_months",
                translate("Payoff", "Months the penalty still runs"),
                hint=translate("Payoff", "Leave empty if it always does."),
                least=1,
                most=MOST_TERMS,
                required=False,
                initial=own.penalty_months,
            ),
        ),
        save=translate("Payoff", "Compare"),
        make=_terms,
        check=_check,
    )


def _rate(value: Decimal | None) -> Rate | None:
    return None if value is None else Rate(value, RateUnit.YEAR)


def _a_year(rate: Rate | None) -> Decimal | None:
    return None if rate is None else rate.value * _A_YEAR[rate.unit]


def _check(values: Values) -> Mapping[str, str]:
    found = {}
    if (values["promo_rate"] is None) != (values["promo_months"] is None):
        key = "promo_months" if values["promo_months"] is None else "promo_rate"
        found[key] = translate("Payoff", "A promotion needs both: its rate and its months.")
    if values["penalty"] is None and values["penalty_months"] is not None:
        found["penalty"] = translate("Payoff", "How much is the penalty?")
    if values["penalty"] is not None and values["penalty"].value > _MOST_PENALTY:
        found["penalty"] = translate("Payoff", "A penalty is at most all of what is paid.")
    return found


def _terms(values: Values) -> OwnTerms:
    penalty = values["penalty"]
    return OwnTerms(
        rate=_a_year(values["rate"]),
        promo_rate=_a_year(values["promo_rate"]) or Decimal(0),
        promo_months=values["promo_months"] or 0,
        penalty=Decimal(0) if penalty is None else penalty.value,
        penalty_months=values["penalty_months"],
    )
