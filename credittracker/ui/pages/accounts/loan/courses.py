"""A loan over time, each chart under the finding it shows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.book.borrowing import AfterPrepaying, LoanEvent
from credittracker.loans.dues import Part
from credittracker.loans.schedule import schedule
from credittracker.ui.charts.data import LineChart, Series
from credittracker.ui.pages.accounts.loan.view import LoanView, numbered
from credittracker.ui.words import formats

translate = QCoreApplication.translate


def payments_course(view: LoanView, *, masked: bool) -> LineChart:
    """The principal and the cost in each payment."""
    rows = numbered(view.reading.rows)
    principal = tuple((r.due.due, float(r.due.charged[Part.PRINCIPAL])) for r in rows)
    cost = tuple((r.due.due, float(sum(r.due.charged[: Part.PRINCIPAL]))) for r in rows)
    finding = translate("LoanCourses", "{share} of all you pay is interest and fees")

    def show(value: float) -> str:
        amount = Decimal(str(value))
        return formats.headline_money(amount, currency=view.currency, masked=masked)

    return LineChart(
        title=finding.format(share=formats.percent(view.share_of_cost(), 1)),
        series=(
            Series(translate("LoanCourses", "Principal"), principal, style="step"),
            Series(translate("LoanCourses", "Interest and fees"), cost, style="step"),
        ),
        show=show,
        show_day=formats.month,
        least=0.0,
    )


def balance_course(view: LoanView, event: LoanEvent, *, masked: bool) -> LineChart:
    """What is owed as it is, and after a prepayment, in both ways."""
    plan = view.reading.plan
    kept = tuple(o for o in plan.overrides if o.due <= event.on)

    def course(*events: LoanEvent) -> tuple[tuple[date, float], ...]:
        rows = schedule(plan.loan, kept, (*plan.events, *events))
        later = [(row.due, float(row.balance)) for row in rows if row.due >= event.on]
        return ((event.on, float(view.balance_on(event.on))), *later)

    def show(value: float) -> str:
        amount = Decimal(str(value))
        return formats.headline_money(amount, currency=view.currency, masked=masked)

    names = {
        AfterPrepaying.SHORTER: translate("LoanCourses", "Fewer"),
        AfterPrepaying.LOWER: translate("LoanCourses", "Smaller"),
    }
    ways = (
        Series(name, course(replace(event, after=mode)), style="step")
        for mode, name in names.items()
    )
    return LineChart(
        title=translate("LoanCourses", "What you owe, now and after paying early"),
        series=(Series(translate("LoanCourses", "As it is"), course(), style="step"), *ways),
        show=show,
        show_day=formats.month,
        least=0.0,
    )
