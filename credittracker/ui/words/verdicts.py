"""Possible causes of a missing limit: what each means, what was found, what can be done."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.verdicts import Answer, Verdict
from credittracker.ui.words import formats

CAUSES: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Causes", "Something is late today"),
    "late_here": QT_TRANSLATE_NOOP("Causes", "Late payments on this account"),
    "late_elsewhere": QT_TRANSLATE_NOOP("Causes", "Late payments elsewhere"),
    "line_expired": QT_TRANSLATE_NOOP("Causes", "The line itself has ended"),
    "just_repaid": QT_TRANSLATE_NOOP("Causes", "The repayment is not booked yet"),
    "cost_cap": QT_TRANSLATE_NOOP("Causes", "The 24% cost cap of October 2025"),
    "high_utilisation": QT_TRANSLATE_NOOP("Causes", "Cards and lines are nearly full"),
    "many_applications": QT_TRANSLATE_NOOP("Causes", "Many applications lately"),
    "high_debt_service": QT_TRANSLATE_NOOP("Causes", "Repayments take over half of your income"),
    "many_lenders": QT_TRANSLATE_NOOP("Causes", "Money owed to many lenders at once"),
    "chain": QT_TRANSLATE_NOOP("Causes", "Borrowing here to repay there"),
    "lender_tightened": QT_TRANSLATE_NOOP("Causes", "Many lenders cut back at that time"),
    "stale_profile": QT_TRANSLATE_NOOP("Causes", "Identity or contact details out of date"),
    "idle": QT_TRANSLATE_NOOP("Causes", "Not used for a long time"),
    "lender_error": QT_TRANSLATE_NOOP("Causes", "Your records look good: ask the lender"),
}
FOUND: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Causes", "The oldest due is {days} late."),
    "late_here": QT_TRANSLATE_NOOP("Causes", "{count} in 24 months, the worst {days} late."),
    "late_elsewhere": QT_TRANSLATE_NOOP("Causes", "{count} in 24 months, the worst {days} late."),
    "line_expired": QT_TRANSLATE_NOOP("Causes", "The line was valid until {date}."),
    "just_repaid": QT_TRANSLATE_NOOP("Causes", "Your last repayment was on {date}."),
    "cost_cap": QT_TRANSLATE_NOOP("Causes", "This line costs {share} a year."),
    "high_utilisation": QT_TRANSLATE_NOOP("Causes", "{share} of your limits is in use."),
    "many_applications": QT_TRANSLATE_NOOP("Causes", "{count} in six months."),
    "high_debt_service": QT_TRANSLATE_NOOP("Causes", "{share} of your income goes to repayments."),
    "many_lenders": QT_TRANSLATE_NOOP("Causes", "You owe {count} lenders."),
    "chain": QT_TRANSLATE_NOOP(
        "Causes", "Pairs within a week, for a similar amount, in the last six months: {count}."
    ),
    "lender_tightened": QT_TRANSLATE_NOOP("Causes", "The limit changed on {date}."),
    "stale_profile": QT_TRANSLATE_NOOP("Causes", "The date on record is {date}."),
    "idle": QT_TRANSLATE_NOOP("Causes", "The last activity was on {date}."),
}
NEEDS: dict[str, object] = {
    "dues": QT_TRANSLATE_NOOP("Causes", "Needs your bills or repayment plan."),
    "applications": QT_TRANSLATE_NOOP("Causes", "Needs your word that every application is here."),
    "balances": QT_TRANSLATE_NOOP("Causes", "Needs what you owe on your other accounts."),
    "limits": QT_TRANSLATE_NOOP("Causes", "Needs the limits of your cards and lines."),
    "income": QT_TRANSLATE_NOOP("Causes", "Needs your income."),
    "valid_until": QT_TRANSLATE_NOOP(
        "Causes", "Needs the line's end date; your credit report prints it."
    ),
    "repayments": QT_TRANSLATE_NOOP("Causes", "Needs your repayments on this account."),
    "rate": QT_TRANSLATE_NOOP("Causes", "Needs the line's yearly rate."),
    "limit_date": QT_TRANSLATE_NOOP("Causes", "Needs the day the limit changed."),
    "season": QT_TRANSLATE_NOOP("Causes", "Nothing is known of cut-backs at that time."),
    "profile": QT_TRANSLATE_NOOP("Causes", "Needs your ID's end date."),
    "own_side": QT_TRANSLATE_NOOP("Causes", "Needs the entries the other causes ask for."),
}
ACTIONS: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Causes", "Pay what is late first; then the clock starts."),
    "late_here": QT_TRANSLATE_NOOP("Causes", "Pay on time from now on; the record fades."),
    "late_elsewhere": QT_TRANSLATE_NOOP("Causes", "Pay on time everywhere; the record fades."),
    "line_expired": QT_TRANSLATE_NOOP("Causes", "Ask the lender whether the line can be renewed."),
    "just_repaid": QT_TRANSLATE_NOOP("Causes", "Wait three days; only principal comes back."),
    "cost_cap": QT_TRANSLATE_NOOP(
        "Causes", "Lenders have left such products; do not look for a dearer one."
    ),
    "high_utilisation": QT_TRANSLATE_NOOP("Causes", "Pay down the fullest line first."),
    "many_applications": QT_TRANSLATE_NOOP("Causes", "Apply for nothing for three to six months."),
    "high_debt_service": QT_TRANSLATE_NOOP("Causes", "Lower the monthly repayments step by step."),
    "many_lenders": QT_TRANSLATE_NOOP("Causes", "Settle the smallest, then close it for good."),
    "chain": QT_TRANSLATE_NOOP("Causes", "Stop the chain at its dearest link."),
    "lender_tightened": QT_TRANSLATE_NOOP("Causes", "Nothing you did; keep your record clean."),
    "stale_profile": QT_TRANSLATE_NOOP("Causes", "Update it in the lender's own app."),
    "idle": QT_TRANSLATE_NOOP("Causes", "No reason to borrow. A rested line may simply be gone."),
    "lender_error": QT_TRANSLATE_NOOP(
        "Causes",
        "Ask the lender's official service, then 12378; a wrong record can be objected to, "
        "with an answer due in 20 days.",
    ),
}
ANSWERS: dict[str, object] = {
    Answer.SUPPORTED: QT_TRANSLATE_NOOP("Causes", "Your records support this"),
    Answer.CANNOT_TELL: QT_TRANSLATE_NOOP("Causes", "Cannot tell yet"),
    Answer.RULED_OUT: QT_TRANSLATE_NOOP("Causes", "Ruled out"),
}


def cause_title(code: str) -> str:
    """A possible cause."""
    return _say(CAUSES[code])


def answer_text(answer: Answer) -> str:
    """What the records say about a cause."""
    return _say(ANSWERS[answer])


def finding_text(verdict: Verdict) -> str:
    """What was found, with the numbers; or what is still needed."""
    finding = verdict.finding
    if finding.needs:
        return _say(NEEDS[finding.needs])
    if not finding.details:
        return ""
    values = dict(finding.details)
    return _say(FOUND[verdict.code]).format(
        count=values.get("count", ""),
        days=formats.days(int(values.get("days", "0"))),
        share=formats.percent(Decimal(values.get("share", "0"))),
        date=formats.day(date.fromisoformat(values["date"])) if "date" in values else "",
    )


def action_text(verdict: Verdict) -> str:
    """What can be done about it."""
    return _say(ACTIONS[verdict.action])


def _say(text: object) -> str:
    return QCoreApplication.translate("Causes", str(text))
