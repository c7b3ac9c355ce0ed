"""The form of a loan: four things to type where the platform and the last loan tell the rest."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import AccountKind, Method, RateUnit
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months, day_in_month
from credittracker.book.lpr import Tenor
from credittracker.book.records import InvalidRecordError
from credittracker.loans.lpr import BASIS_POINT, LprUnknownError, resets
from credittracker.services.catalogue import lpr_table
from credittracker.services.floating import first_resets
from credittracker.ui.forms.fields import Field, RateField, Values
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.loan_fields import FOLDED, is_simple, loan_fields
from credittracker.ui.record_forms.preview import plan_text, typed_loan
from credittracker.ui.record_forms.shared import DoubleCheck, in_currency_of_account
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate

UNITS = {Method.DAILY: RateUnit.DAY, Method.INSTALMENT_FEE: RateUnit.FEE_PER_TERM}
"""What a rate usually counts, where it is not a year."""
_FOLLOWS = frozenset({"tenor", "spread", "on"})
"""What a floating rate hangs on."""


def loan_form(task: Task) -> RecordForm:
    """Amount and account first; the plan is shown as it is typed."""
    helper = _Helper(task)
    fields = loan_fields(task)
    return RecordForm(
        spec=FormSpec(
            title=title(task),
            fields=fields,
            make=helper.make,
            again=task.is_new,
            folded=FOLDED,
            fold=translate("RecordForms", "More about the contract: floating rate, fee, penalty…"),
            unfolded=not is_simple(task) or helper.is_mortgage(task.initial("account")),
        ),
        suggest=helper.suggest,
        always=frozenset({"rate", "rate_unit"}),
        refit=helper.refit(fields),
        remark=helper.remark,
        warn=DoubleCheck(task, "principal"),
        pairs=(
            ("principal", "on"),
            ("method", "terms"),
            ("rate", "rate_unit"),
            ("first_due", "purpose"),
            ("tenor", "spread"),
            ("first_reset", "reset_months"),
            ("fee", "day_count"),
        ),
    )


class _Helper:
    """What goes with what in a loan."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._lpr = lpr_table(task.state.book)
        self._offered: Rate | None = None

    def make(self, values: Values) -> tuple[Any, ...]:
        """The loan, and the resets of its rate that have happened by now.

        Raises ``InvalidRecordError``, also where a fee leaves nothing of the money.
        """
        state, made = self._task.state, self._task.make(values)
        if any(isinstance(x, Loan) and x.fee >= x.principal for x in made):
            raise InvalidRecordError("Loan", "fee", "too_large")
        resets = (first_resets(state.book, x, state.today) for x in made if isinstance(x, Loan))
        return (*made, *chain.from_iterable(resets))

    def remark(self, values: Values) -> str:
        """What the loan will cost."""
        loan = typed_loan(values)
        if loan is None:
            return translate("LoanPreview", "The payments show here once the amount is there.")
        past = resets(loan, self._lpr, self._task.state.today)
        return plan_text(loan, self._task.currency(loan.account), past, self._lpr.known_to)

    def suggest(self, key: str, values: Values) -> Mapping[str, Any]:
        """What follows from a field just filled in."""
        found = dict(self._follows(key, values))
        if key in _FOLLOWS:
            found.update(self._floating(values))
        return found

    def is_mortgage(self, account_id: str | None) -> bool:
        """Whether an account is a mortgage: most of those follow the LPR."""
        account = self._task.account(account_id)
        return account is not None and account.kind is AccountKind.MORTGAGE

    def refit(self, fields: tuple[Field, ...]) -> Any:
        """Amounts in the account's currency, the rate in the unit chosen."""
        amounts = in_currency_of_account(self._task, *fields)
        rate = next(field for field in fields if isinstance(field, RateField))

        def refit(values: Values) -> Mapping[str, Field]:
            unit = values.get("rate_unit") or rate.unit
            return {**amounts(values), "rate": replace(rate, unit=unit)}

        return refit

    def _follows(self, key: str, values: Values) -> Mapping[str, Any]:
        match key:
            case "account":
                usual = self._unknown(self._usual(values))
                self._offered = usual.get("rate", self._offered)
                return {**usual, "first_due": self._first_due(values)}
            case "on":
                return {"first_due": self._first_due(values)}
            case "method":
                unit = UNITS.get(values["method"])
                return {} if unit is None else _in_unit(values, unit)
            case "rate_unit" if values["rate_unit"] is not None:
                return _in_unit(values, values["rate_unit"])
            case "rate" if values["rate"] is not None:
                return {"rate_unit": values["rate"].unit}
        return {}

    def _floating(self, values: Values) -> Mapping[str, Any]:
        """A floating rate is a yearly one; it begins as the LPR of the day says, unless typed."""
        tenor, on = values.get("tenor"), values.get("on")
        if tenor is None or on is None:
            return {}
        found: dict[str, Any] = {"first_reset": date(on.year + 1, 1, 1)}
        rate = self._rate_on(on, tenor, values.get("spread"))
        if rate is not None and values.get("rate") in (None, self._offered):
            found["rate"] = self._offered = rate
        return {**found, "rate_unit": RateUnit.YEAR}

    def _rate_on(self, on: date, tenor: Tenor, spread: int | None) -> Rate | None:
        try:
            lpr = self._lpr.rate(on, tenor)
        except LprUnknownError:
            return None
        if spread is None:
            return None
        return Rate(max(Decimal(0), lpr + spread * BASIS_POINT), _YEAR)

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
        found: dict[str, Any] = {"method": Method.EQUAL_PAYMENT, "rate_unit": _YEAR}
        if platform is not None:
            found = {"method": platform.method, "rate_unit": platform.rate_unit}
            found["day_count"] = platform.day_count
        if account.annual_rate is not None:
            found |= {"rate_unit": _YEAR, "rate": Rate(account.annual_rate, _YEAR)}
        return found

    def _unknown(self, found: Mapping[str, Any]) -> Mapping[str, Any]:
        """Without the rate, where the form was opened with one."""
        told = {"rate", "rate_unit"} if "rate" in self._task.known else set()
        return {key: value for key, value in found.items() if key not in told}

    def _first_due(self, values: Values) -> date | None:
        account = self._task.account(values.get("account"))
        platform = self._task.platform(account.platform) if account else None
        on = values.get("on")
        day = (account and account.due_day) or (platform and platform.due_day)
        if on is None or not day:
            return None
        return day_in_month(add_months(on, 1), day)


_YEAR = RateUnit.YEAR


def _in_unit(values: Values, unit: RateUnit) -> Mapping[str, Any]:
    rate = values.get("rate")
    return {"rate_unit": unit, **({"rate": Rate(rate.value, unit)} if rate else {})}


_CARRIED = ("method", "terms", "rate_unit", "purpose", "day_count", "penalty", "compounds", "order")
"""What the next loan of an account probably shares with the last one."""


def _as(loan: Loan) -> Mapping[str, Any]:
    rate = None if loan.rate is None else Rate(loan.rate, loan.rate_unit)
    return {**{field: getattr(loan, field) for field in _CARRIED}, "rate": rate}
