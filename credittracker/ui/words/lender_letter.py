"""A letter to the lender: why, and please look again. Polite, short, and it claims nothing."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from credittracker.advice.timeline import LESSENED
from credittracker.advice.verdicts import Answer, Verdict
from credittracker.book.accounts import LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.limits import limit_events
from credittracker.book.person import Application
from credittracker.book.records import RecordId
from credittracker.ui.language import Words

LETTER = QT_TRANSLATE_NOOP(
    "Letters",
    "Please tell me the reason, and look again\n\n"
    "To: customer service of {lender}\n\n"
    "Name: ____________    Registered phone: ____________    Contract or account: ____________\n\n"
    "{matter}\n\n"
    "I ask you, please:\n"
    "1. to tell me the reason, and whether information in my credit report was part of it; if so, "
    "which;\n"
    "2. to look at it again by people, if it was decided by a system;\n"
    "3. to answer in writing or in the app, with a reference number.\n\n"
    "{facts}"
    "I know that a limit is yours to decide, and I am not asking for a new loan.\n"
    "{law}\n"
    "Thank you.\n\n"
    "Signature: ____________    Date: {today}\n",
)
LAW = QT_TRANSLATE_NOOP(
    "Letters",
    "If an entry in my credit report is behind it and wrong, I will object to it under article 25 "
    "of the Regulation on the Administration of the Credit Reporting Industry.\n",
)
MATTERS: dict[LimitChange, object] = {
    LimitChange.ZERO: QT_TRANSLATE_NOOP(
        "Letters", "The limit of “{account}” was set to zero on {on}."
    ),
    LimitChange.FROZEN: QT_TRANSLATE_NOOP(
        "Letters", "The limit of “{account}” was frozen on {on}."
    ),
    LimitChange.CUT: QT_TRANSLATE_NOOP("Letters", "The limit of “{account}” was cut on {on}."),
    LimitChange.CLOSED: QT_TRANSLATE_NOOP(
        "Letters", "The limit of “{account}” was closed on {on}."
    ),
}
MATTER = QT_TRANSLATE_NOOP("Letters", "The limit of “{account}” cannot be used as it could before.")
REFUSED = QT_TRANSLATE_NOOP("Letters", "My application of {on} was refused.")
FACTS = QT_TRANSLATE_NOOP("Letters", "By my own records:\n")
KNOWN: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP("Letters", "- nothing is overdue\n"),
    "late_here": QT_TRANSLATE_NOOP(
        "Letters", "- every payment on this account in 24 months was made in time\n"
    ),
    "late_elsewhere": QT_TRANSLATE_NOOP(
        "Letters", "- every payment on my other accounts in 24 months was made in time\n"
    ),
    "late_anywhere": QT_TRANSLATE_NOOP(
        "Letters", "- every payment on my accounts in 24 months was made in time\n"
    ),
    "line_expired": QT_TRANSLATE_NOOP("Letters", "- the line is still valid\n"),
    "stale_profile": QT_TRANSLATE_NOOP("Letters", "- my identity document is valid\n"),
}
"""What may be said of somebody whose records rule a cause out; no amounts, no other lenders."""


def lender_letter(
    book: Book, about: RecordId, verdicts: tuple[Verdict, ...], today: date, words: Words
) -> str:
    """A letter about a line or a refused application, with blanks for what the app does not know.

    Nothing obliges a lender to restore a limit, so far as is known: the letter asks, and says only
    what the records rule out.
    """
    law = words("Letters", str(LAW)) if book.info.country == "cn" else ""
    known = list(_facts(verdicts, words))
    return words("Letters", str(LETTER)).format(
        lender=_lender(book, about),
        matter=_matter(book, about, words),
        facts="".join([words("Letters", str(FACTS)), *known, "\n"]) if known else "",
        law=law,
        today=today.isoformat(),
    )


def _facts(verdicts: tuple[Verdict, ...], words: Words) -> Iterator[str]:
    out = {v.code for v in verdicts if v.finding.answer is Answer.RULED_OUT}
    for code, text in KNOWN.items():
        if code in out:
            yield words("Letters", str(text))


def _lender(book: Book, about: RecordId) -> str:
    """Whom it goes to: the institution asked, or the account as the person calls it."""
    application = book.applications.get(about)
    return application.institution if application else book.accounts[about].name


def _matter(book: Book, about: RecordId, words: Words) -> str:
    """What happened, in a sentence."""
    happened: Application | LimitEvent | None = book.applications.get(about)
    if isinstance(happened, Application):
        return words("Letters", str(REFUSED)).format(on=happened.on.isoformat())
    fell = [e for e in limit_events(book, about) if e.change in LESSENED]
    name = book.accounts[about].name
    if not fell:
        return words("Letters", str(MATTER)).format(account=name)
    text = MATTERS[fell[-1].change]
    return words("Letters", str(text)).format(account=name, on=fell[-1].on.isoformat())
