"""What is asked about: a line whose limit is in question, or an application that was refused."""

from dataclasses import dataclass
from datetime import date

from credittracker.advice.timeline import LESSENED
from credittracker.book.accounts import LimitEvent
from credittracker.book.limits import Limit
from credittracker.book.person import Application
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.scoring.facts import Facts


@dataclass(frozen=True, slots=True)
class Case:
    """The person with everything known on the day, and what ``turned`` out badly, if recorded.

    ``account`` is the one in question; ``None`` where no account is: all of them are "elsewhere".
    """

    facts: Facts
    account: RecordId | None = None
    turned: LimitEvent | Application | None = None

    @property
    def on(self) -> date | None:
        """The day the limit went away, or of the application."""
        return self.turned.on if self.turned else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineCase(Case):
    """The same with an account's own position."""

    position: Position

    @property
    def limit(self) -> Limit:
        """The account's limit."""
        return self.position.limit


def line_case(facts: Facts, position: Position) -> LineCase:
    """An account in question; what turned is the event that lessened its limit."""
    event = position.limit.event
    turned = event if event is not None and event.change in LESSENED else None
    return LineCase(facts, position.account.id, turned, position=position)
