"""Borrowing here to repay there in words: neutral, with what it cost and where to stop first."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from credittracker.advice.chains import Chain, Link, Stop
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.ui.words import formats

translate = QCoreApplication.translate

Names = Mapping[RecordId, str]
"""The accounts' names by their ids."""


class ChainCounts(QObject):
    """Counted things; a QObject because lupdate finds plurals only in ``self.tr``."""

    def loans(self, count: int) -> str:
        """How many loans a chain holds."""
        return self.tr("%n loan(s) within a week of a similar repayment elsewhere", "", count)

    def unknown(self, count: int) -> str:
        """Of how many the cost is not recorded."""
        return self.tr("Of %n loan(s) the cost is not known.", "", count)

    def row(self, count: int) -> str:
        """How many in a row."""
        return self.tr(
            "%n in a row: what repaid one place was then repaid from another.", "", count
        )


def chain_title(chain: Chain, money: formats.Money) -> str:
    """How many loans, and what they brought."""
    said = translate("Chains", "{loans}, {amount} in all")
    return said.format(loans=ChainCounts().loans(len(chain.loans)), amount=money(chain.borrowed))


def chain_cost(chain: Chain, money: formats.Money) -> str:
    """What its loans cost by their plans, and of how many nobody knows."""
    known = len(chain.loans) - len(chain.unknown)
    said = translate("Chains", "By their plans they cost {amount} in interest and fees.")
    parts = [said.format(amount=money(chain.cost))] if known else []
    if chain.unknown:
        parts.append(ChainCounts().unknown(len(chain.unknown)))
    if chain.depth > 1:
        parts.append(ChainCounts().row(chain.depth))
    return formats.sentences(*parts)


def link_text(link: Link, names: Names, money: formats.Money) -> str:
    """One link: what was borrowed where and when, and what was repaid elsewhere."""
    said = translate(
        "Chains", "{lent_on}: borrowed {lent} on {lender}. {paid_on}: repaid {paid} on {repaid}."
    )
    return said.format(
        lent_on=formats.day(link.loan.on),
        lent=money(link.loan.principal),
        lender=names[link.lender],
        paid_on=formats.day(link.repayment.on),
        paid=money(link.repayment.amount),
        repaid=names[link.repaid],
    )


def stop_title(stop: Stop, names: Names) -> str:
    """Where to borrow no more, and what it costs there."""
    if stop.rate is None:
        return translate("Chains", "Borrow no more on {account}").format(
            account=names[stop.account]
        )
    said = translate("Chains", "Borrow no more on {account} ({rate} a year)")
    return said.format(account=names[stop.account], rate=formats.percent(stop.rate))


def stop_text(stop: Stop, names: Names, money: formats.Money) -> str:
    """What has to be paid from one's own money instead, and whether a month's money reaches."""
    said = translate(
        "Chains", "Its last loan met {amount} on {repaid}: pay that from what comes in."
    )
    first = said.format(amount=money(stop.amount), repaid=names[stop.repaid])
    return formats.sentences(first, _reach(stop, money))


def _reach(stop: Stop, money: formats.Money) -> str:
    if stop.spare is None:
        return translate("Chains", "Record your income to see whether a month's money reaches.")
    if stop.can_be_met:
        said = translate(
            "Chains", "Beside your other repayments {spare} a month is left, before living costs."
        )
        return said.format(spare=money(stop.spare))
    said = translate(
        "Chains",
        "Beside your other repayments only {spare} a month is left. Tell the lender before the "
        "due day, and ask for smaller instalments.",
    )
    return said.format(spare=money(max(stop.spare, ZERO)))
