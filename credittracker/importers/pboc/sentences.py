"""One sentence of a report, about one account, in words that have no spaces left.

Templates of both generations, as found in public collections of report texts:

- ``2024年01月02日…发放的贷记卡(人民币账户,卡片尾号:1234)。截至2024年11月,信用额度9,000,余额20``
- ``…发放的100,000元(人民币)其他个人消费贷款,2027年03月04日到期。截至2026年02月,余额80,000。``
- ``…为其他个人消费贷款授信,额度有效期至2027年04月05日,可循环使用。截至…,信用额度200,000元…``
- ``…,2023年02月销户。``, ``…已结清。``, ``…已转出``, ``…尚未激活。``
- ``最近5年内有5个月处于逾期状态,其中5个月逾期超过90天。`` or ``没有发生过90天以上(的)逾期``
- ``最近5年内有7个月透支超过60天,其中6个月透支超过90天。`` of quasi cards.
"""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from credittracker.importers.pboc.dates import DAY, MONTH, day, last_day
from credittracker.importers.reported import Ending, Facility, ReportedAccount

_CARD = re.compile(rf"({DAY})(.+?)发放的(准?)贷记卡(?:\(([^)]*)\))?(.*)", re.DOTALL)
_LOAN = re.compile(rf"({DAY})(.+?)发放的([\d,]+)元?\(([^)]*)\)([^,。\d]*)(.*)", re.DOTALL)
_LINE = re.compile(rf"({DAY})([^。]+)为([^。,为]+?)授信(.*)", re.DOTALL)
_AS_OF = re.compile(rf"截至({DAY}|{MONTH})")
_AMOUNT = r"(?:为|折合人民币|约|:)*(\d[\d,]*)"
_LIMIT = re.compile(rf"信用额度{_AMOUNT}")
_USED = re.compile(rf"(?:已使用额度|透支余额){_AMOUNT}")
_BALANCE = re.compile(rf"(?<!分期)(?<!专项)(?<!透支)余额{_AMOUNT}")
_BESIDE = re.compile(rf"(?<!含未出单的)(?<!含)大额专项分期余额{_AMOUNT}")
_LINE_CURRENCY = re.compile(r"信用额度[\d,]+元?\(([^)]*)\)")
_DUE = re.compile(rf"({DAY})到期")
_VALID = re.compile(rf"额度有效期至({DAY})")
_LATE = re.compile(r"最近5年内有(\d+)个月(?:处于逾期状态|透支超过60天)")
_LATE_90 = re.compile(r"其中(\d+)个月(?:逾期|透支)超过90天")
_LATE_NOW = re.compile(r"当前(?:有|已)?逾期|逾期金额(?:为)?[1-9]|呆账")
_NOT_LATE_NOW = re.compile("当前(?:无|未|没有|从未)(?:发生)?逾期")
_ENDINGS = (
    (Ending.CLOSED, re.compile(rf"({DAY}|{MONTH}),?已?销户")),
    (Ending.SETTLED, re.compile(rf"({DAY}|{MONTH}),?已?结清")),
    (Ending.TRANSFERRED, re.compile(rf"({DAY}|{MONTH}),?已?转出")),
)
_NOT_ACTIVATED = re.compile("(?:尚)?未激活")
_TAIL = re.compile(r"尾号:?(\d{4})")
_CURRENCIES = {
    "人民币": "CNY",
    "美元": "USD",
    "港元": "HKD",
    "港币": "HKD",
    "香港元": "HKD",
    "欧元": "EUR",
    "日元": "JPY",
    "英镑": "GBP",
    "澳大利亚元": "AUD",
    "澳元": "AUD",
    "加拿大元": "CAD",
    "加元": "CAD",
    "新加坡元": "SGD",
    "新西兰元": "NZD",
    "瑞士法郎": "CHF",
    "澳门元": "MOP",
}


def account_of(sentence: str) -> ReportedAccount | None:
    """What a sentence says of an account; nothing if it is about none, or its day cannot be."""
    opened = day(sentence)
    if opened is None:
        return None
    for words, make in ((_CARD, _card), (_LOAN, _loan), (_LINE, _line)):
        found = words.match(sentence)
        if found is not None:
            return make(found, opened)
    return None


def _card(found: re.Match[str], opened: date) -> ReportedAccount:
    _, institution, quasi, inside, rest = found.groups()
    tail = _TAIL.search(inside or "")
    return _with_rest(
        ReportedAccount(
            facility=Facility.QUASI_CARD if quasi else Facility.CREDIT_CARD,
            opened=opened,
            institution=institution,
            product=f"{quasi}贷记卡",
            currency=_currency((inside or "").split(",")[0]),
            tail=tail[1] if tail else "",
            limit=_first(_LIMIT, rest),
        ),
        rest,
    )


def _loan(found: re.Match[str], opened: date) -> ReportedAccount:
    _, institution, granted, currency, product, rest = found.groups()
    due = _DUE.search(rest)
    return _with_rest(
        ReportedAccount(
            facility=Facility.LOAN,
            opened=opened,
            institution=institution,
            product=product,
            currency=_currency(currency),
            granted=_amount(granted),
            due=day(due[1]) if due else None,
        ),
        rest,
    )


def _line(found: re.Match[str], opened: date) -> ReportedAccount:
    _, institution, product, rest = found.groups()
    valid, currency = _VALID.search(rest), _LINE_CURRENCY.search(rest)
    revolving = None
    if "循环使用" in rest:
        revolving = "不可循环使用" not in rest
    return _with_rest(
        ReportedAccount(
            facility=Facility.LINE,
            opened=opened,
            institution=institution,
            product=product,
            currency=_currency(currency[1] if currency else ""),
            limit=_first(_LIMIT, rest),
            valid_until=day(valid[1]) if valid else None,
            revolving=revolving,
        ),
        rest,
    )


def _with_rest(account: ReportedAccount, rest: str) -> ReportedAccount:
    """What every kind of sentence goes on to say."""
    as_of = _AS_OF.search(rest)
    late, late_90 = _LATE.search(rest), _LATE_90.search(rest)
    now = None
    if _LATE_NOW.search(rest) or _NOT_LATE_NOW.search(rest):
        now = _NOT_LATE_NOW.search(rest) is None
    ending = next(((e, m[1]) for e, words in _ENDINGS if (m := words.search(rest))), None)
    if ending is None and _NOT_ACTIVATED.search(rest):
        ending = (Ending.NOT_ACTIVATED, "")
    return replace(
        account,
        as_of=last_day(as_of[1]) if as_of else None,
        balance=_balance(rest),
        ending=ending[0] if ending else None,
        ended=last_day(ending[1]) if ending else None,
        late_months=int(late[1]) if late else 0,
        late_90_months=int(late_90[1]) if late and late_90 else 0,
        late_now=now,
    )


def _balance(rest: str) -> Decimal | None:
    """What is owed: the balance, or the used limit and special instalments printed beside it."""
    balance = _first(_BALANCE, rest)
    if balance is not None:
        return balance
    used = _first(_USED, rest)
    return None if used is None else used + (_first(_BESIDE, rest) or 0)


def _first(words: re.Pattern[str], text: str) -> Decimal | None:
    found = words.search(text)
    return _amount(found[1]) if found else None


_MOST_DIGITS = 12


def _amount(text: str) -> Decimal | None:
    digits = text.replace(",", "")
    return Decimal(digits) if digits and len(digits) <= _MOST_DIGITS else None


def _currency(text: str) -> str:
    """A currency's code; the name as printed where we know none."""
    name = text.removesuffix("账户").removesuffix("元") if text.endswith("人民币元") else text
    name = name.removesuffix("账户")
    return _CURRENCIES.get(name, name or "CNY")
