"""What the why page shows: the lines and refusals to ask about, and the verdicts on one of them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from credittracker.advice.detective import Investigation, in_question
from credittracker.advice.verdicts import Verdict
from credittracker.book.limits import Limit
from credittracker.book.records import RecordId
from credittracker.scoring.lender_side import Outlook
from credittracker.services.analysis import Analysis


@dataclass(frozen=True, slots=True)
class AskedAccount:
    """An account in the list; ``asked`` when its limit is zero, frozen or cut."""

    id: RecordId
    name: str
    currency: str
    limit: Limit
    owed: Decimal | None
    asked: bool


@dataclass(frozen=True, slots=True)
class AskedRefusal:
    """A refused application in the list."""

    id: RecordId
    name: str
    on: date


Asked: TypeAlias = AskedAccount | AskedRefusal


@dataclass(frozen=True, slots=True)
class WhyView:
    """The verdicts on one of them: the four put first, and all the others; and its outlook.

    ``at_home``: the Chinese channels and rules apply.
    """

    asked: Asked
    first: tuple[Verdict, ...]
    others: tuple[Verdict, ...]
    spotless: bool
    outlook: Outlook | None
    at_home: bool


def asked_accounts(seen: Analysis) -> tuple[AskedAccount, ...]:
    """Revolving accounts, those in question first."""
    found = [
        AskedAccount(
            p.account.id, p.account.name, p.account.currency, p.limit, p.owed, in_question(p)
        )
        for p in seen.positions.values()
        if p.is_open and (p.is_revolving or in_question(p))
    ]
    return tuple(sorted(found, key=lambda a: not a.asked))


def asked_refusals(seen: Analysis) -> tuple[AskedRefusal, ...]:
    """Refused applications, the newest first."""
    return tuple(AskedRefusal(a.id, a.institution, a.on) for a in seen.refusals)


def why_view(
    asked: Asked, found: Investigation, outlook: Outlook | None = None, *, at_home: bool = True
) -> WhyView:
    """Look at one investigation."""
    first = found.shown
    others = tuple(v for v in found.verdicts if v not in first)
    return WhyView(asked, first, others, found.is_spotless, outlook, at_home)
