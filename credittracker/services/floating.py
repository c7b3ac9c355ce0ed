"""The resets of loans that follow the LPR: made when a loan is saved, offered as days go by."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from credittracker.book.book import Book, events_of, overrides_of
from credittracker.book.borrowing import FLOATING, Loan, LoanEvent, LoanEventKind
from credittracker.book.records import Record, RecordId
from credittracker.loans.dues import ending
from credittracker.loans.lpr import RESET_ID, resets
from credittracker.loans.schedule import schedule
from credittracker.services.catalogue import lpr_table


def first_resets(book: Book, loan: Loan, on: date) -> tuple[LoanEvent, ...]:
    """The resets up to a day that go with a loan whose floating terms are new or changed."""
    before = book.loans.get(loan.id)
    if before is not None and _terms(before) == _terms(loan):
        return ()
    return resets(loan, lpr_table(book), on)


def offered_resets(book: Book, loan: Loan, on: date) -> tuple[LoanEvent, ...]:
    """The resets whose day has come while the loan ran and that nobody recorded, oldest first."""
    if loan.tenor is None:
        return ()
    events = events_of(book, loan.id)
    rows = schedule(loan, overrides_of(book, loan.id), events)
    last = min(rows[-1].due if rows else loan.on, ending(loan, events) or date.max)
    known = {e.on for e in events if e.kind is LoanEventKind.RATE_RESET}
    found = resets(loan, lpr_table(book), min(on, last))
    return tuple(e for e in found if e.on not in known and e.on < last)


def rates_in_force(book: Book, on: date) -> Mapping[RecordId, Decimal]:
    """The newest rate of each loan that was reset by a day, in the loan's own unit."""
    resets = (e for e in book.loan_events.values() if e.kind is LoanEventKind.RATE_RESET)
    told = sorted((e for e in resets if e.on <= on), key=lambda e: e.on)
    return {e.loan: e.rate for e in told if e.rate is not None}


def outdated_resets(book: Book, records: Iterable[Record]) -> Iterator[RecordId]:
    """The resets made for floating terms that a loan among the records no longer has."""
    some = tuple(records)
    kept = {record.id for record in some}
    for loan in (record for record in some if isinstance(record, Loan)):
        before = book.loans.get(loan.id)
        if before is not None and _terms(before) != _terms(loan):
            begin = f"{loan.id}{RESET_ID}"
            yield from (i for i in book.loan_events if i.startswith(begin) and i not in kept)


def _terms(loan: Loan) -> tuple[object, ...]:
    return (loan.on, *(getattr(loan, field) for field in FLOATING))
