"""Each template of a report's sentences, as printed, is read to the last figure."""

from datetime import date
from decimal import Decimal
from unicodedata import normalize

import pytest

from credittracker.importers.pboc.items import account_items
from credittracker.importers.pboc.sentences import account_of
from credittracker.importers.reported import Ending, Facility


def read(words: str):
    return account_of("".join(normalize("NFKC", words).split()))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            (
                "2024年01月02日示例银行信用卡中心发放的贷记卡（人民币账户）。截至2026年02月，"
                "信用额度50,000，已使用额度12,300。"
            ),
            {
                "facility": Facility.CREDIT_CARD,
                "institution": "示例银行信用卡中心",
                "opened": date(2024, 1, 2),
                "as_of": date(2026, 2, 28),
                "limit": Decimal(50_000),
                "balance": Decimal(12_300),
                "late_now": None,
            },
        ),
        (
            (
                "2019年03月05日示例银行发放的贷记卡（人民币账户，卡片尾号：1234）。截至2024年11月，"
                "信用额度100,000，余额15,000（含未出单的大额专项分期余额5,000），当前无逾期。"
            ),
            {"tail": "1234", "balance": Decimal(15_000), "late_now": False},
        ),
        (
            (
                "2024年01月02日示例银行信用卡中心发放的贷记卡（人民币账户，卡片尾号：1234）。\n"
                "截至2025年03月，信用额\n度10,000，已使用额\n度0，大额专项分期余\n额300，尚未激活。"
            ),
            {"limit": Decimal(10_000), "balance": Decimal(300), "ending": Ending.NOT_ACTIVATED},
        ),
        (
            (
                "2012年8月1日示例银行发放的贷记卡（美元账户）。截至2016年8月,信用额度折合人民币8,292,"
                "已使用额度折合人民币0。"
            ),
            {"currency": "USD", "limit": Decimal(8292), "balance": Decimal(0)},
        ),
        (
            "2018年01月02日第三银行发放的贷记卡（人民币账户），2023年02月销户。",
            {"ending": Ending.CLOSED, "ended": date(2023, 2, 28), "balance": None},
        ),
        (
            "2008年1月2日第三银行发放的贷记卡(人民币账户),截至2016年8月已销户。",
            {"ending": Ending.CLOSED, "ended": date(2016, 8, 31)},
        ),
        (
            (
                "2010年1月2日第三银行发放的准贷记卡（人民币账户）。截至2016年8月，信用额度10,000，"
                "透支余额5,000。最近5年内有7个月透支超过60天，其中6个月透支超过90天。"
            ),
            {
                "facility": Facility.QUASI_CARD,
                "balance": Decimal(5000),
                "late_months": 7,
                "late_90_months": 6,
            },
        ),
        (
            (
                "2019年03月05日示例银行发放的贷记卡（人民币账户）。截至2026年06月，信用额度50,000，"
                "余额12,300，当前有逾期。最近5年内有5个月处于逾期状态，其中5个月逾期超过90天。"
            ),
            {"late_months": 5, "late_90_months": 5, "late_now": True},
        ),
        (
            (
                "2019年03月05日示例银行发放的贷记卡（人民币账户）。截至2026年06月，信用额度50,000，"
                "余额0，当前未逾期。最近5年内有0个月处于逾期状态，没有发生过90天以上的逾期。"
            ),
            {"late_months": 0, "late_90_months": 0, "late_now": False},
        ),
        (
            (
                "2025年03月04日示例银行发放的100,000元（人民币）其他个人消费贷款，2027年03月04日到期。"
                "截至2026年02月，余额80,000。"
            ),
            {
                "facility": Facility.LOAN,
                "product": "其他个人消费贷款",
                "granted": Decimal(100_000),
                "due": date(2027, 3, 4),
                "balance": Decimal(80_000),
            },
        ),
        (
            (
                "1998年12月31日示例银行北京分行发放的100,000元（人民币）个人住房贷款1999年12月31日到期。"
                "截至1999年11月，余额为0，当前无逾期。1999年12月已结清。"
            ),
            {
                "product": "个人住房贷款",
                "due": date(1999, 12, 31),
                "ending": Ending.SETTLED,
                "ended": date(1999, 12, 31),
            },
        ),
        (
            (
                "2013年5月1日示例银行发放的30,000元（人民币）个人商用房（包括商住两用）贷款，"
                "2016年8月已转出。"
            ),
            {"product": "个人商用房(包括商住两用)贷款", "ending": Ending.TRANSFERRED},
        ),
        (
            (
                "2025年04月05日华为示例消费金融有限公司为其他个人消费贷款授信，额度有效期至2027年04月05日，"
                "可循环使用。截至2026年02月，信用额度200,000元（人民币），余额为20,000，当前无逾期。"
            ),
            {
                "facility": Facility.LINE,
                "institution": "华为示例消费金融有限公司",
                "valid_until": date(2027, 4, 5),
                "revolving": True,
                "limit": Decimal(200_000),
                "balance": Decimal(20_000),
            },
        ),
        (
            (
                "2021年11月08日示例小额贷款有限公司为个人经营性贷款授信，额度长期有效，不可循环使用。"
                "截至2026年06月，信用额度58,000元（人民币），余额为0，当前无逾期。"
            ),
            {"valid_until": None, "revolving": False, "balance": Decimal(0)},
        ),
        (
            "2021年11月08日示例小额贷款有限公司为其他个人消费贷款授信，可循环使用。2023年04月已结清。",
            {"ending": Ending.SETTLED, "ended": date(2023, 4, 30), "limit": None},
        ),
    ],
)
def test_a_sentence_is_read_as_it_is_printed(words, said):
    account = read(words)

    assert {name: getattr(account, name) for name in said} == said


@pytest.mark.parametrize(
    "words",
    [
        "2026年02月30日示例银行发放的贷记卡（人民币账户）。",
        "示例银行发放的贷记卡（人民币账户）。",
        "2026年02月03日示例银行做了别的事。",
    ],
)
def test_other_sentences_are_no_account(words):
    assert read(words) is None


def test_the_next_accounts_day_ends_an_account():
    text = (
        "2023年03月23日示例银行为其他个人消费贷款授信,可循环使用。2023年04月已结清。"
        "2025年04月05日第二银行为其他个人消费贷款授信,额度有效期至2027年04月05日,可循环使用。"
        "截至2026年02月,信用额度2,000元(人民币),余额为20,当前无逾期。"
    )

    first, second = (account_of(item.text) for item in account_items(text))

    assert (first.valid_until, first.limit, first.balance) == (None, None, None)
    assert (second.valid_until, second.balance) == (date(2027, 4, 5), Decimal(20))


def test_an_item_nobody_knows_is_still_an_item():
    text = (
        "明细如下:1.2024年01月02日示例银行发放的贷记卡(人民币账户),尚未激活。2.以前没有的一句话。"
        "3.2024年01月03日又一种没见过的写法。"
    )

    items = list(account_items(text))

    assert [item.number for item in items] == [1, 2, 3]
    assert [account_of(item.text) is None for item in items] == [False, True, True]
