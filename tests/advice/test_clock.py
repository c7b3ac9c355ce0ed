"""What time alone changes: nothing is late any more, every point to come is accounted for."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.advice.clock import (
    EndingKind,
    look_ahead,
    month_ends,
)
from credittracker.advice.projecting import kept_up, paid_today
from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.dates import add_months, first_day_outside
from credittracker.book.person import FactKind, LateMark, ProfileFact
from credittracker.loans.position import positions
from credittracker.scoring.causes import CauseKind
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from tests.conftest import TODAY
from tests.scoring.books import ON, application, known, payer
from tests.scoring.test_dense import dense

D = Decimal
CARD = load_card()
DAY = timedelta(days=1)


def ahead(book: Book, on: date = ON):
    return look_ahead(CARD, facts_on(book, on), score(CARD, book, on))


@settings(max_examples=25)
@given(dense())
def test_whoever_keeps_up_is_never_late_again(book):
    facts = facts_on(book, ON)
    until = ON + timedelta(days=400)

    told = kept_up(facts, until)

    for n in range(0, 400, 40):
        for place in positions(told, ON + n * DAY).values():
            assert place.asking == (), (n, place.account.id)


@settings(max_examples=15)
@given(dense())
def test_the_moves_sum_to_what_the_score_gains(book):
    clock = ahead(known(book))

    moved = sum((m.cause.delta for m in clock.moves), D(0))

    assert moved == clock.days[-1].total - clock.days[0].total
    for before, after in zip(clock.moves, clock.moves[1:], strict=False):
        assert before.cause.on <= after.cause.on


def test_a_day_of_the_clock_is_the_score_of_the_book_kept_up():
    book = known(payer({3: 40}, unpaid=1)).with_records(application(1, 100))

    clock = ahead(book)

    told = kept_up(facts_on(book, ON), max(e.on for e in clock.endings))
    for one in (*clock.days[::97], *(e.score for e in clock.endings)):
        assert one.total == score(CARD, told, one.on).total


def test_what_is_late_is_paid_today_and_of_a_bill_what_keeps_it_from_being_late():
    begun = ON - 40 * DAY
    card = Account(id="c", platform="x", name="card", kind=AccountKind.CREDIT_CARD)
    bill = Statement(id="b", account="c", on=ON, due=ON + 20 * DAY, amount=D(5000), minimum=D(500))
    loan = Loan(id="x", account="a", on=begun, principal=D(900), rate=D(0), terms=3)
    book = payer().with_records(card, bill, loan)
    facts = facts_on(book, ON)

    told = kept_up(facts, ON + 30 * DAY)

    assert paid_today(facts) == {"a": sum(p.overdue for p in facts.positions)} == {"a": D(300)}
    assert [r.amount for r in told.repayments.values() if r.account == "c"] == [D(500)]
    assert [(r.on, r.amount) for r in told.repayments.values() if r.loan == "x"] == [
        (ON, D(300)),
        (add_months(begun, 2), D(300)),
    ]


def test_a_late_mark_ends_five_years_after_it_was_settled_and_an_inquiry_after_two():
    mark = LateMark(id="m", on=date(2023, 2, 20), days=45, settled=date(2023, 4, 10))
    book = known(payer()).with_records(mark, application(1, 100))

    endings = {e.record: e for e in ahead(book).endings}

    assert endings["m"].kind is EndingKind.LATE
    assert endings["m"].on == date(2028, 4, 10)
    assert endings["app1"].kind is EndingKind.INQUIRY
    assert endings["app1"].on == first_day_outside(ON - 100 * DAY, 24)


def test_a_mark_that_ages_out_is_named_as_the_cause():
    mark = LateMark(id="m", on=ON - 700 * DAY, days=10, settled=ON - 690 * DAY)
    clock = ahead(known(payer()).with_records(mark))

    aged = [m for m in clock.moves if m.cause.kind is CauseKind.AGED and "m" in m.cause.records]

    assert {m.code for m in aged} >= {"worst_late", "late_count"}
    assert all(m.cause.delta > 0 for m in aged)


def test_an_answer_that_is_good_today_is_taken_to_stay_good_and_none_is_made_up():
    book = known(payer())

    told, untold = ahead(book), ahead(book.without("f2"))

    assert all(s.factor("applications").value == 0 for s in told.days)
    assert all(s.factor("applications").value is None for s in untold.days)


def test_money_is_never_borrowed_and_never_paid_without_being_asked():
    book = sample_book("zh_CN", TODAY)
    facts = facts_on(book, TODAY)

    told = kept_up(facts, add_months(TODAY, 24))

    assert told.loans == book.loans
    added = [r for i, r in told.repayments.items() if i not in book.repayments]
    assert added
    assert all(r.on >= TODAY for r in added)


def test_the_first_day_at_the_line_is_told():
    clock = ahead(known(payer()))

    first = next((s.on for s in clock.days if s.total >= 70), None)

    assert clock.crosses == first


def test_a_loan_that_ends_is_paid_to_the_cent():
    loan = Loan(
        id="x",
        account="a",
        on=ON - 10 * DAY,
        principal=D("1000.01"),
        rate=D("0.18"),
        terms=6,
    )
    book = payer().with_records(loan)

    told = kept_up(facts_on(book, ON), add_months(ON, 12))

    (place,) = positions(told, add_months(ON, 30)).values()
    assert place.owed == 0
    assert sum(r.amount for r in told.repayments.values()) > 0
    assert all(isinstance(r, Repayment) for r in told.repayments.values())


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(1, 60))
def test_the_first_day_outside_a_window_is_the_first(day, months):
    out = first_day_outside(day, months)

    assert not add_months(out, -months) < day
    assert add_months(out - DAY, -months) < day


def test_month_ends_begin_today_and_end_on_the_last_day():
    clock = ahead(known(payer()))

    kept = month_ends(clock.days)

    assert (kept[0], kept[-1]) == (clock.days[0], clock.days[-1])
    assert all((s.on + DAY).day == 1 for s in kept[1:-1])
    assert len(kept) in {25, 26}


def test_without_any_account_nothing_moves():
    facts = facts_on(Book().with_records(ProfileFact(id="f", kind=FactKind.JOB_SINCE, on=ON)), ON)

    clock = look_ahead(CARD, facts, score(CARD, facts.book, ON))

    assert clock.endings == ()
    assert {m.code for m in clock.moves} <= {"job"}
