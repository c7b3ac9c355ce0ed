"""Any record of what is known of files, for property tests."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from credittracker.book.papers import AccountRule, ReportLine, Sighting, TableLayout
from tests.strategies_values import build, days, maybe, names, small, texts, yuan


def layouts() -> Any:
    return build(
        TableLayout,
        name=texts(),
        header=st.lists(texts(), min_size=1, max_size=3).map(tuple),
        mapping=texts(),
    )


def rules(account_ids: Sequence[str]) -> Any:
    return build(AccountRule, words=names(), account=st.sampled_from(account_ids))


def report_lines(account_ids: Sequence[str]) -> Any:
    return build(
        ReportLine,
        account=st.sampled_from(account_ids),
        on=days(),
        stated_on=days(),
        text=texts(),
        is_open=st.booleans(),
        balance=maybe(yuan()),
        late_months=small(),
        late_now=maybe(st.booleans()),
        ended=maybe(days()),
    )


def sightings(record_ids: Sequence[str]) -> Any:
    return build(Sighting, about=st.sampled_from(record_ids), on=days())
