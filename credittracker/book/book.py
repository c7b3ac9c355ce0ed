"""The Book: everything recorded, as one frozen value. A change makes another Book."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from credittracker.book.accounts import Account, LimitEvent, Platform
from credittracker.book.borrowing import (
    FailedDebit,
    InstalmentOverride,
    Loan,
    LoanEvent,
    Repayment,
    Statement,
)
from credittracker.book.history import BookInfo, CheckIn, Forecast, ImportBatch, KeptScenario
from credittracker.book.lpr import LprRate
from credittracker.book.papers import AccountRule, ReportLine, Sighting, TableLayout
from credittracker.book.person import (
    Application,
    Asset,
    ExternalScore,
    Income,
    LateMark,
    Note,
    ProfileFact,
)
from credittracker.book.plans import KeptPlan, PlanStep
from credittracker.book.records import Record, RecordId

R = TypeVar("R", bound=Record)
Records: TypeAlias = Mapping[RecordId, R]

_NONE: Mapping[RecordId, Any] = MappingProxyType({})


def _nothing() -> Mapping[RecordId, Any]:
    return _NONE  # Python 3.11 takes no mappingproxy as a plain default


class DanglingReferenceError(ValueError):
    """A record points at an account, loan or import that the Book does not hold.

    Or it is a repayment of a loan that another account holds.
    """

    def __init__(self, record: Record, field_name: str) -> None:
        super().__init__(f"{type(record).__name__} {record.id}: {field_name}")
        self.record = record
        self.field = field_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All records by kind and id. Kinds share unchanged mappings between Books."""

    infos: Records[BookInfo] = field(default_factory=_nothing)
    imports: Records[ImportBatch] = field(default_factory=_nothing)
    platforms: Records[Platform] = field(default_factory=_nothing)
    accounts: Records[Account] = field(default_factory=_nothing)
    limit_events: Records[LimitEvent] = field(default_factory=_nothing)
    loans: Records[Loan] = field(default_factory=_nothing)
    overrides: Records[InstalmentOverride] = field(default_factory=_nothing)
    loan_events: Records[LoanEvent] = field(default_factory=_nothing)
    repayments: Records[Repayment] = field(default_factory=_nothing)
    failed_debits: Records[FailedDebit] = field(default_factory=_nothing)
    statements: Records[Statement] = field(default_factory=_nothing)
    applications: Records[Application] = field(default_factory=_nothing)
    late_marks: Records[LateMark] = field(default_factory=_nothing)
    incomes: Records[Income] = field(default_factory=_nothing)
    assets: Records[Asset] = field(default_factory=_nothing)
    facts: Records[ProfileFact] = field(default_factory=_nothing)
    external_scores: Records[ExternalScore] = field(default_factory=_nothing)
    notes: Records[Note] = field(default_factory=_nothing)
    check_ins: Records[CheckIn] = field(default_factory=_nothing)
    lpr_rates: Records[LprRate] = field(default_factory=_nothing)
    sightings: Records[Sighting] = field(default_factory=_nothing)
    rules: Records[AccountRule] = field(default_factory=_nothing)
    layouts: Records[TableLayout] = field(default_factory=_nothing)
    report_lines: Records[ReportLine] = field(default_factory=_nothing)
    forecasts: Records[Forecast] = field(default_factory=_nothing)
    scenarios: Records[KeptScenario] = field(default_factory=_nothing)
    plans: Records[KeptPlan] = field(default_factory=_nothing)
    plan_steps: Records[PlanStep] = field(default_factory=_nothing)

    @property
    def info(self) -> BookInfo:
        """What this Book is; the defaults until somebody says otherwise."""
        return self.infos.get("book", BookInfo())

    def __iter__(self) -> Iterator[Record]:
        """Every record, parents before the records that point at them."""
        for name in COLLECTIONS.values():
            yield from getattr(self, name).values()

    def find(self, record_id: RecordId) -> Record | None:
        """The record with an id, whatever its kind."""
        for name in COLLECTIONS.values():
            found: Record | None = getattr(self, name).get(record_id)
            if found is not None:
                return found
        return None

    def with_records(self, *records: Record) -> "Book":
        """The Book with records added, or replaced where the id is known.

        A loan takes its repayments along to its account. Raises ``DanglingReferenceError`` when
        a record points at nothing, or a repayment at a loan of another account.
        """
        changed: dict[str, Any] = {}
        for kind, some in _by_kind(records).items():
            name = COLLECTIONS[kind]
            changed[name] = {**getattr(self, name), **some}
        loans = changed.get("loans", {})
        moved = _moved_along(changed.get("repayments", self.repayments), loans) if loans else {}
        if moved:
            changed["repayments"] = {**changed.get("repayments", self.repayments), **moved}
        after = replace(self, **changed)
        for record in records:
            field_name = _dangling(record, after)
            if field_name:
                raise DanglingReferenceError(record, field_name)
        return after

    def without(self, *ids: RecordId) -> "Book":
        """The Book without some records and without everything that hangs on them."""
        gone = set(ids)
        while more := {r.id for r in self._dependents(gone)} - gone:
            gone |= more
        changed: dict[str, Any] = {}
        for name in COLLECTIONS.values():
            kept = getattr(self, name)
            if not gone.isdisjoint(kept):
                changed[name] = {k: v for k, v in kept.items() if k not in gone}
        return replace(self, **changed) if changed else self

    def dependents(self, *ids: RecordId) -> tuple[Record, ...]:
        """What ``without`` would take along besides the records themselves."""
        after = self.without(*ids)
        return tuple(r for r in self if r.id not in ids and after.find(r.id) is None)

    def _dependents(self, ids: set[RecordId]) -> Iterator[Record]:
        for kind, name in COLLECTIONS.items():
            owned = OWNERS.get(kind, ())
            if owned:
                for record in getattr(self, name).values():
                    if any(getattr(record, attribute) in ids for attribute in owned):
                        yield record


COLLECTIONS: Mapping[type[Record], str] = MappingProxyType(
    {
        BookInfo: "infos",
        ImportBatch: "imports",
        Platform: "platforms",
        Account: "accounts",
        LimitEvent: "limit_events",
        Loan: "loans",
        InstalmentOverride: "overrides",
        LoanEvent: "loan_events",
        Repayment: "repayments",
        FailedDebit: "failed_debits",
        Statement: "statements",
        Application: "applications",
        LateMark: "late_marks",
        Income: "incomes",
        Asset: "assets",
        ProfileFact: "facts",
        ExternalScore: "external_scores",
        Note: "notes",
        CheckIn: "check_ins",
        LprRate: "lpr_rates",
        Sighting: "sightings",
        AccountRule: "rules",
        TableLayout: "layouts",
        ReportLine: "report_lines",
        Forecast: "forecasts",
        KeptScenario: "scenarios",
        KeptPlan: "plans",
        PlanStep: "plan_steps",
    }
)
"""Each record type and the ``Book`` field that holds it, parents first."""

REFERENCES: Mapping[str, str] = MappingProxyType(
    {"account": "accounts", "loan": "loans", "check_in": "check_ins", "plan": "plans"}
)
"""Record fields that must point into a collection (a platform may be a bundled one)."""

OWNERS: Mapping[type[Record], tuple[str, ...]] = MappingProxyType(
    {
        Account: (),
        LimitEvent: ("account",),
        Loan: ("account",),
        InstalmentOverride: ("loan",),
        LoanEvent: ("loan",),
        Repayment: ("account", "loan"),
        FailedDebit: ("account",),
        Statement: ("account",),
        LateMark: ("account",),
        Note: ("about",),
        Sighting: ("about",),
        AccountRule: ("account",),
        ReportLine: ("account",),
        Forecast: ("check_in",),
        PlanStep: ("plan", "about"),
    }
)
"""Fields whose target takes the record along when it is deleted."""


def overrides_of(book: Book, loan: RecordId) -> tuple[InstalmentOverride, ...]:
    """The rows of the lender's own table for a loan."""
    return tuple(o for o in book.overrides.values() if o.loan == loan)


def events_of(book: Book, loan: RecordId) -> tuple[LoanEvent, ...]:
    """What changed a loan, oldest first; several on a day keep their order of entry."""
    return tuple(sorted((e for e in book.loan_events.values() if e.loan == loan), key=_day))


def account_about(book: Book, about: RecordId) -> str:
    """The name of an account, or of the account of a late mark; nothing when it is unknown."""
    mark = book.late_marks.get(about)
    account = book.accounts.get(about if mark is None else mark.account or "")
    return "" if account is None else account.name


def references(record: Record) -> Iterator[tuple[str, RecordId]]:
    """The fields of a record that point at another record, and where to."""
    for field_name in REFERENCES:
        target = getattr(record, field_name, None)
        if target is not None:
            yield field_name, target


def _dangling(record: Record, book: Book) -> str:
    """The field by which a record points at nothing, or at another account's loan."""
    for field_name, target in references(record):
        if target not in getattr(book, REFERENCES[field_name]):
            return field_name
    paid = book.repayments[record.id] if isinstance(record, Repayment) else None
    astray = paid and paid.loan and book.loans[paid.loan].account != paid.account
    return "loan" if astray else ""


def _moved_along(repayments: Records[Repayment], loans: Records[Loan]) -> dict[RecordId, Repayment]:
    """The repayments of some loans that are not of their account, as they should be."""
    found = ((r, loans.get(r.loan or "")) for r in repayments.values())
    return {
        r.id: replace(r, account=loan.account)
        for r, loan in found
        if loan is not None and loan.account != r.account
    }


def _by_kind(records: Iterable[Record]) -> dict[type[Record], dict[RecordId, Record]]:
    kinds: dict[type[Record], dict[RecordId, Record]] = {}
    for record in records:
        kinds.setdefault(type(record), {})[record.id] = record
    return kinds


def _day(event: LoanEvent) -> date:
    return event.on
