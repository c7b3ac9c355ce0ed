"""The credit report of a Book in words: what one takes along, or keeps on paper."""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.reports.document import Block, Document, Section
from credittracker.services.analysis import Analysis
from credittracker.ui.words import formats, report_parts
from credittracker.ui.words.factors import band_name

translate = QCoreApplication.translate


class Part(StrEnum):
    """What a report can hold."""

    REASONS = "reasons"
    ACCOUNTS = "accounts"
    DUES = "dues"
    LATE = "late"
    APPLICATIONS = "applications"
    WHY = "why"
    FACTORS = "factors"


PARTS: dict[Part, object] = {
    Part.REASONS: QT_TRANSLATE_NOOP("CreditReport", "What would help most"),
    Part.ACCOUNTS: QT_TRANSLATE_NOOP("CreditReport", "Accounts"),
    Part.DUES: QT_TRANSLATE_NOOP("CreditReport", "Due in the next 31 days"),
    Part.LATE: QT_TRANSLATE_NOOP("CreditReport", "Late payments that still show"),
    Part.APPLICATIONS: QT_TRANSLATE_NOOP("CreditReport", "Applications of two years"),
    Part.WHY: QT_TRANSLATE_NOOP("CreditReport", "Limits in question"),
    Part.FACTORS: QT_TRANSLATE_NOOP("CreditReport", "Every factor"),
}


def part_name(part: Part) -> str:
    """What a part of a report is called."""
    return translate("CreditReport", str(PARTS[part]))


def credit_report(seen: Analysis, parts: Collection[Part], *, masked: bool) -> Document:
    """The report of a day, with some parts; ``masked`` hides every amount."""
    score = seen.score
    title = translate("CreditReport", "My credit report")
    said = translate("CreditReport", "of 100, {band}; the line for a high limit is {line}")
    makers: Mapping[Part, Callable[[], Iterator[Block]]] = {
        Part.REASONS: partial(report_parts.reasons, seen, masked=masked),
        Part.ACCOUNTS: partial(report_parts.accounts, seen, masked=masked),
        Part.DUES: partial(report_parts.dues, seen, masked=masked),
        Part.LATE: partial(report_parts.late, seen),
        Part.APPLICATIONS: partial(report_parts.applications, seen),
        Part.WHY: partial(report_parts.why, seen, masked=masked),
        Part.FACTORS: partial(report_parts.factors, seen),
    }
    sections = [Section(part_name(p), tuple(makers[p]())) for p in Part if p in parts]
    return Document(
        title=title,
        subtitle=formats.long_day(seen.on),
        figure=formats.points(score.total),
        figure_said=said.format(band=band_name(score.band), line=formats.number(score.line)),
        sections=(Section("", tuple(report_parts.summary(seen))), *sections),
        foot=translate(
            "CreditReport", "CreditTracker, from one's own records: no report of a credit bureau."
        ),
    )
