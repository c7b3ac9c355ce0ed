"""What the forms are called."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.accounts import Account, LimitEvent, Platform
from credittracker.book.borrowing import FailedDebit, Loan, LoanEvent, Repayment, Statement
from credittracker.book.lpr import LprRate
from credittracker.book.papers import AccountRule
from credittracker.book.person import (
    Application,
    Asset,
    ExternalScore,
    Income,
    LateMark,
    Note,
    ProfileFact,
)
from credittracker.book.records import Record
from credittracker.ui.record_forms.form import Task

TITLES: Mapping[type[Record], tuple[object, object]] = {
    Account: (
        QT_TRANSLATE_NOOP("RecordForms", "Add an account"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the account"),
    ),
    Platform: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a platform"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the platform"),
    ),
    LimitEvent: (
        QT_TRANSLATE_NOOP("RecordForms", "The limit changed"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the limit change"),
    ),
    Loan: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a loan"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the loan"),
    ),
    LoanEvent: (
        QT_TRANSLATE_NOOP("RecordForms", "The loan changed"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the loan change"),
    ),
    LprRate: (
        QT_TRANSLATE_NOOP("RecordForms", "Add an LPR"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the LPR"),
    ),
    Repayment: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a repayment"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the repayment"),
    ),
    FailedDebit: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a failed debit"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the failed debit"),
    ),
    Statement: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a bill"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the bill"),
    ),
    Application: (
        QT_TRANSLATE_NOOP("RecordForms", "Add an application"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the application"),
    ),
    LateMark: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a late mark"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the late mark"),
    ),
    Income: (
        QT_TRANSLATE_NOOP("RecordForms", "Add an income"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the income"),
    ),
    Asset: (
        QT_TRANSLATE_NOOP("RecordForms", "Add something you own"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit what you own"),
    ),
    ProfileFact: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a fact about you"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the fact"),
    ),
    ExternalScore: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a score you were told"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the score you were told"),
    ),
    Note: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a note"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the note"),
    ),
    AccountRule: (
        QT_TRANSLATE_NOOP("RecordForms", "Add a rule"),
        QT_TRANSLATE_NOOP("RecordForms", "Edit the rule"),
    ),
}


def title(task: Task) -> str:
    """What a form is called."""
    add, edit = TITLES[task.kind]
    return QCoreApplication.translate("RecordForms", str(add if task.is_new else edit))
