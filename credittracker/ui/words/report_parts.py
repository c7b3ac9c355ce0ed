"""The parts of a credit report: each a few blocks out of an analysis."""

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from credittracker.advice.verdicts import Answer
from credittracker.book.dates import first_day_outside
from credittracker.loans.position import Position
from credittracker.reports.document import Block, Grid, Paragraph, Share, Shares
from credittracker.scoring.late import KEPT
from credittracker.scoring.second_card import INQUIRY_KEPT
from credittracker.services.analysis import Analysis
from credittracker.ui.words import formats
from credittracker.ui.words.doors import limit_text
from credittracker.ui.words.factors import core_name, factor_name, tag_name
from credittracker.ui.words.reasons import gain_text, reason_title, tip_text
from credittracker.ui.words.records import choice_name
from credittracker.ui.words.status import late_text
from credittracker.ui.words.verdicts import action_text, answer_text, cause_title, finding_text

translate = QCoreApplication.translate


def summary(seen: Analysis) -> Iterator[Block]:
    """The range, what the score is not, and the four sub-scores."""
    score = seen.score
    said = translate(
        "CreditReport",
        "Between {low} and {high}, as far as the records tell. Our own estimate by model "
        "{model}; not PBOC's, Sesame's or FICO's score, and no promise of a limit.",
    )
    low, high = formats.points(score.low), formats.points(score.high)
    yield Paragraph(said.format(low=low, high=high, model=score.model), quiet=True)
    yield Shares(tuple(_core(seen, core) for core in seen.card.cores))


def _core(seen: Analysis, core: str) -> Share:
    points = seen.score.sub_score(core)
    return Share(core_name(core), float(points) / 100, f"{formats.points(points)} / 100")


def reasons(seen: Analysis, *, masked: bool) -> Iterator[Block]:
    """What costs most, and what can be done."""
    rows = []
    for reason in seen.reasons:
        tip = tip_text(reason.tip, seen.facts.book, masked=masked)
        lost, gain = formats.points(-reason.lost, signed=True), gain_text(reason.tip.gain)
        rows.append((reason_title(reason.code), lost, tag_name(reason.tag), f"{tip} {gain}"))
    yield from _grid(
        (
            translate("CreditReport", "Reason"),
            translate("CreditReport", "Points"),
            translate("CreditReport", "Who can change it"),
            translate("CreditReport", "What to do"),
        ),
        rows,
        numeric={1},
    )


def accounts(seen: Analysis, *, masked: bool) -> Iterator[Block]:
    """Every account with its limit and debt."""
    rows = [_account(p, masked=masked) for p in seen.positions.values()]
    yield from _grid(
        (
            translate("CreditReport", "Account"),
            translate("CreditReport", "Kind"),
            translate("CreditReport", "Limit"),
            translate("CreditReport", "Owed"),
            translate("CreditReport", "Late"),
        ),
        rows,
        numeric={2, 3},
    )


def _account(place: Position, *, masked: bool) -> tuple[str, ...]:
    account = place.account
    money = partial(formats.money, currency=account.currency, masked=masked)
    limit = limit_text(place.limit, account.currency, masked=masked)
    late = late_text(place.days_past_due) if place.days_past_due else ""
    owed = formats.NOTHING if place.owed is None else money(place.owed)
    return (account.name, choice_name(account.kind), limit, owed, late)


def dues(seen: Analysis, *, masked: bool) -> Iterator[Block]:
    """What is late, and what falls due."""
    rows = []
    for due in seen.coming:
        account = seen.positions[due.account].account
        money = formats.money(due.to_pay, currency=account.currency, masked=masked)
        days = due.days_late(seen.on) if due.met_on is None else 0
        rows.append((formats.day(due.due), account.name, money, late_text(days) if days else ""))
    yield from _grid(
        (
            translate("CreditReport", "Due on"),
            translate("CreditReport", "Account"),
            translate("CreditReport", "To pay"),
            translate("CreditReport", "Late"),
        ),
        rows,
        numeric={2},
    )


def late(seen: Analysis) -> Iterator[Block]:
    """Every late payment, and the day it leaves the report."""
    names = {p.account.id: p.account.name for p in seen.positions.values()}
    rows = [
        (
            formats.day(x.due),
            names.get(x.account or "", formats.NOTHING),
            late_text(x.days),
            formats.NOTHING if x.is_open else formats.day(first_day_outside(x.ended, KEPT)),
        )
        for x in sorted(seen.facts.late, key=lambda x: x.due, reverse=True)
    ]
    yield from _grid(
        (
            translate("CreditReport", "Due on"),
            translate("CreditReport", "Account"),
            translate("CreditReport", "Late"),
            translate("CreditReport", "Gone from the report on"),
        ),
        rows,
    )


def applications(seen: Analysis) -> Iterator[Block]:
    """Every application that a report still shows."""
    facts = seen.facts
    asked = facts.window(facts.person.applications, INQUIRY_KEPT)
    rows = [
        (formats.day(a.on), a.institution, choice_name(a.reason), choice_name(a.outcome))
        for a in reversed(asked)
    ]
    yield from _grid(
        (
            translate("CreditReport", "Day"),
            translate("CreditReport", "Lender"),
            translate("CreditReport", "Reason"),
            translate("CreditReport", "Outcome"),
        ),
        rows,
    )


def why(seen: Analysis, *, masked: bool) -> Iterator[Block]:
    """The likely causes of every limit in question."""
    found = seen.investigations()
    for one in found:
        if isinstance(one.about, Position):
            account = one.about.account
            limit = limit_text(one.about.limit, account.currency, masked=masked)
            yield Paragraph(f"{account.name}: {limit}")
        for verdict in one.shown:
            answer = verdict.finding.answer
            said = [cause_title(verdict.code), answer_text(answer)]
            text = " · ".join(said)
            if answer is Answer.SUPPORTED and not masked:
                more = (finding_text(verdict), action_text(verdict))
                text = f"{text}. {formats.sentences(*(m for m in more if m))}"
            yield Paragraph(f"– {text}", quiet=True)
    if not found:
        yield Paragraph(translate("CreditReport", "None."))


def factors(seen: Analysis) -> Iterator[Block]:
    """Points by factor; they add up to the total."""
    rows = [
        (core_name(f.factor.core), factor_name(f.code), formats.points(f.points),
         formats.points(f.most))
        for f in seen.score.factors
    ]  # fmt: skip
    yield from _grid(
        (
            translate("CreditReport", "Group"),
            translate("CreditReport", "Factor"),
            translate("CreditReport", "Points"),
            translate("CreditReport", "Most"),
        ),
        rows,
        numeric={2, 3},
    )


def _grid(
    titles: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    numeric: Collection[int] = (),
) -> Iterator[Block]:
    if rows:
        yield Grid(titles, tuple(rows), frozenset(numeric))
    else:
        yield Paragraph(translate("CreditReport", "None."))
