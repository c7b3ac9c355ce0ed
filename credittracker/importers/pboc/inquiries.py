"""Who looked at a report: rows of day, institution and reason, which wrap in two ways.

Either the reason stands on the first line and the tail of the name below it, or name, name and
reason follow each other; long reasons wrap as well.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from credittracker.importers.pboc.dates import DAY, day
from credittracker.importers.pboc.layout import squeezed

REASONS: tuple[str, ...] = (
    "法人代表、负责人、高管等资信审查",
    "特约商户实名审查",
    "客户准入资格审查",
    "公积金提取复核查询",
    "担保资格审查",
    "信用卡审批",
    "贷款审批",
    "融资审批",
    "保前审查",
    "保后管理",
    "贷后管理",
    "资信审查",
    "股指期货开户",
    "司法调查",
    "异议核查",
    "异议查询",
)
"""Reasons seen in public texts of reports, the longest first."""

_OWN = "本人查询"
_OWN_REASON = re.compile(r"本人查询(?:\([^)]*\))?$")
_ROW = re.compile(rf"(\d{{1,4}})\s*({DAY}|\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}})\s*(.*)")
_MOST_UNBROKEN = 6
"""Characters of a reason that its column holds on one line."""
_LEAST_PART = 2
"""Characters of a wrapped reason on one line; a single one is more likely a name's."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A row: its printed number, its day (nothing if it cannot be), who and why, its text."""

    number: int
    on: date | None
    institution: str
    reason: str
    text: str

    @property
    def is_known(self) -> bool:
        """Whether the reason is one that we know."""
        return self.reason in REASONS or self.reason.startswith(_OWN)


def inquiries(lines: Iterable[str]) -> Iterator[Inquiry]:
    """The rows of a list of inquiries."""
    row: list[str] = []
    for line in lines:
        if _ROW.match(line):
            if row:
                yield _inquiry(row)
            row = [line]
        elif row:
            row.append(line)
    if row:
        yield _inquiry(row)


def _inquiry(lines: list[str]) -> Inquiry:
    found = _ROW.match(lines[0])
    number, printed, first = found.groups() if found else ("0", "", lines[0])
    pieces = [piece for piece in (squeezed(part) for part in (first, *lines[1:])) if piece]
    institution, reason = _parted(pieces)
    if not reason and pieces:
        spaced = lines[-1].split()
        reason = spaced[-1] if spaced else ""
        institution = squeezed(" ".join(pieces)).removesuffix(reason)
    text = " ".join(lines)
    return Inquiry(int(number), day(squeezed(printed)), institution or "本人", reason, text)


def _parted(pieces: list[str]) -> tuple[str, str]:
    """Institution and reason; both empty when no known reason is found."""
    whole = "".join(pieces)
    own = _OWN_REASON.search(whole)
    if own:
        return whole[: own.start()], own[0]
    for reason in REASONS:
        for place, piece in enumerate(pieces):
            if piece.endswith(reason):
                named = [*pieces[:place], piece.removesuffix(reason), *pieces[place + 1 :]]
                return "".join(named), reason
        if whole.endswith(reason):
            return whole.removesuffix(reason), reason
        name = _peeled(pieces, reason) if len(reason) > _MOST_UNBROKEN else ""
        if name:
            return name, reason
    return "", ""


def _peeled(pieces: list[str], reason: str) -> str:
    """The name, where a reason wraps in a column of its own; empty if it does not."""
    rest, named = reason, []
    for piece in pieces:
        most = min(len(piece), len(rest))
        taken = next((n for n in range(most, _LEAST_PART - 1, -1) if piece.endswith(rest[:n])), 0)
        named.append(piece[: len(piece) - taken])
        rest = rest[taken:]
    return "" if rest else "".join(named)
