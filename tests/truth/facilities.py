"""The accounts of a life: cards with bills, lines drawn again and again, loans paid off."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from credittracker.book.accounts import (
    Account,
    AccountKind,
    DayCount,
    LimitChange,
    LimitEvent,
    Method,
    RateUnit,
)
from credittracker.book.borrowing import (
    AfterPrepaying,
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
    PaymentOrder,
    Statement,
)
from credittracker.book.dates import add_months
from credittracker.book.lpr import Tenor
from credittracker.loans.schedule import schedule
from tests.truth.making import Maker
from tests.truth.paying import Asked, Habit, pay, repay

D = Decimal
PURPOSES = ("home", "car", "education", "daily", "consolidation", "business", "other", "", "gift")
PLANNED = tuple(m for m in Method if m is not Method.UNKNOWN)
ONCE = (
    AccountKind.INSTALMENT_LOAN,
    AccountKind.CAR_LOAN,
    AccountKind.STUDENT_LOAN,
    AccountKind.OTHER,
)
LINES = (AccountKind.REVOLVING_LINE, AccountKind.PAY_LATER, AccountKind.BUSINESS_LINE)


def account(maker: Maker, kind: AccountKind, **values: Any) -> Account:
    """An account, opened on a known day or not, closed or not."""
    opened = maker.day(maker.start, maker.start + timedelta(300))
    closed = None
    if maker.chance(0.06):
        closed = maker.day(opened, maker.end + timedelta(90))
    usual = {
        "platform": maker.pick(("jiebei", "weilidai", "bank", "card")),
        "name": f"{kind}",
        "kind": kind,
        "opened": opened if maker.chance(0.8) else None,
        "closed": closed,
        "revolving": maker.chance(0.95),
        "grace_days": maker.pick((0, 0, 0, 2, 3, 31)),
    }
    return maker.add(Account, **{**usual, **values})


def limits(maker: Maker, of: Account, about: Decimal) -> None:
    """A limit through its life: granted, raised, cut, zero, frozen, restored, closed."""
    if maker.chance(0.1):
        return
    on = of.opened or maker.day(maker.start, maker.start + timedelta(200))
    maker.add(LimitEvent, account=of.id, on=on, change=LimitChange.GRANTED, amount=about)
    for _ in range(maker.pick((0, 0, 0, 1, 2, 3))):
        on = maker.day(on, maker.end + timedelta(60))
        change = maker.pick((*LimitChange, LimitChange.ZERO, LimitChange.FROZEN))
        some = change in {LimitChange.RAISED, LimitChange.CUT, LimitChange.GRANTED}
        if change is LimitChange.RESTORED:
            some = maker.chance(0.5)
        amount = (about * maker.whole(0, 20) / 10).quantize(D("0.01")) if some else None
        maker.add(LimitEvent, account=of.id, on=on, change=change, amount=amount)


def card(maker: Maker, habit: Habit, **values: Any) -> Account:
    """A card or pay-later account: bills that carry what was not paid, and are paid somehow."""
    kind = values.pop("kind", AccountKind.CREDIT_CARD)
    card = account(maker, kind, **values)
    limits(maker, card, maker.yuan(2000, 60000))
    first = maker.day(card.opened or maker.start, maker.end)
    days = maker.months(first)
    if maker.chance(0.25):
        days = days[: maker.whole(1, 1 + len(days))]
    rest, spends = D(0), maker.yuan(50, 6000)
    for on in days:
        before = len(maker.records)
        rest += spends * maker.whole(0, 12) / 10
        rest = max(D(0), rest).quantize(D("0.01"))
        if maker.chance(0.03):
            continue
        _bill(maker, habit, card, (on, rest))
        paid = sum((r.amount for r in maker.records[before:] if hasattr(r, "loan")), D(0))
        rest -= paid
    return card


def _bill(maker: Maker, habit: Habit, card: Account, asked: tuple[date, Decimal]) -> None:
    on, amount = asked
    due = on + timedelta(maker.pick((0, 9, 18, 20, 25)))
    least = None
    if maker.chance(0.6):
        least = (amount / maker.pick((1, 5, 10, 10, 20))).quantize(D("0.01"))
    if maker.chance(0.03):
        least = D(0)
    maker.add(Statement, account=card.id, on=on, due=due, amount=amount, minimum=least)
    pays = least if least and maker.chance(0.3) else amount
    pay(maker, habit, Asked(card, due, pays))


def line(maker: Maker, habit: Habit, **values: Any) -> Account:
    """A line on which money is taken again and again."""
    line = account(maker, values.pop("kind", None) or maker.pick(LINES), **values)
    about = maker.yuan(1000, 40000)
    limits(maker, line, about * maker.whole(1, 3))
    on = maker.day(line.opened or maker.start, maker.end)
    for _ in range(maker.whole(1, 5)):
        method = maker.pick(PLANNED) if maker.chance(0.85) else Method.UNKNOWN
        taken = loan(maker, line, on, principal=about, method=method, terms=maker.whole(1, 12))
        changes(maker, taken)
        follow(maker, habit, line, taken)
        on = maker.day(on, maker.end + timedelta(40))
        about = maker.yuan(300, 30000)
    return line


def term(maker: Maker, habit: Habit, **values: Any) -> Account:
    """A loan taken once: a mortgage, a car, studies."""
    kind = maker.pick((*ONCE, AccountKind.MORTGAGE))
    owner = account(maker, kind, revolving=False, **values)
    if maker.chance(0.2):
        limits(maker, owner, maker.yuan(1000, 90000))
    on = maker.day(owner.opened or maker.start, maker.end)
    long = kind is AccountKind.MORTGAGE
    terms = maker.whole(60, 360) if long else maker.whole(1, 48)
    principal = maker.yuan(200000, 2000000) if long else maker.yuan(1000, 200000)
    taken = loan(maker, owner, on, principal=principal, terms=terms, method=maker.pick(PLANNED))
    changes(maker, taken)
    follow(maker, habit, owner, taken)
    return owner


def loan(maker: Maker, owner: Account, on: date, **values: Any) -> Loan:
    """A loan with a contract of any sort."""
    unit = maker.pick((RateUnit.YEAR, RateUnit.YEAR, RateUnit.DAY, RateUnit.FEE_PER_TERM))
    rates = {RateUnit.YEAR: "0.1385", RateUnit.DAY: "0.0005", RateUnit.FEE_PER_TERM: "0.0066"}
    usual = {
        "account": owner.id,
        "on": on,
        "rate": maker.pick((None, D(0), D(rates[unit]), D(rates[unit]))),
        "rate_unit": unit,
        "day_count": maker.pick(tuple(DayCount)),
        "first_due": maker.pick((None, None, on + timedelta(maker.whole(0, 45)))),
        "fee": maker.pick((D(0), D(0), maker.yuan(1, 200))),
        "penalty": maker.pick((None, D("1.5"), D("1.3"))),
        "compounds": maker.chance(0.3),
        "order": maker.pick((PaymentOrder.OLDEST_DUE, *PaymentOrder)),
        "purpose": maker.pick(PURPOSES),
        "closed": on + timedelta(maker.whole(0, 700)) if maker.chance(0.08) else None,
    }
    if unit is RateUnit.YEAR and usual["rate"] and maker.chance(0.3):
        reset = add_months(on, maker.whole(1, 12))
        tenor = maker.pick(tuple(Tenor))
        usual |= {"tenor": tenor, "spread": 60, "first_reset": reset, "reset_months": 12}
    return maker.add(Loan, **{**usual, **values})


def changes(maker: Maker, taken: Loan) -> None:
    """What happens to a loan: resets, prepayments, holidays, write-offs, rows of the lender's."""
    if taken.tenor is not None:
        for n in range(3):
            day = add_months(taken.first_reset or taken.on, 12 * n)
            kind = LoanEventKind.RATE_RESET
            rate = D(maker.whole(30, 60)) / 1000
            maker.add(LoanEvent, loan=taken.id, on=day, kind=kind, rate=rate)
    for _ in range(maker.pick((0, 0, 0, 1, 2))):
        event(maker, taken, taken.on + timedelta(maker.whole(0, 500)))
    for number in maker.pick(((), (), (), (1,), (2, 3))):
        own_row(maker, taken, number)


def event(maker: Maker, taken: Loan, on: date) -> None:
    """One change of a loan, with the money that moved if it was a prepayment."""
    kind = maker.pick((*LoanEventKind, LoanEventKind.PREPAYMENT))
    amount = (taken.principal / maker.whole(2, 9)).quantize(D("0.01")) or D("0.01")
    maker.add(
        LoanEvent,
        loan=taken.id,
        on=on,
        kind=kind,
        rate=(taken.rate or D("0.1")) * maker.whole(5, 15) / 10,
        amount=amount,
        fee=maker.pick((D(0), D(20))),
        terms=maker.whole(1, 3) if kind is LoanEventKind.HOLIDAY else maker.pick((0, 0, 6)),
        after=maker.pick(tuple(AfterPrepaying)),
    )
    if kind is LoanEventKind.PREPAYMENT and maker.chance(0.8):
        owner = next(r for r in maker.records if r.id == taken.account)
        assert isinstance(owner, Account)
        whose = taken.id if maker.chance(0.7) else None
        repay(maker, Asked(owner, on, amount, whose), on, amount)


def own_row(maker: Maker, taken: Loan, number: int) -> None:
    """A row of the lender's own table."""
    part = (taken.principal / max(1, taken.terms)).quantize(D("0.01"))
    maker.add(
        InstalmentOverride,
        loan=taken.id,
        number=number,
        due=add_months(taken.on, number) + timedelta(maker.whole(-3, 3)),
        principal=part,
        interest=maker.yuan(0, 50),
        fee=maker.pick((D(0), D(3))),
    )


def follow(maker: Maker, habit: Habit, owner: Account, taken: Loan) -> None:
    """Pay a loan as the person does, by its table; without one, now and then something."""
    mine = [r for r in maker.records if getattr(r, "loan", None) == taken.id]
    own = [r for r in mine if isinstance(r, InstalmentOverride)]
    happened = [r for r in mine if isinstance(r, LoanEvent)]
    worse = maker.day(taken.on, maker.end + timedelta(400)) if maker.chance(0.5) else date.max
    for row in schedule(taken, own, happened):
        if row.due > maker.end or not row.number:
            continue
        if taken.closed and row.due >= taken.closed:
            break
        how = habit.slipping() if row.due >= worse else habit
        asked = Asked(owner, row.due, row.amount, taken.id, row.principal, row.interest, row.fee)
        pay(maker, how, asked)
    if taken.method is Method.UNKNOWN:
        for _ in range(maker.whole(0, 6)):
            amount = maker.yuan(10, 3000)
            day = maker.day(taken.on, maker.end)
            told = amount / 2 if maker.chance(0.2) else None
            whose = taken.id if maker.chance(0.5) else None
            asked = Asked(owner, day, amount, whose, told and told.quantize(D("0.01")))
            repay(maker, asked, day, amount, told=told is not None)
