"""A check-in's receipt in words: what was kept, what moved, what it foretold, and its proof."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from credittracker.advice.forecasting import Marked
from credittracker.reports.document import Block, Document, Grid, Paragraph, Section
from credittracker.services.receipts import Receipt
from credittracker.ui.words import formats
from credittracker.ui.words.factors import band_name, core_name, factor_name
from credittracker.ui.words.forecasts import came_text, foretold_text, mark_text

translate = QCoreApplication.translate

_MOST_NAMED = 2


def range_text(receipt: Receipt) -> str:
    """The range the score lies in."""
    low, high = receipt.check_in.low, receipt.check_in.high
    return f"{formats.points(low)} – {formats.points(high)}"


def moved_most(receipt: Receipt) -> str:
    """What moved most since the check-in before, in one line."""
    if receipt.before is None:
        return translate("Receipt", "The first check-in")
    if receipt.steps:
        named = [
            f"{factor_name(s.code)} {formats.points(s.delta, signed=True)}"
            for s in receipt.steps[:_MOST_NAMED]
        ]
        return " · ".join(named)
    if not receipt.moved:
        return translate("Receipt", "Nothing moved")
    return translate("Receipt", "Change in how we score")


def receipt_document(receipt: Receipt, foretold: Sequence[Marked]) -> Document:
    """The whole receipt, to be printed; it holds no amount of money."""
    kept = receipt.check_in
    said = translate("Receipt", "of 100; between {low} and {high}")
    low, high = formats.points(kept.low), formats.points(kept.high)
    said = said.format(low=low, high=high)
    if receipt.score is not None:
        said = f"{said} · {band_name(receipt.score.band)}"
    sections = (
        Section(translate("Receipt", "What moved it"), tuple(_moved(receipt))),
        Section(translate("Receipt", "What it foretold"), tuple(_foretold(foretold))),
        Section(translate("Receipt", "Every point"), tuple(_points(receipt))),
        Section(translate("Receipt", "How to check it"), tuple(_proof(receipt))),
    )
    return Document(
        title=translate("Receipt", "Check-in receipt"),
        subtitle=formats.long_day(kept.on),
        figure=formats.points(kept.total),
        figure_said=said,
        sections=sections,
        foot=translate(
            "Receipt", "CreditTracker's own estimate; not PBOC's, Sesame's or FICO's score."
        ),
    )


def _moved(receipt: Receipt) -> Iterator[Block]:
    if receipt.before is None or receipt.moved is None:
        yield Paragraph(translate("Receipt", "This is the first check-in."))
        return
    before = receipt.before
    rows = [(formats.day(before.on), formats.points(before.total))]
    rows += [(factor_name(s.code), formats.points(s.delta, signed=True)) for s in receipt.steps]
    if receipt.moved and not receipt.steps:
        moved = formats.points(receipt.moved, signed=True)
        rows.append((translate("Receipt", "Change in how we score"), moved))
    rows.append((formats.day(receipt.check_in.on), formats.points(receipt.check_in.total)))
    titles = (translate("Receipt", "Step"), translate("Receipt", "Points"))
    yield Grid(titles, tuple(rows), frozenset({1}))


def _foretold(foretold: Sequence[Marked]) -> Iterator[Block]:
    if not foretold:
        yield Paragraph(translate("Receipt", "Nothing."))
        return
    titles = (
        translate("Receipt", "For the day"),
        translate("Receipt", "Said"),
        translate("Receipt", "Came"),
        translate("Receipt", "What became of it"),
    )
    rows = [
        (formats.day(m.forecast.on), foretold_text(m), came_text(m), mark_text(m.mark))
        for m in foretold
    ]
    yield Grid(titles, tuple(rows), frozenset({1, 2}))


def _points(receipt: Receipt) -> Iterator[Block]:
    if receipt.score is None:
        said = translate("Receipt", "Its points cannot be read any more.")
        yield Paragraph(said)
        return
    titles = (
        translate("Receipt", "Group"),
        translate("Receipt", "Factor"),
        translate("Receipt", "Points"),
        translate("Receipt", "Most"),
    )
    rows = [
        (core_name(f.factor.core), factor_name(f.code), formats.points(f.points),
         formats.points(f.most))
        for f in receipt.score.factors
    ]  # fmt: skip
    yield Grid(titles, tuple(rows), frozenset({2, 3}))


def _proof(receipt: Receipt) -> Iterator[Block]:
    if receipt.score is not None:
        said = translate(
            "Receipt", "Computed again from this receipt just now: the same to the last point."
        )
    else:
        said = translate(
            "Receipt",
            "It cannot be computed again: its model is not here any more, or its text was changed.",
        )
    yield Paragraph(said)
    model = translate("Receipt", "Model {model}").format(model=receipt.check_in.model)
    yield Paragraph(model, quiet=True)
    if receipt.digest:
        yield Paragraph(f"SHA-256 {receipt.digest}", quiet=True)
