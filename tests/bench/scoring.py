"""The score beside the barest readings of the same records."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import cycle

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.dates import add_months, month_end
from credittracker.book.person import Income
from credittracker.book.records import Record
from credittracker.loans.account_records import records_by_account
from credittracker.loans.schedule import schedule
from credittracker.scoring.history import history
from credittracker.scoring.model import measure, score_facts
from credittracker.scoring.score import score_measures
from credittracker.services.analysis import analyse
from credittracker.services.analyst import Analyst
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from tests.bench.pairs import Pair, paired

TODAY = date(2026, 11, 23)
BEGIN = date(2016, 8, 3)
MONTHS = 120
TIMES = 20
D = Decimal


@cache
def ten_years() -> Book:
    """Twelve accounts over ten years, about 10,000 records; one payment in 17 comes late."""
    return Book().with_records(
        Income(id="i", since=date(2010, 1, 1), monthly=D(15000)),
        *(record for n in range(12) for record in _account(f"a{n}", is_card=n % 3 == 0)),
    )


def _account(name: str, *, is_card: bool) -> Iterator[Record]:
    kind = AccountKind.CREDIT_CARD if is_card else AccountKind.REVOLVING_LINE
    yield Account(id=name, platform="x", name=name, kind=kind, opened=date(2016, 1, 5))
    granted = LimitChange.GRANTED
    yield LimitEvent(id=f"g{name}", account=name, on=BEGIN, change=granted, amount=D(50000))
    months = [on for n in range(124) if (on := add_months(BEGIN, n)) <= TODAY]
    if is_card:
        for on in months:
            due, amount = on + timedelta(18), D(1800)
            yield Statement(id=f"s{name}{on}", account=name, on=on, due=due, amount=amount)
            for n in range(6):
                day = min(TODAY, on + timedelta(10 + n))
                yield Repayment(id=f"r{name}{on}{n}", account=name, on=day, amount=D(300))
        return
    for place, on in enumerate(months[::2]):
        loan = Loan(
            id=f"l{name}{on}", account=name, on=on, principal=D(6000), terms=12, rate=D("0.144")
        )
        yield loan
        for row in schedule(loan):
            day = row.due + timedelta(5 if (place + row.number) % 17 == 0 else -1)
            if day <= TODAY:
                paid = f"p{loan.id}{row.number}"
                yield Repayment(id=paid, account=name, loan=loan.id, on=day, amount=row.amount)


def scoring() -> Pair:
    """The sample's score with reasons, read from nothing."""
    book, card = sample_book("zh_CN", TODAY), load_card()
    return paired(
        f"score the sample with reasons, x{TIMES} / hash every record",
        "1 ms each",
        lambda: [analyse(book, TODAY, card) for _ in range(TIMES)],
        lambda: [sum(map(hash, (r.id for r in book))) for _ in range(TIMES)],
    )


def rescoring() -> Pair:
    """The sample's score with reasons after a change of one account, against from nothing."""
    book, card = sample_book("zh_CN", TODAY), load_card()
    paid = next(
        r for r in book.repayments.values() if book.accounts[r.account].platform == "jiebei"
    )
    turns, analyst = cycle([book.without(paid.id), book]), Analyst(card)
    analyst.analyse(book, TODAY)
    return paired(
        f"score it after an edit, x{TIMES} / from nothing",
        "1 ms each",
        lambda: [analyst.analyse(next(turns), TODAY) for _ in range(TIMES)],
        lambda: [analyse(book, TODAY, card) for _ in range(TIMES)],
    )


def looking_back() -> Pair:
    """Ten years of month ends, against the last day alone, over the same records."""
    book, card = ten_years(), load_card()
    days = [*(month_end(add_months(TODAY, -n)) for n in range(MONTHS, 0, -1)), TODAY]

    def all_months() -> list[object]:
        walked = history(book, records_by_account(book), days)
        return [score_facts(card, f) for f in walked.facts]

    return paired(
        f"{MONTHS} months of {sum(1 for _ in book):,} records / one day of them",
        "<= 5",
        all_months,
        lambda: score_measures(card, measure(book, TODAY), TODAY),
    )
