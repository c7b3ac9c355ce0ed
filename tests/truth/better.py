"""Pairs of logs of which one is better in one respect: it must never score lower."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import NamedTuple

from credittracker.book.book import Book
from credittracker.book.borrowing import PaymentOrder, Repayment
from credittracker.book.dates import add_months
from credittracker.book.person import Application, FactKind, Income, ProfileFact
from credittracker.loans.position import Position

CENT, ZERO = Decimal("0.01"), Decimal(0)
DAYS_SOONER = (1, 1, 2, 5, 20, 60)
WINDOW_EDGES = (0, 1, 13, 14, 15, 150, 181, 182, 190, 700, 730, 740)


class Pair(NamedTuple):
    """What is better, and the two logs; one of them is the base."""

    claim: str
    worse: Book
    better: Book


class Base(NamedTuple):
    """A Book on a day, with where its accounts stand, and dice."""

    book: Book
    on: date
    positions: Mapping[str, Position]
    dice: Random

    def better(self, claim: str, *records: object) -> Pair:
        """The pair whose better log has some records more, or others in their place."""
        return Pair(claim, self.book, self.book.with_records(*records))

    @property
    def money(self) -> list[Repayment]:
        """Money that came once something had been borrowed; earlier, it says records lack."""
        paid = [r for r in self.book.repayments.values() if r.on <= self.on]
        paid = [r for r in paid if not self.is_told(r.account, r.on)]
        return [r for r in paid if (first := self.first(r.account)) and first <= r.on]

    def begun(self, account: str) -> list[date]:
        """The days of an account's loans and bills."""
        debts = (*self.book.loans.values(), *self.book.statements.values())
        return [x.on for x in debts if x.account == account]

    def is_told(self, account: str, on: date) -> bool:
        """Whether a lender's split from a day on says what was paid by then: no more, no less."""
        money = (r for r in self.book.repayments.values() if r.account == account)
        return any(r.principal is not None and on <= r.on <= self.on for r in money)

    def first(self, account: str) -> date | None:
        """The day of its first one."""
        return min(self.begun(account), default=None)


def pairs(base: Base, count: int) -> Iterator[Pair]:
    """Some pairs, each kind in turn."""
    for n in range(count):
        found = KINDS[n % len(KINDS)](base)
        if found is not None:
            yield found


def paid_in_time(base: Base) -> Pair | None:
    """What was paid late is paid on the day it was due."""
    dues = [d for p in base.positions.values() for d in p.dues if d.due < base.on]
    late = [d for d in dues if d.days_late(base.on) and d.repayments]
    if not late:
        return None
    due = base.dice.choice(late)
    paid = [base.book.repayments[r] for r in due.repayments]
    late = [r for r in paid if due.due < r.on <= (due.met_on or base.on)]
    if not late or not _may_move(base, late, due.due):
        return None
    return base.better("paid in time", *(replace(r, on=due.due) for r in late))


def paid_sooner(base: Base) -> Pair | None:
    """A payment some days earlier, in or out of the three months as it was."""
    if not base.money:
        return None
    paid = base.dice.choice(base.money)
    on = paid.on - timedelta(base.dice.choice(DAYS_SOONER))
    window = add_months(base.on, -3)
    if (on > window) != (paid.on > window) or not _may_move(base, [paid], on):
        return None
    return base.better("paid sooner", replace(paid, on=on))


def _may_move(base: Base, moved: list[Repayment], on: date) -> bool:
    """Whether some money surely pays the same debts on an earlier day.

    Nothing of the account may have begun, changed or been paid between, and the log must say what
    the money of the account pays: by a name, or because there is one thing to pay. A contract
    that spreads money over all that is due, or a lender's split, pays something else on another
    day; and of two payments the first has the oldest due, by which all of its money is dated.
    """
    book, account, last = base.book, moved[0].account, max(r.on for r in moved)
    loans = [x for x in book.loans.values() if x.account == account]
    bills = [x for x in book.statements.values() if x.account == account]
    money = [r for r in book.repayments.values() if r.account == account]
    plain = all(x.order is PaymentOrder.OLDEST_DUE for x in loans)
    plain = plain and all(r.principal is None for r in money)
    certain = not (loans and bills) and (len(loans) <= 1 or all(r.loan for r in money))
    changed = [x.closed for x in loans if x.closed]
    changed += [e.on for e in book.loan_events.values() if book.loans[e.loan].account == account]
    first = base.first(account)
    changed += [r.on for r in money if r not in moved]
    ids = [r.id for r in sorted(moved, key=lambda r: (r.on, r.id))]
    still = ids == sorted(ids) and not any(on < day <= last for day in base.begun(account))
    still = still and not any(on <= day <= last for day in changed)
    return plain and certain and still and first is not None and first <= on


def arrears_cleared(base: Base) -> Pair | None:
    """What is in arrears is paid, to the cent, but for a cent, or more than that."""
    behind = [p for p in base.positions.values() if p.overdue > 0]
    behind = [p for p in behind if not base.is_told(p.account.id, base.on)]
    if not behind:
        return None
    seen = base.dice.choice(behind)
    amount = seen.overdue + base.dice.choice((ZERO, ZERO, -CENT, Decimal(50)))
    more = Repayment(id="more", account=seen.account.id, on=base.on, amount=max(CENT, amount))
    return base.better("arrears cleared", more)


def one_more(base: Base) -> Pair | None:
    """A payment more, on any day on which something could be owed."""
    firsts = {a: f for a in base.book.accounts if (f := base.first(a)) and f <= base.on}
    if not firsts:
        return None
    account = base.dice.choice([*firsts])
    on = firsts[account] + timedelta(base.dice.randint(0, (base.on - firsts[account]).days))
    if base.is_told(account, on):
        return None
    amount = base.dice.choice((CENT, Decimal(100), Decimal(100000)))
    return base.better("a payment more", Repayment(id="m", account=account, on=on, amount=amount))


def one_fewer(base: Base) -> Pair | None:
    """A payment fewer is worse."""
    if not base.money:
        return None
    less = base.book.without(base.dice.choice(base.money).id)
    return Pair("a payment fewer", less, base.book)


def larger_payment(base: Base) -> Pair | None:
    """A larger repayment."""
    if not base.money:
        return None
    paid = base.dice.choice(base.money)
    more = base.dice.choice((CENT, Decimal(10), Decimal(1000), paid.amount))
    return base.better("a larger payment", replace(paid, amount=paid.amount + more))


def smaller_bill(base: Base) -> Pair | None:
    """A bill that asks for less, and for no more at least."""
    bills = [b for b in base.book.statements.values() if b.on <= base.on and b.amount]
    if not bills:
        return None
    bill = base.dice.choice(bills)
    amount = (bill.amount * base.dice.choice((0, 1, 5, 9)) / 10).quantize(CENT)
    least = bill.minimum if bill.minimum is None else min(bill.minimum, amount)
    return base.better("a smaller bill", replace(bill, amount=amount, minimum=least))


def smaller_loan(base: Base) -> Pair | None:
    """A loan of less, on the same terms."""
    changed = (*base.book.overrides.values(), *base.book.loan_events.values())
    own = {x.loan for x in changed}
    loans = [x for x in base.book.loans.values() if x.on <= base.on and x.id not in own]
    loans = [x for x in loans if not base.is_told(x.account, x.on)]
    if not loans:
        return None
    taken = base.dice.choice(loans)
    amount = (taken.principal * base.dice.choice((1, 5, 9)) / 10).quantize(CENT)
    return base.better("a smaller loan", replace(taken, principal=max(CENT, amount)))


def one_inquiry_fewer(base: Base) -> Pair:
    """An application fewer, or the base against one more."""
    asked = [*base.book.applications.values()]
    if asked and base.dice.random() < 0.6:
        return Pair("one inquiry fewer", base.book, base.book.without(base.dice.choice(asked).id))
    new = Application(id="x", on=base.on, institution="A")
    like = base.dice.choice(asked) if asked else new
    on = base.on - timedelta(base.dice.choice(WINDOW_EDGES))
    more = base.book.with_records(replace(like, id="more", on=on))
    return Pair("one inquiry fewer", more, base.book)


def milder_mark(base: Base) -> Pair | None:
    """A late mark fewer, shorter, or settled earlier."""
    marks = [m for m in base.book.late_marks.values() if m.on <= base.on]
    if not marks:
        return None
    mark = base.dice.choice(marks)
    way = base.dice.choice(("fewer", "shorter", "settled"))
    if way == "fewer":
        return Pair("a mark fewer", base.book, base.book.without(mark.id))
    if way == "shorter":
        return base.better("a mark shorter", replace(mark, days=base.dice.randint(1, mark.days)))
    told = mark.settled if mark.settled and mark.settled <= base.on else None
    last = told or min(base.on, mark.on + timedelta(mark.days))
    settled = mark.on + timedelta(base.dice.randint(0, (last - mark.on).days))
    return base.better("a mark settled earlier", replace(mark, settled=settled))


KINDS = (
    *(paid_in_time,) * 3,
    arrears_cleared,
    paid_sooner,
    one_more,
    one_fewer,
    larger_payment,
    smaller_bill,
    smaller_loan,
    one_inquiry_fewer,
    milder_mark,
)


def all_told(book: Book, on: date) -> Book:
    """The Book with an income and the answer that every application is in it."""
    told = ProfileFact(id="told", kind=FactKind.APPLICATIONS_COMPLETE, on=on)
    earning = Income(id="earning", since=date(2000, 1, 1), monthly=Decimal(6000))
    return book.with_records(told, earning)
