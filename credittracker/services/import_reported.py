"""What the rows of a credit report become: records that a Book does not have yet.

- An account's limit becomes a limit event on the day the figures are of, if it differs from what
  the Book knows for that day.
- Its balance becomes a bill of that day that asks for nothing (minimum 0): the newest bill says
  what is owed, what was drawn by then is in it, what is paid later comes off, and nobody is late
  with it. Where the person records real bills, or a loan with its plan, those say more: then the
  balance is left to them.
- A loan is its account: opened, closed, and what is owed on it. No loan record is made, as the
  report prints no plan: one without a plan would make everything about lateness unknown, while
  the report is the very record of it.
- Months late become late marks. A brief report says how many of sixty, not which: they stand as
  late as they can be, which never flatters, and can be corrected. Days late are what is printed at
  least: 1, or 91 for a month over 90 days (quasi cards: 61 and 91).
- Its sentence is kept as it stands, with its figures, to be compared with the own records.
- Inquiries become applications, by the reason printed. Duties and public records become notes.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from credittracker.book.accounts import Account, LimitChange, LimitEvent, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Statement
from credittracker.book.dates import add_months, month_end
from credittracker.book.limits import LimitState, limit_events, limit_on
from credittracker.book.money import ZERO
from credittracker.book.papers import ReportLine
from credittracker.book.person import (
    Application,
    ApplicationReason,
    FactKind,
    LateMark,
    Note,
    ProfileFact,
)
from credittracker.book.records import Record, RecordId
from credittracker.importers.drafts import Draft, DraftKind
from credittracker.importers.reported import (
    Ending,
    Facility,
    ReportedAccount,
    ReportedInquiry,
    ReportedNote,
)

_REASONS: Mapping[str, ApplicationReason] = {
    "贷款审批": ApplicationReason.LOAN,
    "融资审批": ApplicationReason.LOAN,
    "信用卡审批": ApplicationReason.CREDIT_CARD,
    "担保资格审查": ApplicationReason.GUARANTEE,
    "保前审查": ApplicationReason.GUARANTEE,
    "资信审查": ApplicationReason.GUARANTEE,
    "法人代表、负责人、高管等资信审查": ApplicationReason.GUARANTEE,
    "贷后管理": ApplicationReason.POST_LOAN,
    "保后管理": ApplicationReason.POST_LOAN,
}
"""Hard inquiries as lenders' product sheets count them; reviews of standing are hard too."""
_OWN = "本人查询"
_MOST_LATE = 60
_LATE = re.compile("最近5年内[^。]*|当前(?:有|已)?逾期")


@dataclass(frozen=True, slots=True)
class Reported:
    """A row of a report on its way: its id, where its account is, and the report's day."""

    record_id: RecordId
    draft: Draft
    account: Account | None
    stated_on: date
    batch: RecordId


def additions(row: Reported, book: Book) -> list[Record]:
    """What a row adds to a Book; nothing that is there already, whatever it says by now.

    An account of the person's is filled in where it is blank.
    """
    added = [record for record in _records(row, book) if book.find(record.id) is None]
    said, account = row.draft.reported, row.account
    if isinstance(said, ReportedAccount) and account is not None and account.id in book.accounts:
        filled = filled_in(account, said)
        if filled != account:
            added.append(filled)
    return added


def complete(stated_on: date, number: str, book: Book) -> list[Record]:
    """That the Book holds every application up to a report's day."""
    fact = ProfileFact(
        id=f"pboc-complete-{stated_on}",
        kind=FactKind.APPLICATIONS_COMPLETE,
        on=stated_on,
        note=number,
    )
    return [] if fact.id in book.facts else [fact]


def filled_in(account: Account, said: ReportedAccount) -> Account:
    """An account of the person's with what it left blank and the report prints."""
    return replace(
        account,
        opened=account.opened or _before(said.opened, account.closed),
        valid_until=said.valid_until or account.valid_until,
        revolving=account.revolving and said.revolving is not False,
        reports_to_bureau=True if account.reports_to_bureau is None else account.reports_to_bureau,
    )


def _before(opened: date, closed: date | None) -> date | None:
    return opened if closed is None or opened <= closed else None


def _records(row: Reported, book: Book) -> Iterator[Record]:
    said, on = row.draft.reported, row.draft.on
    if row.draft.kind is DraftKind.BALANCE:
        yield from _balance(row, book)
    if isinstance(said, ReportedAccount):
        if row.account is not None:
            yield from _of_account(row, said, row.account, book)
    elif isinstance(said, ReportedInquiry):
        yield Application(
            id=row.record_id,
            on=on,
            institution=said.institution,
            reason=_reason(said.reason),
            note=said.reason,
        )
    elif isinstance(said, ReportedNote):
        yield Note(id=row.record_id, about=row.batch, on=on, text=said.text)


def _of_account(
    row: Reported, said: ReportedAccount, account: Account, book: Book
) -> Iterator[Record]:
    as_of = min(said.as_of or row.stated_on, row.stated_on)
    if account.id not in book.accounts:
        yield account
    elif not said.is_open and account.closed is None and said.ended is not None:
        yield LimitEvent(
            id=f"{row.record_id}~closed",
            account=account.id,
            on=said.ended,
            change=LimitChange.CLOSED,
        )
    yield from _limit(row, said, account, book)
    balance = ZERO if said.ending is Ending.NOT_ACTIVATED else said.balance
    if said.is_open and balance is not None and _balance_counts(account, book):
        yield _stated(row.record_id, account.id, as_of, balance)
    yield from _late_marks(row, said, account)
    yield ReportLine(
        id=f"{row.record_id}~line-{row.stated_on}",
        account=account.id,
        on=as_of,
        stated_on=row.stated_on,
        text=row.draft.text,
        is_open=said.is_open,
        balance=balance,
        late_months=said.late_months,
        late_now=said.late_now,
        ended=said.ended,
    )


def _balance(row: Reported, book: Book) -> Iterator[Statement]:
    """What a bank's own statement says is owed on a card."""
    account, amount = row.account, row.draft.amount
    if account is not None and amount is not None and _balance_counts(account, book):
        yield _stated(row.record_id, account.id, row.draft.on, amount)


def _stated(row: RecordId, account: RecordId, on: date, amount: Decimal) -> Statement:
    """What a lender says is owed on a day, as a bill that asks for nothing."""
    return Statement(
        id=f"{row}~{_BALANCE}{on}", account=account, on=on, due=on, amount=amount, minimum=ZERO
    )


_BALANCE = "balance-"


def _balance_counts(account: Account, book: Book) -> bool:
    """Whether nothing the person recorded says more of what is owed."""
    bills = [s for s in book.statements.values() if s.account == account.id]
    if any(f"~{_BALANCE}" not in bill.id for bill in bills):
        return False
    loans = (loan for loan in book.loans.values() if loan.account == account.id)
    return all(loan.method is Method.UNKNOWN for loan in loans)


def _limit(
    row: Reported, said: ReportedAccount, account: Account, book: Book
) -> Iterator[LimitEvent]:
    if said.limit is None or said.ending is not None:
        return
    on = min(said.as_of or row.stated_on, row.stated_on)
    known = limit_on(account, limit_events(book, account.id), on)
    if known.state is LimitState.AMOUNT:
        before = known.amount or ZERO
        if before == said.limit:
            return
        change = LimitChange.RAISED if said.limit > before else LimitChange.CUT
    elif known.state is LimitState.UNKNOWN:
        change = LimitChange.GRANTED
    else:
        return
    yield LimitEvent(
        id=f"{row.record_id}~limit-{on}",
        account=account.id,
        on=on,
        change=change if said.limit else LimitChange.ZERO,
        amount=said.limit,
    )


def _late_marks(row: Reported, said: ReportedAccount, account: Account) -> Iterator[LateMark]:
    last = min(said.ended or said.as_of or row.stated_on, row.stated_on)
    count = max(min(said.late_months, _MOST_LATE), 1 if said.late_now else 0)
    first = 0 if said.late_now else 1
    least = 61 if said.facility is Facility.QUASI_CARD else 1
    printed = _LATE.search(row.draft.text)
    for number in range(count):
        month = add_months(last.replace(day=1), -first - number)
        yield LateMark(
            id=f"{row.record_id}~late-{number}",
            on=min(month_end(month), last),
            days=91 if number < said.late_90_months else least,
            account=account.id,
            note=printed[0] if printed else said.product,
        )


def _reason(printed: str) -> ApplicationReason:
    if printed.startswith(_OWN):
        return ApplicationReason.OWN
    return _REASONS.get(printed, ApplicationReason.OTHER)
