"""What is remembered from the Book before never changes what is seen in the next one."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.services.analysis import analyse, look_back
from credittracker.services.analyst import Analyst
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from tests.conftest import TODAY
from tests.strategies import books

CARD = load_card()
DAYS = st.dates(date(2018, 1, 1), date(2030, 1, 1))


@st.composite
def series(draw: st.DrawFn) -> list:
    """Books, each made out of the one before by deleting, putting back and mixing in."""
    found, other = [draw(books())], draw(books())
    for _ in range(draw(st.integers(1, 4))):
        book = found[-1]
        if records := list(book):
            book = book.without(draw(st.sampled_from(records)).id)
        left_out = draw(st.lists(st.sampled_from([r.id for r in other] or [""])))
        found.append(book.with_records(*other.without(*left_out)))
    return found


@settings(max_examples=60)
@given(series(), DAYS, st.booleans())
def test_remembering_changes_nothing(some, on, moves_on):
    analyst = Analyst(CARD)

    for n, book in enumerate(some):
        day = on + timedelta(n) if moves_on else on
        seen, fresh = analyst.analyse(book, day), analyse(book, day, CARD)
        assert seen == fresh
        assert analyst.look_back(seen) == look_back(fresh)


def test_only_the_accounts_that_changed_are_read_again():
    book = sample_book("en", TODAY)
    analyst = Analyst(CARD)
    before = analyst.analyse(book, TODAY).positions
    paid = next(iter(book.repayments.values()))

    after = analyst.analyse(book.without(paid.id), TODAY).positions

    assert [a for a in before if before[a] is not after[a]] == [paid.account]
