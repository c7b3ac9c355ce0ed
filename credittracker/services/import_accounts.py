"""Which account a row of a bill belongs to: one the person has, or one to open for it.

Never a silent guess: several accounts that fit leave the choice to the person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from credittracker.book.accounts import (
    REVOLVING_KINDS,
    Account,
    AccountKind,
    LenderKind,
    Method,
    Platform,
    RateUnit,
)
from credittracker.book.book import Book
from credittracker.importers.drafts import Draft, Product

_PRODUCTS = (
    (Product.HUABEI, "花呗", "Huabei", AccountKind.PAY_LATER),
    (Product.JIEBEI, "借呗", "Jiebei", AccountKind.REVOLVING_LINE),
    (Product.WANGSHANGDAI, "网商贷", "MYbank loan", AccountKind.BUSINESS_LINE),
    (Product.BEIYONGJIN, "备用金", "Beiyongjin", AccountKind.PAY_LATER),
    (Product.DOUYIN_YUEFU, "抖音月付", "Douyin Pay Later", AccountKind.PAY_LATER),
    (Product.CREDIT_CARD, "信用卡", "Credit card", AccountKind.CREDIT_CARD),
)
_BY_THE_DAY = frozenset({Product.JIEBEI, Product.WANGSHANGDAI})
_FALLBACK = MappingProxyType(
    {
        product.value: Platform(
            id=product.value,
            name_zh=name_zh,
            name_en=name_en,
            lender_kind=LenderKind.PLATFORM,
            account_kind=kind,
            method=Method.DAILY if product in _BY_THE_DAY else Method.BULLET,
            rate_unit=RateUnit.DAY if product in _BY_THE_DAY else RateUnit.YEAR,
        )
        for product, name_zh, name_en, kind in _PRODUCTS
    }
)
"""What a product is when the catalogue does not say."""

_ALSO = MappingProxyType({Product.HUABEI: ("xinyonggou",)})
"""Platforms whose bill is printed together with a product's."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a row belongs: one account, an account to open, or accounts to choose from."""

    account: str | None = None
    proposed: Account | None = None
    choices: tuple[str, ...] = ()


class Accounts:
    """The accounts and platforms that rows of one file are matched against."""

    def __init__(self, book: Book, catalogue: Mapping[str, Platform]) -> None:
        self.platforms = MappingProxyType({**_FALLBACK, **catalogue, **book.platforms})
        self._book = book
        self._by_platform: dict[str, list[Account]] = {}
        for account in book.accounts.values():
            self._by_platform.setdefault(account.platform, []).append(account)
        self._proposed: dict[tuple[Product, str, str], Account] = {}

    def place(self, draft: Draft) -> Placing:
        """Find or propose the account of a row."""
        held = self._held(draft)
        if len(held) == 1 and not (draft.product is Product.CREDIT_CARD and not draft.lender):
            return Placing(account=held[0].id)
        if held:
            return Placing(choices=tuple(a.id for a in held))
        proposed = self._propose(draft)
        return Placing(account=proposed.id, proposed=proposed) if proposed else Placing()

    def _held(self, draft: Draft) -> list[Account]:
        """The person's open accounts that fit a row."""
        if draft.product is Product.CREDIT_CARD:
            return self._cards(draft)
        found = [
            _open_on(self._by_platform.get(platform, ()), draft.on)
            for platform in self._platform_ids(draft)
        ]
        if draft.product is Product.OTHER:
            return [account for some in found for account in some]
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
            ids = (draft.product.value, *_ALSO.get(draft.product, ()))
            name = _FALLBACK[draft.product.value].name_zh
            return (*ids, *(p.id for p in self.platforms.values() if name in _names_of(p)))
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
            return named[0] if len(named) == 1 else self.platforms[Product.CREDIT_CARD.value]
        ids = self._platform_ids(draft)
        if draft.product is not Product.OTHER:
            return self.platforms[ids[0]]
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
    return any(lender in name for name in (*_names_of(platform), *platform.lenders))
