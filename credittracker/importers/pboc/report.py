"""A whole report as a reading: one row an account, an inquiry, a duty or a public record.

Two accounts of one card in two currencies share one limit, and the report prints amounts in yuan
for both. They become one account: the one in yuan, with both balances; the other row is left
alone as its twin. Twins are open at the same lender since the same day, with the same digits on
the card where digits are printed, in different currencies.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from credittracker.importers.drafts import (
    Draft,
    DraftKind,
    Finding,
    LeftAlone,
    Outcome,
    Product,
    Reading,
    Refused,
    Report,
)
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.outcomes import reading_of
from credittracker.importers.pboc.dates import day
from credittracker.importers.pboc.inquiries import Inquiry, inquiries
from credittracker.importers.pboc.items import Item, account_items, duty_items
from credittracker.importers.pboc.layout import Layout, Section, lay_out, squeezed
from credittracker.importers.pboc.sentences import account_of
from credittracker.importers.pboc.summary import stated_accounts
from credittracker.importers.pdf_text import pages
from credittracker.importers.reported import (
    Facility,
    ReportedAccount,
    ReportedInquiry,
    ReportedNote,
)

FAMILY = "pboc"
_MADE = re.compile(
    r"(?:报告|查询请求|查询)时间:?(\d{4}[-.年]\d{1,2}[-.月]\d{1,2}日?)(\d{2}:\d{2}:\d{2})?"
)
_NUMBER = re.compile(r"报告编号:?(\d{10,30})")
_FIRST_ANY = re.compile(r"\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}")
_SECRETS = re.compile(r"\(?证件类型:[^,)]*,证件号码:[^)]*\)?|\(保证合同编号:[^)]*\)|证件号码:\w+")
_NONE = "系统中没有"
_PUBLIC_KINDS = ("欠税记录", "民事判决记录", "强制执行记录", "行政处罚记录", "电信欠费信息")
_PUBLIC_STARTS = re.compile("主管税务机关:|立案法院:|执行法院:|处罚机构:")
_CARDS = frozenset({Facility.CREDIT_CARD, Facility.QUASI_CARD})
_YUAN = "CNY"


def read(data: bytes, name: str, password: str, report: Report) -> Reading:
    """Read a report's PDF.

    Raises ``PasswordNeededError``, or ``FileRefusedError`` for a PDF that is no brief report.
    """
    return read_pages(pages(data, name, password, report), name)


def read_pages(texts: Iterable[str], name: str) -> Reading:
    """Read a report's pages of text."""
    layout = lay_out(texts, name)
    head = squeezed("".join(layout.lines(Section.HEAD)))
    made, number = _MADE.search(head), _NUMBER.search(head)
    on = day(made[1]) if made else None
    if on is None:
        raise FileRefusedError("no_report_date", name)
    accounts = list(_accounts(layout))
    asked = [
        (section, row)
        for section in (Section.INQUIRIES, Section.OWN_INQUIRIES)
        for row in inquiries(layout.lines(section))
    ]
    outcomes: list[Outcome] = [
        *_without_twins(accounts),
        *_duties(layout, on),
        *_public_records(layout, on),
        *(_inquiry(section, row) for section, row in asked),
    ]
    findings = (*_count_findings(layout, accounts), *_reason_findings(row for _, row in asked))
    reading = reading_of("pboc_brief", FAMILY, outcomes, (*findings, *_late_findings(outcomes)))
    return replace(reading, stated_on=on, reference=number[1] if number else "")


@dataclass(frozen=True, slots=True)
class _Row:
    """An item of the account lists, and what it says; nothing if its words are not known."""

    section: Section
    item: Item
    account: ReportedAccount | None


def _accounts(layout: Layout) -> Iterator[_Row]:
    for section in (Section.CARDS, Section.LOANS, Section.OTHER):
        for item in account_items(layout.text(section)):
            yield _Row(section, item, account_of(item.text))


def _without_twins(rows: Sequence[_Row]) -> Iterator[Outcome]:
    """Each row's outcome; a card's other currencies are left alone and counted with it."""
    cards = _cards(rows)
    for place, row in enumerate(rows):
        number, text, sheet = row.item.number, row.item.text, row.section.value
        if row.account is None:
            yield Refused(number, "unknown_sentence", text, sheet)
            continue
        card = next((one for one in cards if place in one), (place,))
        if card[0] != place:
            yield LeftAlone(number, "twin_currency", text, sheet)
            continue
        twins = [twin for n in card[1:] if (twin := rows[n].account) is not None]
        account = _with_twins(row.account, twins)
        yield Draft(
            row=number,
            on=account.opened,
            amount=account.balance,
            kind=DraftKind.ACCOUNT,
            product=Product.CREDIT_CARD if account.facility in _CARDS else Product.OTHER,
            lender=account.institution,
            card=account.tail,
            counterparty=account.institution,
            description=account.product,
            text=text,
            sheet=sheet,
            reported=account,
        )


def _cards(rows: Sequence[_Row]) -> list[list[int]]:
    """The rows of each card with several currencies, the one that stands for it first."""
    cards: dict[tuple[object, ...], list[list[int]]] = {}
    yuan_first = sorted(enumerate(rows), key=lambda pair: not _is_yuan(pair[1]))
    for place, row in yuan_first:
        account = row.account
        if account is None or account.facility not in _CARDS:
            continue
        key = (account.institution, account.opened, account.tail, account.is_open)
        known = cards.setdefault(key, [])
        free = [c for c in known if account.currency not in _currencies(rows, c)]
        if free:
            shared = [c for c in free if _limit(rows[c[0]]) == account.limit]
            (shared or free)[0].append(place)
        else:
            known.append([place])
    return [card for some in cards.values() for card in some if len(card) > 1]


def _limit(row: _Row) -> Decimal | None:
    return row.account.limit if row.account is not None else None


def _currencies(rows: Sequence[_Row], card: Iterable[int]) -> set[str]:
    return {account.currency for n in card if (account := rows[n].account) is not None}


def _is_yuan(row: _Row) -> bool:
    return row.account is not None and row.account.currency == _YUAN


def _with_twins(card: ReportedAccount, twins: Sequence[ReportedAccount]) -> ReportedAccount:
    """A card with what its other currencies owe; the limit is shared, so it counts once."""
    if not twins:
        return card
    every = (card, *twins)
    owed = [a.balance for a in every if a.balance is not None]
    limits = [a.limit for a in every if a.limit is not None]
    return replace(
        card,
        balance=sum(owed, Decimal(0)) if owed else None,
        limit=card.limit if card.limit is not None else max(limits, default=None),
        late_months=max(a.late_months for a in every),
        late_90_months=max(a.late_90_months for a in every),
        late_now=any(a.late_now for a in every) if card.late_now is not None else None,
        twins=tuple(a.currency for a in twins),
    )


def _duties(layout: Layout, on: date) -> Iterator[Outcome]:
    """Duties to repay for others, debts sold and advances: kept as sentences."""
    for section in (Section.GUARANTEES, Section.ASSETS, Section.ADVANCES):
        kind = DraftKind.GUARANTEE if section is Section.GUARANTEES else DraftKind.PUBLIC_RECORD
        for item in duty_items(layout.text(section)):
            yield _note(section, item, kind, on)


def _public_records(layout: Layout, on: date) -> Iterator[Outcome]:
    """Arrears of tax, judgments, enforcements and penalties; each begins with its office."""
    text = layout.text(Section.PUBLIC)
    if _NONE in text:
        return
    starts = [found.start() for found in _PUBLIC_STARTS.finditer(text)]
    for number, (start, end) in enumerate(pairwise([*starts, len(text)]), 1):
        words = text[start:end]
        for heading in _PUBLIC_KINDS:
            words = words.removesuffix(heading)
        yield _note(Section.PUBLIC, Item(number, words), DraftKind.PUBLIC_RECORD, on)


def _note(section: Section, item: Item, kind: DraftKind, on: date) -> Draft:
    """A sentence kept as it stands, without anybody's number."""
    said = _SECRETS.sub("", item.text)
    first = _FIRST_ANY.search(said)
    return Draft(
        row=item.number,
        on=(day(first[0]) if first else None) or on,
        amount=None,
        kind=kind,
        description=said,
        text=said,
        sheet=section.value,
        reported=ReportedNote(text=said),
    )


def _inquiry(section: Section, row: Inquiry) -> Outcome:
    if row.on is None:
        return Refused(row.number, "unreadable_date", row.text, section.value)
    return Draft(
        row=row.number,
        on=row.on,
        amount=None,
        kind=DraftKind.INQUIRY,
        lender=row.institution,
        counterparty=row.institution,
        description=row.reason,
        text=row.text,
        sheet=section.value,
        reported=ReportedInquiry(institution=row.institution, reason=row.reason),
    )


def _count_findings(layout: Layout, rows: Sequence[_Row]) -> Iterator[Finding]:
    """Whether as many accounts were read as the summary says there are."""
    stated = stated_accounts(layout.lines(Section.SUMMARY))
    found = sum(row.account is not None for row in rows)
    if stated is None:
        yield Finding("no_summary", (("found", str(found)),))
    else:
        code = "accounts_read" if found == stated else "accounts_missing"
        yield Finding(code, (("found", str(found)), ("stated", str(stated))))


def _late_findings(outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """A brief report says how many months were late, not which."""
    late = [
        o
        for o in outcomes
        if isinstance(o, Draft)
        and isinstance(o.reported, ReportedAccount)
        and o.reported.late_months
    ]
    if late:
        yield Finding("late_undated", (("accounts", str(len(late))),))


def _reason_findings(rows: Iterable[Inquiry]) -> Iterator[Finding]:
    """Reasons for inquiries that nobody knows yet."""
    unknown = dict.fromkeys(row.reason for row in rows if not row.is_known)
    if unknown:
        yield Finding("unknown_reasons", (("reasons", ", ".join(unknown)),))
