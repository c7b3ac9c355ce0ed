"""What the calculator can be asked: the fields of each question, and what they mean."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import MOST_PENALTY, MOST_TERMS, Loan
from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Lender
from credittracker.loans.revolving import MinimumPayment
from credittracker.loans.sheet import Charge, CostSheet
from credittracker.services.loan_reading import LPR_COUNTRY
from credittracker.services.working_out import Given
from credittracker.ui.calculator.asking import Lines
from credittracker.ui.calculator.setting import Setting
from credittracker.ui.forms.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    Option,
    RateField,
    ShareField,
    Values,
)
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.options import choices
from credittracker.ui.words.loans import lender_name

translate = QCoreApplication.translate

_USUAL = MinimumPayment(daily=Decimal("0.0005"))


def loan_lines(setting: Setting) -> Lines:
    """A loan: all but one of its values."""
    payment = MoneyField(
        "payment",
        translate("Calculator", "Payment a month"),
        required=False,
        currency=setting.currency,
        show=lambda values: values["method"] is Method.EQUAL_PAYMENT,
    )
    fee = _money(setting, "fee", translate("Calculator", "Fee taken off"), positive=False)
    return (
        (_method(),),
        (_money(setting, "principal", translate("Calculator", "Amount")),),
        (_rate(translate("Calculator", "Rate")), _months()),
        (payment, fee),
    )


def loan_details(setting: Setting) -> Lines:
    """What a simple loan does not need."""
    is_chinese = setting.country == LPR_COUNTRY
    return (
        (
            ChoiceField(
                "day_count",
                translate("RecordForms", "Interest is counted by"),
                options=choices(DayCount),
                initial=DayCount.MONTHLY,
            ),
        ),
        (
            DateField("on", translate("Calculator", "Paid out on"), initial=setting.today),
            DateField("first_due", translate("RecordForms", "First payment due"), required=False),
        ),
        (
            ChoiceField(
                "lender",
                translate("Calculator", "Who lends"),
                options=tuple(Option(lender, lender_name(lender)) for lender in Lender),
                initial=Lender.LICENSED,
                show=lambda _values: is_chinese,
            ),
        ),
    )


def given_of(values: Values, setting: Setting) -> Given:
    """What is known of the loan asked about."""
    rate = values["rate"]
    unit = RateUnit.YEAR if rate is None else rate.unit
    if rate is None and values["method"] is Method.INSTALMENT_FEE:
        unit = RateUnit.FEE_PER_TERM
    return Given(
        principal=values["principal"],
        rate=None if rate is None else rate.value,
        unit=unit,
        terms=values["terms"],
        payment=values["payment"],
        fee=values["fee"],
        method=values["method"] or Method.EQUAL_PAYMENT,
        day_count=values["day_count"] or DayCount.MONTHLY,
        on=values["on"] or setting.today,
        first_due=values["first_due"],
    )


def sheet_lines(setting: Setting) -> Lines:
    """The head of an all-in cost sheet."""
    stated = RateField(
        "stated",
        translate("CostSheet", "All-in rate stated"),
        hint=translate("CostSheet", "As the sheet prints it."),
        required=False,
    )
    amount = _money(setting, "principal", translate("Calculator", "Amount"))
    return ((amount, _months()), (_method(),), (_rate(translate("CostSheet", "Interest")), stated))


def breach_lines() -> Lines:
    """Its costs that only come with a breach, or with paying early."""

    def multiple(key: str, text: str) -> Field:
        return NumberField(key, text, required=False, most=MOST_PENALTY, places=2)

    early = translate("CostSheet", "Penalty for paying early")
    return (
        (
            multiple("overdue", translate("CostSheet", "Overdue, × the rate")),
            multiple("misuse", translate("CostSheet", "Misuse, × the rate")),
        ),
        (ShareField("prepaying", early, required=False),),
    )


def sheet_of(values: Values, charges: tuple[Charge, ...], setting: Setting) -> CostSheet | None:
    """The sheet as typed; nothing while the loan itself is not there.

    Raises ``InvalidRecordError``.
    """
    rate = values["rate"]
    if values["principal"] is None or values["terms"] is None or rate is None:
        return None
    method = values["method"] or Method.EQUAL_PAYMENT
    if (method is Method.INSTALMENT_FEE) != (rate.unit is RateUnit.FEE_PER_TERM):
        raise InvalidRecordError("Loan", "method", "fee_method")
    loan = Loan(
        id="sheet",
        account="none",
        on=setting.today,
        principal=values["principal"],
        method=method,
        terms=values["terms"],
        rate=rate.value,
        rate_unit=rate.unit,
    )
    return CostSheet(
        loan=loan,
        charges=charges,
        stated=_fraction(values["stated"]),
        overdue=values["overdue"],
        misuse=values["misuse"],
        prepaying=_fraction(values["prepaying"]),
    )


def minimum_lines(setting: Setting) -> Lines:
    """A card's balance and what its minimum is; it begins as most Chinese cards have it."""
    usual = translate("Minimum", "Most Chinese cards: 0.05% a day.")
    daily = RateField(
        "daily",
        translate("Minimum", "Interest a day"),
        hint=usual if setting.country == LPR_COUNTRY else "",
        required=False,
        unit=RateUnit.DAY,
        initial=Rate(_USUAL.daily, RateUnit.DAY),
    )
    share = ShareField(
        "share",
        translate("Minimum", "Minimum, a share"),
        required=False,
        initial=Rate(_USUAL.share, RateUnit.YEAR),
    )
    least, fixed = translate("Minimum", "But at least"), translate("Minimum", "Or the same monthly")
    return (
        (_money(setting, "balance", translate("Minimum", "Owed on the card")),),
        (daily,),
        (share, _money(setting, "floor", least, positive=False, initial=_USUAL.floor)),
        (_money(setting, "fixed", fixed, hint=translate("Minimum", "Any amount, to compare.")),),
    )


def minimum_of(values: Values) -> MinimumPayment:
    """What the card asks for every month."""
    daily, share = _fraction(values["daily"]), _fraction(values["share"])
    return MinimumPayment(
        daily=_USUAL.daily if daily is None else daily,
        share=_USUAL.share if share is None else share,
        floor=_USUAL.floor if values["floor"] is None else values["floor"],
    )


def _money(setting: Setting, key: str, text: str, **more: object) -> Field:
    return MoneyField(key, text, required=False, currency=setting.currency, **more)  # type: ignore[arg-type]


def _months() -> Field:
    name = translate("Calculator", "Months")
    return NumberField("terms", name, required=False, least=1, most=MOST_TERMS)


def _method() -> Field:
    known = tuple(o for o in choices(Method) if o.value is not Method.UNKNOWN)
    return ChoiceField(
        "method",
        translate("RecordForms", "How it is repaid"),
        options=known,
        initial=Method.EQUAL_PAYMENT,
    )


def _rate(name: str) -> Field:
    hint = translate("Calculator", "4.9%, 0.05%/day or 0.6%/month")
    return RateField("rate", name, hint=hint, required=False)


def _fraction(rate: Rate | None) -> Decimal | None:
    return None if rate is None else rate.value
