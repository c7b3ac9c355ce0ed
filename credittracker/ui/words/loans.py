"""What the loan calculator says."""

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Flag, Grade, Lender, Line, Standing
from credittracker.loans.rounding import Instalment, Rounding
from credittracker.services.loan_door import Answer
from credittracker.ui.words import formats
from credittracker.ui.words.problems import problem_text
from credittracker.ui.words.records import choice_name

LINES: dict[str, object] = {
    "24_assisted": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: for loans of banks through platforms, in force from {since}, the whole cost "
        "with all fees must keep to the courts' line, which lawyers and the press read as 24%.",
    ),
    "24_small_loan": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: small-loan companies were told to make no new loan dearer than 24% a year "
        "from {since}.",
    ),
    "4lpr_small_loan": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}, four times the one-year LPR: small-loan companies must be below it for "
        "every new loan from {since}.",
    ),
    "36_cash_loan": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: a notice of {since} kept cash loans within the courts' line for private "
        "loans, then 36% a year; the courts replaced that line in 2020.",
    ),
    "24_private": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: from {since} to {until} courts enforced interest on private loans only up "
        "to 24% a year.",
    ),
    "36_private": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: from {since} to {until} interest on private loans beyond 36% a year was "
        "void and could be claimed back.",
    ),
    "4lpr_private": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}, four times the one-year LPR: from {since} courts enforce no more interest "
        "on private loans; banks and other licensed lenders are outside this rule.",
    ),
}
"""What each line means, by its code; every one names the day it holds from."""

STANDINGS: dict[Standing, object] = {
    Standing.IN_FORCE: QT_TRANSLATE_NOOP("Loans", "binds this loan"),
    Standing.PARTLY: QT_TRANSLATE_NOOP("Loans", "binds only the interest of that time"),
    Standing.UNCLEAR: QT_TRANSLATE_NOOP("Loans", "whether it still binds is not settled"),
    Standing.DEPENDS: QT_TRANSLATE_NOOP("Loans", "whether it binds depends on who lends"),
    Standing.NOT_YET: QT_TRANSLATE_NOOP("Loans", "binds only later loans"),
    Standing.REPLACED: QT_TRANSLATE_NOOP("Loans", "no longer in force when it was taken"),
    Standing.OTHERS: QT_TRANSLATE_NOOP("Loans", "binds other lenders"),
}

GRADES: dict[Grade, object] = {
    Grade.LAW: QT_TRANSLATE_NOOP("Loans", "read in its text"),
    Grade.QUOTED: QT_TRANSLATE_NOOP("Loans", "as quoted by others"),
    Grade.PRESS: QT_TRANSLATE_NOOP("Loans", "as reported by the press"),
}
"""How far a line could be verified."""

LENDERS: dict[Lender, object] = {
    Lender.LICENSED: QT_TRANSLATE_NOOP("Loans", "A bank or another licensed lender"),
    Lender.SMALL_LOAN: QT_TRANSLATE_NOOP("Loans", "A small-loan company"),
    Lender.PRIVATE: QT_TRANSLATE_NOOP("Loans", "A private person or company"),
    Lender.UNKNOWN: QT_TRANSLATE_NOOP("Loans", "I do not know"),
}
UNSOLVABLE: dict[str, object] = {
    "not_one_missing": QT_TRANSLATE_NOOP(
        "Loans", "Fill in all but one: the one left empty is worked out."
    ),
    "not_positive": QT_TRANSLATE_NOOP("Loans", "Amounts and months must be more than zero."),
    "never_repaid": QT_TRANSLATE_NOOP("Loans", "Such payments would never pay it back."),
    "too_long": QT_TRANSLATE_NOOP("Loans", "That would take more than fifty years."),
    "no_rate": QT_TRANSLATE_NOOP("Loans", "No loan has these numbers: even without a fee."),
}
"""Why a missing value cannot be worked out."""

HEADINGS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Loans", "No."),
    QT_TRANSLATE_NOOP("Loans", "Due"),
    QT_TRANSLATE_NOOP("Loans", "Payment"),
    QT_TRANSLATE_NOOP("Loans", "Principal"),
    QT_TRANSLATE_NOOP("Loans", "Interest"),
    QT_TRANSLATE_NOOP("Loans", "Fee"),
    QT_TRANSLATE_NOOP("Loans", "Left"),
)
FIELDS: dict[str, object] = {
    "principal": QT_TRANSLATE_NOOP("Loans", "The principal"),
    "rate": QT_TRANSLATE_NOOP("Loans", "The rate"),
    "terms": QT_TRANSLATE_NOOP("Loans", "The number of terms"),
    "fee": QT_TRANSLATE_NOOP("Loans", "The fee"),
    "on": QT_TRANSLATE_NOOP("Loans", "The day"),
    "first_due": QT_TRANSLATE_NOOP("Loans", "The first due day"),
}
WIDTHS = (4, 12, 14, 14, 14, 12, 16)


def loan_text(found: Answer) -> str:
    """The whole answer: the amounts, both true rates, the lines crossed, the table."""
    head = QCoreApplication.translate(
        "Loans", "{principal}, {method}: first payment {payment}, {total} in all, cost {cost}."
    )
    less = QCoreApplication.translate("Loans", "{received} is paid out after the fee.")
    rates = QCoreApplication.translate(
        "Loans", "True annual cost: {simple} simple (no interest on interest), {compound} compound."
    )
    cost = found.interest + found.fees
    lines = [
        head.format(
            principal=_amount(found.loan.principal),
            method=choice_name(found.loan.method),
            payment=_amount(found.rows[0].amount),
            total=_amount(found.total),
            cost=_amount(cost),
        ),
        *([less.format(received=_amount(found.received))] if found.loan.fee else []),
        rates.format(
            simple=formats.percent(found.rates.simple, 2),
            compound=formats.percent(found.rates.compound, 2),
        ),
        rounding_text(found.rounding),
        *(flag_text(flag) for flag in shown_flags(found.flags)),
        "",
        _line([_said(name) for name in HEADINGS]),
        *(_line(_cells(row)) for row in found.rows),
    ]
    return "\n".join(lines)


def shown_flags(crossed: Iterable[Flag]) -> list[Flag]:
    """The flags worth a person's time: one a rate unless more than one binds the loan."""
    shown: list[Flag] = []
    for flag in crossed:
        known = flag.rate in {f.rate for f in shown}
        if flag.standing is not Standing.OTHERS or not known:
            shown.append(flag)
    return shown


def flag_text(flag: Flag) -> str:
    """A legal line that a cost crosses, since when, and whether it binds this loan."""
    said = line_text(flag)
    return f"! {said} ({standing_text(flag)}; {source_text(flag)})"


def line_text(flag: Flag) -> str:
    """What the line is that a cost crosses."""
    return _said(LINES[flag.line.code]).format(
        rate=formats.percent(flag.rate, 2),
        since=formats.day(flag.line.since),
        until=formats.day(flag.line.until),
    )


def standing_text(flag: Flag) -> str:
    """What crossing a line means for the loan; what is only reported is never settled law."""
    if flag.standing is Standing.IN_FORCE and flag.line.grade is Grade.PRESS:
        return QCoreApplication.translate("Loans", "if so, it binds this loan")
    return _said(STANDINGS[flag.standing])


def source_text(flag: Flag) -> str:
    """Where a line stands, and how far that could be verified."""
    said = QCoreApplication.translate("Loans", "{source}, {grade}")
    return said.format(source=_place(flag.line), grade=_said(GRADES[flag.line.grade]))


def _place(line: Line) -> str:
    """The document, and where in it."""
    if not line.articles:
        return line.source
    said = QCoreApplication.translate("Loans", "{source} art. {articles}")
    numbers = QCoreApplication.translate("Loans", ", ").join(map(str, line.articles))
    return said.format(source=line.source, articles=numbers)


def rounding_text(rounding: Rounding) -> str:
    """How cents were made of fractions."""
    if rounding is Rounding.EXACT_BALANCE:
        return QCoreApplication.translate(
            "Loans", "Rounded as calculators do; a lender's table may differ by a cent a row."
        )
    return QCoreApplication.translate(
        "Loans", "Every row rounded as lenders do; the last instalment takes the rest."
    )


def refused_loan_text(error: InvalidRecordError) -> str:
    """Why there can be no such loan."""
    if error.code == "fee_method":
        return QCoreApplication.translate(
            "Loans", "A fee each term and the instalment-fee method go only together."
        )
    if error.code == "not_a_fraction":
        return QCoreApplication.translate(
            "Loans", "No loan has such a rate; write 4.9% as 0.049 or as 4.9%."
        )
    field = FIELDS.get(error.field)
    name = error.field if field is None else _said(field)
    problem = problem_text("zero" if error.code == "empty" else error.code)
    return f"{name}: {problem}"


def lender_name(lender: Lender) -> str:
    """Who lends, as far as the law tells them apart."""
    return _said(LENDERS[lender])


def unsolvable_text(code: str) -> str:
    """Why a missing value cannot be worked out."""
    return _said(UNSOLVABLE[code])


def _cells(row: Instalment) -> list[str]:
    amounts = (row.amount, row.principal, row.interest, row.fee, row.balance)
    return [str(row.number), row.due.isoformat(), *map(_amount, amounts)]


def _line(cells: list[str]) -> str:
    return "".join(_right(cell, width) for cell, width in zip(cells, WIDTHS, strict=True))


def _right(text: str, width: int) -> str:
    """Aligned right where a Chinese character is two columns wide."""
    wide = sum(1 for c in text if ord(c) > 0x2E80)  # noqa: PLR2004 - the first CJK character
    return " " * (width - len(text) - wide) + text


def _amount(value: Decimal) -> str:
    return formats.number(value, 2)


def _said(text: object) -> str:
    return QCoreApplication.translate("Loans", str(text))
