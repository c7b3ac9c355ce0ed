"""A plan somebody keeps: what it is to reach, and its steps as a checklist."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credittracker.book.money import Exact, Yuan
from credittracker.book.records import Record, RecordId


class StepKind(StrEnum):
    """What a step of a plan does: with an account, or with a late mark that is wrong."""

    DOWN = "pay_down"
    OFF = "pay_off"
    CLOSE = "close"
    OBJECT = "object"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPlan(Record):
    """A plan made on a day. ``wishes`` is a line of JSON: what was asked, to plan again with."""

    on: date
    target: Exact
    reaches_on: date
    wishes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep(Record):
    """Something to do by a day; ``about`` is an account or a late mark, ``money`` what it takes."""

    plan: RecordId
    about: RecordId
    on: date
    kind: StepKind
    money: Yuan
    done_on: date | None = None
