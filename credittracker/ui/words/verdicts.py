"""Possible causes of a lender's no: what each means, what was found, what can be done."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.verdicts import Answer, Verdict
from credittracker.ui.words import formats

CAUSES: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Causes", "Something is late"),
    "late_here": QT_TRANSLATE_NOOP("Causes", "Late payments on this account"),
    "late_elsewhere": QT_TRANSLATE_NOOP("Causes", "Late payments on other accounts"),
    "late_anywhere": QT_TRANSLATE_NOOP("Causes", "Late payments"),
    "line_expired": QT_TRANSLATE_NOOP("Causes", "The line itself has ended"),
    "just_repaid": QT_TRANSLATE_NOOP("Causes", "The repayment is not booked yet"),
    "principal_only": QT_TRANSLATE_NOOP("Causes", "Only the principal comes back"),
    "cost_cap": QT_TRANSLATE_NOOP("Causes", "The 24% cost rules of October 2025"),
    "lender_changed": QT_TRANSLATE_NOOP("Causes", "The lender behind the line changed"),
    "high_utilisation": QT_TRANSLATE_NOOP("Causes", "Cards and lines are nearly full"),
    "many_applications": QT_TRANSLATE_NOOP("Causes", "Many applications lately"),
    "high_debt_service": QT_TRANSLATE_NOOP("Causes", "Repayments take over half of your income"),
    "many_lenders": QT_TRANSLATE_NOOP("Causes", "Money owed to many lenders at once"),
    "limits_elsewhere": QT_TRANSLATE_NOOP(
        "Causes", "Limits held elsewhere count against this card"
    ),
    "chain": QT_TRANSLATE_NOOP("Causes", "Borrowing here to repay there"),
    "lender_tightened": QT_TRANSLATE_NOOP("Causes", "Many lenders cut back at that time"),
    "stale_profile": QT_TRANSLATE_NOOP("Causes", "Identity or contact details changed or ended"),
    "other_use": QT_TRANSLATE_NOOP("Causes", "Money used for a home or a business"),
    "idle": QT_TRANSLATE_NOOP("Causes", "Not used for a long time"),
    "lender_error": QT_TRANSLATE_NOOP("Causes", "Perhaps a mistake at the lender"),
}
FOUND: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Causes", "The oldest due is {days} late."),
    "late_here": QT_TRANSLATE_NOOP(
        "Causes", "Late payments in 24 months: {count}, the worst {days} late."
    ),
    "late_elsewhere": QT_TRANSLATE_NOOP(
        "Causes", "Late payments in 24 months: {count}, the worst {days} late."
    ),
    "late_anywhere": QT_TRANSLATE_NOOP(
        "Causes", "Late payments in 24 months: {count}, the worst {days} late."
    ),
    "line_expired": QT_TRANSLATE_NOOP("Causes", "The line was valid until {date}."),
    "line_expired.not": QT_TRANSLATE_NOOP("Causes", "The line is valid until {date}."),
    "line_expired.once": QT_TRANSLATE_NOOP(
        "Causes", "This line cannot be drawn again once it is repaid."
    ),
    "just_repaid": QT_TRANSLATE_NOOP("Causes", "Your last repayment was on {date}."),
    "principal_only": QT_TRANSLATE_NOOP(
        "Causes", "What is missing is no more than the interest and fees you paid."
    ),
    "cost_cap": QT_TRANSLATE_NOOP("Causes", "This line costs {share} a year."),
    "cost_cap.before": QT_TRANSLATE_NOOP(
        "Causes", "The limit changed on {date}, before those rules."
    ),
    "lender_changed": QT_TRANSLATE_NOOP(
        "Causes", "Lines of the same house opened within three months of that day: {count}."
    ),
    "lender_changed.printed": QT_TRANSLATE_NOOP(
        "Causes", "Your credit reports print different lenders, the last on {date}."
    ),
    "high_utilisation": QT_TRANSLATE_NOOP("Causes", "{share} of your limits is in use."),
    "many_applications": QT_TRANSLATE_NOOP("Causes", "Applications in six months: {count}."),
    "high_debt_service": QT_TRANSLATE_NOOP("Causes", "{share} of your income goes to repayments."),
    "many_lenders": QT_TRANSLATE_NOOP("Causes", "Lenders you owe: {count}."),
    "limits_elsewhere": QT_TRANSLATE_NOOP(
        "Causes", "Your other cards hold {share} of what this card once had."
    ),
    "chain": QT_TRANSLATE_NOOP(
        "Causes", "Loans of a year within a week of a similar repayment elsewhere: {count}."
    ),
    "lender_tightened.limit": QT_TRANSLATE_NOOP("Causes", "The limit changed on {date}."),
    "lender_tightened.applied": QT_TRANSLATE_NOOP("Causes", "You applied on {date}."),
    "stale_profile": QT_TRANSLATE_NOOP("Causes", "The last change was on {date}."),
    "stale_profile.expired": QT_TRANSLATE_NOOP("Causes", "Your ID ended on {date}."),
    "other_use": QT_TRANSLATE_NOOP("Causes", "Such loans in twelve months: {count}."),
    "idle": QT_TRANSLATE_NOOP("Causes", "The last activity was on {date}."),
    "lender_error": QT_TRANSLATE_NOOP("Causes", "Nothing in your records speaks against you."),
}
"""By code, or by code and what exactly was found; ``not``: what is said where it is ruled out."""

NEEDS: dict[str, object] = {
    "dues": QT_TRANSLATE_NOOP("Causes", "Needs your bills or repayment plan."),
    "failed_debit": QT_TRANSLATE_NOOP(
        "Causes", "A debit failed lately: needs whether it was paid since."
    ),
    "applications": QT_TRANSLATE_NOOP("Causes", "Needs your word that every application is here."),
    "balances": QT_TRANSLATE_NOOP("Causes", "Needs what you owe on your other accounts."),
    "limits": QT_TRANSLATE_NOOP("Causes", "Needs the limits of your cards and lines."),
    "former_limit": QT_TRANSLATE_NOOP("Causes", "Needs the limit before that change."),
    "costs": QT_TRANSLATE_NOOP("Causes", "Needs what your loans there cost."),
    "income": QT_TRANSLATE_NOOP("Causes", "Needs your income."),
    "valid_until": QT_TRANSLATE_NOOP(
        "Causes", "Needs the line's end date; your credit report prints it."
    ),
    "repayments": QT_TRANSLATE_NOOP("Causes", "Needs your repayments on this account."),
    "drawdowns": QT_TRANSLATE_NOOP("Causes", "Needs the loans you took, not only what you repaid."),
    "purpose": QT_TRANSLATE_NOOP("Causes", "Needs what your loans there were for."),
    "rate": QT_TRANSLATE_NOOP("Causes", "Needs the line's yearly rate."),
    "limit_date": QT_TRANSLATE_NOOP("Causes", "Needs the day the limit changed."),
    "season": QT_TRANSLATE_NOOP("Causes", "Nothing is known of cut-backs at that time."),
    "reports": QT_TRANSLATE_NOOP("Causes", "Needs credit reports from before and after that day."),
    "profile": QT_TRANSLATE_NOOP("Causes", "Needs your ID's end date."),
    "own_side": QT_TRANSLATE_NOOP("Causes", "Needs the entries the other causes ask for."),
}
ACTIONS: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP(
        "Causes",
        "Pay what is late first. If you cannot pay all of it, tell the lender now and ask "
        "for instalments.",
    ),
    "late_here": QT_TRANSLATE_NOOP(
        "Causes",
        "Pay in time from now on. The record weighs less with time and goes five years after "
        "it ended.",
    ),
    "late_elsewhere": QT_TRANSLATE_NOOP(
        "Causes",
        "Pay in time everywhere. The record weighs less with time and goes five years after "
        "it ended.",
    ),
    "late_anywhere": QT_TRANSLATE_NOOP(
        "Causes",
        "Pay in time everywhere. The record weighs less with time and goes five years after "
        "it ended.",
    ),
    "line_expired": QT_TRANSLATE_NOOP("Causes", "Ask the lender whether the line can be renewed."),
    "just_repaid": QT_TRANSLATE_NOOP("Causes", "Wait three days, then look again."),
    "principal_only": QT_TRANSLATE_NOOP(
        "Causes", "Nothing is wrong: interest and fees do not come back as a limit."
    ),
    "cost_cap": QT_TRANSLATE_NOOP(
        "Causes",
        "Many lenders have ended such products. A dearer one elsewhere would not replace it.",
    ),
    "lender_changed": QT_TRANSLATE_NOOP(
        "Causes",
        "Look in the lender's own app whose line it is now. The old limit may not come back.",
    ),
    "high_utilisation": QT_TRANSLATE_NOOP("Causes", "Pay down the fullest line first."),
    "many_applications": QT_TRANSLATE_NOOP(
        "Causes", "Apply for nothing for three to six months; each inquiry shows for two years."
    ),
    "high_debt_service": QT_TRANSLATE_NOOP(
        "Causes", "Lower the monthly repayments step by step; the plan page shows where to begin."
    ),
    "many_lenders": QT_TRANSLATE_NOOP(
        "Causes", "Settle the smallest debt first, out of your own money, then the next."
    ),
    "limits_elsewhere": QT_TRANSLATE_NOOP(
        "Causes",
        "The bank decides. Before you close another card, see on the accounts page what that "
        "changes.",
    ),
    "chain": QT_TRANSLATE_NOOP(
        "Causes", "Borrow no more to repay. “Borrowing to repay” above says where to stop first."
    ),
    "lender_tightened": QT_TRANSLATE_NOOP(
        "Causes", "It may have nothing to do with you. Keep your records as they are."
    ),
    "stale_profile": QT_TRANSLATE_NOOP(
        "Causes", "Update it in the lender's own app, never through a link in a message."
    ),
    "other_use": QT_TRANSLATE_NOOP(
        "Causes", "Keep proof of what the money paid for; such lines are granted for consumption."
    ),
    "idle": QT_TRANSLATE_NOOP(
        "Causes", "No reason to borrow: nobody knows whether using a line keeps it."
    ),
    "lender_error": QT_TRANSLATE_NOOP(
        "Causes",
        "Ask the lender first, then 12378. A wrong record can be objected to: the answer is "
        "due in 20 days.",
    ),
    "late_abroad": QT_TRANSLATE_NOOP(
        "Causes", "Pay in time everywhere; the record weighs less with time."
    ),
    "many_applications_abroad": QT_TRANSLATE_NOOP(
        "Causes", "Apply for nothing for three to six months."
    ),
    "lender_error_abroad": QT_TRANSLATE_NOOP(
        "Causes", "Ask the lender first, then the body that oversees it in your country."
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
    out = finding.answer is Answer.RULED_OUT
    if out and not finding.details:
        return ""
    values = dict(finding.details)
    form = values.get("form", "not" if out else "")
    said = FOUND.get(f"{verdict.code}.{form}", FOUND.get(verdict.code, ""))
    return _say(said).format(
        count=values.get("count", ""),
        days=formats.days(int(values.get("days", "0"))),
        share=formats.percent(Decimal(values.get("share", "0"))),
        date=formats.day(date.fromisoformat(values["date"])) if "date" in values else "",
    )


def action_text(verdict: Verdict) -> str:
    """What can be done about it."""
    return _say(ACTIONS[verdict.action])


def _say(text: object) -> str:
    return QCoreApplication.translate("Causes", str(text)) if text else ""
