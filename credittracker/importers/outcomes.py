"""Outcomes of a file that is no table, put together as a reading."""

from collections.abc import Iterable

from credittracker.importers.drafts import (
    Draft,
    Finding,
    LeftAlone,
    Outcome,
    Reading,
    Refused,
)


def reading_of(
    source: str, family: str, outcomes: Iterable[Outcome], findings: Iterable[Finding] = ()
) -> Reading:
    """Each outcome in its list, in the order of the file."""
    known = tuple(outcomes)
    refused = tuple(x for x in known if isinstance(x, Refused))
    cut = (Finding("ends_early"),) if any(x.reason == "cut_off" for x in refused[-1:]) else ()
    return Reading(
        source=source,
        family=family,
        drafts=tuple(x for x in known if isinstance(x, Draft)),
        left_alone=tuple(x for x in known if isinstance(x, LeftAlone)),
        refused=refused,
        findings=(*findings, *cut),
    )
