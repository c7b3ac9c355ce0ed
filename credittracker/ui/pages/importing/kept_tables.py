"""The tables of what the book keeps of files, as data."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from credittracker.advice.reconciling import Difference
from credittracker.book.book import Book
from credittracker.book.papers import AccountRule, TableLayout
from credittracker.reports.tables import write_csv
from credittracker.ui.record_table import TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.words import formats
from credittracker.ui.words.descriptions import describe
from credittracker.ui.words.differences import can_object, difference_text, difference_title

translate = QCoreApplication.translate

_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule, and what its account is called."""

    rule: AccountRule
    account: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """A difference in words; ``whole`` has the rows of both."""

    difference: Difference
    account: str
    title: str
    there: str
    here: str
    on: str
    text: str
    whole: str
    can_object: bool


def rule_rows(book: Book) -> tuple[RuleRow, ...]:
    """The rules of a book."""
    return tuple(RuleRow(rule, book.accounts[rule.account].name) for rule in book.rules.values())


def difference_rows(
    found: Iterable[Difference], book: Book, *, masked: bool
) -> tuple[DifferenceRow, ...]:
    """Differences in words, as far as the book still has their rows."""
    known = (one for one in found if one.line in book.report_lines and one.account in book.accounts)
    return tuple(_difference_row(one, book, masked=masked) for one in known)


def _difference_row(one: Difference, book: Book, *, masked: bool) -> DifferenceRow:
    line = book.report_lines[one.line]
    text = difference_text(one, masked=masked)
    own = [describe(book, record, masked=masked) for record in one.records[:_MOST_NAMED]]
    if len(one.records) > _MOST_NAMED:
        own.append("…")
    there = translate("Differences", "In the report of {day}: {text}")
    here = translate("Differences", "In your records: {rows}")
    said = [text]
    if not masked:
        said.append(there.format(day=formats.day(line.stated_on), text=line.text))
    said.append(here.format(rows="; ".join(own)))
    return DifferenceRow(
        difference=one,
        account=book.accounts[one.account].name,
        title=difference_title(one.kind),
        there=formats.money(one.there, masked=masked),
        here=formats.money(one.here, masked=masked),
        on=formats.day(line.on),
        text=text,
        whole="\n".join(said),
        can_object=can_object(one),
    )


def rules_table() -> TableSpec:
    """Which words mean which account."""
    columns: tuple[Column[RuleRow], ...] = (
        Column(
            translate("ImportTables", "Rows that contain"), lambda one: one.rule.words, wide=True
        ),
        Column(
            translate("ImportTables", "belong to the account"), lambda one: one.account, wide=True
        ),
    )
    return TableSpec(
        name=translate("ImportTables", "Rules"),
        columns=columns,
        key=lambda one: one.rule.id,
        export=write_csv,
    )


def layouts_table() -> TableSpec:
    """Tables whose columns were told."""

    def header(layout: TableLayout) -> str:
        return ", ".join(filter(None, layout.header))

    columns: tuple[Column[TableLayout], ...] = (
        Column(translate("ImportTables", "Told for"), lambda one: one.name, wide=True),
        Column(translate("ImportTables", "Columns"), header, wide=True, tip=header),
    )
    return TableSpec(
        name=translate("ImportTables", "Tables told"),
        columns=columns,
        key=lambda one: one.id,
        export=write_csv,
        open_text=None,
        delete_text=translate("ImportTables", "Forget this table"),
    )


def differences_table() -> TableSpec:
    """Where reports and the own records say different things."""
    columns: tuple[Column[DifferenceRow], ...] = (
        Column(translate("ImportTables", "Account"), lambda one: one.account),
        Column(translate("ImportTables", "Difference"), lambda one: one.title),
        Column(translate("ImportTables", "Owed there"), lambda one: one.there, numeric=True),
        Column(translate("ImportTables", "Owed here"), lambda one: one.here, numeric=True),
        Column(translate("ImportTables", "As of"), lambda one: one.on),
        Column(
            translate("ImportTables", "What each says"),
            lambda one: one.text,
            wide=True,
            tip=lambda one: one.whole,
        ),
    )
    return TableSpec(
        name=translate("ImportTables", "Report and records"),
        columns=columns,
        key=lambda one: (one.difference.account, one.difference.kind),
        export=write_csv,
        open_text=translate("ImportTables", "Letter of objection…"),
        delete_text=None,
    )
