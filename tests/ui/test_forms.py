"""A form is filled, corrected and saved without touching the mouse."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from credittracker.book.accounts import RateUnit
from credittracker.book.borrowing import Repayment
from credittracker.ui.forms.fields import (
    CheckField,
    ChoiceField,
    DateField,
    MoneyField,
    NumberField,
    Option,
    RateField,
    RecordChoice,
    TextField,
)
from credittracker.ui.forms.form_dialog import FormDialog, FormSpec
from credittracker.ui.forms.parsing import Rate
from tests.conftest import TODAY

ACCOUNTS = (Option("a1", "Jiebei"), Option("a2", "Huabei", also="alipay"))
SPEC = FormSpec(
    title="Add repayment",
    again=True,
    fields=(
        RecordChoice("account", "Account", options=ACCOUNTS, keep=True),
        MoneyField("amount", "Amount", hint="As it left your account"),
        DateField("on", "Date", initial=TODAY, keep=True, future=False),
        RateField("rate", "Rate", required=False),
        NumberField("terms", "Terms", required=False, least=1, most=600),
        ChoiceField("how", "How", options=(Option(1, "Bank"), Option(2, "Cash")), initial=1),
        CheckField("early", "Early"),
        TextField("note", "Note", required=False, lines=3),
    ),
)


@pytest.fixture
def form(qtbot):
    return shown(qtbot, SPEC)


def shown(qtbot, spec):
    dialog = FormDialog(spec, TODAY)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def write(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def messages(dialog):
    labels = (e.findChildren(QLabel)[-1] for e in dialog.editors.values())
    return [label.text() for label in labels]


def test_a_form_is_filled_and_saved_by_keyboard_alone(qtbot, form):
    write(qtbot, "jie")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "1.2w")

    with qtbot.waitSignal(form.saved) as saved:
        press(qtbot, Qt.Key.Key_Return)

    assert saved.args[0] == {
        "account": "a1",
        "amount": Decimal(12000),
        "on": TODAY,
        "rate": None,
        "terms": None,
        "how": 1,
        "early": False,
        "note": "",
    }
    assert form.result() == QDialog.DialogCode.Accepted


def test_escape_leaves_without_saving(qtbot, form):
    with qtbot.assertNotEmitted(form.saved):
        press(qtbot, Qt.Key.Key_Escape)

    assert not form.isVisible()


def test_the_first_wrong_field_is_focused_and_says_why(qtbot, form):
    form.editors["account"].type("Jiebei")
    form.editors["amount"].control.setFocus()
    write(qtbot, "lots")

    press(qtbot, Qt.Key.Key_Return)

    assert form.isVisible()
    assert form.editors["amount"].control.hasFocus()
    assert "Write an amount" in form.editors["amount"].control.accessibleDescription()


def test_a_field_does_not_object_while_it_is_being_typed(form):
    form.editors["amount"].type("12+")

    assert form.editors["amount"].control.property("invalid") == "false"


def test_a_field_objects_once_it_is_left(qtbot, form):
    form.editors["amount"].control.setFocus()
    write(qtbot, "12+")
    press(qtbot, Qt.Key.Key_Tab)

    assert form.editors["amount"].control.property("invalid") == "true"


def test_a_corrected_field_is_content_at_once(form):
    editor = form.editors["amount"]
    editor.type("12+")
    editor.check()

    editor.type("12")

    assert editor.control.property("invalid") == "false"


def test_what_was_understood_is_shown_beneath(form):
    form.editors["amount"].type("1.2万")
    form.editors["on"].type("yesterday")
    form.editors["rate"].type("日息万五")

    assert messages(form)[1:4] == ["¥12,000.00", "Sunday, 22 Nov 2026", "0.05% a day"]


def test_save_and_add_another_keeps_what_is_likely_the_same(qtbot, form):
    form.editors["account"].type("Huabei")
    form.editors["amount"].type("50")

    with qtbot.waitSignal(form.saved):
        form.again_button.click()

    assert form.isVisible()
    assert form.editors["account"].text() == "Huabei"
    assert form.editors["amount"].text() == ""
    assert form.editors["amount"].control.hasFocus()


def test_a_record_is_found_by_another_of_its_names(form):
    form.editors["account"].type("ALIPAY")

    assert form.editors["account"].value() == "a2"


def test_several_matches_ask_for_a_choice(form):
    form.editors["account"].type("bei")

    form.editors["account"].check()

    assert "Several match" in messages(form)[0]


def test_arrows_move_a_date_by_days(qtbot, form):
    form.editors["on"].control.setFocus()
    press(qtbot, Qt.Key.Key_Down)

    assert form.editors["on"].value() == date(2026, 11, 22)


def test_a_day_to_come_is_refused_where_it_makes_no_sense(form):
    form.editors["on"].type("tomorrow")

    form.editors["on"].check()

    assert messages(form)[2] == "This day has not come yet"


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("amount", "0", "This must be more than zero"),
        ("terms", "601", "This must be from 1 to 600"),
        ("terms", "1.5", "Write a whole number"),
        ("account", "nobody", "Choose one from the list"),
    ],
)
def test_each_refusal_says_what_to_do(form, key, text, said):
    editor = form.editors[key]
    editor.type(text)

    editor.check()

    assert editor.control.accessibleDescription() == said


def test_a_refused_record_is_explained_under_its_field(qtbot):
    def make(values):
        return Repayment(id="r", account="a", on=TODAY, **values)

    fields = (MoneyField("amount", "Amount"), MoneyField("interest", "Interest"))
    dialog = shown(qtbot, FormSpec(title="x", fields=fields, make=make))
    dialog.editors["amount"].type("5")
    dialog.editors["interest"].type("9")

    dialog.save_button.click()

    assert messages(dialog)[1] == "This is more than it can be"  # its field is not on this form


def test_fields_seen_together_can_be_refused(qtbot):
    spec = replace(SPEC, check=lambda _values: {"on": "Not on a Sunday"})
    dialog = shown(qtbot, spec)
    dialog.editors["account"].type("Jiebei")
    dialog.editors["amount"].type("5")

    dialog.save_button.click()

    assert messages(dialog)[2] == "Not on a Sunday"


def test_a_field_without_meaning_is_hidden_and_not_asked_for(qtbot):
    split = MoneyField("interest", "Interest", show=lambda values: bool(values["early"]))
    dialog = shown(qtbot, FormSpec(title="x", fields=(CheckField("early", "Early"), split)))
    assert dialog.editors["interest"].isHidden()

    dialog.editors["early"].type("yes")

    assert not dialog.editors["interest"].isHidden()


def test_values_to_edit_are_written_as_they_are_typed(qtbot):
    fields = (
        MoneyField("amount", "Amount", initial=Decimal("12.50")),
        RateField("rate", "Rate", initial=Rate(Decimal("0.0005"), RateUnit.DAY)),
        RecordChoice("account", "Account", options=ACCOUNTS, initial="a2"),
    )
    dialog = shown(qtbot, FormSpec(title="x", fields=fields))

    assert [editor.text() for editor in dialog.editors.values()] == [
        "12.50",
        "0.05% a day",
        "Huabei",
    ]
    assert dialog.values()["rate"] == Rate(Decimal("0.0005"), RateUnit.DAY)


def test_a_written_rate_is_read_back_in_chinese(language):
    language.choose("zh_CN")
    field = RateField("rate", "Rate")
    rate = Rate(Decimal("0.0005"), RateUnit.DAY)

    assert field.parse(field.write(rate), TODAY) == rate


def test_every_control_says_its_name(form):
    assert [e.control.accessibleName() for e in form.editors.values()] == [
        field.label for field in SPEC.fields
    ]


def test_tab_goes_down_the_form_and_then_to_save(qtbot, form):
    seen = []
    form.editors["account"].control.setFocus()
    for _ in range(len(SPEC.fields)):
        press(qtbot, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())

    wanted = [e.control for e in form.editors.values()][1:]
    assert seen == [*wanted, form.save_button]
