"""Which account a row of a bill belongs to: one the person has, or one to open for it.

Never a silent guess: several accounts that fit leave the choice to the person.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from credittracker.book.accounts import (
    REVOLVING_KINDS,
    Account,
    AccountKind,
    Platform,
)
from credittracker.book.book import Book
from credittracker.book.papers import AccountRule
from credittracker.book.records import RecordId
from credittracker.importers.drafts import Draft, Product
from credittracker.importers.reported import ReportedAccount
from credittracker.services.import_placing import Placing
from credittracker.services.import_reported_accounts import (
    LINES,
    ReportedAccounts,
    is_lender,
    is_lender_platform,
)
from credittracker.services.import_rules import Rules


class Accounts:
    """The accounts and platforms that rows of one file are matched against."""

    def __init__(
        self, book: Book, catalogue: Mapping[str, Platform], rules: Iterable[AccountRule] = ()
    ) -> None:
        self.platforms = MappingProxyType({**catalogue, **book.platforms})
        self._book = book
        self._by_platform: dict[str, list[Account]] = {}
        for account in book.accounts.values():
            self._by_platform.setdefault(account.platform, []).append(account)
        self._rules = Rules((*book.rules.values(), *rules))
        self._any_closed = any(a.closed is not None for a in book.accounts.values())
        self._reported = ReportedAccounts(book, self.platforms)
        self._proposed: dict[tuple[Product, str, str], Account] = {}
        self._placed: dict[tuple[object, ...], Placing] = {}

    def place(self, draft: Draft, record_id: RecordId) -> Placing:
        """Find or propose the account of a row; rows alike share the answer."""
        if isinstance(draft.reported, ReportedAccount):
            return self._reported.place(record_id, draft.reported, draft.text)
        if draft.reported is not None:
            return Placing()
        rule = self._rules.of(draft) if self._rules else None
        if rule is not None and self._is_open(rule.account, draft.on):
            return Placing(account=rule.account, rule=rule.id)
        key = (draft.product, draft.lender, draft.card, self._any_closed and draft.on)
        if key not in self._placed:
            self._placed[key] = self._place(draft)
        return self._placed[key]

    def _is_open(self, account: RecordId, day: date) -> bool:
        known = self._book.accounts.get(account)
        return known is not None and bool(_open_on((known,), day))

    def _place(self, draft: Draft) -> Placing:
        held = self._held(draft)
        if len(held) == 1 and not (draft.product is Product.CREDIT_CARD and not draft.lender):
            return Placing(account=held[0].id)
        held = held or self._at_lender(draft)
        if held:
            return Placing(choices=tuple(a.id for a in held))
        proposed = self._propose(draft)
        return Placing(account=proposed.id, proposed=proposed) if proposed else Placing()

    def _at_lender(self, draft: Draft) -> list[Account]:
        """Accounts a report opened at a product's lender: one of them may be the product's."""
        lenders = {
            lender
            for platform in self._platform_ids(draft)
            for lender in self.platforms[platform].lenders
        }
        found = [
            account
            for platform, accounts in self._by_platform.items()
            if is_lender_platform(platform)
            and lenders.intersection(self.platforms[platform].lenders)
            for account in accounts
            if account.kind in LINES
        ]
        return _open_on(found, draft.on)

    def _held(self, draft: Draft) -> list[Account]:
        """The person's open accounts that fit a row."""
        if draft.product is Product.CREDIT_CARD:
            return self._cards(draft)
        found = [
            _open_on(self._by_platform.get(platform, ()), draft.on)
            for platform in self._platform_ids(draft)
        ]
        if draft.product is Product.OTHER:
            every = (account for some in found for account in some)
            return [account for account in every if account.kind is not AccountKind.CREDIT_CARD]
        return next(filter(None, found), [])

    def _cards(self, draft: Draft) -> list[Account]:
        cards = [a for a in self._book.accounts.values() if a.kind is AccountKind.CREDIT_CARD]
        cards = _open_on(cards, draft.on)
        if not draft.lender:
            return cards
        banks = [a for a in cards if self._names(a, draft.lender)]
        by_number = [a for a in banks if draft.card and draft.card in a.name + a.note]
        return by_number or banks

    def _names(self, account: Account, bank: str) -> bool:
        platform = self.platforms.get(account.platform)
        return bank in account.name or (platform is not None and _is_named(platform, bank))

    def _platform_ids(self, draft: Draft) -> tuple[str, ...]:
        if draft.product is not Product.OTHER:
            product = self.platforms.get(draft.product.value)
            if product is None:
                return ()
            own = (p.id for p in self.platforms.values() if product.name_zh in _names_of(p))
            return tuple(dict.fromkeys((product.id, *own)))
        if not draft.lender:
            return ()
        return tuple(p.id for p in self.platforms.values() if _is_named(p, draft.lender))

    def _propose(self, draft: Draft) -> Account | None:
        """An account to open; its limit stays unknown until the person says it."""
        platform = self._platform_of(draft)
        if platform is None:
            return None
        bank = draft.lender if draft.product is Product.CREDIT_CARD else ""
        key = (draft.product, platform.id, bank)
        if key not in self._proposed:
            name = platform.name_zh or platform.name_en
            self._proposed[key] = Account(
                id=self._free_id(f"import-{platform.id}" + (f"-{bank}" if bank else "")),
                platform=platform.id,
                name=name if bank in name else f"{bank}{name}",
                kind=platform.account_kind,
                revolving=platform.account_kind in REVOLVING_KINDS,
                due_day=platform.due_day,
                reports_to_bureau=platform.reports_to_bureau,
            )
        return self._proposed[key]

    def _platform_of(self, draft: Draft) -> Platform | None:
        if draft.product is Product.CREDIT_CARD:
            named = [
                p
                for p in self.platforms.values()
                if draft.lender
                and p.account_kind is AccountKind.CREDIT_CARD
                and _is_named(p, draft.lender)
            ]
            return named[0] if len(named) == 1 else self.platforms.get(Product.CREDIT_CARD.value)
        ids = self._platform_ids(draft)
        if draft.product is not Product.OTHER:
            return self.platforms[ids[0]] if ids else None
        only = self.platforms[ids[0]] if len(ids) == 1 else None
        return only if only and only.account_kind is not AccountKind.CREDIT_CARD else None

    def _free_id(self, wanted: str) -> str:
        """An id that no record has (an account keeps its id when its platform is changed)."""
        number, free = 1, wanted
        while self._book.find(free) is not None:
            number += 1
            free = f"{wanted}-{number}"
        return free


def _open_on(accounts: Iterable[Account], day: date) -> list[Account]:
    return [a for a in accounts if a.closed is None or day <= a.closed]


def _names_of(platform: Platform) -> tuple[str, ...]:
    return (platform.name_zh, platform.name_en, *platform.aliases)


def _is_named(platform: Platform, lender: str) -> bool:
    named = any(lender in name for name in (*_names_of(platform), *platform.lenders))
    return named or is_lender(platform, lender)
