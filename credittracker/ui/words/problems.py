"""What is wrong with a value, in words that say what to do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

PROBLEMS: dict[str, str] = {
    code: str(text)
    for code, text in {
        "empty": QT_TRANSLATE_NOOP("Problems", "Please fill this in"),
        "zero": QT_TRANSLATE_NOOP("Problems", "This must be more than zero"),
        "not_an_amount": QT_TRANSLATE_NOOP("Problems", "Write an amount, such as 1,200 or 1.2万"),
        "not_money": QT_TRANSLATE_NOOP("Problems", "An amount has at most two decimals"),
        "negative": QT_TRANSLATE_NOOP("Problems", "This cannot be less than zero"),
        "too_large": QT_TRANSLATE_NOOP("Problems", "This is more than it can be"),
        "not_a_date": QT_TRANSLATE_NOOP("Problems", "Write a date, such as 2026-07-15 or 7/15"),
        "date_out_of_range": QT_TRANSLATE_NOOP("Problems", "This date is too far away"),
        "in_future": QT_TRANSLATE_NOOP("Problems", "This day has not come yet"),
        "before_start": QT_TRANSLATE_NOOP("Problems", "This is before the beginning"),
        "before_records": QT_TRANSLATE_NOOP("Problems", "Nothing had been recorded by that day"),
        "day_of_month": QT_TRANSLATE_NOOP("Problems", "A day of the month is from 1 to 31"),
        "not_a_rate": QT_TRANSLATE_NOOP("Problems", "Write a rate, such as 4.9% or 0.05%/day"),
        "not_yearly": QT_TRANSLATE_NOOP("Problems", "A floating rate is a rate a year"),
        "not_a_number": QT_TRANSLATE_NOOP("Problems", "Write a number"),
        "not_whole": QT_TRANSLATE_NOOP("Problems", "Write a whole number"),
        "not_in_list": QT_TRANSLATE_NOOP("Problems", "Choose one from the list"),
        "several_match": QT_TRANSLATE_NOOP("Problems", "Several match; choose one from the list"),
    }.items()
}


def problem_text(code: str, values: Mapping[str, str] | None = None) -> str:
    """The words for a code of ``InputError`` or ``InvalidRecordError``."""
    if code == "out_of_range":
        if values:
            said = QCoreApplication.translate("Problems", "This must be from {least} to {most}")
            return said.format(**values)
        return QCoreApplication.translate("Problems", "This is outside what is possible")
    known = PROBLEMS.get(code)
    if known is None:
        return QCoreApplication.translate("Problems", "This cannot be saved as it is")
    return QCoreApplication.translate("Problems", known)
