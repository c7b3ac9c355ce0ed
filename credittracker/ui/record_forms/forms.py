"""Every record a person types, and its form."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

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
from credittracker.ui.record_forms.account_forms import account_form
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.limit_form import limit_event_form
from credittracker.ui.record_forms.loan_event_form import loan_event_form
from credittracker.ui.record_forms.loan_form import loan_form
from credittracker.ui.record_forms.lpr_form import lpr_rate_form
from credittracker.ui.record_forms.paying_forms import (
    failed_debit_form,
    late_mark_form,
    repayment_form,
    statement_form,
)
from credittracker.ui.record_forms.person_forms import (
    application_form,
    asset_form,
    fact_form,
    income_form,
    note_form,
    score_form,
)
from credittracker.ui.record_forms.platform_form import platform_form
from credittracker.ui.record_forms.rule_form import rule_form
from credittracker.ui.session import State

FORMS: Mapping[type[Record], Callable[[Task], RecordForm]] = {
    Account: account_form,
    Platform: platform_form,
    LimitEvent: limit_event_form,
    Loan: loan_form,
    LoanEvent: loan_event_form,
    LprRate: lpr_rate_form,
    Repayment: repayment_form,
    FailedDebit: failed_debit_form,
    Statement: statement_form,
    Application: application_form,
    LateMark: late_mark_form,
    Income: income_form,
    Asset: asset_form,
    ProfileFact: fact_form,
    ExternalScore: score_form,
    Note: note_form,
    AccountRule: rule_form,
}


def add_dialog(state: State, kind: type[Record], parent: QWidget, /, **known: Any) -> RecordDialog:
    """The form of a new record; its ``saved`` carries the records to put into the Book."""
    return _dialog(Task(state=state, kind=kind, known=known), parent)


def edit_dialog(state: State, record: Record, parent: QWidget) -> RecordDialog:
    """The form of a record that is there; it keeps its id and where it came from."""
    return _dialog(Task(state=state, kind=type(record), base=record), parent)


def _dialog(task: Task, parent: QWidget) -> RecordDialog:
    return RecordDialog(FORMS[task.kind](task), task, parent)
