"""Where a report and the own records differ, in words, and as a letter of objection."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.reconciling import Difference, DifferenceKind
from credittracker.book.book import Book
from credittracker.book.records import Record
from credittracker.ui.language import Words
from credittracker.ui.words import formats
from credittracker.ui.words.imports import source_text

TITLES: Mapping[DifferenceKind, object] = {
    DifferenceKind.LATE_THERE: QT_TRANSLATE_NOOP("Differences", "Late there, on time here"),
    DifferenceKind.OPEN_THERE: QT_TRANSLATE_NOOP("Differences", "Open there, settled here"),
    DifferenceKind.SETTLED_THERE: QT_TRANSLATE_NOOP("Differences", "Settled there, open here"),
    DifferenceKind.BALANCE: QT_TRANSLATE_NOOP("Differences", "Another amount is owed"),
}
MEANINGS: Mapping[DifferenceKind, object] = {
    DifferenceKind.LATE_THERE: QT_TRANSLATE_NOOP(
        "Differences",
        "The report counts late months; in your records every payment since {since} was in time.",
    ),
    DifferenceKind.OPEN_THERE: QT_TRANSLATE_NOOP(
        "Differences", "The report still shows {there} owed; in your records nothing is."
    ),
    DifferenceKind.SETTLED_THERE: QT_TRANSLATE_NOOP(
        "Differences",
        "The report says it is over; in your records {here} is still owed. Perhaps a repayment is "
        "not recorded here yet.",
    ),
    DifferenceKind.BALANCE: QT_TRANSLATE_NOOP(
        "Differences",
        "The report says {there} is owed, your records say {here}. Perhaps something is not "
        "recorded here yet, or was handed in late there.",
    ),
}
DOUBTS: Mapping[bool, object] = {
    True: QT_TRANSLATE_NOOP(
        "Differences", "Your records do not reach back far enough to be certain."
    ),
    False: QT_TRANSLATE_NOOP(
        "Differences",
        "Your bills print no repayment plan, so what is owed here is only roughly known.",
    ),
}
LETTER = QT_TRANSLATE_NOOP(
    "Letters",
    "Objection to an entry in a personal credit report\n\n"
    "To: the Credit Reference Center of the People's Bank of China, or the institution that "
    "handed in the entry\n\n"
    "Name: ____________    Identity document and number: ____________    Phone: ____________\n\n"
    "My personal credit report of {stated_on}{number} holds an entry that does not agree with my "
    "own records. Under article 25 of the Regulation on the Administration of the Credit "
    "Reporting Industry I ask you to check it.\n\n"
    "1. The entry in the report\n"
    "“{sentence}”\n\n"
    "2. My own records\n"
    "{here}\n"
    "{rows}\n\n"
    "3. What I ask for\n"
    "Please check the entry, mark it as disputed while you do, correct it if it proves to be "
    "wrong or incomplete, and answer in writing within 20 days of receiving this letter, as that "
    "article says.\n\n"
    "Enclosed: copies of the records above\n\n"
    "Signature: ____________    Date: {today}\n",
)
NUMBER = QT_TRANSLATE_NOOP("Letters", " (number {number})")
HERE: Mapping[DifferenceKind, object] = {
    DifferenceKind.LATE_THERE: QT_TRANSLATE_NOOP(
        "Letters",
        "By my records every payment on this account that fell due from {since} to {on} was made "
        "in time:",
    ),
    DifferenceKind.OPEN_THERE: QT_TRANSLATE_NOOP(
        "Letters",
        "By my records this account was repaid in full and nothing was owed on {on}, while the "
        "report states a balance of {there} yuan:",
    ),
    DifferenceKind.BALANCE: QT_TRANSLATE_NOOP(
        "Letters",
        "By my records {here} yuan of principal were owed on {on}, while the report states a "
        "balance of {there} yuan:",
    ),
}
ROW = QT_TRANSLATE_NOOP("Letters", "- {day}  {what}  {amount} yuan  ({source})")
KINDS: Mapping[str, object] = {
    "Loan": QT_TRANSLATE_NOOP("Letters", "borrowed"),
    "Repayment": QT_TRANSLATE_NOOP("Letters", "repaid"),
    "Statement": QT_TRANSLATE_NOOP("Letters", "bill"),
}
OWN = QT_TRANSLATE_NOOP("Letters", "own record")
MORE = QT_TRANSLATE_NOOP("Letters", "- and {count} more")
_MOST_ROWS = 24


def difference_title(kind: DifferenceKind) -> str:
    """What is said differently."""
    return QCoreApplication.translate("Differences", str(TITLES[kind]))


def difference_text(one: Difference, *, masked: bool) -> str:
    """What each says, and how certain that is."""
    said = QCoreApplication.translate("Differences", str(MEANINGS[one.kind])).format(
        since=formats.day(one.since),
        there=formats.money(one.there, masked=masked),
        here=formats.money(one.here, masked=masked),
    )
    if one.sure:
        return said
    doubt = DOUBTS[one.kind is DifferenceKind.LATE_THERE]
    return f"{said} {QCoreApplication.translate('Differences', str(doubt))}"


def difference_line(one: Difference, book: Book) -> str:
    """A difference in one line, with the account it is about."""
    said = QCoreApplication.translate("Differences", "{account}: {title}. {text}")
    return said.format(
        account=book.accounts[one.account].name,
        title=difference_title(one.kind),
        text=difference_text(one, masked=False),
    )


def can_object(one: Difference) -> bool:
    """Whether there is something to object to: not where only the own records may lack a row."""
    return one.kind in HERE


def letter_text(one: Difference, book: Book, today: date, words: Words) -> str:
    """A letter of objection in a language, with blanks for what the app does not know.

    What it quotes of the law is 征信业管理条例 (State Council order 631, 2013) art. 25: an
    objection goes to the bureau or the institution, which marks it, checks it, and answers in
    writing within 20 days of receiving it.
    """
    line = book.report_lines[one.line]
    facts = {"on": line.on.isoformat(), "there": _yuan(one.there), "here": _yuan(one.here)}
    facts["since"] = one.since.isoformat() if one.since else ""
    number = line.source.reference
    return words("Letters", str(LETTER)).format(
        stated_on=line.stated_on.isoformat(),
        number=words("Letters", str(NUMBER)).format(number=number) if number else "",
        sentence=line.text,
        here=words("Letters", str(HERE[one.kind])).format(**facts),
        rows="\n".join(_rows(one, book, words)),
        today=today.isoformat(),
    )


def _rows(one: Difference, book: Book, words: Words) -> list[str]:
    found = [record for i in one.records if (record := book.find(i)) is not None]
    said = [_row(record, book, words) for record in found[:_MOST_ROWS]]
    if len(found) > _MOST_ROWS:
        more = words("Letters", str(MORE)).format(count=len(found) - _MOST_ROWS)
        return [*said, more]
    return said


def _row(record: Record, book: Book, words: Words) -> str:
    amount = getattr(record, "amount", None) or getattr(record, "principal", None)
    day: date | None = getattr(record, "on", None)
    what = KINDS.get(type(record).__name__, "")
    return words("Letters", str(ROW)).format(
        day=day.isoformat() if day else "",
        what=words("Letters", str(what)) if what else "",
        amount=_yuan(amount),
        source=_sources(record, book, words),
    )


def _sources(record: Record, book: Book, words: Words) -> str:
    """Whose files show a record."""
    seen = [record.source, *(s.source for s in book.sightings.values() if s.about == record.id)]
    batches = [batch for one in seen if (batch := book.imports.get(one.batch or ""))]
    names = dict.fromkeys(words("Imports", source_text(batch.kind)) for batch in batches)
    return " + ".join(names) or words("Letters", str(OWN))


def _yuan(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:,.2f}"
