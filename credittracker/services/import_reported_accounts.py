"""Which account of the Book an account in a credit report is, or the account to open for it.

A report names the licensed lender, never the product. So an account that fits is taken only where
nothing else can be meant; where several fit the person chooses; where none fits one is opened, on
the one platform of that lender, or on a platform of its own that is called after the lender.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import TypeVar

from credittracker.book.accounts import (
    REVOLVING_KINDS,
    Account,
    AccountKind,
    LenderKind,
    Platform,
)
from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.importers.reported import Facility, ReportedAccount
from credittracker.services.import_placing import Placing

K = TypeVar("K", AccountKind, LenderKind)

_CARD = frozenset({AccountKind.CREDIT_CARD})
LINES = frozenset({AccountKind.REVOLVING_LINE, AccountKind.PAY_LATER, AccountKind.BUSINESS_LINE})
"""Kinds of account that a report calls a credit line (授信)."""
_LOANS = frozenset(AccountKind) - LINES - _CARD
_KINDS: Mapping[Facility, frozenset[AccountKind]] = {
    Facility.CREDIT_CARD: _CARD,
    Facility.QUASI_CARD: _CARD,
    Facility.LINE: LINES,
    Facility.LOAN: _LOANS,
}
_LOAN_KINDS = (
    ("住房|购房|商用房|公积金", AccountKind.MORTGAGE),
    ("汽车|购车", AccountKind.CAR_LOAN),
    ("助学", AccountKind.STUDENT_LOAN),
)
_LENDER_KINDS = (
    ("消费金融", LenderKind.CONSUMER_FINANCE),
    ("小额贷款|小贷", LenderKind.SMALL_LOAN),
    ("公积金", LenderKind.PUBLIC_FUND),
    ("银行|信用社", LenderKind.BANK),
)
_LEGAL_FORM = re.compile("(?:股份有限|有限责任|股份|有限)公司|信用卡中心")
_LENDER_ID = 12
_LENDER = "lender-"
"""What the id of a platform begins with that is called after its lender."""


class ReportedAccounts:
    """Places the accounts of one report, each account of the Book at most once."""

    def __init__(self, book: Book, platforms: Mapping[RecordId, Platform]) -> None:
        self._book = book
        self._platforms = platforms
        self._claimed: set[RecordId] = set()
        self._known = _accounts_by_report(book)

    def place(self, record_id: RecordId, said: ReportedAccount, sentence: str) -> Placing:
        """Find, propose, or ask for the account of a row with an id."""
        known = self._known.get(record_id)
        if known is not None:
            self._claimed.add(known)
            return Placing(account=known)
        fitting = self._fitting(said)
        if len(fitting) == 1:
            self._claimed.add(fitting[0].id)
            return Placing(account=fitting[0].id)
        platform = self._platform(said)
        proposed = replace(_opened(record_id, said, platform), note=_note(said, sentence))
        if fitting:
            return Placing(
                proposed=proposed, platform=platform, choices=tuple(a.id for a in fitting)
            )
        return Placing(account=proposed.id, proposed=proposed, platform=platform)

    def _fitting(self, said: ReportedAccount) -> list[Account]:
        """The person's accounts that this one can be; a card's digits or the day settle it."""
        accounts = [
            a
            for a in self._book.accounts.values()
            if a.id not in self._claimed
            and a.id not in self._known.values()
            and a.kind in _KINDS[said.facility]
            and a.opened in {None, said.opened}
            and self._lends(a, said.institution)
        ]
        for sure in (
            [a for a in accounts if said.tail and said.tail in a.name + a.note],
            [a for a in accounts if a.opened == said.opened],
        ):
            if sure:
                return sure[:1]
        return accounts if said.is_open and said.facility is not Facility.LOAN else []

    def _lends(self, account: Account, institution: str) -> bool:
        platform = self._platforms.get(account.platform)
        return platform is not None and is_lender(platform, institution)

    def _platform(self, said: ReportedAccount) -> Platform:
        """The one platform of a lender for such accounts, or one of the lender's own."""
        kinds = _KINDS[said.facility]
        named = [
            p
            for p in self._platforms.values()
            if p.account_kind in kinds and is_lender(p, said.institution)
        ]
        if len(named) == 1:
            return named[0]
        return lender_platform(said)


def is_lender_platform(platform: RecordId) -> bool:
    """Whether a platform is called after its lender, so that its product is not known."""
    return platform.startswith(_LENDER)


def lender_platform(said: ReportedAccount) -> Platform:
    """A platform for a lender that we know by its licensed name only."""
    kind = _account_kind(said)
    digest = sha256(f"{said.institution}|{kind}".encode()).hexdigest()[:_LENDER_ID]
    short = _short(said.institution)
    return Platform(
        id=f"{_LENDER}{digest}",
        name_zh=short,
        name_en=short,
        lender_kind=_first(_LENDER_KINDS, said.institution, LenderKind.OTHER),
        account_kind=kind,
        lenders=(said.institution,),
        reports_to_bureau=True,
    )


def _accounts_by_report(book: Book) -> dict[RecordId, RecordId]:
    """The account that each row of earlier reports went to, by the row's id."""
    found = {a: a for a in book.accounts if a.startswith("pboc-")}
    for records in (book.statements, book.limit_events, book.loans, book.late_marks):
        for record in records.values():
            row, mark, _ = record.id.partition("~")
            if mark and record.account is not None:
                found[row] = record.account
    return found


def _opened(record_id: RecordId, said: ReportedAccount, platform: Platform) -> Account:
    """The account that a report describes. A brief report prints yuan whatever the currency."""
    kind = _account_kind(said)
    is_card = said.facility in {Facility.CREDIT_CARD, Facility.QUASI_CARD}
    marks = [said.tail] if said.tail else []
    if not is_card:
        marks = [said.product, f"{said.opened:%Y-%m}"]
    return Account(
        id=record_id,
        platform=platform.id,
        name=" ".join([platform.name_zh, *marks]),
        kind=platform.account_kind if said.facility is Facility.LINE else kind,
        opened=said.opened,
        closed=None if said.is_open or said.ended is None else max(said.ended, said.opened),
        revolving=said.revolving is not False and kind in REVOLVING_KINDS,
        reports_to_bureau=True,
        valid_until=said.valid_until,
    )


def _note(said: ReportedAccount, sentence: str) -> str:
    """What the report's sentence begins with: how much, for what, until when."""
    return " + ".join([sentence.partition("。")[0], *said.twins])


def _account_kind(said: ReportedAccount) -> AccountKind:
    if said.facility in {Facility.CREDIT_CARD, Facility.QUASI_CARD}:
        return AccountKind.CREDIT_CARD
    if said.facility is Facility.LINE:
        is_business = "经营" in said.product
        return AccountKind.BUSINESS_LINE if is_business else AccountKind.REVOLVING_LINE
    return _first(_LOAN_KINDS, said.product, AccountKind.INSTALMENT_LOAN)


def _first(kinds: Iterable[tuple[str, K]], text: str, default: K) -> K:
    return next((kind for words, kind in kinds if re.search(words, text)), default)


def is_lender(platform: Platform, institution: str) -> bool:
    """Whether a lender's printed name begins with one that a platform is known by."""
    return any(institution.startswith(_short(lender)) for lender in platform.lenders)


def _short(institution: str) -> str:
    """A lender's name without its legal form."""
    return _LEGAL_FORM.sub("", institution)
