"""The things a form lets the person choose from, in the words of their language."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.ui.forms.fields import Option
from credittracker.ui.record_forms.form import Task
from credittracker.ui.words import formats
from credittracker.ui.words.naming import platform_name
from credittracker.ui.words.records import PURPOSES, choice_name, purpose_name


def choices(kind: type[StrEnum]) -> tuple[Option, ...]:
    """Every choice of an enumeration."""
    return tuple(Option(choice, choice_name(choice)) for choice in kind)


def yes_no_unknown() -> tuple[Option, ...]:
    """Yes, no, or not known."""
    translate = QCoreApplication.translate
    return (
        Option(value=True, text=translate("RecordForms", "Yes")),
        Option(value=False, text=translate("RecordForms", "No")),
        Option(None, translate("RecordForms", "I do not know")),
    )


def account_options(task: Task) -> tuple[Option, ...]:
    """The accounts, open ones first, found by their platform's names too."""
    accounts = sorted(task.state.book.accounts.values(), key=lambda a: a.closed is not None)
    return unique(
        Option(
            a.id, a.name, _also(task.platforms[a.platform]) if a.platform in task.platforms else ""
        )
        for a in accounts
    )


def platform_options(task: Task) -> tuple[Option, ...]:
    """The platforms, the person's own first; one that is in use but gone keeps its id."""
    book, found = task.state.book, task.platforms
    ordered = [*book.platforms.values(), *(p for p in found.values() if p.id not in book.platforms)]
    used = task.initial("platform")
    gone = [Option(used, used)] if used and used not in found else []
    return unique([*gone, *(Option(p.id, platform_name(p), _also(p)) for p in ordered)])


def loan_options(book: Book, account_id: str | None) -> tuple[Option, ...]:
    """The loans of an account, newest first, after "whichever is due first"."""
    translate = QCoreApplication.translate
    oldest = Option(None, translate("RecordForms", "Whatever is due first"))
    loans = [loan for loan in book.loans.values() if loan.account == account_id]
    loans.sort(key=lambda loan: loan.on, reverse=True)
    return unique([oldest, *(Option(loan.id, _loan_text(book, loan)) for loan in loans)])


def purpose_options(used: str) -> tuple[Option, ...]:
    """What a loan can be for; the person's own words stay among them."""
    nothing = Option("", QCoreApplication.translate("RecordForms", "Not said"))
    own = [Option(used, used)] if used and used not in PURPOSES else []
    return unique([nothing, *own, *(Option(code, purpose_name(code)) for code in PURPOSES)])


def unique(options: Iterable[Option]) -> tuple[Option, ...]:
    """Options whose texts differ, so that a text always means one of them."""
    return tuple(_numbered(options))


def _numbered(options: Iterable[Option]) -> Iterator[Option]:
    seen: Counter[str] = Counter()
    for option in options:
        text = option.text.strip() or "?"
        seen[text] += 1
        again = f" ({seen[text]})" if seen[text] > 1 else ""
        yield Option(option.value, f"{text}{again}", option.also)


def _also(platform: Platform) -> str:
    return " ".join((platform.name_zh, platform.name_en, *platform.aliases, *platform.lenders))


def _loan_text(book: Book, loan: Loan) -> str:
    currency = book.accounts[loan.account].currency
    return f"{formats.day(loan.on)} · {formats.money(loan.principal, currency=currency)}"
