"""Sam Porter, 38: a mortgage, a car, cards and a line; the store card went to zero.

Invented from beginning to end, under ``intl`` rules and in dollars.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.accounts import LimitChange, Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import LoanEventKind
from credittracker.book.history import BookInfo
from credittracker.book.person import (
    Application,
    ApplicationReason,
    Asset,
    AssetKind,
    ExternalScore,
    FactKind,
    Income,
    LateMark,
    Note,
    Outcome,
    ProfileFact,
)
from credittracker.scoring.card import Card
from credittracker.services.samples.builder import Story, with_check_ins

CARD_BILLS = (
    *(820, 760, 940, 1010, 880, 1190, 1260, 1040, 1350, 1480, 1320, 1610),
    *(1720, 1580, 1890, 2040, 1960, 2230, 2410, 2280, 2560, 2690, 2510, 2830),
    *(2960, 2840, 3120, 3290, 3150, 3420, 3380, 3510, 3290, 3160, 3040, 2890),
)
STORE_BILLS = (210, 0, 340, 180, 0, 260, 410, 150, 0, 320, 280, 0)
EVERYDAY_BILLS = (
    *(640, 590, 710, 820, 760, 930, 880, 1020, 970, 1110, 1040, 1180),
    *(1240, 1150, 1320, 1280, 1410, 1360, 1490, 1440, 1530, 1480, 1390, 1310),
)


def english_sample(today: date, catalogue: Mapping[str, Platform], card: Card) -> Book:
    """The whole Book as it would stand today."""
    info = BookInfo(country="intl", currency="USD", sample=True)
    story = Story(today, catalogue, info)
    _loans(story)
    _cards(story)
    _person(story)
    days = [story.ago(months, 26) for months in (6, 5, 4, 3, 2, 1)]
    return with_check_ins(story.book(), days, card)


def _loans(s: Story) -> None:
    home = s.account("mortgage", "Home mortgage", 41, due_day=1)
    s.loan(
        home,
        s.ago(41, 4),
        268000,
        terms=360,
        rate=Decimal("0.0549"),
        first_due=s.ago(40, 1),
        purpose="home",
    )
    car = s.account("car_loan", "Car loan", 23, due_day=15)
    s.loan(
        car,
        s.ago(23, 9),
        21500,
        terms=60,
        rate=Decimal("0.0679"),
        first_due=s.ago(22, 15),
        purpose="car",
        late={9: 11},
        changes=[{"kind": LoanEventKind.PREPAYMENT, "on": s.ago(5, 3), "amount": Decimal(1500)}],
    )
    loan = s.account("personal_loan", "Personal loan", 8)
    s.loan(
        loan,
        s.ago(8, 12),
        6000,
        terms=24,
        rate=Decimal("0.129"),
        first_due=s.ago(7, 12),
        purpose="consolidation",
        by_days=True,
    )


def _cards(s: Story) -> None:
    card = s.account("credit_card", "Harbour Visa", 70, statement_day=6, due_day=24)
    s.limit(card, LimitChange.GRANTED, s.ago(36, 6), 4000)
    s.bills(card, CARD_BILLS, 6, usual="0.4")
    everyday = s.account("credit_card", "Everyday Mastercard", 29, statement_day=14)
    s.limit(everyday, LimitChange.GRANTED, s.ago(29, 11), 3500)
    s.bills(everyday, EVERYDAY_BILLS, 14)
    store = s.account("store_card", "Fielding's store card", 26, statement_day=2)
    s.limit(store, LimitChange.GRANTED, s.ago(26, 20), 1500)
    s.bills(store, STORE_BILLS, 2)
    cut = s.limit(store, LimitChange.ZERO, s.today - timedelta(days=41))
    told = "Letter: reduced after a routine review of the account."
    s.add(Note, about=cut, on=s.today - timedelta(days=41), text=told)
    line = s.account("line_of_credit", "Bank line of credit", 18)
    s.limit(line, LimitChange.GRANTED, s.ago(18, 7), 5000)
    s.limit(line, LimitChange.FROZEN, s.ago(2, 9))
    later = s.account("bnpl", "Pay-in-four", 12)
    s.limit(later, LimitChange.GRANTED, s.ago(12, 3), 600)
    s.loan(later, s.ago(3, 18), 480, terms=4, purpose="daily")
    s.account("line_of_credit", "Credit union line", 4)
    s.account("personal_loan", "Old student overdraft", 90, closed=s.ago(20, 3))


def _person(s: Story) -> None:
    s.add(Income, since=s.ago(44, 1), monthly=Decimal(4650), verified=True, note="Salary")
    s.add(Asset, on=s.ago(8, 10), name="Home", kind=AssetKind.HOME, value=Decimal(331000))
    s.add(Asset, on=s.ago(1, 10), name="Savings", kind=AssetKind.SAVINGS, value=Decimal(5200))
    s.add(Asset, on=s.ago(8, 10), name="Car", kind=AssetKind.CAR, value=Decimal(15500))
    s.add(ProfileFact, kind=FactKind.JOB_SINCE, on=s.ago(47, 2))
    s.add(ProfileFact, kind=FactKind.ID_EXPIRES, on=s.ago(-30, 14))
    s.add(ProfileFact, kind=FactKind.APPLICATIONS_COMPLETE, on=s.ago(1, 3))
    s.add(LateMark, on=s.ago(21, 5), days=32, settled=s.ago(20, 6), note="Phone contract")
    asked = (
        (23, 3, "Lakeside Auto Finance", ApplicationReason.LOAN, Outcome.APPROVED),
        (8, 6, "Northgate Bank", ApplicationReason.LOAN, Outcome.APPROVED),
        (4, 11, "Riverside Credit Union", ApplicationReason.LOAN, Outcome.APPROVED),
        (2, 19, "Summit Card Services", ApplicationReason.CREDIT_CARD, Outcome.REFUSED),
        (1, 7, "Harbour Bank", ApplicationReason.CREDIT_CARD, Outcome.REFUSED),
    )
    for months, day, name, reason, outcome in asked:
        s.add(
            Application,
            on=s.ago(months, day),
            institution=name,
            reason=reason,
            outcome=outcome,
        )
    for months, value in ((9, 655), (3, 668)):
        s.add(
            ExternalScore,
            on=s.ago(months, 6),
            name="Bureau score",
            value=Decimal(value),
            lowest=Decimal(300),
            highest=Decimal(850),
        )
