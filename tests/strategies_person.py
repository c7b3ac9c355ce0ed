"""Any record about the person, and about what the app did with the Book."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from credittracker.book.history import BookInfo, CheckIn, Forecast, ImportBatch, KeptScenario
from credittracker.book.lpr import LprRate
from credittracker.book.person import (
    Application,
    ApplicationReason,
    Asset,
    AssetKind,
    ExternalScore,
    FactKind,
    Income,
    LateMark,
    Note,
    Outcome,
    ProfileFact,
)
from credittracker.book.plans import KeptPlan, PlanStep, StepKind
from tests.strategies_values import (
    build,
    days,
    exacts,
    maybe,
    names,
    ordered,
    small,
    sources,
    texts,
    yuan,
)


def infos() -> st.SearchStrategy[BookInfo]:
    return st.builds(
        BookInfo,
        source=sources(),
        country=st.sampled_from(["cn", "us"]),
        currency=st.sampled_from(["CNY", "USD"]),
        sample=st.booleans(),
    )


def imports() -> Any:
    return build(
        ImportBatch,
        on=days(),
        kind=texts(),
        file_name=texts(),
        sha256=st.text("0123456789abcdef", max_size=8),
        rows=small(),
        recognised=small(),
        left_alone=small(),
        refused=small(),
        added=small(),
        already_known=small(),
    )


def applications() -> Any:
    return build(
        Application,
        on=days(),
        institution=names(),
        reason=st.sampled_from(ApplicationReason),
        outcome=st.sampled_from(Outcome),
        platform=maybe(names()),
        note=texts(),
    )


@st.composite
def late_marks(draw: st.DrawFn, account_ids: Sequence[str] = ()) -> LateMark:
    on, settled = ordered(draw)
    return draw(
        build(
            LateMark,
            on=st.just(on),
            days=st.integers(1, 2_000),
            account=maybe(st.sampled_from(account_ids)) if account_ids else st.none(),
            settled=st.just(settled),
            note=texts(),
        )
    )


@st.composite
def incomes(draw: st.DrawFn) -> Income:
    since, until = ordered(draw)
    return draw(
        build(
            Income,
            since=st.just(since),
            monthly=yuan(),
            until=st.just(until),
            verified=st.booleans(),
            note=texts(),
        )
    )


def assets() -> Any:
    return build(Asset, on=days(), name=names(), kind=st.sampled_from(AssetKind), value=yuan())


def facts() -> Any:
    return build(ProfileFact, kind=st.sampled_from(FactKind), on=days(), note=texts())


@st.composite
def external_scores(draw: st.DrawFn) -> ExternalScore:
    low, middle, high = sorted(draw(st.tuples(exacts(1000), exacts(1000), exacts(1000))))
    fixed = {"lowest": st.just(low), "value": st.just(middle), "highest": st.just(high)}
    return draw(build(ExternalScore, on=days(), name=names(), **fixed))


def notes(record_ids: Sequence[str]) -> Any:
    return build(Note, about=st.sampled_from(record_ids), on=days(), text=names())


def check_ins() -> Any:
    return build(
        CheckIn,
        on=days(),
        model=texts(),
        total=exacts(100),
        low=exacts(100),
        high=exacts(100),
        receipt=texts(),
    )


def forecasts(check_in_ids: Sequence[str]) -> Any:
    return build(
        Forecast,
        check_in=st.sampled_from(check_in_ids),
        on=days(),
        total=exacts(100),
        low=exacts(100),
        high=exacts(100),
        is_line=st.booleans(),
    )


def scenarios() -> Any:
    return build(KeptScenario, on=days(), number=small(), actions=texts())


def plans() -> Any:
    return build(KeptPlan, on=days(), target=exacts(100), reaches_on=days(), wishes=texts())


def plan_steps(plan_ids: Sequence[str], abouts: Sequence[str]) -> Any:
    return build(
        PlanStep,
        plan=st.sampled_from(plan_ids),
        about=st.sampled_from(abouts),
        on=days(),
        kind=st.sampled_from(StepKind),
        money=yuan(),
        done_on=maybe(days()),
    )


def lpr_rates() -> Any:
    return build(LprRate, on=days(), one_year=exacts(), five_years=exacts())
