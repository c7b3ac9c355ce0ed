"""Legal lines a true annual cost can cross, each with who it binds and from when.

How far each was verified (the words for people live in ``ui``):

* 民间借贷规定: the text as amended on 2020-12-29 was read whole (art. 1 leaves licensed lenders
  out; art. 25, four times the one-year LPR; art. 31, older loans). That the first amendment is
  法释〔2020〕6号 in force 2020-08-20, the second 法释〔2020〕17号, and the first version
  法释〔2015〕18号 in force 2015-09-01 with its art. 26 and 31 (24 % and 36 %), several public
  sources quote alike from the court's own pages.
* 金规〔2025〕9号 (in force 2025-10-01): title, number and days as quoted by a law firm. That it
  means 24 % is how lawyers and the press read its art. 6 with the court's opinions of 2017 on
  finance cases; the text was not at hand.
* The notice of 2017-12-01 on cash loans: title, day and issuers as quoted by others; its number
  (often given as 整治办函〔2017〕141号) could not be verified and is not shown. 36 % is how lenders
  read it: the courts' line of its time, replaced in 2020.
* The small-loan guideline of 2025-12: press reports only, no official text seen.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.book.accounts import LenderKind
from credittracker.loans.lpr import LprTable, LprUnknownError

LPR_TIMES = 4


class Standing(StrEnum):
    """What crossing a line means for the loan in question.

    ``in_force``: the line binds this loan. ``partly``: it binds the interest of its own time
    only. ``unclear``: nobody settled whether it still binds. ``depends``: on who lends, which is
    not known. ``not_yet``: it binds loans made later. ``replaced``: it bound loans of that time
    only. ``others``: it binds other lenders only, and is shown as a yardstick.
    """

    IN_FORCE = "in_force"
    PARTLY = "partly"
    UNCLEAR = "unclear"
    DEPENDS = "depends"
    NOT_YET = "not_yet"
    REPLACED = "replaced"
    OTHERS = "others"


class Lender(StrEnum):
    """Who lends, as far as the lines tell them apart."""

    LICENSED = "licensed"
    SMALL_LOAN = "small_loan"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Grade(StrEnum):
    """How a line is known: read in its text, quoted from it by others, or reported."""

    LAW = "law"
    QUOTED = "quoted"
    PRESS = "press"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line: the rate (``None``: 4 x one-year LPR), whom it binds, and its first and last day.

    ``articles``: where in its source it stands, as far as the text was read or quoted.
    ``reaches_back``: it binds older loans too, for the interest from its first day on, as high as
    the line is on the day of a suit (民间借贷规定 art. 31).
    ``unclear_from``: the day from which nobody settled whether it holds.
    """

    code: str
    rate: Decimal | None
    binds: frozenset[Lender]
    since: date
    source: str
    grade: Grade
    until: date | None = None
    reaches_back: bool = False
    unclear_from: date | None = None
    articles: tuple[int, ...] = ()


_CHANGED = date(2020, 8, 20)
"""The courts' lines of 24 % and 36 % gave way to four times the LPR."""

LINES = (
    Line(
        code="24_assisted",
        rate=Decimal("0.24"),
        binds=frozenset({Lender.LICENSED}),
        since=date(2025, 10, 1),
        source="金规〔2025〕9号",
        grade=Grade.PRESS,
    ),
    Line(
        code="24_small_loan",
        rate=Decimal("0.24"),
        binds=frozenset({Lender.SMALL_LOAN}),
        since=date(2025, 12, 24),
        source="小额贷款公司综合融资成本管理工作指引",
        grade=Grade.PRESS,
    ),
    Line(
        code="4lpr_small_loan",
        rate=None,
        binds=frozenset({Lender.SMALL_LOAN}),
        since=date(2028, 1, 1),
        source="小额贷款公司综合融资成本管理工作指引",
        grade=Grade.PRESS,
    ),
    Line(
        code="36_cash_loan",
        rate=Decimal("0.36"),
        binds=frozenset({Lender.LICENSED, Lender.SMALL_LOAN}),
        since=date(2017, 12, 1),
        source="关于规范整顿“现金贷”业务的通知",
        grade=Grade.PRESS,
        unclear_from=_CHANGED,
    ),
    Line(
        code="24_private",
        rate=Decimal("0.24"),
        binds=frozenset({Lender.PRIVATE}),
        since=date(2015, 9, 1),
        until=date(2020, 8, 19),
        source="法释〔2015〕18号",
        articles=(26,),
        grade=Grade.QUOTED,
    ),
    Line(
        code="36_private",
        rate=Decimal("0.36"),
        binds=frozenset({Lender.PRIVATE}),
        since=date(2015, 9, 1),
        until=date(2020, 8, 19),
        source="法释〔2015〕18号",
        articles=(26, 31),
        grade=Grade.QUOTED,
    ),
    Line(
        code="4lpr_private",
        rate=None,
        binds=frozenset({Lender.PRIVATE}),
        since=_CHANGED,
        source="法释〔2020〕17号",
        articles=(25, 31),
        grade=Grade.LAW,
        reaches_back=True,
    ),
)
"""Every line we know."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A line a cost lies above, how high the line was, and what that means for the loan."""

    line: Line
    rate: Decimal
    standing: Standing


def lender_of(kind: LenderKind | None) -> Lender:
    """Who lends, by the kind of company behind a platform.

    A lending platform passes on loans of banks and other licensed lenders.
    """
    if kind is None or kind is LenderKind.OTHER:
        return Lender.UNKNOWN
    return Lender.SMALL_LOAN if kind is LenderKind.SMALL_LOAN else Lender.LICENSED


@dataclass(frozen=True, slots=True)
class Law:
    """What decides which lines bind a loan, and how high: who lends, the LPR, and today."""

    lender: Lender
    table: LprTable
    today: date


def flags(cost: Decimal | float, lent: date, law: Law) -> tuple[Flag, ...]:
    """The lines a simple annual cost crosses; those that bind the loan first.

    A cost exactly on a line does not cross it.
    """
    exact = Decimal(str(cost))
    found = []
    for line in LINES:
        rate = _rate(line, lent, law)
        if rate is not None and exact > rate:
            found.append(Flag(line, rate, _standing(line, lent, law.lender)))
    ranks = tuple(Standing)
    return tuple(sorted(found, key=lambda f: (ranks.index(f.standing), f.line.code)))


def _rate(line: Line, lent: date, law: Law) -> Decimal | None:
    """How high a line lies; for a loan older than the line, as if it were sued over today."""
    if line.rate is not None:
        return line.rate
    older = line.reaches_back and lent < line.since
    try:
        return LPR_TIMES * law.table.rate(law.today if older else max(lent, line.since))
    except LprUnknownError:
        return None


def _standing(line: Line, lent: date, lender: Lender) -> Standing:
    if lender is Lender.UNKNOWN:
        return Standing.DEPENDS
    if lender not in line.binds:
        return Standing.OTHERS
    if lent < line.since:
        return Standing.PARTLY if line.reaches_back else Standing.NOT_YET
    if line.until is not None:
        return Standing.REPLACED if lent > line.until else Standing.PARTLY
    unclear = line.unclear_from is not None and lent >= line.unclear_from
    return Standing.UNCLEAR if unclear else Standing.IN_FORCE
