"""An account close up says each amount owed once."""

from datetime import timedelta
from decimal import Decimal

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Statement
from credittracker.ui.pages.accounts.view import account_detail
from tests.conftest import TODAY
from tests.ui.pages.states import state_of


def test_of_late_bills_only_the_one_that_contains_the_others_is_listed():
    card = Account(id="a", platform="credit_card", name="Card", kind=AccountKind.CREDIT_CARD)
    bills = [
        Statement(
            id=f"s{n}",
            account="a",
            on=TODAY - timedelta(days=110 - 30 * n),
            due=TODAY - timedelta(days=90 - 30 * n),
            amount=Decimal(1000 * (n + 1)),
        )
        for n in range(3)
    ]
    state = state_of(Book().with_records(card, *bills))

    seen = account_detail(state.book, state.analysis, state.catalogue, "a")

    assert seen is not None
    assert [d.lacking for d in seen.dues] == [Decimal(3000)]
