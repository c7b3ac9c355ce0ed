"""Everything on the same few days: no life, but every order in which records can meet."""

from datetime import date, timedelta
from typing import Any

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Method
from credittracker.book.borrowing import (
    FailedDebit,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
    Statement,
)
from credittracker.book.dates import add_months
from credittracker.book.person import LateMark
from tests.truth import people
from tests.truth.facilities import account, event, loan, own_row
from tests.truth.making import CENT, D, Maker


def everything(maker: Maker) -> None:
    """A few accounts that share their days, and everything else that can be recorded."""
    days = _few_days(maker)
    accounts = []
    for _ in range(maker.whole(1, 3)):
        kind, currency = maker.pick(tuple(AccountKind)), maker.pick(("CNY", "CNY", "USD"))
        accounts.append(account(maker, kind, currency=currency))
    for one in accounts:
        _crowd(maker, one, days)
    _marks(maker, accounts, days)
    for part in (people.incomes, people.assets, people.facts, people.inquiries):
        part(maker)


def one_account(maker: Maker) -> None:
    """One account with more on it than anybody has."""
    days = _few_days(maker)
    line = account(maker, AccountKind.REVOLVING_LINE, revolving=True)
    for _ in range(2):
        _crowd(maker, line, days)
    _marks(maker, [line], days)
    people.incomes(maker)
    people.facts(maker)


def _few_days(maker: Maker) -> list[date]:
    """Days close together, a month apart, at a month's end, and in the future."""
    first = maker.day(add_months(maker.end, -14), maker.end)
    some = [first + timedelta(n) for n in (0, 1, 2, maker.whole(3, 40))]
    some += [add_months(first, n) for n in (1, 2, 3)]
    return [*some, add_months(first.replace(day=1), 1) - timedelta(1), maker.end + timedelta(20)]


def _crowd(maker: Maker, owner: Account, days: list[date]) -> None:
    """Loans, bills, money and limit changes of one account, all on a few days."""
    for _ in range(maker.whole(0, 4)):
        change = maker.pick(tuple(LimitChange))
        maker.add(LimitEvent, account=owner.id, on=maker.pick(days), change=change, amount=D(900))
    loans = [_loan(maker, owner, days) for _ in range(maker.whole(0, 3))]
    for _ in range(maker.whole(0, 3)):
        _bill(maker, owner, days)
    for _ in range(maker.whole(0, 8)):
        _money(maker, owner, loans, days)
    if maker.chance(0.3):
        maker.add(FailedDebit, account=owner.id, on=maker.pick(days))


def _loan(maker: Maker, owner: Account, days: list[date]) -> Loan:
    on = maker.pick(days)
    closed = maker.pick([d for d in days if d >= on]) if maker.chance(0.15) else None
    taken = loan(
        maker,
        owner,
        on,
        principal=maker.pick((CENT, D(7), D(100), D(1000), maker.yuan(1, 3000))),
        method=maker.pick(tuple(Method)),
        terms=maker.whole(1, 5),
        closed=closed,
    )
    for _ in range(maker.pick((0, 0, 1, 2))):
        event(maker, taken, maker.pick(days))
    if maker.chance(0.2):
        kind = maker.pick((LoanEventKind.SETTLED, LoanEventKind.WRITTEN_OFF))
        maker.add(LoanEvent, loan=taken.id, on=maker.pick(days), kind=kind)
    for number in maker.pick(((), (), (1,), (1, 2), (4,))):
        own_row(maker, taken, number)
    return taken


def _bill(maker: Maker, owner: Account, days: list[date]) -> None:
    on, amount = maker.pick(days), maker.pick((D(0), CENT, D(100), maker.yuan(1, 2000)))
    least = maker.pick((None, None, D(0), amount, (amount / 10).quantize(CENT)))
    due = on + timedelta(maker.pick((0, 1, 18, 30, 70)))
    maker.add(Statement, account=owner.id, on=on, due=due, amount=amount, minimum=least)


def _money(maker: Maker, owner: Account, loans: list[Loan], days: list[date]) -> None:
    amount = maker.pick((CENT, D(100), D(1000), maker.yuan(1, 2000)))
    told: dict[str, Any] = {}
    if maker.chance(0.25):
        parts = maker.pick(((amount, 0, 0), (amount - CENT, CENT, 0), (0, amount, 0)))
        told = dict(zip(("principal", "interest", "fee"), map(D, parts), strict=True))
    paid = maker.pick([None, *loans])
    if paid is not None and maker.chance(0.25):
        nearly = paid.principal - CENT * maker.pick((0, 1, paid.terms, paid.terms))
        amount = max(CENT, nearly)
        told = {"principal": amount}
    loan = None if paid is None else paid.id
    maker.add(Repayment, account=owner.id, on=maker.pick(days), amount=amount, loan=loan, **told)


def _marks(maker: Maker, accounts: list[Account], days: list[date]) -> None:
    for _ in range(maker.pick((0, 0, 1, 3))):
        on = maker.pick(days)
        whose = maker.pick([None, *(a.id for a in accounts)])
        settled = on + timedelta(maker.pick((0, 5, 40))) if maker.chance(0.5) else None
        late = maker.pick((1, 30, 31, 95))
        maker.add(LateMark, on=on, days=late, account=whose, settled=settled)
