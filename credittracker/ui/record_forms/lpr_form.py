"""The form of a row of the LPR table."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import RateUnit
from credittracker.loans.lpr import LprTable
from credittracker.services.catalogue import lpr_table
from credittracker.ui.forms.fields import DateField, RateField, Values
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.form import RecordForm, Task
from credittracker.ui.record_forms.titles import title

translate = QCoreApplication.translate

_BOTH = ("one_year", "five_years")


def lpr_rate_form(task: Task) -> RecordForm:
    """A new row begins with the rates in force; those that changed are typed over."""
    table = lpr_table(task.state.book)
    now = _in_force(table, task.initial("on", task.state.today))
    fields = (
        DateField(
            "on",
            translate("RecordForms", "In force from"),
            hint=translate("RecordForms", "It is published on the 20th, or the next working day."),
            future=False,
            initial=task.initial("on", task.state.today),
        ),
        RateField(
            "one_year",
            translate("RecordForms", "One-year LPR"),
            initial=task.initial("one_year", now.get("one_year")),
        ),
        RateField(
            "five_years",
            translate("RecordForms", "LPR over five years"),
            initial=task.initial("five_years", now.get("five_years")),
        ),
    )
    intro = translate(
        "RecordForms",
        "As the National Interbank Funding Center published it. If nothing changed, save it as it "
        "is: then the table is known up to this day.",
    )
    return RecordForm(
        spec=FormSpec(title=title(task), intro=intro, fields=fields, make=task.make),
        suggest=lambda key, values: _suggested(table, values) if key == "on" else {},
        warn=lambda values: _warning(task, values),
        pairs=(_BOTH,),
    )


def _in_force(table: LprTable, on: Any) -> Mapping[str, Any]:
    """Both rates of the day."""
    rates = [row for row in table.rows if row[0] <= on]
    if not rates:
        return {}
    _, one, five = rates[-1]
    return {"one_year": Rate(one, RateUnit.YEAR), "five_years": Rate(five, RateUnit.YEAR)}


def _suggested(table: LprTable, values: Values) -> Mapping[str, Any]:
    return {} if values["on"] is None else _in_force(table, values["on"])


def _warning(task: Task, values: Values) -> str:
    own = task.base.id if task.base else ""
    same = (r for r in task.state.book.lpr_rates.values() if r.on == values["on"] and r.id != own)
    if next(same, None) is None:
        return ""
    return translate("RecordForms", "You have a row of this day already; this one will count.")
