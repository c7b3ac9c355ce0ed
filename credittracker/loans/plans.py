"""A loan's plan as it was known on a day: what falls due, and what happened to it by then."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from credittracker.book.borrowing import InstalmentOverride, Loan, LoanEvent
from credittracker.book.dates import LATEST
from credittracker.book.money import ZERO
from credittracker.loans.allocating import Purse
from credittracker.loans.dues import LOOSE, Due, ending, known_by, loan_dues
from credittracker.loans.loan_lines import terms_of_loan


@dataclass(frozen=True, slots=True)
class Plan:
    """A loan with the lender's own rows and what happened to it, all days or up to one."""

    loan: Loan
    overrides: tuple[InstalmentOverride, ...] = ()
    events: tuple[LoanEvent, ...] = ()

    def known_by(self, on: date) -> "Plan":
        """The plan as it was known on a day."""
        events = tuple(e for e in self.events if e.on <= on) if self.events else ()
        return Plan(known_by(self.loan, on), self.overrides, events)

    @property
    def changes(self) -> Iterator[date]:
        """The days on which more became known of it."""
        yield from (e.on for e in self.events)
        if self.loan.closed is not None:
            yield self.loan.closed

    @property
    def ends(self) -> date | None:
        """The day from which nothing more falls due."""
        return ending(self.loan, self.events)

    def instalments(self, grace: int) -> tuple[Due, ...]:
        """What falls due; nothing where nobody told the plan."""
        return loan_dues(self.loan, self.overrides, grace, self.events)

    def dues(self, grace: int) -> list[Due]:
        """The instalments, and one due without a day for principal that none of them asks for."""
        loan, rows = self.loan, list(self.instalments(grace))
        rest = loan.principal - sum((d.principal for d in rows), ZERO)
        if rest > 0:
            parts = (ZERO, ZERO, ZERO, rest)
            loose = Due(
                account=loan.account,
                record=loan.id,
                number=LOOSE,
                due=LATEST,
                needed=ZERO,
                is_instalment=True,
                grace=grace,
                since=loan.on,
                until=self.ends or date.max,
                amount=rest,
                charged=parts,
                left=parts,
            )
            rows.append(loose)
        return rows


def purse_of(plans: Iterable[Plan], grace: int, bill: Due | None = None) -> Purse:
    """The purse that pays some loans, and a bill that holds the account's other loans."""
    known = tuple(plans)
    rows = [d for p in known for d in p.dues(grace)]
    terms = {p.loan.id: terms_of_loan(p.loan, p.events) for p in known}
    return Purse(rows, terms) if bill is None else Purse([bill, *rows], terms, bill.record)
