"""A loan of which one value is left empty."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.accounts import RateUnit
from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Law, Lender
from credittracker.loans.solve import UnsolvableError
from credittracker.services.loan_reading import LPR_COUNTRY
from credittracker.services.working_out import Worked, work_out
from credittracker.ui.calculator.asking import AskCard, answering, asked
from credittracker.ui.calculator.questions import given_of, loan_details, loan_lines
from credittracker.ui.calculator.setting import Setting
from credittracker.ui.calculator.tables import instalment_table, show_instalments
from credittracker.ui.forms.fields import RateField, Values
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.loan_form import UNITS
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.figures import Figure, Figures
from credittracker.ui.widgets.legal import LegalLines
from credittracker.ui.words import formats
from credittracker.ui.words.loans import refused_loan_text, unsolvable_text

translate = QCoreApplication.translate

_FIGURES = (4, 4, 4, 5)
_PLACES = 6
"""Digits of a rate that is carried into a book; a solved one has more than anybody states."""


class LoanTab(QWidget):
    """Works out the value left empty, and everything that follows from it."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.worked: Worked | None = None
        self.ask = AskCard(
            loan_lines(setting),
            setting.today,
            loan_details(setting),
            translate("Calculator", "Days, first payment, lender"),
        )
        self.said = Banner(dismissable=False)
        self.figures = Figures(_FIGURES)
        self.legal = LegalLines()
        self.law = Card(padding=Space.L)
        self.law.add(self.legal)
        self.table = instalment_table(setting.currency)
        answering(self, asked(self.ask), self.said, self.figures, self.law, self.table)
        self.ask.editors["method"].edited.connect(self._follow_method)
        self.ask.changed.connect(self.work)
        self.work()

    def known(self) -> Mapping[str, Any] | None:
        """What a new loan of the book begins with; nothing while something is missing."""
        if self.worked is None:
            return None
        loan = self.worked.answer.loan
        told = None if loan.rate is None else round(loan.rate, _PLACES).normalize()
        rate = None if told is None else Rate(told, loan.rate_unit)
        return {
            "principal": loan.principal,
            "on": loan.on,
            "method": loan.method,
            "terms": loan.terms,
            "rate": rate,
            "rate_unit": loan.rate_unit,
            "day_count": loan.day_count,
            "first_due": loan.first_due,
            "fee": loan.fee,
        }

    @Slot()
    def work(self) -> None:
        """Work it out again."""
        values = self.ask.values()
        self.worked, problem = None, ""
        if not self.ask.is_sound():
            problem = translate("Calculator", "Please correct what is marked.")
        else:
            try:
                self.worked = work_out(given_of(values, self._setting), self._law(values))
            except UnsolvableError as error:
                problem = unsolvable_text(error.code)
            except InvalidRecordError as error:
                problem = refused_loan_text(error)
        self._show(problem)

    @Slot()
    def _follow_method(self) -> None:
        """A bare rate is a fee a month, a daily or a yearly one, as the method has it."""
        editor = self.ask.editors["rate"]
        unit = UNITS.get(self.ask.editors["method"].peek(), RateUnit.YEAR)
        if isinstance(editor.field, RateField):
            editor.refit(replace(editor.field, unit=unit))

    def _law(self, values: Values) -> Law:
        lender = values["lender"] or Lender.UNKNOWN
        return Law(lender, self._setting.lpr, self._setting.today)

    def _show(self, problem: str) -> None:
        worked = self.worked
        self.said.setVisible(bool(problem))
        if problem:
            self.said.say(problem, "info")
        for part in (self.figures, self.law, self.table):
            part.setVisible(worked is not None)
        if worked is None:
            self.ask.hint(dict.fromkeys(("principal", "rate", "terms", "payment", "fee"), ""))
            return
        self.ask.hint(self._hints(worked))
        self.figures.show_figures(self._sums(worked))
        is_chinese = self._setting.country == LPR_COUNTRY
        self.law.setVisible(is_chinese)
        silence = translate("LoanCost", "The true cost lies below every line this app knows.")
        self.legal.show_flags(worked.answer.flags, silence, brief=True)
        show_instalments(self.table, worked.answer.rows)

    def _hints(self, worked: Worked) -> dict[str, str]:
        loan = worked.answer.loan
        texts = {
            "principal": self._money(loan.principal),
            "rate": formats.percent(loan.rate, 2),
            "terms": formats.number(loan.terms),
            "payment": self._money(worked.payment),
            "fee": self._money(loan.fee),
        }
        said = translate("Calculator", "= {value}")
        return {
            key: said.format(value=text) if key == worked.found else ""
            for key, text in texts.items()
        }

    def _sums(self, worked: Worked) -> list[Figure]:
        answer, rates = worked.answer, worked.answer.rates
        count = formats.number(len(answer.rows))
        names = {
            "principal": (translate("Calculator", "Amount"), self._money(answer.loan.principal)),
            "terms": (translate("Calculator", "Months"), formats.number(answer.loan.terms)),
            "rate": (
                translate("Calculator", "Stated rate"),
                formats.percent(answer.loan.rate, 2),
            ),
            "fee": (translate("Calculator", "Fee taken off"), self._money(answer.loan.fee)),
            "payment": (translate("Calculator", "First payment"), self._money(worked.payment)),
        }
        name, value = names[worked.found]
        note = translate("Calculator", "worked out")
        compound = translate("Calculator", "compound {rate}")
        paid = translate("Calculator", "in {count} payments")
        if answer.loan.fee:
            paid = translate("Calculator", "in {count} payments, for {received} received")
        fees = translate("Calculator", "of which fees {amount}")
        if not answer.fees:
            fees = translate("Calculator", "all of it interest")
        simple = translate("LoanSums", "{rate} simple")
        return [
            Figure(name, value, note, "info"),
            Figure(
                translate("Calculator", "To pay in all"),
                self._money(answer.total),
                paid.format(count=count, received=self._money(answer.received)),
            ),
            Figure(
                translate("Calculator", "Cost"),
                self._money(answer.interest + answer.fees),
                fees.format(amount=self._money(answer.fees)),
            ),
            Figure(
                translate("LoanSums", "True cost a year"),
                simple.format(rate=formats.percent(rates.simple, 2)),
                compound.format(rate=formats.percent(rates.compound, 2)),
            ),
        ]

    def _money(self, amount: Any) -> str:
        return formats.money(amount, currency=self._setting.currency)
