"""Reasons for missing points and the tip for each, as sentences with the person's numbers."""

from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.tips import Tip
from credittracker.book.book import Book
from credittracker.ui.words import formats

REASONS: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Reasons", "Something is late right now"),
    "late_record": QT_TRANSLATE_NOOP("Reasons", "Late payments still count"),
    "utilisation": QT_TRANSLATE_NOOP("Reasons", "Much of your limits is in use"),
    "debt_service": QT_TRANSLATE_NOOP("Reasons", "Repayments take much of your income"),
    "applications": QT_TRANSLATE_NOOP("Reasons", "Recent applications for credit"),
    "new_accounts": QT_TRANSLATE_NOOP("Reasons", "Accounts opened within a year"),
    "new_debt": QT_TRANSLATE_NOOP("Reasons", "Much borrowed within a year"),
    "debt_to_assets": QT_TRANSLATE_NOOP("Reasons", "Debts are high against what you own"),
    "many_debts": QT_TRANSLATE_NOOP("Reasons", "Money owed in many places"),
    "home_loans": QT_TRANSLATE_NOOP("Reasons", "Home loans on your file"),
    "young_file": QT_TRANSLATE_NOOP("Reasons", "Your credit file is still young"),
    "thin_buffer": QT_TRANSLATE_NOOP("Reasons", "Little savings to fall back on"),
    "short_job": QT_TRANSLATE_NOOP("Reasons", "Not long in your job yet"),
    "granted_limits": QT_TRANSLATE_NOOP("Reasons", "Lenders have granted little so far"),
    "purpose": QT_TRANSLATE_NOOP("Reasons", "Borrowed to pay debts or for business"),
    "repaid_lately": QT_TRANSLATE_NOOP("Reasons", "Little repaid in the last 3 months"),
}
TIPS: dict[str, object] = {
    "keep_going": QT_TRANSLATE_NOOP("Tips", "Keep going as planned."),
    "pay_overdue": QT_TRANSLATE_NOOP(
        "Tips", "Pay the {amount} that is late, {account} first: it is {days} past due."
    ),
    "months_unpaid_fade": QT_TRANSLATE_NOOP(
        "Tips", "Nothing is open any more; these months fade by themselves."
    ),
    "late_fades": QT_TRANSLATE_NOOP(
        "Tips", "Pay every due on time; from {date} the old ones cost less."
    ),
    "late_stays": QT_TRANSLATE_NOOP("Tips", "Pay every due on time; the old ones fade slowly."),
    "pay_down_lines": QT_TRANSLATE_NOOP(
        "Tips", "Pay {amount} towards your lines, {account} first, to use {share} or less."
    ),
    "cool_hot_line": QT_TRANSLATE_NOOP("Tips", "Bring {account} below 75% of its limit."),
    "lower_service": QT_TRANSLATE_NOOP(
        "Tips",
        "Clear a debt that takes {amount} a month: then {share} of income goes to repayments.",
    ),
    "lower_debt": QT_TRANSLATE_NOOP("Tips", "Owing {amount} less reaches the next step."),
    "save_up": QT_TRANSLATE_NOOP("Tips", "Another {amount} in savings reaches the next step."),
    "no_applications_until": QT_TRANSLATE_NOOP(
        "Tips", "Apply for nothing new; on {date} the oldest one stops counting."
    ),
    "no_new_accounts_until": QT_TRANSLATE_NOOP(
        "Tips", "Open nothing new; on {date} the next one stops counting."
    ),
    "new_debt_fades": QT_TRANSLATE_NOOP(
        "Tips", "Borrow nothing new; on {date} an older loan stops counting."
    ),
    "purpose_fades": QT_TRANSLATE_NOOP("Tips", "On {date} that loan stops counting here."),
    "clear_smallest": QT_TRANSLATE_NOOP(
        "Tips", "Clear the smallest debt first, {account}; {amount} in all reaches the next step."
    ),
    "file_grows": QT_TRANSLATE_NOOP("Tips", "Grows by itself; the next step is on {date}."),
    "job_grows": QT_TRANSLATE_NOOP("Tips", "Grows by itself; the next step is on {date}."),
    "keep_repaying": QT_TRANSLATE_NOOP("Tips", "Grows as you repay what is planned."),
    "their_limits": QT_TRANSLATE_NOOP(
        "Tips", "Lenders decide this; nobody can raise it for money."
    ),
}
UNDATED: dict[str, object] = {
    "no_applications_until": QT_TRANSLATE_NOOP("Tips", "Apply for nothing new for a while."),
    "no_new_accounts_until": QT_TRANSLATE_NOOP("Tips", "Open nothing new for a while."),
    "new_debt_fades": QT_TRANSLATE_NOOP("Tips", "Borrow nothing new for a while."),
    "purpose_fades": QT_TRANSLATE_NOOP("Tips", "It stops counting after a year."),
    "file_grows": QT_TRANSLATE_NOOP("Tips", "Grows by itself with time."),
}


def reason_title(code: str) -> str:
    """What a reason says."""
    return QCoreApplication.translate("Reasons", str(REASONS[code]))


def tip_text(tip: Tip, book: Book, *, masked: bool = False) -> str:
    """A tip as a sentence; an amount is in the currency of the account to act on, if any."""
    account = book.accounts.get(tip.account or "")
    currency = book.info.currency if account is None else account.currency
    text = UNDATED.get(tip.code, TIPS[tip.code]) if tip.on is None else TIPS[tip.code]
    share = tip.details.get("share")
    return QCoreApplication.translate("Tips", str(text)).format(
        amount=formats.money(tip.amount, currency=currency, masked=masked),
        account="" if account is None else account.name,
        date=formats.day(tip.on),
        share=formats.percent(Decimal(share)) if share else "",
        days=formats.days(int(tip.details.get("days", "0"))),
    )


def gain_text(gain: Decimal | None) -> str:
    """What a tip would win."""
    if not gain:
        return ""
    said = QCoreApplication.translate("Tips", "{points} points")
    return said.format(points=formats.points(gain, signed=True))
