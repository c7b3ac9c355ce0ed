"""The lender's side: how careful a platform is assumed to be, and what tightens it for a time.

No lender publishes its line. The numbers are assumptions in points of our own score, kept as data
(``resources/lender_side.json``) and said to be so; only the events and their sources are facts.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from credittracker.book.accounts import AccountKind, Appetite, LenderKind, LimitChange, Platform
from credittracker.book.dates import add_months, whole_months
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.scoring.score import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyEvent:
    """A day from which many lenders were more careful, and how that is assumed to fade.

    ``points`` raise the bar on the day and fade evenly to nothing over ``fades_months``. Empty
    kinds or platforms mean all.
    """

    code: str
    country: str
    since: date
    fades_months: int
    points: Decimal
    lender_kinds: frozenset[LenderKind]
    account_kinds: frozenset[AccountKind]
    platforms: frozenset[str]
    name_zh: str
    name_en: str
    source: str
    grade: str

    def concerns(self, platform: Platform, kind: AccountKind) -> bool:
        """Whether an account of a kind on a platform is meant."""
        return (
            self.country == platform.country
            and (not self.lender_kinds or platform.lender_kind in self.lender_kinds)
            and (not self.account_kinds or kind in self.account_kinds)
            and (not self.platforms or platform.id in self.platforms)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LenderSide:
    """The assumptions: bars by appetite, what a lender's own move means, and policy events."""

    bars: Mapping[Appetite, Decimal]
    own_months: int
    own_moves: Mapping[LimitChange, Decimal]
    events: tuple[PolicyEvent, ...]


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of an assumed bar: ``code`` is an appetite, a policy event, or ``own_<change>``.

    ``points`` as they count on the day, ``record`` the limit event behind it, ``until`` the day
    from which it counts no more.
    """

    code: str
    points: Decimal
    record: RecordId | None = None
    until: date | None = None


def parse_lender_side(text: str) -> LenderSide:
    """Read the file. Raises ``ValueError`` or ``KeyError`` when it is not one."""
    data = json.loads(text)
    own = data["own_moves"]
    return LenderSide(
        bars={Appetite(k): Decimal(v) for k, v in data["bars"].items()},
        own_months=own["months"],
        own_moves={LimitChange(k): Decimal(v) for k, v in own["points"].items()},
        events=tuple(_event(row) for row in data["events"]),
    )


def bar(side: LenderSide, platform: Platform, position: Position) -> tuple[BarPart, ...]:
    """What a platform is assumed to ask of an account's holder on a day, part by part."""
    on, kind = position.on, position.account.kind
    parts = [BarPart(platform.appetite.value, side.bars[platform.appetite])]
    known = (e for e in side.events if e.since <= on and e.concerns(platform, kind))
    parts += [_fading(e.code, e.points, (e.since, e.fades_months), on) for e in known]
    move = position.limit.event
    if move is not None and move.change in side.own_moves:
        points, span = side.own_moves[move.change], (move.on, side.own_months)
        part = _fading(f"own_{move.change.value}", points, span, on)
        parts.append(BarPart(part.code, part.points, move.id, part.until))
    return tuple(p for p in parts if p.points)


class Obstacle(StrEnum):
    """Why a score cannot help an account: its line is over, whatever anybody's bar is."""

    CLOSED = "closed"
    EXPIRED = "expired"
    NOT_REVOLVING = "not_revolving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How an account stands against its platform's assumed bar, in points of our score.

    ``margin`` is the score less the bar; ``low`` and ``high`` what it is at worst and best while
    something is unknown. It is no promise: the bar is an assumption.
    """

    position: Position
    score: Score
    parts: tuple[BarPart, ...]
    obstacle: Obstacle | None

    @property
    def bar(self) -> Decimal:
        """The assumed bar."""
        return sum((p.points for p in self.parts), Decimal(0))

    @property
    def margin(self) -> Decimal:
        """How far the score is above the bar (below: negative)."""
        return self.score.total - self.bar

    @property
    def low(self) -> Decimal:
        """The margin at worst."""
        return self.score.low - self.bar

    @property
    def high(self) -> Decimal:
        """The margin at best."""
        return self.score.high - self.bar


def outlook(side: LenderSide, platform: Platform, position: Position, score: Score) -> Outlook:
    """An account's outlook on the day of its position and score."""
    parts = bar(side, platform, position)
    return Outlook(position=position, score=score, parts=parts, obstacle=_obstacle(position))


def _obstacle(position: Position) -> Obstacle | None:
    account = position.account
    if not position.is_open:
        return Obstacle.CLOSED
    if account.valid_until is not None and account.valid_until < position.on:
        return Obstacle.EXPIRED
    return None if position.is_revolving else Obstacle.NOT_REVOLVING


def _fading(code: str, points: Decimal, span: tuple[date, int], on: date) -> BarPart:
    """Points that fade evenly over some months from a day."""
    since, months = span
    left = max(0, months - whole_months(since, on))
    return BarPart(code, round(points * left / months, 1), None, add_months(since, months))


def _event(row: Mapping[str, Any]) -> PolicyEvent:
    return PolicyEvent(
        code=row["code"],
        country=row["country"],
        since=date.fromisoformat(row["since"]),
        fades_months=row["fades_months"],
        points=Decimal(row["points"]),
        lender_kinds=frozenset(map(LenderKind, row["lender_kinds"])),
        account_kinds=frozenset(map(AccountKind, row["account_kinds"])),
        platforms=frozenset(row["platforms"]),
        name_zh=row["name_zh"],
        name_en=row["name_en"],
        source=row["source"],
        grade=row["grade"],
    )
