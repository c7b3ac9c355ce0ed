"""Statements of banks, each layout by its columns.

ICBC writes csv, CCB, CITIC and SPDB write xls; the others send a PDF or a mail that converters
make csv of, with these columns.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from credittracker.importers.header import Column
from credittracker.importers.meanings import Source
from credittracker.importers.money import Money
from credittracker.importers.statements import of_account, of_card
from credittracker.importers.table import Table
from credittracker.importers.values import day_of

_SIGNED = Money(signed=True)
_CARD = Money(signed=True, inverted=True)
_IGNORED = (
    Column("balance", ("余额", "账户余额", "本次余额", "联机余额")),
    Column("number", ("序号", "顺序号", "日志号")),
    Column("cash", ("钞/汇", "钞汇")),
    Column("channel", ("渠道", "交易渠道", "网点名称")),
    Column("account", ("对方账号", "对方账户", "对方卡号/账号", "交易对手账号")),
    Column("bank", ("对方开户行", "借记卡号", "交易国家或地区简称", "交易国家或地区")),
)


def _columns(**names: str) -> tuple[Column, ...]:
    """Columns by field; names are parted by bars, a field that ends with ``_`` is optional."""
    made = tuple(
        Column(field.rstrip("_"), tuple(text.split("|")), required=not field.endswith("_"))
        for field, text in names.items()
    )
    fields = {column.field for column in made}
    return (*made, *(column for column in _IGNORED if column.field not in fields))


def _source(code: str, bank: str, columns: tuple[Column, ...], money: Money) -> Source:
    """A bank's layout; a code that ends with ``_card`` is of a card's statement."""
    meaning = of_card if code.endswith("_card") else of_account
    return Source(
        family=code,
        columns=columns,
        words=(bank,),
        meaning=partial(meaning, bank=bank),
        layout=lambda _table: code,
        money=money,
        ragged=True,
    )


_ICBC = _columns(
    time="交易日期",
    category="摘要",
    income="记账金额(收入)",
    expense="记账金额(支出)",
    currency_="记账币种",
    counterparty_="对方户名",
    description_="交易场所",
    remark_="交易详情",
    first_income_="交易金额(收入)",
    first_expense_="交易金额(支出)",
    first_currency_="交易币种",
)
_MONTH_DAY = re.compile(r"(\d{1,2})/(\d{1,2})", re.ASCII)
_TITLE = re.compile(r"(\d{4})年(\d{1,2})月")


def _day_within_year(table: Table) -> Callable[[str], date | None]:
    """Days as month and day; the year is that of the bill in the title, or the one before.

    Without a title nobody can say the year, so no day can be read.
    """
    title = _TITLE.search(table.above)

    def read(text: str) -> date | None:
        found = _MONTH_DAY.fullmatch(text)
        if title is None or found is None:
            return day_of(text)
        year, month = int(title[1]), int(title[2])
        before = int(found[1]) > month
        return day_of(f"{year - before}-{int(found[1]):02}-{int(found[2]):02}")

    return read


_CMB_CARD = Source(
    family="cmb_card",
    columns=_columns(
        time="交易日",
        posted="记账日",
        description="交易摘要",
        amount="人民币金额",
        method="卡号末四位",
        first_amount_="交易地金额",
    ),
    words=("招商银行",),
    meaning=partial(of_card, bank="招商银行"),
    layout=lambda _table: "cmb_card",
    money=_CARD,
    ragged=True,
    day=_day_within_year,
)

SOURCES: tuple[Source, ...] = (
    _source("icbc_card", "工商银行", (*_ICBC, Column("posted", ("记账日期",), True)), Money()),
    _source("icbc", "工商银行", _ICBC, Money()),
    _source(
        "ccb",
        "建设银行",
        _columns(
            time="交易日期",
            posted="记账日",
            clock_="交易时间",
            expense="支出",
            income="收入",
            category="摘要",
            currency_="币种",
            counterparty_="对方户名",
            description_="交易地点",
        ),
        Money(),
    ),
    _source(
        "ccb",
        "建设银行",
        _columns(
            time="交易日期",
            category="摘要",
            amount="交易金额",
            description="交易地点/附言",
            counterparty="对方账号与户名",
            currency_="币别",
        ),
        _SIGNED,
    ),
    _source(
        "citic_card",
        "中信银行",
        _columns(
            time="交易日期",
            posted_="入账日期",
            description="交易描述",
            method="卡末四位",
            amount="结算金额",
            currency_="结算币种",
            first_amount_="交易金额",
            first_currency_="交易币种",
        ),
        _CARD,
    ),
    _source(
        "spdb",
        "浦发银行",
        _columns(
            time="交易日期",
            category="交易类型",
            income="存入金额",
            expense="取出金额",
            counterparty="交易对手名称",
            description_="附言",
            clock_="交易时间",
        ),
        Money(),
    ),
    _source(
        "cmb",
        "招商银行",
        _columns(
            time="记账日期",
            amount="交易金额",
            category="交易摘要",
            counterparty="对手信息",
            balance="联机余额",
            description_="客户摘要",
            currency_="货币",
        ),
        _SIGNED,
    ),
    _CMB_CARD,
    _source(
        "boc",
        "中国银行",
        _columns(
            time="记账日期",
            clock_="记账时间",
            amount="金额",
            category="交易名称",
            counterparty="对方账户名",
            description="附言",
            currency_="币别",
        ),
        _SIGNED,
    ),
    _source(
        "boc_card",
        "中国银行",
        _columns(
            time="交易日",
            posted="银行记账日",
            method="卡号后四位",
            description="交易描述",
            income="存入",
            expense="支出",
            currency_="币种",
        ),
        Money(),
    ),
    _source(
        "bocom",
        "交通银行",
        _columns(
            time="交易日期",
            clock_="交易时间",
            category="交易类型",
            direction="借贷",
            amount="交易金额",
            counterparty="对方户名",
            description_="摘要",
            remark_="交易地点",
        ),
        Money(),
    ),
    _source(
        "bocom_card",
        "交通银行",
        _columns(
            time="交易日期",
            posted="记账日期",
            description="交易说明",
            amount="入账币种/金额",
            first_amount_="交易币种/金额",
        ),
        Money(),
    ),
    _source(
        "abc",
        "农业银行",
        _columns(
            time="交易日期",
            clock="交易时间",
            category="交易摘要",
            amount="交易金额",
            balance="本次余额",
            counterparty_="对手信息",
            description_="交易附言",
        ),
        _SIGNED,
    ),
    _source(
        "cgb_card",
        "广发银行",
        _columns(
            time="交易日期",
            posted="入账日期",
            description="交易摘要",
            amount="入账金额",
            currency_="入账货币",
            first_amount_="交易金额",
            first_currency_="交易货币",
        ),
        _CARD,
    ),
)
