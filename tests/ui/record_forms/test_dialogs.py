"""The forms in their windows: what they fill in, preview, warn of, and save."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from credittracker.book.accounts import Account, LimitChange, LimitEvent, Method, Platform, RateUnit
from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.borrowing import FailedDebit, Loan, LoanEvent, Repayment, Statement
from credittracker.book.lpr import LprRate
from credittracker.book.person import Application, Note
from credittracker.services.demo import sample_book
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.forms import FORMS, add_dialog, edit_dialog
from tests.conftest import TODAY
from tests.ui.pages.states import sample_state, state_of
from tests.ui.record_forms.typing import put, saved_from

CARD = "Harbour Visa"


def account_called(book, name):
    return next(a for a in book.accounts.values() if a.name == name)


@pytest.mark.parametrize("language_code", ["en", "zh_CN"])
def test_saving_an_untouched_form_changes_nothing(host, language, language_code):
    language.choose(language_code)
    state = state_of(sample_book(language_code, TODAY))
    newest = [list(getattr(state.book, name).values())[-2:] for name in COLLECTIONS.values()]

    for record in (r for some in newest for r in some if type(r) in FORMS):
        assert saved_from(edit_dialog(state, record, host)) == (record,)


@pytest.mark.parametrize("kind", [k for k in FORMS if k not in {LoanEvent, LprRate}])
def test_an_empty_form_says_what_is_missing_and_saves_nothing(host, kind):
    dialog = add_dialog(state_of(Book()), kind, host)

    assert saved_from(dialog) is None


def test_choosing_a_platform_fills_in_the_rest(host):
    dialog = add_dialog(state_of(Book()), Account, host)
    put(dialog, platform="Huabei (Alipay)", limit="1.2万")

    account, limit = saved_from(dialog)

    assert (account.platform, account.name, account.due_day) == ("huabei", "Huabei (Alipay)", 10)
    assert (limit.change, limit.amount, limit.on) == (LimitChange.GRANTED, 12000, TODAY)


def test_a_limit_of_zero_is_not_a_limit_unknown(host):
    dialog = add_dialog(state_of(Book()), Account, host)
    put(dialog, platform="Huabei (Alipay)", limit="0")

    _, limit = saved_from(dialog)

    assert (limit.change, limit.amount) == (LimitChange.ZERO, None)


def test_a_lender_that_is_not_listed_is_added_with_the_account(host):
    dialog = add_dialog(state_of(Book()), Account, host)
    put(dialog, platform="Not in this list…", own="Uncle Bob", kind="Other")

    account, platform = saved_from(dialog)

    assert (account.name, account.platform) == ("Uncle Bob", platform.id)
    assert isinstance(platform, Platform)


def test_a_suggestion_never_overwrites_what_was_typed(host):
    dialog = add_dialog(state_of(Book()), Account, host)

    put(dialog, name="Mine", platform="Huabei (Alipay)")

    assert dialog.editors["name"].text() == "Mine"


def test_a_second_account_of_a_platform_gets_a_name_of_its_own(host):
    account = Account(id="a", platform="huabei", name="Huabei (Alipay)", kind="pay_later")
    dialog = add_dialog(state_of(Book().with_records(account)), Account, host)

    put(dialog, platform="Huabei (Alipay)")

    assert dialog.editors["name"].text() == "Huabei (Alipay) 2"


def test_a_loan_is_typed_with_the_keyboard_alone(host, qtbot):
    book = Book().with_records(
        Account(id="a", platform="jiebei", name="Jiebei", kind="revolving_line", due_day=8)
    )
    dialog = add_dialog(state_of(book), Loan, host)
    host.show()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    got = []
    dialog.saved.connect(got.append)

    qtbot.keyClicks(dialog.focusWidget(), "10000")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    (loan,) = got[0]
    assert (loan.account, loan.principal, loan.on, loan.terms) == ("a", 10000, TODAY, 12)
    assert (loan.method, loan.rate_unit) == (Method.EQUAL_PRINCIPAL, RateUnit.DAY)
    assert loan.first_due.isoformat() == "2026-12-08"
    dialog.close()


def test_the_next_loan_is_like_the_last_one_of_the_account(host):
    dialog = add_dialog(sample_state(), Loan, host)

    put(dialog, account="Personal loan", principal="1000")

    assert dialog.values()["rate"] == Rate(Decimal("0.129"), RateUnit.YEAR)


def test_the_plan_is_shown_while_the_loan_is_typed(host):
    dialog = add_dialog(sample_state(), Loan, host)
    texts = {"method": "Equal payments", "terms": "12", "rate": "6%", "rate_unit": "a year"}
    put(dialog, account=CARD, principal="12000", **texts)

    assert "12 payments of $1,032.80" in dialog.words.remark.text()
    assert "Interest in all: $393.58" in dialog.words.remark.text()


def test_a_plan_nobody_knows_is_not_invented(host):
    dialog = add_dialog(sample_state(), Loan, host)
    put(dialog, account=CARD, principal="12000", method="I do not know")

    (loan,) = saved_from(dialog)

    assert (loan.method, loan.terms) == (Method.UNKNOWN, 1)
    assert dialog.editors["terms"].isHidden()


def test_the_unit_follows_what_the_rate_says(host):
    dialog = add_dialog(sample_state(), Loan, host)

    put(dialog, account=CARD, rate="0.05%/day")

    assert dialog.values()["rate_unit"] is RateUnit.DAY


def test_a_bare_rate_counts_as_the_unit_chosen(host):
    dialog = add_dialog(sample_state(), Loan, host)

    put(dialog, account=CARD, rate="0.05", rate_unit="a day")

    assert dialog.values()["rate"] == Rate(Decimal("0.0005"), RateUnit.DAY)


def test_an_impossible_first_due_day_is_said_under_its_field(host):
    dialog = add_dialog(sample_state(), Loan, host)
    put(dialog, account="Car loan", principal="100", first_due="2020-01-01")

    assert saved_from(dialog) is None
    assert "before" in dialog.editors["first_due"].control.accessibleDescription()


def test_a_repayment_offers_what_is_due_next(host):
    state = sample_state()
    dialog = add_dialog(state, Repayment, host)

    put(dialog, account="Car loan")

    account = account_called(state.book, "Car loan")
    due = state.analysis.positions[account.id].next_due
    assert dialog.values()["amount"] == due.open


def test_what_is_known_beforehand_is_not_replaced(host):
    state = sample_state()
    account = account_called(state.book, "Car loan")

    dialog = add_dialog(state, Repayment, host, account=account.id, amount=Decimal("7.50"))

    assert dialog.values()["amount"] == Decimal("7.50")


def test_the_same_repayment_again_is_pointed_out_and_allowed(host):
    state = sample_state()
    known = next(iter(state.book.repayments.values()))
    dialog = add_dialog(state, Repayment, host, account=known.account, amount=known.amount)

    put(dialog, on=known.on.isoformat())

    assert dialog.words.warning.text()
    assert saved_from(dialog)


def test_a_loan_is_asked_for_only_where_there_are_several(host):
    book = Book().with_records(
        Account(id="a", platform="jiebei", name="Two", kind="revolving_line"),
        Loan(id="l1", account="a", on=TODAY, principal=Decimal(100)),
        Loan(id="l2", account="a", on=TODAY, principal=Decimal(200)),
        Account(id="b", platform="jiebei", name="None", kind="revolving_line"),
    )
    dialog = add_dialog(state_of(book), Repayment, host)

    put(dialog, account="Two")
    assert not dialog.editors["loan"].isHidden()

    put(dialog, account="None")
    assert dialog.editors["loan"].isHidden()


def test_a_bill_is_due_on_the_due_day_of_its_account(host):
    book = Book().with_records(
        Account(id="a", platform="huabei", name="H", kind="pay_later", due_day=10)
    )

    dialog = add_dialog(state_of(book), Statement, host)

    assert dialog.values()["due"].isoformat() == "2026-12-10"


def test_an_application_takes_the_name_of_its_platform(host):
    dialog = add_dialog(state_of(Book()), Application, host)

    put(dialog, platform="Huabei (Alipay)")

    assert dialog.editors["institution"].text() == "Huabei (Alipay)"


def test_before_an_application_its_cost_and_a_quieter_day_are_said(host):
    recent = Application(id="r", on=TODAY - timedelta(days=30), institution="Some bank")
    dialog = add_dialog(state_of(sample_book("en", TODAY).with_records(recent)), Application, host)

    put(dialog, institution="Other bank", on=TODAY.isoformat())

    said = dialog.words.remark.text()
    assert said.startswith("Before you apply: it would cost 0.")
    assert "the inquiry shows on your report until 23 Nov 2028" in said
    assert "quieter from 24 Apr 2027" in said


@pytest.mark.parametrize(
    "typed", [{"on": "2026-11-22"}, {"on": "2026-11-23", "reason": "Check by a lender you have"}]
)
def test_what_is_past_or_leaves_no_trace_needs_no_brake(host, typed):
    dialog = add_dialog(state_of(Book()), Application, host)

    put(dialog, institution="Other bank", **typed)

    assert dialog.words.remark.text() == ""


def test_amounts_are_in_the_currency_of_the_account(host):
    book = Book().with_records(
        Account(id="a", platform="p", name="Dollars", kind="other", currency="USD"),
        Account(id="b", platform="p", name="Yuan", kind="other"),
    )
    dialog = add_dialog(state_of(book), FailedDebit, host)

    put(dialog, account="Dollars")

    assert dialog.editors["amount"].control.placeholderText() == "$0.00"


def test_a_raised_limit_needs_its_amount(host):
    dialog = add_dialog(sample_state(), LimitEvent, host)
    put(dialog, account=CARD, change="Raised")

    assert saved_from(dialog) is None
    assert dialog.editors["amount"].control.property("invalid") == "true"


def test_a_note_keeps_what_it_is_about(host):
    dialog = add_dialog(sample_state(), Note, host, about="x")
    put(dialog, text="Called them")

    (note,) = saved_from(dialog)

    assert (note.about, note.text) == ("x", "Called them")


def test_save_and_add_another_begins_again_with_the_account_kept(host):
    dialog = add_dialog(sample_state(), Loan, host)
    put(dialog, account="Personal loan", principal="1000", terms="6")

    dialog.again_button.click()

    values = dialog.values()
    assert (dialog.editors["principal"].text(), values["terms"]) == ("", 24)
