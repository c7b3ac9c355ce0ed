"""Lin Yue, 34, Hangzhou: a mortgage, cards and lines; one line was cut to zero after repaying.

Invented from beginning to end. The mortgage follows the LPR, its first row is the bank's own, and
a bonus went into it; the rest: two late payments, a chain (borrowed on one line to repay
another), every limit state, and five weeks of asking "why is my Jiebei limit zero?".
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from credittracker.book.accounts import DayCount, LimitChange, Method, Platform, RateUnit
from credittracker.book.book import Book
from credittracker.book.borrowing import AfterPrepaying, LoanEventKind
from credittracker.book.history import BookInfo
from credittracker.book.lpr import Tenor
from credittracker.book.person import (
    Application,
    ApplicationReason,
    Asset,
    AssetKind,
    ExternalScore,
    FactKind,
    Income,
    LateMark,
    Note,
    Outcome,
    ProfileFact,
)
from credittracker.loans.lpr import BASIS_POINT
from credittracker.scoring.card import Card
from credittracker.services.catalogue import load_lpr
from credittracker.services.samples.builder import Story, with_check_ins

CMB_BILLS = (
    *(4210, 3980, 5120, 4690, 6330, 5210, 4870, 7020, 6650, 5930, 6120, 8340),
    *(7550, 6980, 9120, 8420, 10350, 9870, 11200, 12480, 11900, 13050, 14200, 13800),
    *(15120, 16480, 15900, 17250, 18300, 17600, 19100, 18750, 17900, 17200, 16800, 16100),
)
ICBC_BILLS = (
    *(1200, 980, 1530, 2240, 2010, 1890, 2650, 3120, 2980, 3340, 4010, 3870),
    *(5120, 5890, 6340, 7210, 8030, 9120, 10480, 11650, 12900, 14120, 15800, 16900),
    *(17850, 18900, 19700, 20600, 21400, 22100, 22700, 23050, 23400, 23600, 23300, 22900),
)
HUABEI_BILLS = (
    *(1320, 980, 1640, 2210, 1870, 2390, 1760, 2010, 3120, 1540, 1980, 2230),
    *(2410, 1890, 2060, 1730, 2880, 2310, 2640, 1980, 2150, 2720, 1850, 1984),
)
BAITIAO_BILLS = (560, 720, 0, 890, 1240, 430, 0, 980, 1320, 640, 870, 1180)


SPREAD = -25
"""Basis points under the five-year LPR, as her contract says."""
BONUS: Mapping[str, Any] = {
    "kind": LoanEventKind.PREPAYMENT,
    "amount": Decimal(30000),
    "after": AfterPrepaying.SHORTER,
    "note": "年终奖",
}


def chinese_sample(today: date, catalogue: Mapping[str, Platform], card: Card) -> Book:
    """The whole Book as it would stand today."""
    info = BookInfo(country="cn", currency="CNY", sample=True)
    story = Story(today, catalogue, info)
    _home_and_cards(story)
    _lines(story)
    _rest(story)
    _person(story)
    days = [story.ago(months, 26) for months in (6, 5, 4, 3, 2, 1)]
    return with_check_ins(story.book(), days, card)


def _home_and_cards(s: Story) -> None:
    home = s.account("mortgage_cn", "工商银行房贷", 39, due_day=20)
    taken = s.ago(39, 10)
    s.loan(
        home,
        taken,
        860000,
        terms=300,
        rate=load_lpr().rate(taken, Tenor.FIVE_YEARS) + SPREAD * BASIS_POINT,
        tenor=Tenor.FIVE_YEARS,
        spread=SPREAD,
        first_reset=date(taken.year + 1, 1, 1),
        reset_months=12,
        first_due=s.ago(38, 20),
        penalty=Decimal("1.5"),
        purpose="home",
        by_days=True,
        changes=[{**BONUS, "on": s.ago(10, 5)}],
    )
    cmb = s.account("cmb_card", "招商银行信用卡", 62, statement_day=5, due_day=23)
    s.limit(cmb, LimitChange.GRANTED, s.ago(36, 8), 30000)
    s.limit(cmb, LimitChange.RAISED, s.ago(20, 12), 50000)
    s.bills(cmb, CMB_BILLS, 5, late={19: 12}, pay={19: "1"})
    icbc = s.account("icbc_card", "工商银行信用卡", 48, statement_day=12, due_day=30)
    s.limit(icbc, LimitChange.GRANTED, s.ago(36, 3), 30000)
    s.bills(icbc, ICBC_BILLS, 12, usual="0.35")


def _lines(s: Story) -> None:
    """The line in question, the one that was drawn to repay it, and the monthly bill."""
    huabei = s.account("huabei", "花呗", 46, statement_day=1, due_day=10, grace_days=0)
    s.limit(huabei, LimitChange.GRANTED, s.ago(30, 6), 12000)
    s.bills(huabei, HUABEI_BILLS, 1, late={7: 6})
    jiebei = s.account("jiebei", "借呗", 33, annual_rate=Decimal("0.144"))
    s.limit(jiebei, LimitChange.GRANTED, s.ago(33, 9), 40000)
    s.limit(jiebei, LimitChange.RAISED, s.ago(18, 14), 60000)
    daily = {
        "method": Method.EQUAL_PRINCIPAL,
        "rate": Decimal("0.0004"),
        "rate_unit": RateUnit.DAY,
        "day_count": DayCount.ACTUAL_360,
        "purpose": "daily",
    }
    s.loan(jiebei, s.ago(32, 11), 12000, terms=12, **daily)
    s.loan(jiebei, s.ago(9, 16), 30000, terms=12, settled=s.ago(2, 15), **daily)
    cut = s.limit(jiebei, LimitChange.ZERO, s.today - timedelta(days=36))
    s.add(
        Note,
        about=cut,
        on=s.today - timedelta(days=36),
        text="客服：综合评估未通过，请保持良好习惯",
    )
    weilidai = s.account("weilidai", "微粒贷", 16, valid_until=s.ago(-8, 1))
    s.limit(weilidai, LimitChange.GRANTED, s.ago(16, 4), 40000)
    s.loan(weilidai, s.ago(2, 13), 18000, terms=10, **{**daily, "purpose": "consolidation"})


def _rest(s: Story) -> None:
    baitiao = s.account("jd_baitiao", "京东白条", 27, statement_day=3)
    s.limit(baitiao, LimitChange.GRANTED, s.ago(27, 2), 8000)
    s.bills(baitiao, BAITIAO_BILLS, 3)
    meituan = s.account("meituan_jieqian", "美团借钱", 11)
    s.limit(meituan, LimitChange.GRANTED, s.ago(11, 17), 15000)
    s.limit(meituan, LimitChange.FROZEN, s.ago(1, 6))
    s.account("jd_jintiao", "京东金条", 5)
    gone = s.account("duxiaoman", "度小满", 26, closed=s.ago(8, 21))
    s.limit(gone, LimitChange.GRANTED, s.ago(26, 18), 20000)
    s.loan(
        gone,
        s.ago(22, 18),
        9000,
        method=Method.EQUAL_PAYMENT,
        terms=12,
        rate=Decimal("0.216"),
        purpose="medical",
    )
    s.add(LateMark, account=gone, on=s.ago(15, 18), days=4, settled=s.ago(15, 22))


def _person(s: Story) -> None:
    s.add(Income, since=s.ago(40, 1), until=s.ago(15, 1), monthly=Decimal(12800), verified=True)
    s.add(Income, since=s.ago(15, 2), monthly=Decimal(14500), verified=True, note="工资")
    s.add(Asset, on=s.ago(9, 15), name="自住房", kind=AssetKind.HOME, value=Decimal(1480000))
    s.add(Asset, on=s.ago(7, 15), name="存款", kind=AssetKind.SAVINGS, value=Decimal(20600))
    lately = s.today - timedelta(days=12)
    s.add(Asset, on=lately, name="存款", kind=AssetKind.SAVINGS, value=Decimal(42000))
    s.add(ProfileFact, kind=FactKind.ID_EXPIRES, on=s.ago(-41, 19))
    s.add(ProfileFact, kind=FactKind.APPLICATIONS_COMPLETE, on=lately)
    asked = (
        (s.ago(16, 4), "深圳前海微众银行", "weilidai", Outcome.APPROVED),
        (s.ago(11, 17), "重庆三快小额贷款有限公司", "meituan_jieqian", Outcome.APPROVED),
        (s.ago(5, 8), "重庆京东盛际小额贷款有限公司", "jd_jintiao", Outcome.APPROVED),
        (s.ago(3, 22), "马上消费金融股份有限公司", "mashang", Outcome.REFUSED),
        (s.today - timedelta(days=20), "招联消费金融股份有限公司", "zhaolian", Outcome.REFUSED),
    )
    for on, name, platform, outcome in asked:
        s.add(
            Application,
            on=on,
            institution=name,
            reason=ApplicationReason.LOAN,
            outcome=outcome,
            platform=platform,
        )
    for months, value in ((12, 612), (6, 628), (1, 641)):
        s.add(
            ExternalScore,
            on=s.ago(months, 6),
            name="芝麻分",
            value=Decimal(value),
            lowest=Decimal(350),
            highest=Decimal(950),
        )
