"""Short words for telling a case: who owes what where, and which verdicts that must lead to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from credittracker.advice.detective import Investigation, investigate, investigate_refusal
from credittracker.advice.verdicts import Answer
from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment, Statement
from credittracker.book.papers import ReportLine
from credittracker.book.person import (
    Application,
    FactKind,
    Income,
    LateMark,
    Outcome,
    ProfileFact,
)
from credittracker.book.records import Record
from credittracker.scoring.facts import facts_on

D = Decimal
ON = date(2026, 6, 15)
YES, NO, OPEN = Answer.SUPPORTED, Answer.RULED_OUT, Answer.CANNOT_TELL


def ago(days: int) -> date:
    return ON - timedelta(days=days)


def line(name: str = "a", **values) -> Account:
    known = {"platform": name, "name": name, "kind": AccountKind.REVOLVING_LINE, **values}
    return Account(id=name, **known)


def card(name: str = "a", **values) -> Account:
    return line(name, kind=AccountKind.CREDIT_CARD, **values)


def limit(change: LimitChange, days: int, amount: int | None = None, name: str = "a"):
    value = None if amount is None else D(amount)
    event_id = f"e{name}{days}"
    return LimitEvent(id=event_id, account=name, on=ago(days), change=change, amount=value)


def granted(name: str, amount: int = 10_000, days: int = 400) -> LimitEvent:
    return limit(LimitChange.GRANTED, days, amount, name)


def zero(days: int = 60, name: str = "a") -> LimitEvent:
    return limit(LimitChange.ZERO, days, name=name)


def loan(days: int, amount: int = 900, name: str = "a", **values) -> Loan:
    told = {"terms": 3, **values}
    return Loan(id=f"l{name}{days}", account=name, on=ago(days), principal=D(amount), **told)


def paid(days: int, amount: int | str = 900, name: str = "a") -> Repayment:
    return Repayment(id=f"r{name}{days}", account=name, on=ago(days), amount=D(amount))


def on_time(name: str, days: int = 150, **values) -> tuple[Record, ...]:
    """A loan that was repaid in full three weeks later."""
    return loan(days, name=name, **values), paid(days - 20, name=name)


def bill(days: int, amount: int, name: str = "a") -> Statement:
    on = ago(days)
    due = on + timedelta(days=20)
    return Statement(id=f"s{name}{days}", account=name, on=on, due=due, amount=D(amount))


def failed(days: int, name: str = "a") -> FailedDebit:
    return FailedDebit(id=f"f{name}{days}", account=name, on=ago(days))


def mark(days: int, late: int, account: str | None = None) -> LateMark:
    return LateMark(id=f"m{days}", on=ago(days), days=late, account=account)


def asked(count: int, first: int = 1) -> tuple[Application, ...]:
    days = [first + 20 * n for n in range(count)]
    return tuple(Application(id=f"q{d}", on=ago(d), institution=f"L{d}") for d in days)


def refused(days: int = 10, institution: str = "Bank") -> Application:
    """The application that is asked about."""
    return Application(id="refused", on=ago(days), institution=institution, outcome=Outcome.REFUSED)


def fact(kind: FactKind, days: int) -> ProfileFact:
    return ProfileFact(id=f"p{kind}", kind=kind, on=ago(days))


def printed(days: int, lender: str, name: str = "a") -> ReportLine:
    """A line of a credit report as it is printed; the names of lenders are invented."""
    text = f"2024年01月02日{lender}为其他个人消费贷款授信，额度长期有效，可循环使用。"
    return ReportLine(
        id=f"t{name}{days}", account=name, on=ago(days), stated_on=ago(days), text=text
    )


COMPLETE = fact(FactKind.APPLICATIONS_COMPLETE, 0)
COMPLETE_THEN = fact(FactKind.APPLICATIONS_COMPLETE, 40)
VALID_ID = fact(FactKind.ID_EXPIRES, -900)
INCOME = Income(id="i", since=date(2020, 1, 1), monthly=D(5000))
ELSEWHERE = (line("b"), granted("b"), *on_time("b"))
"""Another account on which nothing was ever wrong."""
GOOD = (*ELSEWHERE, COMPLETE, INCOME, VALID_ID)
"""Somebody of whom everything is known, and nothing of it is bad."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A case: what is recorded, and what each verdict must be.

    ``yes`` are all the causes its records support, and no other; ``no`` some that they rule out;
    ``needs`` some that cannot be told, with what is needed. ``source`` is where the cause stands
    (China credit research, section 4.1 unless another is named).
    """

    name: str
    source: str
    records: tuple[Record, ...]
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    needs: Mapping[str, str] = field(default_factory=dict)
    about: str = "a"
    hearsay: bool = True

    @property
    def book(self) -> Book:
        """Everything recorded."""
        return Book().with_records(*self.records)

    def investigation(self) -> Investigation:
        """Every verdict."""
        book = self.book
        if self.about in book.applications:
            asked_about = book.applications[self.about]
            return investigate_refusal(book, asked_about, hearsay=self.hearsay)
        facts = facts_on(book, ON)
        return investigate(facts, facts.position(self.about), hearsay=self.hearsay)

    @property
    def expected(self) -> dict[str, Answer]:
        """What is told of each code."""
        return (
            dict.fromkeys(self.yes, YES)
            | dict.fromkeys(self.no, NO)
            | dict.fromkeys(self.needs, OPEN)
        )
