"""What an import would do, as a frozen value that the person corrects before accepting it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from credittracker.book.accounts import Account, Platform
from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.importers.drafts import PAYMENTS, Draft, DraftKind, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFile(Reading):
    """A file as read: which one it was, and everything found in it."""

    file_name: str
    sha256: str


class RowState(StrEnum):
    """What will become of a recognised row.

    ``known`` is in the Book from an import already; ``confirms`` is the event of a record that
    another provider's file brought, which gets a second source; ``known_by_you`` looks like a
    record that the person typed (left out unless they say otherwise).
    """

    NEW = "new"
    KNOWN = "known"
    CONFIRMS = "confirms"
    KNOWN_BY_YOU = "known_by_you"
    NEEDS_ACCOUNT = "needs_account"
    LEFT_OUT = "left_out"


_KNOWN = (RowState.KNOWN, RowState.CONFIRMS, RowState.KNOWN_BY_YOU)


class PreviewRow(NamedTuple):
    """A recognised row with the person's corrections; ``draft`` stays as the file has it.

    ``record_id`` follows from the file alone, so the same row always makes the same record; it
    names the row. ``wanted`` is the person's own word on taking it, ``twin`` the record of their
    own, or of another file, that it resembles, and ``confirms`` whether that is the same event
    seen by another provider. ``rule`` is the rule that gave it its account, ``chosen`` whether the
    person did.
    """

    draft: Draft
    record_id: RecordId
    kind: DraftKind
    on: date
    amount: Decimal | None
    account: RecordId | None = None
    choices: tuple[RecordId, ...] = ()
    known: bool = False
    twin: RecordId | None = None
    confirms: bool = False
    wanted: bool | None = None
    rule: RecordId | None = None
    chosen: bool = False

    @property
    def is_payment(self) -> bool:
        """Whether it is money that moved, so that a person can correct it."""
        return self.kind in PAYMENTS

    @property
    def needs_account(self) -> bool:
        """Whether it belongs to an account: all but inquiries and notes do."""
        return self.is_payment or self.kind in {DraftKind.BALANCE, DraftKind.ACCOUNT}

    @property
    def state(self) -> RowState:
        """What will become of the row."""
        if self.known:
            return RowState.KNOWN
        if self.wanted is False:
            return RowState.LEFT_OUT
        if self.account is None and self.needs_account:
            return RowState.NEEDS_ACCOUNT
        if self.twin is not None and self.wanted is None:
            return RowState.CONFIRMS if self.confirms else RowState.KNOWN_BY_YOU
        return RowState.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How a file adds up: ``rows = recognised + left_alone + refused``.

    And ``recognised = added + already_known + left_out + needs_account``; ``confirmed`` are those
    already known that get a second source.
    """

    rows: int
    recognised: int
    left_alone: int
    refused: int
    added: int
    already_known: int
    left_out: int
    needs_account: int
    confirmed: int

    @property
    def changes(self) -> bool:
        """Whether accepting would change the Book."""
        return bool(self.added or self.confirmed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What accepting a file would add to the Book it was compared with.

    ``accounts`` are those of the Book and those in ``proposed``, which an import would open on
    ``platforms``; those that are not ``bundled`` or in the Book come along.
    """

    parsed: ParsedFile
    book: Book = field(repr=False)
    rows: tuple[PreviewRow, ...]
    proposed: Mapping[RecordId, Account]
    platforms: Mapping[RecordId, Platform] = field(repr=False)
    bundled: Collection[RecordId] = field(repr=False)
    today: date

    @property
    def accounts(self) -> Mapping[RecordId, Account]:
        """Every account a row can be given."""
        return {**self.book.accounts, **self.proposed}

    @property
    def counts(self) -> Counts:
        """How the file adds up, as corrected so far."""
        states = [row.state for row in self.rows]
        return Counts(
            rows=self.parsed.rows,
            recognised=len(states),
            left_alone=len(self.parsed.left_alone),
            refused=len(self.parsed.refused),
            added=states.count(RowState.NEW),
            already_known=sum(states.count(state) for state in _KNOWN),
            left_out=states.count(RowState.LEFT_OUT),
            needs_account=states.count(RowState.NEEDS_ACCOUNT),
            confirmed=states.count(RowState.CONFIRMS),
        )
