"""What the page of a loan shows, read out of the Book. No Qt."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.accounts import Method
from credittracker.book.book import Book, events_of
from credittracker.book.borrowing import Loan, LoanEvent
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.services.catalogue import lpr_table
from credittracker.services.floating import offered_resets
from credittracker.services.loan_reading import LoanReading, Row, computed_rows, read_loan


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanView:
    """A loan on a day. ``offers`` are resets whose day has come, by a table known to a day.

    ``events`` is everything that changed it or will, the newest first.
    """

    reading: LoanReading
    events: tuple[LoanEvent, ...]
    offers: tuple[LoanEvent, ...]
    known_to: date
    today: date

    @property
    def loan(self) -> Loan:
        """The loan."""
        return self.reading.loan

    @property
    def currency(self) -> str:
        """What its amounts are counted in."""
        return self.reading.account.currency

    @property
    def can_compare(self) -> bool:
        """Whether prepaying can be worked out: there is a plan, and something left to pay."""
        known = self.loan.method is not Method.UNKNOWN and not self.reading.plan.ends
        return known and self.balance_on(self.today) > 0

    def balance_on(self, on: date) -> Decimal:
        """The principal that the plan leaves on a day."""
        before = [row.balance for row in self.reading.rows if row.due.due <= on]
        return before[-1] if before else self.loan.principal

    def computed(self, number: int) -> Due | None:
        """The row of a number as it would be without a correction of its own."""
        plan, grace = self.reading.plan, self.reading.account.grace_days
        return computed_rows(plan, number, grace).get(number)

    def share_of_cost(self) -> Decimal:
        """The part of all payments that is interest, fees and penalties."""
        reading = self.reading
        whole = reading.ledger.borrowed + reading.ledger.cost
        return reading.cost / whole if whole else ZERO

    @property
    def next_number(self) -> int:
        """The number that the next row of a copied table has."""
        return max((row.due.number for row in self.reading.rows), default=0) + 1


def loan_view(book: Book, loan_id: RecordId, today: date) -> LoanView | None:
    """A loan as the page shows it; nothing when it is gone."""
    loan = book.loans.get(loan_id)
    if loan is None:
        return None
    return LoanView(
        reading=read_loan(book, loan_id, today),
        events=tuple(reversed(events_of(book, loan_id))),
        offers=offered_resets(book, loan, today),
        known_to=lpr_table(book).known_to,
        today=today,
    )


def difference(row: Due, computed: Due) -> Decimal:
    """How much more a row asks for than the computed one."""
    asked, own = row.charged[1:], computed.charged[1:]
    return sum(asked, ZERO) - sum(own, ZERO)


def numbered(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows that are instalments: a prepayment has no number."""
    return tuple(row for row in rows if row.due.number > 0)
