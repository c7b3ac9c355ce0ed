"""What the doors without a window tell other programs: plain JSON values.

Amounts are decimal strings in yuan, points are numbers out of 100, dates ISO.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from credittracker.advice.detective import Investigation
from credittracker.advice.reasons import Reason
from credittracker.book.accounts import Platform
from credittracker.book.book import Book
from credittracker.book.person import Application
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.services.analysis import Analysis
from credittracker.services.catalogue import platforms


class UnknownAccountError(Exception):
    """No account of the Book has this name; ``known`` are the names there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


def score_door(seen: Analysis) -> dict[str, Any]:
    """The score with every factor; factor points sum to the total."""
    score = seen.score
    return {
        "date": seen.on.isoformat(),
        "model": score.model,
        "total": _points(score.total),
        "low": _points(score.low),
        "high": _points(score.high),
        "line": _points(score.line),
        "band": score.band,
        "factors": [
            {
                "code": f.code,
                "points": _points(f.points),
                "most": _points(f.most),
                "sub_score": f.factor.core,
                "value": None if f.value is None else str(f.value),
                "low": _points(f.low),
                "high": _points(f.high),
                "records": [e.record for e in f.evidence],
            }
            for f in score.factors
        ],
        "sub_scores": {core: _points(score.sub_score(core)) for core in seen.card.cores},
        "reasons": [_reason(r) for r in seen.reasons],
    }


def why_door(found: Iterable[Investigation]) -> dict[str, Any]:
    """Every verdict on the accounts and the refused applications asked about."""
    accounts, applications = [], []
    for one in found:
        if isinstance(one.about, Application):
            applications.append(_application(one.about) | _verdicts(one))
        else:
            accounts.append(_account(one.about) | _verdicts(one))
    return {"accounts": accounts, "applications": applications}


def find_asked(seen: Analysis, name: str) -> RecordId:
    """The account a person means, or the newest refused application to an institution.

    Raises ``UnknownAccountError`` when nothing fits.
    """
    try:
        return find_account(seen.facts.book, name)
    except UnknownAccountError:
        word = name.casefold()
        for one in seen.refusals:
            if word == one.id.casefold() or word in one.institution.casefold():
                return one.id
        raise


def find_account(book: Book, name: str) -> RecordId:
    """The account a person means: its id or name, its platform's name, or a part of its name.

    Raises ``UnknownAccountError`` when none or several fit.
    """
    fits = accounts_called(book, name)
    if len(fits) == 1:
        return fits[0]
    raise UnknownAccountError(name, tuple(a.name for a in book.accounts.values()))


def accounts_called(book: Book, name: str) -> tuple[RecordId, ...]:
    """The account that some words mean, or all that they may mean."""
    known = platforms(book)
    word = name.casefold()
    accounts = book.accounts.values()
    tries = (
        [a.id for a in accounts if word in {a.id.casefold(), a.name.casefold()}],
        [a.id for a in accounts if word in _platform_names(known.get(a.platform))],
        [a.id for a in accounts if word in a.name.casefold()],
    )
    some = sorted((fits for fits in tries if fits), key=len)
    return tuple(some[0]) if some else ()


def _platform_names(platform: Platform | None) -> set[str]:
    if platform is None:
        return set()
    names = (platform.id, platform.name_zh, platform.name_en, *platform.aliases)
    return {n.casefold() for n in names}


def _reason(reason: Reason) -> dict[str, Any]:
    main = max(reason.factors, key=lambda f: f.lost)
    tip: Mapping[str, Any] = {
        "code": reason.tip.code,
        "gain": None if reason.tip.gain is None else _points(reason.tip.gain),
        "amount": None if reason.tip.amount is None else str(reason.tip.amount),
        "on": None if reason.tip.on is None else reason.tip.on.isoformat(),
        "account": reason.tip.account,
    }
    return {
        "code": reason.code,
        "factor": main.code,
        "points_lost": _points(reason.lost),
        "tag": reason.tag.value,
        "records": [e.record for e in reason.evidence],
        "tip": tip,
    }


def _account(position: Position) -> dict[str, Any]:
    amount = position.limit.amount
    return {
        "account": position.account.name,
        "id": position.account.id,
        "limit_state": position.limit.state.value,
        "limit": None if amount is None else str(amount),
    }


def _application(application: Application) -> dict[str, Any]:
    return {
        "application": application.institution,
        "id": application.id,
        "on": application.on.isoformat(),
    }


def _verdicts(one: Investigation) -> dict[str, Any]:
    return {
        "verdicts": [
            {
                "code": v.code,
                "verdict": v.finding.answer.value,
                "strength": v.strength,
                "tag": v.tag.value,
                "grade": v.grade.value,
                "records": list(v.finding.records),
                "needs": v.finding.needs,
                "action": v.action,
            }
            for v in one.verdicts
        ]
    }


def _points(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
