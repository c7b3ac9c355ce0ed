"""What the doors without a window print for people."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.advice.detective import Investigation
from credittracker.advice.verdicts import Answer
from credittracker.book.limits import Limit, LimitState
from credittracker.book.person import Application
from credittracker.importers.drafts import place_of
from credittracker.importers.errors import FileRefusedError
from credittracker.services.analysis import Analysis
from credittracker.services.checking import CheckReport
from credittracker.services.import_preview import Preview, RowState
from credittracker.ui.words import formats
from credittracker.ui.words.factors import band_name, core_name, entry_name, tag_name
from credittracker.ui.words.files import finding_text as file_finding_text
from credittracker.ui.words.files import refused_file_text, row_reason_text
from credittracker.ui.words.reasons import gain_text, reason_title, tip_text
from credittracker.ui.words.records import choice_name
from credittracker.ui.words.verdicts import action_text, answer_text, cause_title, finding_text


def score_text(seen: Analysis) -> str:
    """The score card: total with its range, the four cores, the reasons with their tips."""
    if not seen.has_anything:
        return QCoreApplication.translate(
            "Doors", "Nothing is recorded yet, so there is nothing to score."
        )
    score = seen.score
    head = QCoreApplication.translate(
        "Doors", "{total} of 100 on {date}: {band} (range {low} to {high}; the line is {line})"
    )
    lines = [
        head.format(
            total=formats.points(score.total),
            date=formats.day(seen.on),
            band=band_name(score.band),
            low=formats.points(score.low),
            high=formats.points(score.high),
            line=formats.number(score.line),
        ),
        QCoreApplication.translate(
            "Doors",
            "Our own estimate; not PBOC's, Sesame's or FICO's score, and no promise of a limit.",
        ),
        "",
    ]
    lines += [
        f"  {formats.points(score.sub_score(core)):>6} / 100  {core_name(core)}"
        for core in seen.card.cores
    ]
    return "\n".join([*lines, *_reasons(seen), *_narrowing(seen)])


def why_text(found: Iterable[Investigation], unknown: Iterable[str] = ()) -> str:
    """Each account in question with its likely causes and what can be done.

    ``unknown`` are the accounts whose limit nobody recorded, so that nobody can ask about it.
    """
    blocks = [_investigation(one) for one in found]
    if not blocks:
        said = QCoreApplication.translate(
            "Doors", "No recorded limit is zero, frozen or cut, and no application was refused."
        )
        blocks = [said]
    if names := list(unknown):
        said = QCoreApplication.translate("Doors", "Limits not recorded yet: {names}.")
        blocks.append(said.format(names=_listed(names)))
    return "\n\n".join(blocks)


def _listed(names: Iterable[str]) -> str:
    return QCoreApplication.translate("Doors", ", ").join(names)


def import_text(
    results: Iterable[Preview | FileRefusedError], differences: Iterable[str] = ()
) -> str:
    """What each file held and what became of it, and where a report differs from the records."""
    return "\n".join([*(_result(one) for one in results), *differences])


def check_text(report: CheckReport) -> str:
    """Whether a book is sound, and how much is in it."""
    found = [*report.problems, *(f"{d.kind} {d.record}: {d.field}" for d in report.dangling)]
    count = sum(report.counts.values())
    if not found:
        sound = QCoreApplication.translate("Doors", "The book is sound: {records}.")
        return f"{report.path.name}: {sound.format(records=formats.records(count))}"
    return "\n".join([QCoreApplication.translate("Doors", "The book has problems:"), *found])


def limit_text(limit: Limit, currency: str, *, masked: bool = False) -> str:
    """A limit in one of its four states."""
    if limit.state is LimitState.AMOUNT:
        return formats.money(limit.amount, currency=currency, masked=masked)
    return choice_name(limit.state)


def unknown_account_text(name: str, known: Iterable[str]) -> str:
    """That no account has a name, and which there are."""
    said = QCoreApplication.translate(
        "Doors", "There is no account named {name}. There are: {known}."
    )
    return said.format(name=name, known=_listed(known) or formats.NOTHING)


def _reasons(seen: Analysis) -> list[str]:
    lines: list[str] = []
    for number, reason in enumerate(seen.reasons, start=1):
        lost = formats.points(-reason.lost, signed=True)
        tip = tip_text(reason.tip, seen.facts.book)
        gain = gain_text(reason.tip.gain)
        head = QCoreApplication.translate("Doors", "{number}. {title} ({lost}, {tag})")
        lines += [
            head.format(
                number=number,
                title=reason_title(reason.code),
                lost=lost,
                tag=tag_name(reason.tag),
            ),
            f"   {tip} {gain}".rstrip(),
        ]
    return ["", *lines] if lines else []


def _narrowing(seen: Analysis) -> list[str]:
    if not seen.gaps:
        return []
    said = QCoreApplication.translate("Doors", "The range narrows most if you record {entry}.")
    return ["", said.format(entry=entry_name(seen.gaps[0].entry))]


def refused_text(application: Application) -> str:
    """That an application was refused, and when."""
    said = QCoreApplication.translate("Doors", "Refused on {date}")
    return said.format(date=formats.day(application.on))


def _investigation(one: Investigation) -> str:
    said = QCoreApplication.translate("Doors", "{name}: {text}")
    if isinstance(one.about, Application):
        name, how = one.about.institution, refused_text(one.about)
    else:
        account = one.about.account
        name, how = account.name, limit_text(one.about.limit, account.currency)
    lines = [said.format(name=name, text=how)]
    for verdict in one.shown:
        answer = verdict.finding.answer
        finding = QCoreApplication.translate("Doors", "{answer}. {finding}").format(
            answer=answer_text(answer), finding=finding_text(verdict)
        )
        cause = said.format(name=cause_title(verdict.code), text=finding)
        lines.append(f"  - {cause}".rstrip())
        if answer is Answer.SUPPORTED:
            lines.append(f"    {action_text(verdict)} ({tag_name(verdict.tag)})")
    return "\n".join(lines)


def _result(one: Preview | FileRefusedError) -> str:
    if isinstance(one, FileRefusedError):
        return f"{one.name}: {refused_file_text(one.code, one.parameters)}"
    counts = one.counts
    said = QCoreApplication.translate(
        "Doors",
        "{file}: {rows} rows = {recognised} recognised + {left} left alone + {refused} refused; "
        "{added} added, {known} already known.",
    )
    values: Mapping[str, Any] = {
        "file": one.parsed.file_name,
        "rows": counts.rows,
        "recognised": counts.recognised,
        "left": counts.left_alone,
        "refused": counts.refused,
        "added": counts.added,
        "known": counts.already_known,
    }
    row = QCoreApplication.translate("Doors", "  row {row}: {reason}")
    refused = [
        row.format(row=place_of(r), reason=row_reason_text(r.reason)) for r in one.parsed.refused
    ]
    lines = [said.format(**values), *_found(one), *_twice(counts.confirmed)]
    return "\n".join([*lines, *_waiting(one), *refused])


def _twice(confirmed: int) -> list[str]:
    """Rows that another provider's file shows too."""
    said = QCoreApplication.translate(
        "Doors", "  seen by another file too, so kept once with both sources: {count}"
    )
    return [said.format(count=confirmed)] if confirmed else []


def _found(one: Preview) -> list[str]:
    """What is strange about the whole file."""
    return [f"  {file_finding_text(f.code, dict(f.values))}" for f in one.parsed.findings]


def _waiting(one: Preview) -> list[str]:
    """Rows that were not added, because only the person knows which account they belong to."""
    waiting = [r for r in one.rows if r.state is RowState.NEEDS_ACCOUNT]
    said = QCoreApplication.translate(
        "Doors", "  row {row} ({date}, {amount}) was NOT added: choose its account in the window"
    )
    return [
        said.format(
            row=place_of(r.draft),
            date=formats.day(r.on),
            amount=formats.money(r.amount, currency="CNY"),
        )
        for r in waiting
    ]
