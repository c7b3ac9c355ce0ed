"""How dues and loans stand, and where records came from, in words."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from credittracker.book.records import Origin
from credittracker.ui.words import formats

LOAN_STATES: dict[str, object] = {
    "running": QT_TRANSLATE_NOOP("Status", "Being repaid"),
    "repaid": QT_TRANSLATE_NOOP("Status", "Repaid"),
    "settled": QT_TRANSLATE_NOOP("Status", "Settled"),
    "billed": QT_TRANSLATE_NOOP("Status", "In the bills"),
    "no_plan": QT_TRANSLATE_NOOP("Status", "Plan not known"),
}
DUE_STATES: dict[str, object] = {
    "paid": QT_TRANSLATE_NOOP("Status", "Paid"),
    "grace": QT_TRANSLATE_NOOP("Status", "Due, in its days of grace"),
    "penalty": QT_TRANSLATE_NOOP("Status", "Penalty still open"),
    "unrecorded": QT_TRANSLATE_NOOP("Status", "Repayment not recorded"),
}
ORIGINS: dict[Origin, object] = {
    Origin.TYPED: QT_TRANSLATE_NOOP("Status", "Typed"),
    Origin.IMPORT: QT_TRANSLATE_NOOP("Status", "Imported"),
}


class Spans(QObject):
    """Counted things; a QObject because lupdate finds plurals only in ``self.tr``."""

    def late(self, days: int) -> str:
        """Days past due."""
        return self.tr("%n day(s) late", "", days)

    def ahead(self, days: int) -> str:
        """Days until something is due."""
        return self.tr("Due in %n day(s)", "", days)

    def payments(self, count: int) -> str:
        """Instalments of a loan."""
        return self.tr("%n payment(s)", "", count)

    def deletion(self, count: int) -> str:
        """Asking before records are deleted."""
        return self.tr("Delete %n record(s)?", "", count)


def loan_state_text(state: str, days_late: int = 0) -> str:
    """How a loan stands."""
    if state == "late":
        return late_text(days_late)
    return QCoreApplication.translate("Status", str(LOAN_STATES[state]))


def late_text(days: int) -> str:
    """How many days late something is."""
    return Spans().late(days)


def due_state_text(state: str, days: int) -> str:
    """How an amount due stands; ``days`` late, or until it is due."""
    translate = QCoreApplication.translate
    if state == "late":
        return late_text(days)
    if state in DUE_STATES:
        return translate("Status", str(DUE_STATES[state]))
    if days == 0:
        return translate("Status", "Due today")
    return Spans().ahead(days)


def origin_text(origin: Origin) -> str:
    """How a record came into the book."""
    return QCoreApplication.translate("Status", str(ORIGINS[origin]))


def money_list(amounts: Mapping[str, Decimal], *, masked: bool) -> str:
    """Amounts of several currencies side by side."""
    said = [formats.money(v, currency=k, masked=masked) for k, v in amounts.items()]
    return " + ".join(said)
