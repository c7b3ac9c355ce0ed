"""What a person can change, each with the name that undo gives it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.advice.closing import tick_id
from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.borrowing import Repayment
from credittracker.book.money import ZERO
from credittracker.book.person import Note
from credittracker.book.records import Record, RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import position
from credittracker.services.analysis import Analysis
from credittracker.services.floating import outdated_resets
from credittracker.services.workspace import Intent, Label


@dataclass(frozen=True, slots=True)
class Change:
    """A wish to change the Book, and what it is called."""

    label: Label
    intent: Intent


def put(book: Book, *records: Record) -> Change:
    """Add records, or replace those whose ids are known.

    A loan whose floating terms changed loses the resets that were made for the former ones.
    """
    first = records[0]
    verb = "add" if book.find(first.id) is None else "edit"
    return Change(
        _label(f"{verb}.{_kind(first)}", first),
        lambda b: b.without(*outdated_resets(b, records)).with_records(*records),
    )


def delete(book: Book, *ids: RecordId) -> Change:
    """Delete records and everything that hangs on them."""
    first = book.find(ids[0])
    code = f"delete.{_kind(first)}" if first is not None else "delete"
    label = _label(code, first) if len(ids) == 1 else Label("delete", {"count": str(len(ids))})
    return Change(label, lambda b: b.without(*ids))


def mark_paid(due: Due, on: date, record_id: RecordId) -> Change:
    """Record that what is to be paid of a due was paid on a day.

    The due is looked up again in the Book that is changed: nothing is paid twice, and nothing
    at all where it was paid meanwhile or is gone.
    """

    def intent(book: Book) -> Book:
        amount = _to_pay(book, due, on)
        loan = due.record if due.is_instalment else None
        if not amount:
            return book
        return book.with_records(
            Repayment(id=record_id, account=due.account, loan=loan, on=on, amount=amount)
        )

    return Change(Label("mark_paid"), intent)


def _to_pay(book: Book, due: Due, on: date) -> Decimal:
    """What is to be paid of a due as a Book has it now."""
    account = book.accounts.get(due.account)
    dues = position(book, account, on).dues if account is not None else ()
    same = (d for d in dues if (d.record, d.number, d.due) == (due.record, due.number, due.due))
    return next((d.to_pay for d in same), ZERO)


def tick(book: Book, account: RecordId, code: str, text: str, on: date) -> Change:
    """Write down that a step of closing an account is done, as a note; or take that back."""
    note = tick_id(code, account)
    if note in book.notes:
        return delete(book, note)
    return put(book, Note(id=note, about=account, on=on, text=text))


def keep_check_in(seen: Analysis, record_id: RecordId) -> Change:
    """Keep today's score with its receipt and what it foretells; once more replaces the first."""
    earlier = [c.id for c in seen.facts.book.check_ins.values() if c.on == seen.on]

    def intent(book: Book) -> Book:
        from credittracker.services.foretelling import (  # noqa: PLC0415 - the start looks not ahead
            check_in_records,
        )

        records = check_in_records(seen, earlier[0] if earlier else record_id)
        return book.without(*earlier).with_records(*records)

    return Change(Label("check_in"), intent)


def _kind(record: Record) -> str:
    """A record's kind as labels write it: ``loan``, ``limit_event``."""
    return COLLECTIONS[type(record)].removesuffix("s")


def _label(code: str, record: Record | None) -> Label:
    name = getattr(record, "name", "") or getattr(record, "institution", "")
    values: Mapping[str, str] = {"name": name} if name else {}
    return Label(code, values)
