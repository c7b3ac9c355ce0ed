"""A report as plain data: what it says is decided elsewhere, how it looks is decided here."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

INK, MUTED, RULE, TRACK, ACCENT = "#1b1d23", "#595e6b", "#d5d8e0", "#eeeff4", "#3a5ad9"
_BAR = 100
_GAP = 14
_SHORT = 12
"""Characters of a cell that is never broken: a date, an amount."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text; ``quiet`` is smaller print."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; columns whose number is in ``numeric`` stand at the right."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Share:
    """A named bar: ``share`` from 0 to 1, and what it says."""

    name: str
    share: float
    said: str


@dataclass(frozen=True, slots=True)
class Shares:
    """Bars below one another."""

    bars: tuple[Share, ...]


Block: TypeAlias = Paragraph | Grid | Shares


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what stands below it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A report. ``figure`` is the one number it is about, ``foot`` stands on every page."""

    title: str
    subtitle: str
    figure: str
    figure_said: str
    sections: tuple[Section, ...]
    foot: str


def html(document: Document) -> str:
    """The report as the part of HTML that Qt's rich text knows."""
    parts = [
        f'<p style="font-size:22px; font-weight:600; margin:0">{escape(document.title)}</p>',
        f'<p style="color:{MUTED}; margin:2px 0 12px 0">{escape(document.subtitle)}</p>',
        f'<p style="font-size:40px; font-weight:600; margin:0">{escape(document.figure)}</p>',
        f'<p style="margin:0 0 6px 0">{escape(document.figure_said)}</p>',
    ]
    for section in document.sections:
        if section.heading:
            parts.append(
                '<p style="font-size:9px; margin:0">&nbsp;</p>'
                '<h3 style="font-size:16px; font-weight:600; margin:8px 0 6px 0">'
                f"{escape(section.heading)}</h3>"
            )
        parts += [_block(block) for block in section.blocks]
    return f'<body style="color:{INK}; font-size:12px">{"".join(parts)}</body>'


def plain(document: Document) -> str:
    """The report as plain text: a line for each row, its cells apart by tabs."""
    lines = [document.title, document.subtitle, "", f"{document.figure} {document.figure_said}"]
    for section in document.sections:
        lines += ["", *filter(None, (section.heading,))]
        for block in section.blocks:
            lines += _lines(block)
    return "\n".join([*lines, "", document.foot, ""])


def _lines(block: Block) -> list[str]:
    match block:
        case Paragraph():
            return [block.text]
        case Grid():
            return ["\t".join(row) for row in (block.titles, *block.rows)]
        case Shares():
            return [f"{bar.name}\t{bar.said}" for bar in block.bars]


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            style = f"color:{MUTED}; font-size:11px" if block.quiet else ""
            return f'<p style="{style}; margin:0 0 8px 0">{escape(block.text)}</p>'
        case Grid():
            return _grid(block)
        case Shares():
            room = '<p style="font-size:5px; margin:0">&nbsp;</p>'
            return "".join((room, *(_share(bar) for bar in block.bars)))


def _grid(block: Grid) -> str:
    head = _row(block.titles, block.numeric, f"color:{MUTED}; font-size:11px")
    rows = [_row(row, block.numeric, "") for row in block.rows]
    rule = f"border-color:{RULE}; border-style:solid; border-width:0"
    return (
        f'<table width="100%" cellspacing="0" cellpadding="4" style="{rule}">'
        f"{head}{''.join(rows)}</table>"
    )


def _row(cells: Sequence[str], numeric: frozenset[int], style: str) -> str:
    made = "".join(
        f'<td align="{"right" if n in numeric else "left"}" '
        f'style="border-bottom:1px solid {RULE}; padding-left:{_GAP if n else 0}px; {style}'
        f'{"; white-space:nowrap" if len(cell) <= _SHORT and n < len(cells) - 1 else ""}">'
        f"{escape(cell)}</td>"
        for n, cell in enumerate(cells)
    )
    return f"<tr>{made}</tr>"


def _share(bar: Share) -> str:
    done = round(max(0.0, min(1.0, bar.share)) * _BAR)
    filled = f'<td width="{done}%" bgcolor="{ACCENT}"></td>' if done else ""
    rest = f'<td width="{_BAR - done}%" bgcolor="{TRACK}"></td>' if done < _BAR else ""
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td>{escape(bar.name)}</td><td align="right">{escape(bar.said)}</td></tr></table>'
        '<table width="100%" cellspacing="0" cellpadding="3" style="font-size:2px; '
        f'margin-bottom:8px"><tr>{filled}{rest}</tr></table>'
    )
