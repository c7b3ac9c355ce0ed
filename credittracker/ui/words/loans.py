"""What the loan calculator says."""

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Flag, Standing
from credittracker.loans.rounding import Instalment, Rounding
from credittracker.services.loan_door import Answer
from credittracker.ui.words import formats
from credittracker.ui.words.problems import problem_text
from credittracker.ui.words.records import choice_name

LINES: dict[str, object] = {
    "24_assisted": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: for loans through platforms from {since}, the press reads the rule as a "
        "limit of 24% a year on the whole cost, guarantee fees included.",
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
        "Above {rate}: no lender may charge so much a year for a cash loan (notice of {since}).",
    ),
    "24_private": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: courts protected private loans only up to 24% a year ({since} to {until}).",
    ),
    "36_private": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}: interest on private loans beyond 36% a year was void ({since} to {until}).",
    ),
    "4lpr_private": QT_TRANSLATE_NOOP(
        "Loans",
        "Above {rate}, four times the one-year LPR: courts do not protect more for private loans "
        "from {since}; licensed lenders are outside that rule.",
    ),
}
"""What each line means, by its code; every one names the day it holds from."""

STANDINGS: dict[Standing, object] = {
    Standing.IN_FORCE: QT_TRANSLATE_NOOP("Loans", "binds this loan"),
    Standing.NOT_YET: QT_TRANSLATE_NOOP("Loans", "binds only later loans"),
    Standing.REPLACED: QT_TRANSLATE_NOOP("Loans", "no longer in force when it was taken"),
    Standing.OTHERS: QT_TRANSLATE_NOOP("Loans", "binds other lenders"),
}

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
    rates = QCoreApplication.translate(
        "Loans", "True annual cost: {simple} simple (monthly rate x 12), {compound} compound."
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
    line = flag.line
    said = _said(LINES[line.code]).format(
        rate=formats.percent(flag.rate, 2),
        since=formats.day(line.since),
        until=formats.day(line.until),
    )
    return f"! {said} ({_said(STANDINGS[flag.standing])}; {line.source})"


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
