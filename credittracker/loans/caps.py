"""Legal lines a true annual cost can cross, each with who it binds and from when.

Texts, dates and how far each was verified: 金规〔2025〕9号 (in force 2025-10-01), the
small-loan guideline of 2025-12 (no official text seen), the notice of 2017-12-01 on cash loans,
and 最高人民法院 民间借贷规定 art. 25 (as amended 2020-12-29). The words for people live in ``ui``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.loans.lpr import LprTable, LprUnknownError

LPR_TIMES = 4


class Standing(StrEnum):
    """What crossing a line means for the loan in question.

    ``in_force``: the line binds this loan. ``not_yet``: it binds loans made later.
    ``replaced``: it bound loans of that time only. ``others``: it binds other lenders only,
    and is shown as a yardstick.
    """

    IN_FORCE = "in_force"
    NOT_YET = "not_yet"
    REPLACED = "replaced"
    OTHERS = "others"


class Lender(StrEnum):
    """Who lends, as far as the lines tell them apart."""

    LICENSED = "licensed"
    SMALL_LOAN = "small_loan"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Line:
    """A line: the rate (``None``: 4 x one-year LPR), whom it binds, and its time.

    ``grade``: ``law`` is read in its text, ``press`` as newspapers report it.
    """

    code: str
    rate: Decimal | None
    binds: frozenset[Lender]
    since: date
    until: date | None
    source: str
    grade: str


LINES = (
    Line(
        code="24_assisted",
        rate=Decimal("0.24"),
        binds=frozenset({Lender.LICENSED}),
        since=date(2025, 10, 1),
        until=None,
        source="金规〔2025〕9号",
        grade="press",
    ),
    Line(
        code="24_small_loan",
        rate=Decimal("0.24"),
        binds=frozenset({Lender.SMALL_LOAN}),
        since=date(2025, 12, 24),
        until=None,
        source="小额贷款公司综合融资成本管理工作指引",
        grade="press",
    ),
    Line(
        code="4lpr_small_loan",
        rate=None,
        binds=frozenset({Lender.SMALL_LOAN}),
        since=date(2028, 1, 1),
        until=None,
        source="小额贷款公司综合融资成本管理工作指引",
        grade="press",
    ),
    Line(
        code="36_cash_loan",
        rate=Decimal("0.36"),
        binds=frozenset({Lender.LICENSED, Lender.SMALL_LOAN}),
        since=date(2017, 12, 1),
        until=None,
        source="整治办函〔2017〕141号",
        grade="press",
    ),
    Line(
        code="24_private",
        rate=Decimal("0.24"),
        binds=frozenset({Lender.PRIVATE}),
        since=date(2015, 9, 1),
        until=date(2020, 8, 20),
        source="法释〔2015〕18号",
        grade="press",
    ),
    Line(
        code="36_private",
        rate=Decimal("0.36"),
        binds=frozenset({Lender.PRIVATE}),
        since=date(2015, 9, 1),
        until=date(2020, 8, 20),
        source="法释〔2015〕18号",
        grade="press",
    ),
    Line(
        code="4lpr_private",
        rate=None,
        binds=frozenset({Lender.PRIVATE}),
        since=date(2020, 8, 20),
        until=None,
        source="法释〔2020〕17号 art. 25",
        grade="law",
    ),
)
"""Every line we know. Licensed lenders are outside the four-LPR rule (最高法 批复, 2021-01-01)."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A line a cost lies above, how high the line was, and what that means for the loan."""

    line: Line
    rate: Decimal
    standing: Standing


def flags(
    cost: Decimal | float,
    lent: date,
    lender: Lender,
    table: LprTable,
    lines: Iterable[Line] = LINES,
) -> tuple[Flag, ...]:
    """The lines a simple annual cost crosses; those that bind the loan first.

    A cost exactly on a line does not cross it.
    """
    exact = Decimal(str(cost))
    found = []
    for line in lines:
        rate = _rate(line, lent, table)
        if rate is not None and exact > rate:
            found.append(Flag(line, rate, _standing(line, lent, lender)))
    ranks = tuple(Standing)
    return tuple(sorted(found, key=lambda f: (ranks.index(f.standing), f.line.code)))


def _rate(line: Line, lent: date, table: LprTable) -> Decimal | None:
    if line.rate is not None:
        return line.rate
    try:
        return LPR_TIMES * table.rate(max(lent, line.since))
    except LprUnknownError:
        return None


def _standing(line: Line, lent: date, lender: Lender) -> Standing:
    if lender not in line.binds:
        return Standing.OTHERS
    if lent < line.since:
        return Standing.NOT_YET
    if line.until is not None and lent >= line.until:
        return Standing.REPLACED
    return Standing.IN_FORCE
