"""What the accounts page shows: rows read out of the Book and its analysis. No Qt."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain

from credittracker.advice.closing import TICK, ClosingStep, closing_steps, points_of_closing
from credittracker.book.accounts import REVOLVING_KINDS, Account, LimitEvent, Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import ENDINGS, Loan
from credittracker.book.limits import LimitState, limit_events
from credittracker.book.money import ZERO
from credittracker.book.person import Application, Note
from credittracker.book.records import Record, RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.scoring.lender_side import Outlook
from credittracker.services.analysis import Analysis
from credittracker.services.floating import rates_in_force
from credittracker.services.outlooks import outlook_of

NO_COLOUR = "#6b7280"
_EVENTS = 4
_DUES = 4
_NOTES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """An account and where it stands."""

    account: Account
    platform: Platform | None
    position: Position

    @property
    def id(self) -> RecordId:
        """The account's id."""
        return self.account.id

    @property
    def colour(self) -> str:
        """The platform's colour."""
        return self.platform.colour if self.platform else NO_COLOUR

    @property
    def has_limit(self) -> bool:
        """Whether a limit has a meaning here; a mortgage has none."""
        unknown = self.position.limit.state is LimitState.UNKNOWN
        return self.account.kind in REVOLVING_KINDS or not unknown

    @property
    def record(self) -> Account:
        """What the row is about."""
        return self.account


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRow:
    """A loan and how far it is repaid.

    ``state``: ``late``, ``running``, ``repaid``, ``settled``, ``billed`` (the account's bills
    ask for it) or ``no_plan``. ``left`` is open principal; ``None`` where nothing says it.
    ``rate`` is the one in force, in the loan's own unit.
    """

    loan: Loan
    account: Account
    rate: Decimal | None
    state: str
    left: Decimal | None
    next_due: Due | None
    days_late: int

    @property
    def id(self) -> RecordId:
        """The loan's id."""
        return self.loan.id

    @property
    def record(self) -> Loan:
        """What the row is about."""
        return self.loan


@dataclass(frozen=True, slots=True)
class EventRow:
    """A limit event and its account."""

    event: LimitEvent
    account: Account

    @property
    def record(self) -> LimitEvent:
        """What the row is about."""
        return self.event


@dataclass(frozen=True, slots=True)
class PlatformRow:
    """A platform, whether it is the person's own, and how many accounts they have there."""

    platform: Platform
    own: bool
    accounts: int

    @property
    def record(self) -> Platform:
        """What the row is about."""
        return self.platform


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsView:
    """All rows of the page; ``closed`` counts accounts whether or not they are shown."""

    accounts: tuple[AccountRow, ...]
    closed: int
    loans: tuple[LoanRow, ...]
    events: tuple[EventRow, ...]
    applications: tuple[Application, ...]
    personal: tuple[Record, ...]
    platforms: tuple[PlatformRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDetail:
    """One account close up: what is late or due next, its newest events, notes on all of it.

    ``outlook`` is how it stands against its lender's assumed bar, if the lender is known.
    ``closing`` is what is left to do once it is repaid, ``points`` what closing it would move.
    """

    row: AccountRow
    outlook: Outlook | None
    dues: tuple[Due, ...]
    events: tuple[LimitEvent, ...]
    notes: tuple[Note, ...]
    closing: tuple[ClosingStep, ...]
    points: Decimal | None


def accounts_view(
    book: Book,
    analysis: Analysis,
    catalogue: Mapping[RecordId, Platform],
    *,
    show_closed: bool = False,
) -> AccountsView:
    """Open accounts first, then the closed ones if they are wanted."""
    rates, ended = rates_in_force(book, analysis.on), _ended(book, analysis.on)
    rows = [_account_row(p, book, catalogue) for p in analysis.positions.values()]
    is_open = [row for row in rows if row.position.is_open]
    closed = [row for row in rows if not row.position.is_open]
    return AccountsView(
        accounts=tuple(is_open + (closed if show_closed else [])),
        closed=len(closed),
        loans=tuple(_loan_row(loan, analysis, rates, ended) for loan in book.loans.values()),
        events=tuple(EventRow(e, book.accounts[e.account]) for e in book.limit_events.values()),
        applications=tuple(book.applications.values()),
        personal=personal(book),
        platforms=_platform_rows(book, catalogue),
    )


def personal(book: Book) -> tuple[Record, ...]:
    """Incomes, things owned, facts, and scores others gave."""
    kinds: Iterable[Mapping[str, Record]] = (
        book.incomes,
        book.assets,
        book.facts,
        book.external_scores,
    )
    return tuple(chain.from_iterable(kind.values() for kind in kinds))


def account_detail(
    book: Book, analysis: Analysis, catalogue: Mapping[RecordId, Platform], account: RecordId
) -> AccountDetail | None:
    """An account close up; nothing when it is gone."""
    position = analysis.positions.get(account)
    if position is None:
        return None
    ahead = sorted((d for d in position.dues if d.open > 0), key=lambda d: d.due)
    late = list(position.asking)
    coming = [d for d in ahead if not d.is_late(position.on) and d.due >= position.on]
    related = {account, *(r.id for r in book if getattr(r, "account", None) == account)}
    notes = [n for n in book.notes.values() if n.about in related and not n.id.startswith(TICK)]
    closing = closing_steps(book, position)
    points = None
    if closing and position.is_open:
        points = points_of_closing(analysis.card, analysis.facts, analysis.score, account)
    return AccountDetail(
        row=_account_row(position, book, catalogue),
        outlook=outlook_of(analysis, account),
        dues=tuple((late + coming)[: max(_DUES, len(late))]),
        events=tuple(reversed(limit_events(book, account)[-_EVENTS:])),
        notes=tuple(sorted(notes, key=lambda n: n.on, reverse=True)[:_NOTES]),
        closing=closing,
        points=points,
    )


def _account_row(
    position: Position, book: Book, catalogue: Mapping[RecordId, Platform]
) -> AccountRow:
    key = position.account.platform
    platform = book.platforms.get(key) or catalogue.get(key)
    return AccountRow(account=position.account, platform=platform, position=position)


def _loan_row(
    loan: Loan, analysis: Analysis, rates: Mapping[RecordId, Decimal], ended: frozenset[RecordId]
) -> LoanRow:
    position = analysis.positions[loan.account]
    dues = [d for d in position.dues if d.is_instalment and d.record == loan.id]
    late = [d for d in dues if d.is_late(position.on)]
    coming = [d for d in dues if d.is_coming(position.on)]
    return LoanRow(
        loan=loan,
        account=position.account,
        rate=rates.get(loan.id, loan.rate),
        state=_loan_state(dues, position, is_over=loan.id in ended),
        left=sum((d.open_principal for d in dues), ZERO) if dues else None,
        next_due=min(coming, key=lambda d: d.due, default=None),
        days_late=max((d.days_late(position.on) for d in late), default=0),
    )


def _ended(book: Book, on: date) -> frozenset[RecordId]:
    """The loans that the lender settled or refinanced by a day."""
    closed = {x.id for x in book.loans.values() if x.closed is not None and x.closed <= on}
    ended = {e.loan for e in book.loan_events.values() if e.kind in ENDINGS and e.on <= on}
    return frozenset(closed | ended)


def _loan_state(dues: list[Due], position: Position, *, is_over: bool) -> str:
    if any(d.is_late(position.on) for d in dues):
        return "late"
    if is_over:
        return "settled"
    if dues:
        return "running" if any(d.open > 0 for d in dues) else "repaid"
    return "billed" if any(not d.is_instalment for d in position.dues) else "no_plan"


def _platform_rows(book: Book, catalogue: Mapping[RecordId, Platform]) -> tuple[PlatformRow, ...]:
    used = Counter(account.platform for account in book.accounts.values())
    own = [PlatformRow(p, True, used[p.id]) for p in book.platforms.values()]
    bundled = [PlatformRow(p, False, used[p.id]) for p in catalogue.values()]
    return tuple(own + [row for row in bundled if row.platform.id not in book.platforms])
