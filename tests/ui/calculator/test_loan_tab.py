"""A loan of which one value is left empty, and what becomes of the answer."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from credittracker.book.accounts import DayCount, Method, RateUnit
from tests.ui.calculator.reading import cells, choose, words
from tests.ui.record_forms.typing import put

D = Decimal
FEE = 5
"""The column of fees."""
WHOLE = {"principal": "1万", "rate": "12%", "terms": "12", "payment": "888.49"}


@pytest.mark.parametrize(
    ("missing", "hint", "name"),
    [
        ("principal", "= ¥10,000.0", "Amount"),
        ("rate", "= 12%", "Stated rate"),
        ("terms", "= 12", "Months"),
        ("payment", "= ¥888.49", "First payment"),
    ],
)
def test_the_value_left_empty_is_worked_out(dialog, missing, hint, name):
    put(dialog.loan.ask, **{key: text for key, text in WHOLE.items() if key != missing})

    assert dialog.loan.worked.found == missing
    assert dialog.loan.ask.editors[missing].control.placeholderText().startswith(hint)
    shown = words(dialog.loan.figures)
    assert f"{name}\n" in shown
    assert "worked out" in shown
    assert "12% simple" in shown
    assert dialog.loan.table.view.model().rowCount() == 12


def test_a_fee_left_empty_is_what_makes_the_loan_that_dear(dialog):
    put(dialog.loan.ask, **WHOLE | {"rate": "16%"})

    fee = dialog.loan.worked.answer.loan.fee
    assert fee > 200
    assert dialog.loan.ask.editors["fee"].control.placeholderText() == f"= ¥{fee}"
    assert "16% simple" in words(dialog.loan.figures)
    assert f"for ¥{10000 - fee:,} received" in words(dialog.loan.figures)


def test_nothing_is_shown_before_there_is_enough_and_it_says_what_is_missing(dialog):
    put(dialog.loan.ask, principal="1万")

    assert not dialog.loan.figures.isVisible()
    assert not dialog.loan.table.isVisible()
    assert "all but one" in words(dialog.loan.said)
    assert not dialog.use.isEnabled()


def test_what_is_typed_wrongly_is_marked_and_never_read(dialog):
    put(dialog.loan.ask, principal="1万", rate="12%", terms="12.5")

    assert dialog.loan.worked is None
    assert "correct what is marked" in words(dialog.loan.said)

    put(dialog.loan.ask, terms="12")

    assert dialog.loan.worked.found == "payment"


def test_a_payment_below_the_interest_says_why_it_cannot_be(dialog):
    put(dialog.loan.ask, principal="1万", rate="12%", payment="99")

    assert "never pay it back" in words(dialog.loan.said)
    assert not dialog.loan.figures.isVisible()


@pytest.mark.parametrize("method", [m for m in Method if m is not Method.UNKNOWN])
@pytest.mark.parametrize("basis", DayCount)
def test_every_method_and_day_count_has_its_table(dialog, method, basis):
    ask = dialog.loan.ask
    choose(ask, "method", method)
    choose(ask, "day_count", basis)
    rate = "0.6%/month" if method is Method.INSTALMENT_FEE else "7.2%"
    put(ask, principal="1万", terms="12", rate=rate)

    answer = dialog.loan.worked.answer
    assert (answer.loan.method, answer.loan.day_count) == (method, basis)
    assert dialog.loan.table.view.model().rowCount() == len(answer.rows)
    assert ask.editors["payment"].isVisible() == (method is Method.EQUAL_PAYMENT)


def test_a_bare_rate_counts_as_its_method_has_it(dialog):
    choose(dialog.loan.ask, "method", Method.INSTALMENT_FEE)
    put(dialog.loan.ask, principal="12000", terms="12", rate="0.6")

    loan = dialog.loan.worked.answer.loan
    assert (loan.rate, loan.rate_unit) == (D("0.006"), RateUnit.FEE_PER_TERM)
    # china-credit oracle 12: 12 terms at 0.60 % are 13.03 % simple, 13.84 % compound
    assert "13.03% simple" in words(dialog.loan.figures)
    assert "13.84%" in words(dialog.loan.figures)


def test_rows_begin_on_the_first_day_that_is_typed(dialog):
    put(dialog.loan.ask, principal="1万", rate="12%", terms="12")
    put(dialog.loan.ask, on="2026-11-01", first_due="2026-12-08")

    assert dialog.loan.worked.answer.rows[0].due == date(2026, 12, 8)
    assert cells(dialog.loan.table, 0)[1] == "8 Dec 2026"


def test_the_table_without_a_fee_has_no_column_for_it(dialog):
    put(dialog.loan.ask, principal="1万", rate="12%", terms="12")
    assert dialog.loan.table.view.isColumnHidden(FEE)

    choose(dialog.loan.ask, "method", Method.INSTALMENT_FEE)
    put(dialog.loan.ask, rate="0.6%/month")

    assert not dialog.loan.table.view.isColumnHidden(FEE)
    assert cells(dialog.loan.table, 0)[FEE] == "¥60.00"


def test_a_fee_that_leaves_nothing_of_the_money_is_refused_by_its_name(dialog):
    put(dialog.loan.ask, principal="1万", rate="12%", terms="12", fee="10000")

    assert "fee" in words(dialog.loan.said).lower()
    assert not dialog.loan.figures.isVisible()


def test_the_table_can_be_kept_as_a_file(dialog, tmp_path, monkeypatch):
    put(dialog.loan.ask, principal="1万", rate="12%", terms="12")
    kept = tmp_path / "payments.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(kept), ""))

    dialog.loan.table.export()

    lines = kept.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 13
    assert lines[1] == '1,23 Dec 2026,¥888.49,¥788.49,¥100.00,,"¥9,211.51"'


def test_the_law_is_spoken_of_only_where_it_is_known(make):
    dear = {"principal": "1万", "terms": "12", "rate": "30%"}
    home, abroad = make(), make(country="intl", currency="USD")
    put(home.loan.ask, **dear)
    put(abroad.loan.ask, **dear)

    assert "24%" in words(home.loan.law)
    assert not abroad.loan.law.isVisible()
    assert not abroad.loan.ask.editors["lender"].isVisible()
    assert "$10,000.00" in words(abroad.loan.ask)


def test_what_was_worked_out_is_handed_on(qtbot, dialog):
    put(dialog.loan.ask, principal="1万", terms="12", payment="950", fee="20")

    with qtbot.waitSignal(dialog.loanWanted) as wanted:
        qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)

    known = wanted.args[0]
    assert (known["principal"], known["terms"], known["fee"]) == (D(10000), 12, D(20))
    assert known["rate"].value == pytest.approx(D("0.2491"), abs=D("0.0001"))
    assert not dialog.isVisible()


def test_without_a_book_nothing_is_offered_to_be_kept(make):
    dialog = make(can_record=False)
    put(dialog.loan.ask, principal="1万", terms="12", rate="12%")

    assert not dialog.use.isVisible()


def test_it_begins_at_the_amount_and_is_left_by_escape(qtbot, dialog):
    qtbot.keyClicks(dialog.focusWidget(), "5000")
    assert dialog.loan.ask.values()["principal"] == 5000

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_says_that_it_advises_nothing(dialog):
    assert "advises nothing" in words(dialog)
