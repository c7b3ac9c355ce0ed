"""Many files become one book, however they are ordered, packed, or repeated."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.book.records import Origin
from credittracker.services.catalogue import load_catalogue
from credittracker.services.import_gathering import (
    Gathering,
    accept_all,
    changed,
    label_of,
    on_book,
    with_files,
    without_file,
)
from credittracker.services.import_judging import include
from credittracker.services.import_known import family_of
from credittracker.services.import_preview import RowState
from credittracker.services.importing import take_back
from tests.conftest import TODAY
from tests.importers.alipay_files import HUABEI, JIEBEI, LAYOUTS, bill
from tests.importers.sheet_files import csv_bytes
from tests.services.bills import parse, parse_bytes
from tests.services.reports import LINE, parsed

CCB_HEADER = (
    "记账日", "交易日期", "交易时间", "支出", "收入", "账户余额", "币种", "摘要", "对方账号",
    "对方户名", "交易地点",
)  # fmt: skip


def gathered(book, *files, rules=()):
    begun = Gathering(book=book, catalogue=load_catalogue(), today=TODAY, rules=rules)
    return with_files(begun, files)


def imported(book, *files):
    return accept_all(gathered(book, *files))(book)


def alipay(events, name="alipay.csv"):
    """Repayments to Jiebei: (number, day, yuan)."""
    lines = [
        replace(JIEBEI, time=f"{on} 23:50:00", amount=str(amount), order=f"2026{number:020}")
        for number, on, amount in events
    ]
    return parse_bytes(bill(lines), name)


def ccb(events, name="ccb.csv"):
    """The same as the bank books them."""
    rows = [
        [f"{on:%Y%m%d}", f"{on:%Y%m%d}", "09:00:00", amount, "", "1.00", "人民币", "代收付", "1",
         "重庆蚂蚁消费金融有限公司", "蚂蚁花呗借呗扣款^1^jiebei"]
        for _, on, amount in events
    ]  # fmt: skip
    above = [["China Construction Bank"], ["开户机构：示例"], ["币　　种：人民币"], [""]]
    return parse_bytes(csv_bytes([*above, CCB_HEADER, *rows]), name)


def sources(book, paid):
    """The providers whose files show a repayment."""
    seen = [s.id for s in book.sightings.values() if s.about == paid.id]
    return frozenset(map(family_of, [paid.id, *seen]))


def facts(book):
    """What a book says, whatever its records are called and whichever file came first."""
    return Counter(
        (book.accounts[paid.account].platform, paid.amount, sources(book, paid))
        for paid in book.repayments.values()
    )


DAY = date(2026, 3, 10)
EVENTS = st.lists(
    st.tuples(st.integers(0, 6), st.sampled_from(["100.00", "200.00"]), st.integers(0, 1)),
    min_size=1,
    max_size=6,
).map(
    lambda some: [
        (number, DAY + timedelta(days), Decimal(amount), lag)
        for number, (days, amount, lag) in enumerate(some)
    ]
)


@given(EVENTS, st.permutations([0, 1]))
def test_a_payment_in_two_files_is_one_with_two_sources(events, order):
    """Also where equal amounts were paid on neighbouring days, and the bank books a day later."""
    files = [
        alipay([event[:3] for event in events]),
        ccb([(number, on + timedelta(lag), amount) for number, on, amount, lag in events]),
    ]
    book = Book()
    for n in order:
        book = imported(book, files[n])

    assert facts(book) == Counter(
        ("jiebei", amount, frozenset({"alipay", "ccb"})) for _, _, amount, _ in events
    )
    assert imported(book, *files) is book


@st.composite
def some_files(draw):
    """Overlapping bills and a statement of payments that can be told apart."""
    count = draw(st.integers(1, 6))
    events = [
        (n, DAY + timedelta(3 * n + draw(st.integers(0, 2))), Decimal(100 + n))
        for n in range(count)
    ]
    cut, again = draw(st.integers(0, count)), draw(st.integers(0, count))
    parts = [events[: max(cut, again)], events[min(cut, again) :]]
    bills = [alipay(part, f"{n}.csv") for n, part in enumerate(parts) if part]
    booked = draw(st.lists(st.sampled_from(events), unique=True, max_size=count))
    return [*bills, *([ccb(booked)] if booked else [])]


@given(some_files(), st.randoms(use_true_random=False))
def test_any_order_together_or_one_by_one_or_twice_gives_the_same(files, dice):
    together = imported(Book(), *files)
    mixed = [*files, *files]
    dice.shuffle(mixed)
    one_by_one = Book()
    for file in mixed:
        one_by_one = imported(one_by_one, file)
    shuffled = imported(Book(), *mixed)

    assert facts(one_by_one) == facts(shuffled) == facts(together)
    assert shuffled.repayments.keys() == together.repayments.keys()
    assert imported(together, *mixed) is together


def test_the_order_in_which_files_are_picked_changes_nothing():
    files = [alipay([(1, DAY, "5.00")]), ccb([(1, DAY, "5.00"), (2, DAY, "6.00")]), parse()]

    books = [imported(Book(), *order) for order in permutations(files)]

    without_ids = [[replace(r, source=replace(r.source, batch="x")) for r in b
                    if r.id not in b.imports] for b in books]  # fmt: skip
    assert all(one == without_ids[0] for one in without_ids)


def test_each_file_is_an_import_of_its_own_and_knows_its_rows():
    book = imported(Book(), alipay([(1, DAY, "5.00")]), ccb([(1, DAY, "5.00"), (2, DAY, "6.00")]))

    counts = {b.kind: (b.rows, b.added, b.already_known) for b in book.imports.values()}
    assert counts == {"alipay_app_2025": (1, 1, 0), "ccb": (2, 1, 1)}


def test_taking_back_the_first_source_leaves_the_second_and_then_nothing():
    before = imported(Book(), alipay([(1, DAY, "5.00")]))
    book = imported(before, ccb([(1, DAY, "5.00")]))
    one, two = book.imports

    after = take_back(one)(book)

    (paid,) = after.repayments.values()
    assert (paid.source.batch, paid.source.origin) == (two, Origin.IMPORT)
    assert take_back(two)(book) == before
    left = take_back(two)(after)
    assert not left.repayments
    assert not left.sightings
    assert not take_back(one, two)(book).repayments


def test_a_ticked_twin_becomes_a_payment_of_its_own():
    book = imported(Book(), alipay([(1, DAY, "5.00")]))
    begun = gathered(book, ccb([(1, DAY, "5.00")]))
    (row,) = begun.previews[0].rows
    assert row.state is RowState.CONFIRMS

    wanted = changed(begun, lambda seen: include(seen, [row.record_id], wanted=True))

    assert len(accept_all(wanted)(book).repayments) == 2


def test_two_rows_of_one_bank_on_two_days_are_two_payments():
    """Though the platform's file has only one of them yet."""
    book = imported(Book(), alipay([(1, DAY, "5.00")]), ccb([(1, DAY, "5.00")]))

    after = imported(book, ccb([(2, DAY + timedelta(1), "5.00")]))

    assert len(after.repayments) == 2


def test_a_row_left_out_is_left_out_of_every_file_that_has_it():
    files = [parse([HUABEI, JIEBEI]), parse([HUABEI], LAYOUTS[0])]
    begun = gathered(Book(), *files)
    which = next(r.record_id for seen in begun.previews for r in seen.rows if r.amount == 123)

    after = changed(begun, lambda seen: include(seen, [which], wanted=False))

    amounts = [paid.amount for paid in accept_all(after)(Book()).repayments.values()]
    assert amounts == [Decimal("5086.17")]


def test_a_correction_outlives_more_files_and_another_book():
    begun = gathered(Book(), parse([HUABEI, JIEBEI]))
    which = begun.previews[0].rows[0].record_id
    begun = changed(begun, lambda seen: include(seen, [which], wanted=False))

    begun = with_files(begun, [alipay([(1, DAY, "5.00")])])
    other = Account(id="x", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)
    begun = on_book(begun, Book().with_records(other))

    assert begun.counts.left_out == 1
    assert {r.account for seen in begun.previews for r in seen.rows} >= {"x"}


def test_a_file_can_be_left_out_again():
    files = alipay([(1, DAY, "5.00")]), ccb([(2, DAY, "6.00")])
    begun = gathered(Book(), *files)

    after = accept_all(without_file(begun, files[0].sha256))(Book())

    assert [paid.amount for paid in after.repayments.values()] == [Decimal("6.00")]
    assert next(iter(after.accounts.values())).platform == "jiebei"


def test_a_report_goes_in_after_the_bills_that_name_its_products():
    report = parsed(LINE.format(limit="58,000", balance="20,000", circle="", late=""))

    begun = gathered(Book(), report, alipay([(1, DAY, "5.00")]))

    assert [seen.parsed.family for seen in begun.previews] == ["alipay", "pboc"]
    book = accept_all(begun)(Book())
    assert [a.platform for a in book.accounts.values()] == ["jiebei"]


def test_the_step_is_named_after_its_file_or_their_number():
    one, two = alipay([(1, DAY, "5.00")]), ccb([(2, DAY, "6.00")])

    assert label_of(gathered(Book(), one)).values == {"file": "alipay.csv", "files": "1",
                                                      "added": "1"}  # fmt: skip
    assert label_of(gathered(Book(), one, two)).values == {"files": "2", "added": "2"}


def test_what_came_in_meanwhile_is_not_added_twice():
    begun = gathered(Book(), alipay([(1, DAY, "5.00")]))
    meanwhile = imported(Book(), alipay([(1, DAY, "5.00")]))

    assert accept_all(begun)(meanwhile) is meanwhile


def test_typed_twins_are_no_second_source():
    account = Account(id="x", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)
    typed = Repayment(id="t", account="x", on=DAY, amount=Decimal(5))
    book = Book().with_records(account, typed)

    (row,) = gathered(book, ccb([(1, DAY, "5.00")])).previews[0].rows
    assert (row.state, row.twin) == (RowState.KNOWN_BY_YOU, "t")


@given(some_files(), st.randoms(use_true_random=False))
def test_taken_back_in_any_order_nothing_is_left_of_any_file(files, dice):
    book = imported(Book(), *files)
    batches = list(book.imports)
    dice.shuffle(batches)

    for batch in batches:
        book = take_back(batch)(book)

    assert {type(record) for record in book} <= {Account}
