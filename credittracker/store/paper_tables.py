"""How what is known of files lies in SQLite (see ``tables``)."""

from datetime import date
from decimal import Decimal

from credittracker.store import columns as c
from credittracker.store.columns import RecordRow
from credittracker.store.person_tables import PERSON_TABLES


class SightingRow(RecordRow, table=True):
    """``Sighting``; it may be about any kind of record, so no foreign key."""

    __tablename__ = "sightings"

    about: str = c.text()
    on: date = c.day()


class RuleRow(RecordRow, table=True):
    """``AccountRule``."""

    __tablename__ = "rules"

    words: str = c.text()
    account: str = c.parent("accounts")


class LayoutRow(RecordRow, table=True):
    """``TableLayout``."""

    __tablename__ = "layouts"

    name: str = c.text()
    header: tuple[str, ...] = c.texts()
    mapping: str = c.text()


class ReportLineRow(RecordRow, table=True):
    """``ReportLine``."""

    __tablename__ = "report_lines"

    account: str = c.parent("accounts")
    on: date = c.day()
    stated_on: date = c.day()
    text: str = c.text()
    is_open: bool = c.flag()
    balance: Decimal | None = c.yuan()
    late_months: int = c.number()
    late_now: bool | None = c.flag()
    ended: date | None = c.day()


PAPER_TABLES = PERSON_TABLES
"""These tables too; ``tables`` adds the others."""
