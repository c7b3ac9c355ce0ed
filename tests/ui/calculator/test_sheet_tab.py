"""An all-in cost sheet: what it states beside what it comes to."""

from credittracker.loans.sheet import Taken
from credittracker.ui.widgets.fold import Fold
from tests.ui.calculator.reading import choose, words
from tests.ui.record_forms.typing import put


def test_a_sheet_that_leaves_something_out_says_how_much(dialog):
    dialog.tabs.choose("sheet")
    sheet = dialog.sheet
    put(sheet.ask, principal="1万", terms="12", rate="12%", stated="12%")
    assert "agrees" in words(sheet.verdict)

    put(sheet.charges.rows[0], amount="50", taker="Surety Ltd")

    said = words(sheet.verdict)
    assert "comes to 22.53%" in said
    assert "10.53 points more than the 12% stated" in said
    made_of = words(sheet.made_of)
    assert "Guarantee (Surety Ltd) · Each payment\n+10.53 points" in made_of
    assert "interest ¥661.85, charges ¥600.00" in words(sheet.figures)


def test_a_sheet_that_states_more_than_it_comes_to_asks_for_the_missing_charge(dialog):
    dialog.tabs.choose("sheet")
    put(dialog.sheet.ask, principal="1万", terms="12", rate="12%", stated="20%")

    assert "8.00 points less than the 20% stated" in words(dialog.sheet.verdict)


def test_what_is_taken_off_the_money_lessens_what_arrives(dialog):
    dialog.tabs.choose("sheet")
    sheet = dialog.sheet
    put(sheet.ask, principal="1万", terms="12", rate="12%")
    put(sheet.charges.rows[0], amount="300")
    choose(sheet.charges.rows[0], "taken", Taken.UP_FRONT)

    assert "¥9,700.00" in words(sheet.figures)
    assert sheet.known()["fee"] == 300


def test_a_charge_can_be_taken_out_again(dialog):
    dialog.tabs.choose("sheet")
    sheet = dialog.sheet
    put(sheet.ask, principal="1万", terms="12", rate="12%", stated="12%")
    sheet.charges.more.click()
    put(sheet.charges.rows[1], amount="100")
    assert "agrees" not in words(sheet.verdict)

    sheet.charges.rows[1].drop.click()

    assert "agrees" in words(sheet.verdict)
    assert len(sheet.charges.rows) == 1


def test_a_charge_as_large_as_the_loan_leaves_nothing_to_reckon_with(dialog):
    dialog.tabs.choose("sheet")
    put(dialog.sheet.ask, principal="1万", terms="12", rate="12%")
    put(dialog.sheet.charges.rows[0], amount="1万")
    choose(dialog.sheet.charges.rows[0], "taken", Taken.UP_FRONT)

    assert "nothing is left of the loan" in words(dialog.sheet.verdict)
    assert not dialog.sheet.figures.isVisible()


def test_what_a_breach_costs_is_said_in_rates_and_money(dialog):
    dialog.tabs.choose("sheet")
    put(dialog.sheet.ask, principal="1万", terms="12", rate="12%")
    dialog.sheet.findChild(Fold).open()
    put(dialog.sheet.ask, overdue="1.5", misuse="2", prepaying="1%")

    said = words(dialog.sheet.made_of)
    assert "overdue costs 18% a year" in said
    assert "used otherwise costs 24% a year" in said
    assert "Paying ¥10,000.00 early costs ¥100.00." in said
