"""How the records of a person besides their debts lie in SQLite (see ``tables``)."""

from datetime import date
from decimal import Decimal

from credittracker.book.person import ApplicationReason, AssetKind, FactKind, Outcome
from credittracker.store import columns as c
from credittracker.store.columns import RecordRow


class ApplicationRow(RecordRow, table=True):
    """``Application``."""

    __tablename__ = "applications"

    on: date = c.day()
    institution: str = c.text()
    reason: ApplicationReason = c.choice(ApplicationReason)
    outcome: Outcome = c.choice(Outcome)
    platform: str | None = c.text()
    note: str = c.text()


class LateMarkRow(RecordRow, table=True):
    """``LateMark``."""

    __tablename__ = "late_marks"

    on: date = c.day()
    days: int = c.number()
    account: str | None = c.parent("accounts")
    settled: date | None = c.day()
    note: str = c.text()


class IncomeRow(RecordRow, table=True):
    """``Income``."""

    __tablename__ = "incomes"

    since: date = c.day()
    monthly: Decimal = c.yuan()
    until: date | None = c.day()
    verified: bool = c.flag()
    note: str = c.text()


class AssetRow(RecordRow, table=True):
    """``Asset``."""

    __tablename__ = "assets"

    on: date = c.day()
    name: str = c.text()
    kind: AssetKind = c.choice(AssetKind)
    value: Decimal = c.yuan()


class FactRow(RecordRow, table=True):
    """``ProfileFact``."""

    __tablename__ = "facts"

    kind: FactKind = c.choice(FactKind)
    on: date = c.day()
    note: str = c.text()


class ExternalScoreRow(RecordRow, table=True):
    """``ExternalScore``."""

    __tablename__ = "external_scores"

    on: date = c.day()
    name: str = c.text()
    value: Decimal = c.exact()
    lowest: Decimal = c.exact()
    highest: Decimal = c.exact()


class NoteRow(RecordRow, table=True):
    """``Note``; it may be about any kind of record, so no foreign key."""

    __tablename__ = "notes"

    about: str = c.text()
    on: date = c.day()
    text: str = c.text()


PERSON_TABLES = RecordRow.metadata
"""These tables; ``tables`` adds the others."""
