"""The Book kept up: what has to be paid is paid once, and nobody is late who pays what is asked."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from credittracker.advice.projecting import kept_up, paid_today
from credittracker.advice.scenario import Apply, Clear, Miss, Pay, imagined, play
from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    AfterPrepaying,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
    Statement,
)
from credittracker.book.dates import add_months
from credittracker.loans.position import positions
from credittracker.scoring.facts import facts_on
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, application, known, payer

D = Decimal
DAY = timedelta(days=1)
UNTIL = add_months(ON, 24)
CARD = load_card()


def pay_later(*records):
    """An account with a loan in instalments that its bills hold."""
    account = Account(id="h", platform="huabei", name="花呗", kind=AccountKind.PAY_LATER)
    drawn = Loan(id="d", account="h", on=date(2026, 4, 20), principal=D(1200), rate=D(0), terms=12)
    return Book().with_records(account, drawn, *records)


def bill(name, on, due, amount, minimum=None):
    return Statement(id=name, account="h", on=on, due=due, amount=D(amount), minimum=minimum)


def held_by_bills():
    """The bill of May holds the loan's first instalment, and was paid."""
    paid = Repayment(id="p", account="h", on=date(2026, 6, 1), amount=D(100))
    return pay_later(bill("b", date(2026, 5, 22), date(2026, 6, 10), 100), paid)


def ever_late(book, *, until=UNTIL):
    days = (ON + DAY * n for n in range(0, (until - ON).days + 1, 5))
    return [x for day in days for p in positions(book, day).values() for x in p.late]


def assumed(book):
    return sorted((r.on, r.amount) for r in book.repayments.values() if r.id.startswith("assumed-"))


def test_instalments_that_bills_held_are_paid_when_bills_stop_coming():
    book = kept_up(facts_on(held_by_bills(), ON), UNTIL)

    assert ever_late(book) == []
    assert facts_on(book, UNTIL).late == ()
    assert positions(book, UNTIL)["h"].owed == 0


def test_a_bill_that_the_next_one_holds_is_paid_in_time_and_no_cent_twice():
    first = bill("b1", ON - DAY * 20, ON + DAY * 5, 500, D(50))
    second = bill("b2", ON - DAY * 3, ON + DAY * 25, 900, D(90))
    card = Account(id="h", platform="x", name="Card", kind=AccountKind.CREDIT_CARD)
    book = Book().with_records(card, first, second)

    kept = kept_up(facts_on(book, ON), UNTIL)

    assert ever_late(kept) == []
    assert assumed(kept) == [(ON + DAY * 5, D(50)), (ON + DAY * 25, D(40))]


def test_a_rate_that_is_known_to_rise_is_paid_as_it_rises():
    rise = LoanEvent(
        id="e",
        loan="l",
        on=ON + timedelta(days=40),
        kind=LoanEventKind.RATE_RESET,
        rate=D("0.24"),
    )
    book = payer().with_records(rise)

    kept = kept_up(facts_on(book, ON), UNTIL)

    assert ever_late(kept) == []
    assert positions(kept, UNTIL)["a"].owed == 0


def test_what_lacks_of_a_prepayment_does_not_make_the_next_instalment_late():
    early = LoanEvent(
        id="e",
        loan="l",
        on=ON - DAY * 2,
        kind=LoanEventKind.PREPAYMENT,
        amount=D(5000),
        after=AfterPrepaying.LOWER,
    )
    paid = Repayment(id="p", account="a", loan="l", on=ON - DAY * 2, amount=D(4990))
    facts = facts_on(payer().with_records(early, paid), ON)

    assert paid_today(facts) == {"a": D(10)}
    assert ever_late(kept_up(facts, UNTIL)) == []


def test_what_is_recorded_of_days_to_come_is_not_taken_as_done():
    then = ON + timedelta(days=30)
    book = known(payer())
    ahead = book.with_records(
        Loan(id="next", account="a", on=then, principal=D(9000), rate=D(0), terms=3),
        Repayment(id="paid", account="a", on=then, amount=D(400)),
        application(1, -30),
    )

    assert play(CARD, facts_on(ahead, ON), ()) == play(CARD, facts_on(book, ON), ())


def test_paying_where_nothing_is_owed_costs_nothing():
    cleared, again = Clear(ON, "a"), Pay(ON + DAY, "a", D(500))
    facts = facts_on(payer(), ON)

    once, twice = play(CARD, facts, (cleared,)), play(CARD, facts, (cleared, again))

    assert (once.paid, once.cost) == (twice.paid, twice.cost)


def test_a_missed_payment_leaves_what_is_done_before_it_on_its_day():
    paid = Pay(ON + DAY * 2, "a", D(500))

    book = imagined(facts_on(payer(), ON), (Miss(ON, "a", 30), paid), UNTIL)

    (event,) = book.loan_events.values()
    assert event.on == paid.on
    assert max(x.days for x in facts_on(book, UNTIL).late) == 30


def test_the_longer_of_two_delays_counts():
    short, long = Miss(ON, "a", 10), Miss(ON + DAY, "a", 40)

    book = imagined(facts_on(payer(), ON), (long, short), UNTIL)

    assert max(x.days for x in facts_on(book, UNTIL).late) == 40


@pytest.mark.parametrize("wait", [0, 30, 50])
def test_whoever_clears_an_account_in_the_middle_of_a_delay_owes_nothing(wait):
    facts = facts_on(payer(), ON)
    due = positions(facts.book, ON)["a"].next_due.due
    day = due + timedelta(days=wait)

    book = imagined(facts, (Miss(ON, "a", 60), Clear(day, "a")), UNTIL)

    for seen in (positions(book, day)["a"], positions(book, UNTIL)["a"]):
        assert (seen.owed, seen.late, seen.is_open) == (0, (), False)
    assert max((x.days for x in facts_on(book, UNTIL).late), default=0) == wait


def test_an_account_cleared_by_its_bill_is_not_asked_for_its_loans_again():
    book = imagined(facts_on(held_by_bills(), ON), (Clear(ON, "h"),), UNTIL)

    assert positions(book, UNTIL)["h"].owed == 0
    assert facts_on(book, UNTIL).late == ()


def test_an_account_cleared_stays_cleared_whichever_loan_money_was_counted_for():
    account = Account(id="h", platform="x", name="Card", kind=AccountKind.CREDIT_CARD)
    bullet, unknown, rows = (
        Loan(id=i, account="h", on=on, principal=D(p), rate=D("0.18"), method=m, terms=terms)
        for i, on, p, m, terms in (
            ("b", date(2026, 4, 1), 5006, Method.BULLET, 24),
            ("u", date(2024, 9, 15), 13397, Method.UNKNOWN, 1),
            ("r", date(2026, 1, 11), 6197, Method.EQUAL_PRINCIPAL, 24),
        )
    )
    paid = [
        Repayment(id=f"p{n}", account="h", on=date(2026, month, 20), amount=D(2177))
        for n, month in enumerate((2, 3, 4, 5))
    ]
    book = Book().with_records(account, bullet, unknown, rows, *paid)

    told = imagined(facts_on(book, ON), (Clear(ON + DAY * 100, "h"),), UNTIL)

    assert positions(told, UNTIL)["h"].owed == 0


@pytest.mark.parametrize("wait", [0, 45, 90, 400])
def test_applying_moves_no_money(wait):
    book = held_by_bills().with_records(*payer())
    facts = facts_on(book, ON)

    base = play(CARD, facts, ())
    asked = play(CARD, facts, (Apply(ON + timedelta(days=wait), "Somebody"),))

    assert (asked.paid, asked.owed, asked.cost) == (base.paid, base.owed, base.cost)
