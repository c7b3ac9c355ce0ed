"""The form of a rule: which words mean which account."""

from PySide6.QtCore import QCoreApplication

from credittracker.services.import_rules import same_rule
from credittracker.ui.forms.fields import TextField, Values
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.shared import account_field
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate


def rule_form(task: Task) -> RecordForm:
    """Rows of bills that contain some words belong to an account."""
    fields = (
        TextField(
            "words",
            translate("RecordForms", "Rows that contain"),
            hint=translate("RecordForms", "As the bill prints it: a name, a product, a card."),
            initial=task.initial("words", ""),
        ),
        account_field(task),
    )
    return RecordForm(
        spec=FormSpec(title=title(task), fields=fields, make=task.make),
        warn=lambda values: _warning(task, values),
    )


def _warning(task: Task, values: Values) -> str:
    own = task.base.id if task.base else ""
    others = (rule for rule in task.state.book.rules.values() if rule.id != own)
    if not values["words"] or same_rule(others, values["words"]) is None:
        return ""
    return translate(
        "RecordForms", "You have a rule with these words already; where they differ, you are asked."
    )
