"""What the why page shows: the accounts to ask about, and the verdicts on one of them."""

from dataclasses import dataclass
from decimal import Decimal

from credittracker.advice.detective import Investigation, in_question
from credittracker.advice.verdicts import Answer, Verdict
from credittracker.book.limits import Limit
from credittracker.book.records import RecordId
from credittracker.scoring.lender_side import Outlook
from credittracker.services.analysis import Analysis


@dataclass(frozen=True, slots=True)
class AskedAccount:
    """An account in the list; ``asked`` when its limit is zero, frozen or cut."""

    account: RecordId
    name: str
    currency: str
    limit: Limit
    owed: Decimal | None
    asked: bool


@dataclass(frozen=True, slots=True)
class WhyView:
    """One account's verdicts: the four put first, and all the others; and its outlook."""

    account: AskedAccount
    first: tuple[Verdict, ...]
    others: tuple[Verdict, ...]
    spotless: bool
    outlook: Outlook | None


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


def why_view(
    account: AskedAccount, found: Investigation, outlook: Outlook | None = None
) -> WhyView:
    """Look at one investigation."""
    first = found.shown
    others = tuple(v for v in found.verdicts if v not in first)
    answers = {v.code: v.finding.answer for v in found.verdicts}
    spotless = answers["lender_error"] is Answer.SUPPORTED
    return WhyView(account, first, others, spotless, outlook)
