"""The slow oracle, accounts: where one stands on a day, out of its bills and loans."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.accounts import REVOLVING_KINDS, Account, LimitChange
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from tests.truth.money import (
    NEVER,
    PRINCIPAL,
    ZERO,
    Ask,
    Debt,
    Poured,
    ask_of_bill,
    debt_of_bill,
    debt_of_loan,
)

NO_MORE_BILLS = timedelta(62)


@dataclass
class Seen:
    """An account on a day; see ``loans.position.Position`` for what each word means."""

    account: Account
    on: date
    limit: str
    amount: Decimal | None
    owed: Decimal | None = None
    unplanned: Decimal = ZERO
    limited: bool = False
    exact: bool = True
    dated: bool = False
    asks: list[Ask] = field(default_factory=list)
    lent: Decimal = ZERO
    money: list[tuple[Repayment, date]] = field(default_factory=list)
    active: bool = False

    @property
    def fallen(self) -> bool:
        return any(a.due <= self.on for a in self.asks)

    @property
    def uncovered(self) -> bool:
        """In use, but nobody recorded what was due when."""
        return bool(self.lent or self.money) and not (self.dated and self.exact)

    @property
    def is_open(self) -> bool:
        return self.limit != "closed"

    @property
    def is_line(self) -> bool:
        return self.account.kind in REVOLVING_KINDS and self.account.revolving

    @property
    def late(self) -> list[Ask]:
        return [a for a in self.asks if a.met is None and a.days_late(self.on) > 0]


class Look:
    """One account looked at on one day, with all that had happened by then."""

    def __init__(self, book: Book, account: Account, on: date) -> None:
        self.book, self.account, self.on = book, account, on
        mine = account.id
        by_day = lambda r: (r.on, r.id)  # noqa: E731 - one order for loans and money
        loans = [x for x in book.loans.values() if x.account == mine and x.on <= on]
        money = [r for r in book.repayments.values() if r.account == mine and r.on <= on]
        bills = [b for b in book.statements.values() if b.account == mine and b.on <= on]
        self.loans: list[Loan] = sorted(loans, key=by_day)
        self.money: list[Repayment] = sorted(money, key=by_day)
        self.bills: list[Statement] = sorted(bills, key=lambda b: (b.on, b.due, b.id))

    def seen(self) -> Seen:
        """Bills where bills come, else loans; and the loans again where bills stopped coming."""
        state, amount = limit(self.book, self.account, self.on)
        found = Seen(self.account, self.on, state, amount)
        found.lent = sum((x.principal for x in self.loans), ZERO)
        found.limited = any(
            e.account == self.account.id and e.on <= self.on
            for e in self.book.limit_events.values()
        )
        found.active = bool(self.loans or self.money or self.bills)
        counts: list[dict[str, date]] = []
        if self.bills:
            self._by_bills(found, counts)
        elif self.loans or not self.money:
            poured = self._poured(self.loans, self.money)
            found.asks = _shown(poured)
            found.owed, found.unplanned = _owed(poured), _unplanned(poured)
            found.dated = any(self._has_plan(x) for x in self.loans)
            found.exact = self._are_known(self.loans) and not (
                self.loans and self.money and self.money[0].on < self.loans[0].on
            )
            counts.append(poured.counts)
        for paid in self.money:
            days = [c[paid.id] for c in counts if paid.id in c]
            found.money.append((paid, min([paid.on, *days])))
        return found

    def _by_bills(self, found: Seen, counts: list[dict[str, date]]) -> None:
        last = self.bills[-1]
        held = [x for x in self.loans if x.on <= last.on]
        after = [x for x in self.loans if x.on > last.on]
        asks, counted = self._bills_paid()
        counts.append(counted)
        found.dated, found.exact = True, self._are_known(after)
        found.asks, found.owed, found.unplanned = asks, asks[-1].open, asks[-1].open
        if after:
            money = [r for r in self.money if r.on >= last.on]
            poured = self._poured(after, money, last)
            found.asks = [*asks[:-1], *_shown(poured)]
            found.owed, found.unplanned = _owed(poured), _unplanned(poured)
            counts.append(poured.counts)
        if held and self.on - last.on > NO_MORE_BILLS:
            alone = self._poured(self.loans, self.money)
            names = {x.id for x in held}
            found.asks += [a for a in _shown(alone) if a.record in names and a.due > last.due]
            found.owed = max(found.owed, _owed(alone))
            planned = sum(
                (
                    ask.left[PRINCIPAL]
                    for debt in map(self._debt, held)
                    if debt.until == NEVER
                    for ask in debt.asks
                    if ask.due > last.due and ask.number >= 0
                ),
                ZERO,
            )
            found.unplanned = max(ZERO, found.unplanned - planned, _unplanned(alone))
            found.exact = found.exact and self._are_known(held)
            counts.append(alone.counts)

    def _bills_paid(self) -> tuple[list[Ask], dict[str, date]]:
        """Every bill, met by the money since its date; the newest holds those before it."""
        asks = [ask_of_bill(b, self.account.grace_days) for b in self.bills]
        counts: dict[str, date] = {}
        drawn = {x.id: x.on for x in self.book.loans.values() if x.account == self.account.id}
        for paid in self.money:
            there = [n for n, b in enumerate(self.bills) if b.on <= paid.on]
            if not there:
                continue
            if paid.loan in drawn and drawn[paid.loan] > self.bills[there[-1]].on:
                continue
            for n in there:
                if asks[n].open:
                    if asks[n].met is None:
                        counts[paid.id] = min(counts.get(paid.id, paid.on), asks[n].due)
                    asks[n].take(PRINCIPAL, paid.amount, paid)
        return asks, counts

    def _poured(
        self, loans: list[Loan], money: list[Repayment], bill: Statement | None = None
    ) -> Poured:
        debts, held = [self._debt(x) for x in loans], {}
        if bill is not None:
            debts.insert(0, debt_of_bill(bill, self.account.grace_days))
            held = {x.id: bill.id for x in self.loans if x.on <= bill.on}
        return Poured({d.name: d for d in debts}, held).until(money, self.on)

    def _debt(self, loan: Loan) -> Debt:
        rows = [o for o in self.book.overrides.values() if o.loan == loan.id]
        rows.sort(key=lambda o: (o.number, o.id))
        events = [e for e in self.book.loan_events.values() if e.loan == loan.id]
        events.sort(key=lambda e: e.on)
        return debt_of_loan(loan, rows, events, self.account.grace_days, self.on)

    def _has_plan(self, loan: Loan) -> bool:
        return any(a.number >= 0 for a in self._debt(loan).asks)

    def _are_known(self, loans: list[Loan]) -> bool:
        """Whether every loan has a plan, or the lender ended it."""
        return all(self._has_plan(x) or self._debt(x).until <= self.on for x in loans)


def limit(book: Book, account: Account, on: date) -> tuple[str, Decimal | None]:
    """Whether a limit is an amount (and which), unknown, frozen or closed."""
    if account.closed is not None and account.closed <= on:
        return "closed", None
    state, last = "unknown", None
    events = [e for e in book.limit_events.values() if e.account == account.id and e.on <= on]
    for event in sorted(events, key=lambda e: e.on):
        if event.change is LimitChange.ZERO:
            state = "zero"
        elif event.change in {LimitChange.FROZEN, LimitChange.CLOSED}:
            state = str(event.change)
        else:
            last = last if event.amount is None else event.amount
            state = "unknown" if last is None else "amount"
    if state == "zero":
        return "amount", ZERO
    return state, last if state == "amount" else None


def _shown(poured: Poured) -> list[Ask]:
    return [a for d in poured.debts.values() for a in d.asks if a.seen and a.number >= 0]


def _owed(poured: Poured) -> Decimal:
    return sum((a.left[PRINCIPAL] for a in _unended(poured)), ZERO)


def _unplanned(poured: Poured) -> Decimal:
    """Open principal that no instalment asks for."""
    loose = (a for a in _unended(poured) if not a.instalment or a.number < 0)
    return sum((a.left[PRINCIPAL] for a in loose), ZERO)


def _unended(poured: Poured) -> list[Ask]:
    return [a for d in poured.debts.values() if not d.over for a in d.asks]
