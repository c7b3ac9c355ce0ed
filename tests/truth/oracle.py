"""The slow oracle: every number of ``MEASURES.md`` out of a Book on a day.

``truth(book, on)`` gives for each measure its value, and for an unknown one the bound: all by
plain loops over the records, with nothing of the engine but a loan's table.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.person import LIQUID_ASSETS, FactKind
from tests.truth import late
from tests.truth.accounts import Seen
from tests.truth.day import UNKNOWN, Day, Value, known, months_between, rounded

OWN_USE = ("home", "car", "education", "medical", "daily")
CLASSES = {**dict.fromkeys(OWN_USE, 1), "consolidation": 2, "other": 2, "business": 3}


def _on_file(day: Day) -> list[Account]:
    """Accounts of which a day is known, opened by now."""
    there = [s.account for s in day.seen if s.account.opened or s.active]
    return [a for a in there if a.opened is None or a.opened <= day.on]


def _ages(day: Day) -> list[int]:
    return [months_between(a.opened, day.on) for a in _on_file(day) if a.opened]


def _history(day: Day) -> Value:
    ages = _ages(day)
    return known(max(ages)) if ages else UNKNOWN


def _average_age(day: Day) -> Value:
    ages = _ages(day)
    all_known = bool(ages) and len(ages) == len(_on_file(day))
    return known(Fraction(sum(ages), len(ages))) if all_known else UNKNOWN


def _accounts(day: Day) -> Value:
    there = _on_file(day)
    return known(len(there)) if there else UNKNOWN


def _limits(day: Day) -> Value:
    granted = [s.amount for s in day.own if s.limit == "amount"]
    if not granted or day.income is None:
        return UNKNOWN
    months = rounded(Fraction(sum(x or Decimal(0) for x in granted)) / day.income)
    missing = any(s.is_line and s.limit == "unknown" for s in day.own)
    return Value(None, None, months) if missing else Value(months)


def _applications(day: Day) -> Value:
    return known(len(day.inquiries(6)), sure=day.all_inquiries)


def _since_application(day: Day) -> Value:
    last = max((a.on for a in day.inquiries(24)), default=None)
    since = 24 if last is None else months_between(last, day.on)
    return known(since, sure=day.all_inquiries)


def _opened(day: Day) -> Value:
    new = [s for s in day.seen if s.account.opened and day.within(s.account.opened, 12)]
    return known(len(new)) if day.seen else UNKNOWN


def _owing(day: Day) -> Value:
    untold = [s for s in day.seen if s.is_open and s.owed is None]
    owing = [s for s in day.seen if s.owed]
    return known(len(owing), sure=not untold) if day.seen else UNKNOWN


def _new_debt(day: Day) -> Value:
    if day.income is None:
        return UNKNOWN
    return known(Fraction(day.lent(day.drawn(12))) / (day.income * 12))


def _purpose(day: Day) -> Value:
    classes = [CLASSES.get(x.purpose) for x in day.drawn(12)]
    return known(max((c for c in classes if c), default=1), sure=None not in classes)


def _lines(day: Day) -> list[Seen]:
    """Open lines in the Book's currency."""
    return [s for s in day.own if s.is_line and s.is_open]


def _half_known(day: Day) -> list[Seen]:
    """Those of which the debt or the limit is missing."""
    return [s for s in _lines(day) if s.owed is None or s.limit == "unknown"]


def _are_lines(day: Day) -> bool:
    """Whether any of them was ever used, or had a limit."""
    return any(s.active or s.limited for s in _lines(day))


def _share(day: Day, idle: Decimal = Decimal(0)) -> Fraction | None:
    """Owed over limits; what is owed on a withdrawn line is a limit too, if that raises it."""
    owed = limits = full = Decimal(0)
    for s in _lines(day):
        if s.limit == "frozen" or s.amount == 0:
            full += s.owed or Decimal(0)
        elif s.limit == "amount" and s.amount and s.owed is not None:
            owed, limits = owed + s.owed, limits + s.amount
    limits += idle
    alone = [Fraction(owed) / Fraction(limits)] if limits else []
    both = [Fraction(owed + full) / Fraction(limits + full)] if limits + full else []
    return max(alone + both, default=None)


def _utilisation(day: Day) -> Value:
    missing, share = _half_known(day), _share(day)
    if not missing and share is not None:
        return known(share)
    bound = floor = None
    if all(s.limit != "unknown" for s in missing):
        bound = _share(day, sum((s.amount or Decimal(0) for s in missing), Decimal(0)))
    if _are_lines(day) and all(s.owed == 0 for s in missing):
        floor = Fraction(1) if share is None else share
    return Value(None, *(x if x is None else rounded(x) for x in (bound, floor)))


def _hot_lines(day: Day) -> Value:
    hot = perhaps = 0
    for s in _lines(day):
        withdrawn = s.limit == "frozen" or s.amount == 0
        if s.owed is None or (s.limit == "unknown" and s.owed):
            perhaps += 1
        elif withdrawn or s.limit == "amount":
            hot += s.owed > 0 if withdrawn else s.owed * 4 > (s.amount or 0) * 3
    if perhaps:
        return Value(None, Fraction(hot), Fraction(hot + perhaps))
    return known(hot) if _are_lines(day) else UNKNOWN


def _service(day: Day) -> Value:
    if day.income is None:
        return UNKNOWN
    a_month = sum((_of_account(day, s) for s in day.own), Fraction(0))
    return known(a_month / day.income, sure=day.all_debts)


def _of_account(day: Day, seen: Seen) -> Fraction:
    """A month of what comes in three, and a tenth of what has no plan."""
    until = add_months(day.on, 3)
    coming = Decimal(0)
    for ask in seen.asks:
        if ask.instalment and not ask.released and day.on < ask.due <= until:
            coming += ask.open
    return Fraction(coming) / 3 + Fraction(seen.unplanned) / 10


def _debt_to_assets(day: Day) -> Value:
    if not day.worth:
        return UNKNOWN
    return known(Fraction(day.owed) / Fraction(day.worth), sure=day.all_debts)


def _job(day: Day) -> Value:
    jobs = [f.on for f in day.book.facts.values() if f.kind is FactKind.JOB_SINCE]
    begun = [on for on in jobs if on <= day.on]
    return known(Fraction(months_between(max(begun), day.on), 12)) if begun else UNKNOWN


def _buffer(day: Day) -> Value:
    if day.income is None or not day.things:
        return UNKNOWN
    liquid = sum((a.value for a in day.things if a.kind in LIQUID_ASSETS), Decimal(0))
    return known(Fraction(liquid) / day.income)


def _repaid(day: Day) -> Value:
    covered = [s for s in day.own if not s.uncovered]
    most, least = _net_repaid(day, day.own), _net_repaid(day, covered)
    owing = any(s.owed or s.late for s in covered)
    if any(s.uncovered for s in day.own):
        return Value(None, most if owing else None, least)
    if owing:
        return Value(most)
    asked = any(s.fallen or s.money for s in day.own)
    return known(12) if asked else UNKNOWN


def _net_repaid(day: Day, some: list[Seen]) -> Fraction | None:
    if day.income is None:
        return None
    money = [r.amount for s in some for r, counts in s.money if day.within(counts, 3)]
    net = Fraction(sum(money, Decimal(0)) - day.lent(day.drawn(3))) / day.income
    return rounded(min(Fraction(12), max(Fraction(0), net)))


def _home_loans(day: Day, *, still: bool) -> list[date]:
    """Days on which home loans began: that of the account, else of the first loan on it."""
    found = []
    for seen in day.seen:
        account = seen.account
        if account.kind is not AccountKind.MORTGAGE or (still and not seen.is_open):
            continue
        drawn = [x.on for x in day.book.loans.values() if x.account == account.id]
        begun = [account.opened] if account.opened else [min(drawn)] if drawn else []
        found += [on for on in begun if on <= day.on]
    return found


def _home_kept(day: Day) -> Value:
    kept = [on for on in _home_loans(day, still=False) if add_months(on, 12) <= day.on]
    return known(len(kept)) if day.seen else UNKNOWN


def _home_open(day: Day) -> Value:
    return known(len(_home_loans(day, still=True))) if day.seen else UNKNOWN


Reading: TypeAlias = Callable[[Day], Value]

MEASURES: Mapping[str, Reading] = MappingProxyType(
    {
        "worst_late_24m": late.worst_lately,
        "late_count_24m": late.count_lately,
        "late_now": late.late_now,
        "months_since_late": late.since_late,
        "serious_late_5y": late.serious,
        "clean_accounts": late.clean_accounts,
        "unpaid_months_6m": late.unpaid_months,
        "repaid_months_3m": _repaid,
        "history_months": _history,
        "average_age_months": _average_age,
        "accounts_on_file": _accounts,
        "limit_months": _limits,
        "home_loans_kept": _home_kept,
        "home_loans_open": _home_open,
        "applications_6m": _applications,
        "months_since_application": _since_application,
        "opened_12m": _opened,
        "accounts_owing": _owing,
        "new_debt_to_income_12m": _new_debt,
        "riskiest_purpose_12m": _purpose,
        "utilisation": _utilisation,
        "hot_lines": _hot_lines,
        "debt_service_to_income": _service,
        "debt_to_assets": _debt_to_assets,
        "job_years": _job,
        "buffer_months": _buffer,
    }
)
"""Every measure by name."""


def truth(book: Book, on: date) -> dict[str, Value]:
    """Every measure of a Book on a day."""
    day = Day(book, on)
    return {name: read(day) for name, read in MEASURES.items()}
