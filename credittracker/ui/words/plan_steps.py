"""The steps of plans in words: apart from the plans, so that the start need not load the search."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.book import Book, account_about
from credittracker.book.plans import StepKind
from credittracker.book.records import RecordId
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_STEPS: dict[StepKind, object] = {
    StepKind.DOWN: QT_TRANSLATE_NOOP("Plans", "Pay {amount} on {account}, besides what is due"),
    StepKind.OFF: QT_TRANSLATE_NOOP("Plans", "Pay off {account}: {amount}"),
    StepKind.CLOSE: QT_TRANSLATE_NOOP("Plans", "Pay off {account} and close it: {amount}"),
    StepKind.OBJECT: QT_TRANSLATE_NOOP(
        "Plans", "Object to the late mark on {account} (supposed: removed)"
    ),
}
_KINDS: dict[StepKind, object] = {
    StepKind.DOWN: QT_TRANSLATE_NOOP("Plans", "Paying a line down"),
    StepKind.OFF: QT_TRANSLATE_NOOP("Plans", "Paying an account off"),
    StepKind.CLOSE: QT_TRANSLATE_NOOP("Plans", "Closing an account"),
    StepKind.OBJECT: QT_TRANSLATE_NOOP("Plans", "Objecting to a wrong mark"),
}
_DIFFICULTIES = (
    QT_TRANSLATE_NOOP("Plans", "easy"),
    QT_TRANSLATE_NOOP("Plans", "rather easy"),
    QT_TRANSLATE_NOOP("Plans", "as it is"),
    QT_TRANSLATE_NOOP("Plans", "rather hard"),
    QT_TRANSLATE_NOOP("Plans", "hard"),
)

_NAME = 20
"""Characters of an account's name that a step has room for."""


def step_text(book: Book, step: tuple[StepKind, RecordId, Decimal], *, masked: bool = False) -> str:
    """What to do, with which account, and what it takes."""
    kind, about, money = step
    known = formats.middle_elided(account_about(book, about), _NAME)
    name = known or translate("Plans", "an account that was deleted")
    if kind is StepKind.OBJECT and not known:
        return translate("Plans", "Object to the late mark (supposed: removed)")
    amount = formats.money(money, currency=book.info.currency, masked=masked)
    return translate("Plans", str(_STEPS[kind])).format(account=name, amount=amount)


def step_kind_name(kind: StepKind) -> str:
    """A kind of step."""
    return translate("Plans", str(_KINDS[kind]))


def difficulty_name(level: int) -> str:
    """How hard a kind of step is, from 1 to 5."""
    return translate("Plans", str(_DIFFICULTIES[level - 1]))
