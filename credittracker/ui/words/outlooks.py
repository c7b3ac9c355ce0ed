"""How an account stands against its lender's assumed bar, in words that promise nothing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.accounts import Appetite
from credittracker.scoring.lender_side import BarPart, Obstacle, Outlook
from credittracker.services.catalogue import load_lender_side
from credittracker.ui.words import formats
from credittracker.ui.words.records import choice_name

translate = QCoreApplication.translate

OBSTACLES: dict[Obstacle, object] = {
    Obstacle.CLOSED: QT_TRANSLATE_NOOP("Outlooks", "This account is closed: no score opens it."),
    Obstacle.EXPIRED: QT_TRANSLATE_NOOP(
        "Outlooks", "The line has passed its end date: it needs a new contract, whatever the score."
    ),
    Obstacle.NOT_REVOLVING: QT_TRANSLATE_NOOP(
        "Outlooks", "What is repaid here cannot be drawn again, whatever the score."
    ),
}
OWN_MOVES: dict[str, object] = {
    "own_cut": QT_TRANSLATE_NOOP("Outlooks", "The lender cut this limit itself"),
    "own_zero": QT_TRANSLATE_NOOP("Outlooks", "The lender set this limit to zero itself"),
    "own_frozen": QT_TRANSLATE_NOOP("Outlooks", "The lender froze this limit itself"),
    "own_raised": QT_TRANSLATE_NOOP("Outlooks", "The lender raised this limit itself"),
    "own_restored": QT_TRANSLATE_NOOP("Outlooks", "The lender gave this limit back itself"),
}


def outlook_text(one: Outlook) -> str:
    """The finding: how far the score lies from the assumed bar, or what makes it useless here."""
    if one.obstacle is not None:
        return translate("Outlooks", str(OBSTACLES[one.obstacle]))
    if one.margin < 0:
        said = translate("Outlooks", "Your score is {points} points below the assumed bar of {bar}")
    else:
        said = translate("Outlooks", "Your score is {points} points above the assumed bar of {bar}")
    return said.format(points=formats.points(abs(one.margin)), bar=formats.points(one.bar))


def range_text(one: Outlook) -> str:
    """Where it lies once everything is known; nothing where that is certain."""
    if one.low == one.high:
        return ""
    said = translate("Outlooks", "From {low} to {high} once everything is known")
    low, high = (formats.points(value, signed=True) for value in (one.low, one.high))
    return said.format(low=low, high=high)


def part_text(part: BarPart) -> str:
    """What a part of the bar is."""
    if part.code in OWN_MOVES:
        return translate("Outlooks", str(OWN_MOVES[part.code]))
    event = next((e for e in load_lender_side().events if e.code == part.code), None)
    if event is not None:
        return event.name_zh if formats.is_chinese() else event.name_en
    appetite = choice_name(Appetite(part.code))
    return translate("Outlooks", "How careful the lender is: {appetite}").format(appetite=appetite)


def until_text(part: BarPart) -> str:
    """Until when a part counts; nothing where it stays."""
    if part.until is None:
        return ""
    said = translate("Outlooks", "fades, gone by {day}")
    return said.format(day=formats.day(part.until))
