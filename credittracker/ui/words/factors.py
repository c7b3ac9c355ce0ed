"""The score's factors, cores and bands in words, and how each factor's value reads."""

import math
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.gaps import Entry
from credittracker.scoring.card import Direction, Grade, Tag
from credittracker.scoring.late import KEPT
from credittracker.scoring.second_card import ALL_REPAID, INQUIRY_KEPT
from credittracker.ui.words import formats

FACTORS: dict[str, object] = {
    "worst_late": QT_TRANSLATE_NOOP("Factors", "Worst late payment"),
    "late_count": QT_TRANSLATE_NOOP("Factors", "Number of late payments"),
    "late_now": QT_TRANSLATE_NOOP("Factors", "Late right now"),
    "since_late": QT_TRANSLATE_NOOP("Factors", "Time since the last late payment"),
    "serious_late": QT_TRANSLATE_NOOP("Factors", "Payments 90 days late or more"),
    "repaid_lately": QT_TRANSLATE_NOOP("Factors", "Repaid in 3 months, less new loans"),
    "clean_accounts": QT_TRANSLATE_NOOP("Factors", "Accounts never paid late"),
    "unpaid_months": QT_TRANSLATE_NOOP("Factors", "Months with nothing paid"),
    "history": QT_TRANSLATE_NOOP("Factors", "Age of the oldest account"),
    "average_age": QT_TRANSLATE_NOOP("Factors", "Average age of the accounts"),
    "granted_limits": QT_TRANSLATE_NOOP("Factors", "Limits granted to you"),
    "accounts_on_file": QT_TRANSLATE_NOOP("Factors", "Accounts on file"),
    "home_loan": QT_TRANSLATE_NOOP("Factors", "A home loan carried for a year"),
    "applications": QT_TRANSLATE_NOOP("Factors", "Applications for credit"),
    "since_application": QT_TRANSLATE_NOOP("Factors", "Time since the last application"),
    "new_accounts": QT_TRANSLATE_NOOP("Factors", "Accounts opened lately"),
    "accounts_owing": QT_TRANSLATE_NOOP("Factors", "Accounts with money owed"),
    "new_debt": QT_TRANSLATE_NOOP("Factors", "New borrowing against income"),
    "purpose": QT_TRANSLATE_NOOP("Factors", "What the money was for"),
    "utilisation": QT_TRANSLATE_NOOP("Factors", "How much of the limits is used"),
    "debt_service": QT_TRANSLATE_NOOP("Factors", "Repayments against income"),
    "debt_to_assets": QT_TRANSLATE_NOOP("Factors", "Debts against what you own"),
    "job": QT_TRANSLATE_NOOP("Factors", "Time in your job"),
    "hot_lines": QT_TRANSLATE_NOOP("Factors", "Lines used above 75%"),
    "home_loans": QT_TRANSLATE_NOOP("Factors", "Home loans still running"),
    "buffer": QT_TRANSLATE_NOOP("Factors", "Savings to fall back on"),
}
CORES: dict[str, object] = {
    "repayment": QT_TRANSLATE_NOOP("Factors", "Repayment record"),
    "standing": QT_TRANSLATE_NOOP("Factors", "Standing"),
    "borrowing": QT_TRANSLATE_NOOP("Factors", "Borrowing behaviour"),
    "liabilities": QT_TRANSLATE_NOOP("Factors", "Assets and debts"),
}
BANDS: dict[str, object] = {
    "unsure": QT_TRANSLATE_NOOP("Factors", "Too little known yet"),
    "repair": QT_TRANSLATE_NOOP("Factors", "Under repair"),
    "building": QT_TRANSLATE_NOOP("Factors", "Building up"),
    "close": QT_TRANSLATE_NOOP("Factors", "Close to the line"),
    "eligible": QT_TRANSLATE_NOOP("Factors", "Above the line"),
    "strong": QT_TRANSLATE_NOOP("Factors", "Strong"),
}
TAGS: dict[str, object] = {
    Tag.FIX: QT_TRANSLATE_NOOP("Factors", "You can change this"),
    Tag.TIME: QT_TRANSLATE_NOOP("Factors", "Only time helps"),
    Tag.THEIRS: QT_TRANSLATE_NOOP("Factors", "Their decision"),
}
GRADES: dict[str, object] = {
    Grade.MEASURED: QT_TRANSLATE_NOOP("Factors", "Measured on public data"),
    Grade.LAW: QT_TRANSLATE_NOOP("Factors", "Law or official report"),
    Grade.LENDER: QT_TRANSLATE_NOOP("Factors", "From lenders' own sheets"),
    Grade.PRESS: QT_TRANSLATE_NOOP("Factors", "As reported by the press"),
    Grade.QUOTED: QT_TRANSLATE_NOOP("Factors", "Commonly quoted, not proven"),
}
ENTRIES: dict[Entry, object] = {
    Entry.DUES: QT_TRANSLATE_NOOP("Factors", "your bills or repayment plans"),
    Entry.APPLICATIONS: QT_TRANSLATE_NOOP(
        "Factors", "whether your list of applications is complete"
    ),
    Entry.INCOME: QT_TRANSLATE_NOOP("Factors", "your income"),
    Entry.BALANCES: QT_TRANSLATE_NOOP("Factors", "what you owe on each account"),
    Entry.LIMITS: QT_TRANSLATE_NOOP("Factors", "the limits of your cards and lines"),
    Entry.OPENED: QT_TRANSLATE_NOOP("Factors", "when each of your accounts was opened"),
    Entry.ACCOUNTS: QT_TRANSLATE_NOOP("Factors", "your accounts"),
    Entry.ASSETS: QT_TRANSLATE_NOOP("Factors", "what you own and have saved"),
    Entry.JOB: QT_TRANSLATE_NOOP("Factors", "since when you have had your job"),
    Entry.PURPOSES: QT_TRANSLATE_NOOP("Factors", "what your newest loans were for"),
}
LINKS: dict[Entry, object] = {
    Entry.DUES: QT_TRANSLATE_NOOP("Factors", "Record bills or a repayment plan"),
    Entry.APPLICATIONS: QT_TRANSLATE_NOOP("Factors", "Say whether all applications are listed"),
    Entry.INCOME: QT_TRANSLATE_NOOP("Factors", "Record your income"),
    Entry.BALANCES: QT_TRANSLATE_NOOP("Factors", "Record what you owe"),
    Entry.LIMITS: QT_TRANSLATE_NOOP("Factors", "Record your limits"),
    Entry.OPENED: QT_TRANSLATE_NOOP("Factors", "Record when accounts were opened"),
    Entry.ACCOUNTS: QT_TRANSLATE_NOOP("Factors", "Record your accounts"),
    Entry.ASSETS: QT_TRANSLATE_NOOP("Factors", "Record what you own and have saved"),
    Entry.JOB: QT_TRANSLATE_NOOP("Factors", "Record since when you have had your job"),
    Entry.PURPOSES: QT_TRANSLATE_NOOP("Factors", "Record what your loans were for"),
}
SEVERITIES = (
    QT_TRANSLATE_NOOP("Factors", "none"),
    QT_TRANSLATE_NOOP("Factors", "up to 30 days"),
    QT_TRANSLATE_NOOP("Factors", "31 to 60 days"),
    QT_TRANSLATE_NOOP("Factors", "more than 60 days"),
)
PURPOSE_RISKS = (
    QT_TRANSLATE_NOOP("Factors", "home, car, study or daily life"),
    QT_TRANSLATE_NOOP("Factors", "paying other debts, or other"),
    QT_TRANSLATE_NOOP("Factors", "business"),
)
_TOPS: dict[str, tuple[int | Decimal, object]] = {
    "since_late": (KEPT, QT_TRANSLATE_NOOP("Factors", "no late payment in 5 years")),
    "since_application": (INQUIRY_KEPT, QT_TRANSLATE_NOOP("Factors", "none in 2 years")),
    "repaid_lately": (ALL_REPAID, QT_TRANSLATE_NOOP("Factors", "nothing owed any more")),
}
"""The value from which a measure says the best there is, and how that reads."""
_COUNTED: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {
        "late_count": formats.times,
        "serious_late": formats.times,
        "applications": formats.times,
        "unpaid_months": formats.months,
        "new_accounts": formats.accounts,
        "accounts_on_file": formats.accounts,
        "accounts_owing": formats.accounts,
        "hot_lines": formats.accounts,
        "home_loan": formats.accounts,
        "home_loans": formats.accounts,
    }
)
_SHARES = frozenset({"utilisation", "debt_service", "debt_to_assets", "new_debt"})
_MONTHS = frozenset({"history", "average_age", "since_late", "since_application"})
_INCOMES = frozenset({"repaid_lately", "granted_limits", "buffer"})


def factor_name(code: str) -> str:
    """A factor's name."""
    return _say(FACTORS[code])


def core_name(code: str) -> str:
    """A core factor's name."""
    return _say(CORES[code])


def band_name(code: str) -> str:
    """A word for where the score stands."""
    return _say(BANDS[code])


def tag_name(tag: Tag) -> str:
    """Who can change something."""
    return _say(TAGS[tag])


def grade_name(grade: Grade) -> str:
    """How good a source is."""
    return _say(GRADES[grade])


def entry_name(entry: Entry) -> str:
    """An entry that would make something known, for the middle of a sentence."""
    return _say(ENTRIES[entry])


def entry_link(entry: Entry) -> str:
    """What a person would enter, as something to press."""
    return _say(LINKS[entry])


def value_text(factor: str, value: Decimal | None) -> str:
    """A measured value as people would say it."""
    if value is None:
        return QCoreApplication.translate("Factors", "not known yet")
    if factor in _TOPS and value >= _TOPS[factor][0]:
        return _say(_TOPS[factor][1])
    if factor in _SHARES:
        return formats.percent(value)
    if factor == "clean_accounts":
        return formats.percent(value / 100)
    if factor in _MONTHS:
        return formats.months(int(value))
    return _small(factor, value)


def step_text(factor: str, direction: Direction, threshold: Decimal) -> str:
    """A threshold of the card in words: up to it, or from it on."""
    if direction is Direction.LESS:
        said = QCoreApplication.translate("Factors", "{value} or less")
    else:
        said = QCoreApplication.translate("Factors", "{value} or more")
    if factor in {"worst_late", "late_now", "purpose"} or threshold == 0:
        return value_text(factor, threshold)
    if factor in _COUNTED:
        whole = math.floor if direction is Direction.LESS else math.ceil
        threshold = Decimal(whole(threshold))
        if threshold == 0:
            return value_text(factor, threshold)
    return said.format(value=value_text(factor, threshold))


def _small(factor: str, value: Decimal) -> str:
    if factor in _INCOMES:
        said = QCoreApplication.translate("Factors", "{number} months of income")
        return said.format(number=formats.number(value, 1 if round(value, 1) == value else 2))
    if factor in {"worst_late", "late_now"}:
        return _say(SEVERITIES[min(int(value), 3)])
    if factor == "purpose":
        return _say(PURPOSE_RISKS[max(1, min(int(value), 3)) - 1])
    if factor == "job":
        said = QCoreApplication.translate("Factors", "{number} years")
        return said.format(number=formats.number(value, 1))
    return _COUNTED[factor](int(value))


def _say(text: object) -> str:
    return QCoreApplication.translate("Factors", str(text))
