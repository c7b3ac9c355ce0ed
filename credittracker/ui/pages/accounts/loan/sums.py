"""The numbers over a loan's table: paid, owed, late or next, cost, and the true rate."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.loans.dues import Part
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.widgets.figures import Figure
from credittracker.ui.words import formats
from credittracker.ui.words.rates import rate_text
from credittracker.ui.words.status import late_text

translate = QCoreApplication.translate


def loan_sums(view: LoanView, *, masked: bool) -> list[Figure]:
    """The numbers; what bills hide is not told."""

    def money(amount: Decimal) -> str:
        return formats.money(amount, currency=view.currency, masked=masked)

    return [*_standing(view, money), _rate(view)]


def _standing(view: LoanView, money: formats.Money) -> Iterator[Figure]:
    reading, ledger = view.reading, view.reading.ledger
    if reading.is_billed:
        name = translate("LoanSums", "Borrowed")
        note = translate("LoanSums", "What is paid shows on the account's bills")
        yield Figure(name, money(view.loan.principal), note)
        yield Figure(
            translate("LoanSums", "Cost in all"),
            money(reading.cost),
            translate("LoanSums", "interest and fees of the whole plan"),
        )
        return
    back = ledger.paid - ledger.cost_paid
    paid = translate("LoanSums", "principal {amount}").format(amount=money(back))
    yield Figure(translate("LoanSums", "Paid"), money(ledger.paid), paid)
    owed = translate("LoanSums", "principal {amount}")
    left = owed.format(amount=money(ledger.left(Part.PRINCIPAL)))
    yield Figure(translate("LoanSums", "Still to pay"), money(ledger.owed), left)
    yield _late_or_next(view, money)
    come = translate("LoanSums", "to come {amount}")
    yield Figure(
        translate("LoanSums", "Cost so far"),
        money(reading.cost_so_far),
        come.format(amount=money(reading.cost_to_come)),
    )


def _late_or_next(view: LoanView, money: formats.Money) -> Figure:
    ledger, coming = view.reading.ledger, view.reading.next_due
    if ledger.overdue and not ledger.days_past_due:
        name = translate("LoanSums", "Penalty still open")
        return Figure(name, money(ledger.overdue), translate("LoanSums", "what was late is paid"))
    if ledger.overdue:
        days = translate("LoanSums", "{days} · stage {bucket}").format(
            days=late_text(ledger.days_past_due), bucket=ledger.bucket
        )
        return Figure(translate("LoanSums", "Late"), money(ledger.overdue), days, "bad")
    name = translate("LoanSums", "Next payment")
    if coming is None:
        return Figure(name, formats.NOTHING, translate("LoanSums", "nothing is due"))
    day, far = formats.day(coming.due.due), formats.distance(coming.due.due, view.today)
    return Figure(name, money(coming.due.open), f"{day} · {far}")


def _rate(view: LoanView) -> Figure:
    """Simple and compound, both named, beside the stated rate."""
    rates, name = view.reading.rates, translate("LoanSums", "True cost a year")
    stated = _stated(view)
    if rates is None:
        return Figure(name, formats.NOTHING, stated)
    said = translate("LoanSums", "compound {rate} · {stated}")
    note = said.format(rate=formats.percent(rates.compound, 2), stated=stated)
    simple = translate("LoanSums", "{rate} simple").format(rate=formats.percent(rates.simple, 2))
    return Figure(name, simple, note)


def _stated(view: LoanView) -> str:
    loan, stated = view.loan, view.reading.stated
    if loan.rate is None:
        return translate("LoanSums", "the stated rate is not recorded")
    rate = (
        formats.percent(stated, 2) if stated is not None else rate_text(loan.rate, loan.rate_unit)
    )
    return translate("LoanSums", "stated {rate}").format(rate=rate)
