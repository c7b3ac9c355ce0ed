"""Any record the book accepts, and any consistent Book, for property tests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from credittracker.book.accounts import (
    AMOUNT_REQUIRED,
    Account,
    AccountKind,
    Appetite,
    DayCount,
    LenderKind,
    LimitChange,
    LimitEvent,
    Method,
    Platform,
    RateUnit,
)
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    MOST_RESET_MONTHS,
    MOST_SPREAD,
    AfterPrepaying,
    FailedDebit,
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
    PaymentOrder,
    Repayment,
    Statement,
)
from credittracker.book.lpr import Tenor
from credittracker.book.records import Record
from tests.strategies_papers import layouts, report_lines, rules, sightings
from tests.strategies_person import (
    applications,
    assets,
    check_ins,
    external_scores,
    facts,
    forecasts,
    imports,
    incomes,
    infos,
    late_marks,
    lpr_rates,
    notes,
    plan_steps,
    plans,
    scenarios,
)
from tests.strategies_values import (
    CENT,
    ZERO,
    build,
    days,
    days_of_month,
    exacts,
    maybe,
    names,
    ordered,
    texts,
    yuan,
)


def platforms() -> Any:
    return build(
        Platform,
        name_zh=names(),
        name_en=texts(),
        lender_kind=st.sampled_from(LenderKind),
        account_kind=st.sampled_from(AccountKind),
        lenders=st.lists(texts(), max_size=2).map(tuple),
        aliases=st.lists(texts(), max_size=2).map(tuple),
        method=st.sampled_from(Method),
        rate_unit=st.sampled_from(RateUnit),
        day_count=st.sampled_from(DayCount),
        due_day=days_of_month(),
        reports_to_bureau=maybe(st.booleans()),
        appetite=st.sampled_from(Appetite),
        country=texts(),
        colour=texts(),
    )


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    opened, closed = ordered(draw)
    fields = build(
        Account,
        platform=names(),
        name=names(),
        kind=st.sampled_from(AccountKind),
        currency=st.sampled_from(["CNY", "USD"]),
        opened=st.just(opened),
        closed=st.just(closed),
        revolving=st.booleans(),
        statement_day=days_of_month(),
        due_day=days_of_month(),
        grace_days=st.integers(0, 31),
        reports_to_bureau=maybe(st.booleans()),
        valid_until=maybe(days()),
        annual_rate=maybe(exacts()),
        note=texts(),
    )
    account: Account = draw(fields)
    return account if draw(st.booleans()) else replace(account, opened=None)


@st.composite
def limit_events(draw: st.DrawFn, account_ids: Sequence[str]) -> LimitEvent:
    change = draw(st.sampled_from(LimitChange))
    amount = yuan() if change in AMOUNT_REQUIRED else maybe(yuan())
    return draw(
        build(
            LimitEvent,
            account=st.sampled_from(account_ids),
            on=days(),
            change=st.just(change),
            amount=amount,
            reason=texts(),
        )
    )


@st.composite
def loans(draw: st.DrawFn, account_ids: Sequence[str]) -> Loan:
    on, closed = ordered(draw)
    floats = draw(st.booleans())
    floating = {
        "tenor": st.sampled_from(Tenor),
        "spread": st.integers(-MOST_SPREAD, MOST_SPREAD),
        "first_reset": st.integers(0, 4000).map(lambda n: on + timedelta(n)),
        "reset_months": st.integers(1, MOST_RESET_MONTHS),
    }
    return draw(
        build(
            Loan,
            account=st.sampled_from(account_ids),
            on=st.just(on),
            principal=yuan(CENT),
            method=st.sampled_from(Method),
            terms=st.integers(1, 600),
            rate=maybe(exacts()),
            rate_unit=st.just(RateUnit.YEAR) if floats else st.sampled_from(RateUnit),
            day_count=st.sampled_from(DayCount),
            first_due=maybe(st.integers(0, 60).map(lambda n: on + timedelta(n))),
            fee=yuan(),
            penalty=maybe(exacts(3)),
            compounds=st.booleans(),
            order=st.sampled_from(PaymentOrder),
            purpose=texts(),
            closed=st.just(closed),
            note=texts(),
            **(floating if floats else {}),
        )
    )


def overrides(loan_ids: Sequence[str]) -> Any:
    return build(
        InstalmentOverride,
        loan=st.sampled_from(loan_ids),
        number=st.integers(1, 600),
        due=days(),
        principal=yuan(),
        interest=yuan(),
        fee=yuan(),
    )


def loan_events(loan_ids: Sequence[str]) -> Any:
    return build(
        LoanEvent,
        loan=st.sampled_from(loan_ids),
        on=days(),
        kind=st.sampled_from(LoanEventKind),
        rate=exacts(),
        amount=yuan(CENT),
        fee=yuan(),
        terms=st.integers(1, 600),
        after=st.sampled_from(AfterPrepaying),
        note=texts(),
    )


@st.composite
def repayments(
    draw: st.DrawFn, account_ids: Sequence[str], loan_ids: Sequence[str] = ()
) -> Repayment:
    parts = [draw(maybe(yuan())) for _ in range(3)]
    split = sum((part for part in parts if part), ZERO)
    return draw(
        build(
            Repayment,
            account=st.sampled_from(account_ids),
            on=days(),
            amount=yuan(CENT).map(lambda more: split + more),
            loan=maybe(st.sampled_from(loan_ids)) if loan_ids else st.none(),
            principal=st.just(parts[0]),
            interest=st.just(parts[1]),
            fee=st.just(parts[2]),
            note=texts(),
        )
    )


def failed_debits(account_ids: Sequence[str]) -> Any:
    return build(
        FailedDebit,
        account=st.sampled_from(account_ids),
        on=days(),
        amount=maybe(yuan()),
        note=texts(),
    )


@st.composite
def statements(draw: st.DrawFn, account_ids: Sequence[str]) -> Statement:
    on = draw(days())
    minimum = draw(maybe(yuan()))
    return draw(
        build(
            Statement,
            account=st.sampled_from(account_ids),
            on=st.just(on),
            due=st.integers(0, 60).map(lambda n: on + timedelta(n)),
            amount=yuan().map(lambda more: (minimum or ZERO) + more),
            minimum=st.just(minimum),
        )
    )


def roots() -> st.SearchStrategy[Record]:
    """Any record that needs no other."""
    return st.one_of(
        infos(),
        imports(),
        platforms(),
        accounts(),
        applications(),
        incomes(),
        assets(),
        facts(),
        external_scores(),
        check_ins(),
        lpr_rates(),
        layouts(),
        scenarios(),
        plans(),
    )


def on_accounts(account_ids: Sequence[str]) -> st.SearchStrategy[Record]:
    """Any record that hangs on an account."""
    return st.one_of(
        limit_events(account_ids),
        repayments(account_ids),
        failed_debits(account_ids),
        statements(account_ids),
        late_marks(account_ids),
        rules(account_ids),
        report_lines(account_ids),
    )


@st.composite
def books(draw: st.DrawFn, most: int = 3) -> Book:
    """A consistent Book with up to ``most`` records of a sort; every kind occurs."""

    def some(strategy: Any) -> list[Any]:
        return draw(st.lists(strategy, max_size=most))

    book = Book().with_records(*some(roots()), *some(accounts()))
    account_ids = list(book.accounts)
    if account_ids:
        book = book.with_records(*some(on_accounts(account_ids)), *some(loans(account_ids)))
    if book.check_ins:
        book = book.with_records(*some(forecasts(list(book.check_ins))))
    if book.plans and account_ids:
        book = book.with_records(*some(plan_steps(list(book.plans), account_ids)))
    loan_ids = list(book.loans)
    if loan_ids:
        paid = [
            replace(r, account=book.loans[r.loan].account) if r.loan else r
            for r in some(repayments(account_ids, loan_ids))
        ]
        book = book.with_records(*some(overrides(loan_ids)), *some(loan_events(loan_ids)), *paid)
    everything = [record.id for record in book]
    if not everything:
        return book
    return book.with_records(*some(notes(everything)), *some(sightings(everything)))
