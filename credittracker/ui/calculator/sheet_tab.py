"""The all-in cost sheet: what it states, beside what it comes to, and what makes the cost."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.money import ZERO, to_cents
from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Law, Lender, flags
from credittracker.loans.rates import NoRateError
from credittracker.loans.schedule import annual_rate
from credittracker.loans.sheet import (
    CostSheet,
    SheetReading,
    Taken,
    Verdict,
    read_sheet,
    shares,
)
from credittracker.services.loan_reading import LPR_COUNTRY, RATE_DIGITS
from credittracker.ui.calculator.asking import AskCard, asked, beside
from credittracker.ui.calculator.charge_rows import ChargeRows
from credittracker.ui.calculator.questions import breach_lines, sheet_lines, sheet_of
from credittracker.ui.calculator.setting import Setting
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Tone, clear_layout, label, spread
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.figures import Figure, Figures
from credittracker.ui.widgets.legal import LegalLines
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.loans import refused_loan_text
from credittracker.ui.words.records import choice_name

translate = QCoreApplication.translate

_FIGURES = (4, 4, 5, 5)
_TONES: dict[Verdict, Tone] = {
    Verdict.AGREES: "good",
    Verdict.LEAVES_OUT: "bad",
    Verdict.OVERSTATES: "warn",
    Verdict.NOT_STATED: "info",
}
_POINT = 100


class SheetTab(QWidget):
    """Reads a sheet at every keystroke."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.sheet: CostSheet | None = None
        self.ask = AskCard(
            sheet_lines(setting),
            setting.today,
            breach_lines(),
            translate("CostSheet", "What only costs when the contract is broken"),
        )
        self.charges = ChargeRows(setting.currency, setting.today)
        self.verdict = Banner(dismissable=False)
        self.figures = Figures(_FIGURES)
        self.made_of = Card(translate("CostSheet", "What the rate is made of"), padding=Space.L)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.XS)
        self.made_of.add(self._parts)
        self.law = Card(translate("LoanCost", "Legal lines"), padding=Space.L)
        self.legal = LegalLines()
        self.law.add(self.legal)
        self._lay_out()
        self.ask.changed.connect(self.read)
        self.charges.changed.connect(self.read)
        self.read()

    def known(self) -> Mapping[str, Any] | None:
        """What a new loan of the book begins with; charges taken off the money are its fee."""
        if self.sheet is None:
            return None
        loan = self.sheet.loan
        front = [c.amount for c in self.sheet.charges if c.taken is Taken.UP_FRONT]
        return {
            "principal": loan.principal,
            "method": loan.method,
            "terms": loan.terms,
            "rate": None if loan.rate is None else Rate(loan.rate, loan.rate_unit),
            "rate_unit": loan.rate_unit,
            "fee": sum(front, ZERO),
            "penalty": self.sheet.overdue,
        }

    @Slot()
    def read(self) -> None:
        """Read the sheet as it is filled in so far."""
        self.sheet, problem, reading = None, "", None
        try:
            sheet = sheet_of(self.ask.values(), tuple(self.charges.charges()), self._setting)
            if sheet is None or not self.ask.is_sound():
                problem = translate("CostSheet", "Copy the sheet: amount, months and interest.")
            else:
                reading = read_sheet(sheet)
                self.sheet = sheet
        except InvalidRecordError as error:
            problem = refused_loan_text(error)
        except NoRateError:
            problem = translate("CostSheet", "After these charges nothing is left of the loan.")
        for part in (self.figures, self.made_of, self.law):
            part.setVisible(reading is not None)
        if reading is None or self.sheet is None:
            self.verdict.say(problem, "info")
        else:
            self._show(self.sheet, reading)

    def _show(self, sheet: CostSheet, reading: SheetReading) -> None:
        self.verdict.say(verdict_text(sheet, reading), _TONES[reading.verdict])
        self.figures.show_figures(self._sums(sheet, reading))
        clear_layout(self._parts)
        for name, value in _made_of(sheet, reading):
            self._parts.addWidget(spread(label(name, wrap=False), label(value, "strong")))
        for text in self._breaches(sheet):
            self._parts.addWidget(label(text, "caption", wrap=True))
        is_chinese = self._setting.country == LPR_COUNTRY
        self.law.setVisible(is_chinese)
        cost = round(reading.rates.simple, RATE_DIGITS)
        law = Law(Lender.LICENSED, self._setting.lpr, self._setting.today)
        found = flags(cost, sheet.loan.on, law)
        silence = translate("LoanCost", "The true cost lies below every line this app knows.")
        self.legal.show_flags(found, silence, brief=True)

    def _sums(self, sheet: CostSheet, reading: SheetReading) -> list[Figure]:
        interest = translate("CostSheet", "interest {interest}, charges {charges}")
        compound = translate("Calculator", "compound {rate}")
        simple = translate("LoanSums", "{rate} simple")
        stated = formats.percent(sheet.stated, 2)
        tone = {"bad": "bad", "warn": "warn", "good": "good"}.get(_TONES[reading.verdict], "")
        return [
            Figure(
                translate("CostSheet", "What reaches you"),
                self._money(reading.received),
                translate("CostSheet", "after what is taken off")
                if reading.received < sheet.loan.principal
                else translate("CostSheet", "nothing is taken off"),
            ),
            Figure(
                translate("CostSheet", "Cost in all"),
                self._money(reading.cost),
                interest.format(
                    interest=self._money(reading.interest), charges=self._money(reading.charges)
                ),
            ),
            Figure(
                translate("CostSheet", "Comes to, a year"),
                simple.format(rate=formats.percent(reading.rates.simple, 2)),
                compound.format(rate=formats.percent(reading.rates.compound, 2)),
            ),
            Figure(translate("CostSheet", "Stated, a year"), stated, _difference(reading), tone),
        ]

    def _breaches(self, sheet: CostSheet) -> Iterator[str]:
        """What a breach costs, in the same words as the sheet."""
        yearly = annual_rate(sheet.loan)
        for multiple, text in (
            (sheet.overdue, translate("CostSheet", "What is overdue costs {rate} a year.")),
            (sheet.misuse, translate("CostSheet", "Money used otherwise costs {rate} a year.")),
        ):
            if multiple is not None and yearly is not None:
                yield text.format(rate=formats.percent(multiple * yearly, 2))
        if sheet.prepaying is not None:
            said = translate("CostSheet", "Paying {whole} early costs {amount}.")
            part = to_cents(sheet.loan.principal * sheet.prepaying)
            yield said.format(whole=self._money(sheet.loan.principal), amount=self._money(part))

    def _money(self, amount: Decimal) -> str:
        return formats.money(amount, currency=self._setting.currency)

    def _lay_out(self) -> None:
        charges = Card(translate("CostSheet", "Charges besides interest"), padding=Space.L)
        charges.add(self.charges)
        content = QWidget()
        right = QVBoxLayout(content)
        right.setContentsMargins(0, 0, Space.XS, 0)
        right.setSpacing(Space.M)
        for part in (self.verdict, self.figures, self.made_of, self.law):
            right.addWidget(part)
        right.addStretch(1)
        beside(self, asked(self.ask, charges), scrolling(content))


def verdict_text(sheet: CostSheet, reading: SheetReading) -> str:
    """The computed rate beside the stated one, in plain words."""
    simple = formats.percent(reading.rates.simple, 2)
    if reading.verdict is Verdict.NOT_STATED or reading.difference is None:
        said = translate("CostSheet", "All in all this loan costs {rate} a year, simple.")
        return said.format(rate=simple)
    values = {
        "rate": simple,
        "stated": formats.percent(sheet.stated, 2),
        "points": _points(abs(reading.difference)),
    }
    if reading.verdict is Verdict.AGREES:
        said = translate("CostSheet", "The stated {stated} agrees with what is on the sheet.")
    elif reading.verdict is Verdict.LEAVES_OUT:
        said = translate(
            "CostSheet",
            "What is on the sheet comes to {rate}, {points} more than the {stated} stated: the "
            "stated rate leaves something out. Ask the lender what.",
        )
    else:
        said = translate(
            "CostSheet",
            "What is on the sheet comes to {rate}, {points} less than the {stated} stated: "
            "perhaps a charge is missing here.",
        )
    return said.format(**values)


def _points(difference: Decimal | float) -> str:
    """A difference of two rates in percentage points."""
    said = translate("CostSheet", "{points} points")
    return said.format(points=formats.number(float(difference) * _POINT, 2))


def _difference(reading: SheetReading) -> str:
    if reading.difference is None:
        return translate("CostSheet", "not filled in")
    if reading.verdict is Verdict.AGREES:
        return translate("CostSheet", "agrees")
    points = _points(abs(reading.difference))
    if reading.difference > 0:
        return translate("CostSheet", "{points} too low").format(points=points)
    return translate("CostSheet", "{points} too high").format(points=points)


def _made_of(sheet: CostSheet, reading: SheetReading) -> Iterator[tuple[str, str]]:
    """The interest, and what each charge adds to it."""
    interest = formats.percent(reading.interest_only.simple, 2)
    yield translate("CostSheet", "Interest"), interest
    for charge, share in shares(sheet):
        name = choice_name(charge.kind)
        taken = choice_name(charge.taken)
        who = f"{name} ({charge.taker})" if charge.taker else name
        yield f"{who} · {taken}", f"+{_points(share)}"
