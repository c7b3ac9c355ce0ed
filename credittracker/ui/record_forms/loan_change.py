"""What a change of a loan would mean, said while it is typed."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import Method
from credittracker.book.book import Book, events_of, overrides_of
from credittracker.book.borrowing import ENDINGS, Loan, LoanEvent, LoanEventKind
from credittracker.book.money import ZERO
from credittracker.loans.prepay import Comparison, Saving
from credittracker.loans.schedule import schedule
from credittracker.ui.words import formats
from credittracker.ui.words.status import Spans

translate = QCoreApplication.translate


def change_text(book: Book, loan: Loan, event: LoanEvent | None) -> str:
    """What follows from an event, in a line or two."""
    if event is None:
        return translate("LoanChange", "What it changes shows here.")
    if event.kind is LoanEventKind.WRITTEN_OFF:
        return translate(
            "LoanChange",
            "The lender gave up on it in its own books. It is still owed, so nothing changes here.",
        )
    if loan.method is Method.UNKNOWN:
        return translate("LoanChange", "The plan of this loan is not known, so no sum can be told.")
    return _ending(book, loan, event) if event.kind in ENDINGS else _saving(book, loan, event)


def change_warning(book: Book, loan: Loan, event: LoanEvent | None) -> str:
    """What stops nobody but should be known."""
    if event is None or loan.method is Method.UNKNOWN:
        return ""
    if event.on < loan.on:
        return translate("LoanChange", "This is before the loan was taken.")
    if event.kind is not LoanEventKind.PREPAYMENT:
        return ""
    found = _compared(book, loan, event)
    if found.net < 0:
        return translate("LoanChange", "This costs more than it saves.")
    return ""


def paid_early(book: Book, loan: Loan, event: LoanEvent) -> Decimal:
    """The money of a prepayment, with the interest so far if it was all that was left."""
    if loan.method is Method.UNKNOWN:
        return event.amount + event.fee
    return _compared(book, loan, event).now or event.amount + event.fee


def _compared(book: Book, loan: Loan, event: LoanEvent) -> Saving:
    """The loan with and without the event; one that is edited does not count twice."""
    others = [e for e in events_of(book, loan.id) if e.id != event.id]
    return Comparison(loan, event.on, others, overrides_of(book, loan.id)).saving(event)


def _saving(book: Book, loan: Loan, event: LoanEvent) -> str:
    found = _compared(book, loan, event)
    currency = book.accounts[loan.account].currency

    def money(amount: Decimal) -> str:
        return formats.money(amount, currency=currency)

    lines = [_interest(found, money(abs(found.interest)))]
    if found.now and not found.then.payment:
        now = translate("LoanChange", "To pay that day, with the interest so far: {amount}")
        lines.append(now.format(amount=money(found.now)))
    if found.penalty:
        net = translate("LoanChange", "After the penalty: {amount}")
        lines.append(net.format(amount=money(found.net)))
    lines.append(_payments(found, money(found.usual.payment), money(found.then.payment)))
    return "\n".join(line for line in lines if line)


def _interest(found: Saving, amount: str) -> str:
    if found.interest == 0:
        return translate("LoanChange", "The interest stays the same.")
    if found.interest > 0:
        return translate("LoanChange", "Interest saved: {amount}").format(amount=amount)
    return translate("LoanChange", "Interest added: {amount}").format(amount=amount)


def _payments(found: Saving, before: str, after: str) -> str:
    if not found.then.payment and not found.usual.payment:
        return ""
    if found.terms > 0:
        said = translate("LoanChange", "{fewer} fewer, the last on {day}; each about {after}.")
    elif found.terms < 0:
        said = translate("LoanChange", "{fewer} more, the last on {day}.")
    else:
        said = translate(
            "LoanChange", "The next payment goes from {before} to {after}; the last is on {day}."
        )
    return said.format(
        fewer=Spans().payments(abs(found.terms)),
        day=formats.day(found.ends),
        before=before,
        after=after,
    )


def _ending(book: Book, loan: Loan, event: LoanEvent) -> str:
    others = [e for e in events_of(book, loan.id) if e.id != event.id]
    rows = schedule(loan, overrides_of(book, loan.id), others)
    later = sum((row.principal for row in rows if row.due >= event.on), ZERO)
    said = translate(
        "LoanChange",
        "Nothing falls due from {day} on: {amount} of principal is no longer asked for.",
    )
    currency = book.accounts[loan.account].currency
    amount = formats.money(later, currency=currency)
    return said.format(day=formats.day(event.on), amount=amount)
