"""A report as a file: its parts, its cross-check, its twins, and files that only look like one."""

from datetime import date

import pytest

from credittracker.importers.drafts import DraftKind
from credittracker.importers.errors import FileRefusedError, PasswordNeededError
from credittracker.importers.pboc.inquiries import inquiries
from credittracker.importers.pboc.report import read_pages
from credittracker.importers.registry import read_any
from tests.importers.pdf_files import pdf

HEAD = (
    "个人信用报告\n报告编号：2026071900012345678901    报告时间：2026-07-19 09:08:07\n"
    "姓名：张三  证件类型：身份证  证件号码：11010519491231002X\n信贷记录\n"
    "这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。\n"
)
SUMMARY = (
    "信息概要\n信用卡 购房 其他 其他业务\n账户数 {cards} -- {loans} --\n未销户账户数 2 -- 1 --\n"
)
CARD = (
    "2019年03月05日示例银行发放的贷记卡（{money}账户，卡片尾号：{tail}）。截至2026年06月，"
    "信用额度50,000，余额{balance}，当前无逾期。"
)
REST = (
    "非信贷交易记录\n系统中没有您最近5年内的非信贷交易记录。\n说  明\n" + "1.本报告仅供参考。\n" * 9
)


def silent(_done, _total):
    pass


def read(*parts: str):
    return read_pages(["".join((HEAD, *parts, REST))], "report.pdf")


def cards(*some: tuple[str, str, str]) -> str:
    lines = [CARD.format(money=m, tail=t, balance=b) for m, t, b in some]
    return "信用卡\n" + "\n".join(f"{n}.{line}" for n, line in enumerate(lines, 1)) + "\n"


def codes(reading) -> dict[str, dict[str, str]]:
    return {finding.code: dict(finding.values) for finding in reading.findings}


def test_as_many_accounts_as_the_summary_says():
    reading = read(
        SUMMARY.format(cards=2, loans="--"), cards(("人民币", "1", "5"), ("人民币", "2", "6"))
    )

    assert codes(reading) == {"accounts_read": {"found": "2", "stated": "2"}}


def test_a_missing_account_is_said():
    reading = read(SUMMARY.format(cards=3, loans=1), cards(("人民币", "1234", "5")))

    assert codes(reading)["accounts_missing"] == {"found": "1", "stated": "4"}


def test_without_a_summary_that_is_said():
    assert codes(read(cards(("人民币", "1234", "5"))))["no_summary"] == {"found": "1"}


def test_a_card_in_two_currencies_is_one_account_with_one_limit():
    reading = read(cards(("美元", "7723", "300"), ("人民币", "7723", "1,000")))

    (draft,) = reading.drafts
    assert (draft.amount, draft.reported.limit, draft.reported.twins) == (1300, 50_000, ("USD",))
    assert draft.reported.currency == "CNY"
    assert [(x.reason, x.row) for x in reading.left_alone] == [("twin_currency", 1)]


def test_two_cards_of_a_day_stay_two():
    reading = read(cards(("人民币", "1111", "5"), ("人民币", "2222", "6"), ("人民币", "2222", "6")))

    assert len(reading.drafts) == 3


def test_a_sentence_nobody_knows_is_refused_with_its_words():
    reading = read(
        "信用卡\n1." + CARD.format(money="人民币", tail="1234", balance="5"), "\n2.没见过的一句。\n"
    )

    assert [(r.row, r.reason, r.text) for r in reading.refused] == [
        (2, "unknown_sentence", "没见过的一句。")
    ]


def test_a_duty_for_others_keeps_nobodys_number():
    reading = read(
        "相关还款责任信息\n1.2022年03月04日，为示例商贸有限公司（证件类型：统一社会信用代码，证件号码："
        "91110000MA0000000X）在示例银行办理的贷款承担相关还款责任，责任人类型为保证人，"
        "相关还款责任金额--（保证合同编号：HT-001）。截至2026年03月12日，贷款余额3,424,532（人民币元）。\n"
    )

    (draft,) = reading.drafts
    assert (draft.kind, draft.on) == (DraftKind.GUARANTEE, date(2022, 3, 4))
    assert "91110000" not in draft.text + draft.description
    assert "HT-001" not in draft.text
    assert "3,424,532" in draft.text


def test_public_records_are_read_one_by_one():
    reading = read(
        "公共记录\n欠税记录\n主管税务机关：示例市税务局 欠税统计时间：2024年01月 欠税总额：1,000\n"
        "民事判决记录\n立案法院：示例区法院 案由：借款 立案日期：2023年05月06日\n"
    )

    assert [(d.kind, d.on) for d in reading.drafts] == [
        (DraftKind.PUBLIC_RECORD, date(2026, 7, 19)),
        (DraftKind.PUBLIC_RECORD, date(2023, 5, 6)),
    ]


@pytest.mark.parametrize(
    ("lines", "who", "why"),
    [
        (["1 2026年07月01日 示例银行 贷款审批"], "示例银行", "贷款审批"),
        (["1 2026年07月01日 示例银行", "方枢纽支行", "贷款审批"], "示例银行方枢纽支行", "贷款审批"),
        (["2 2026年04月23日 示例银行股份 贷后管理", "公司"], "示例银行股份公司", "贷后管理"),
        (
            ["3 2026年04月23日 示例农村商业银行股 法人代表、负责人、高管等", "份有限公司 资信审查"],
            "示例农村商业银行股份有限公司",
            "法人代表、负责人、高管等资信审查",
        ),
        (["4 2026年04月23日 本人 本人查询(互联", "网平台)"], "本人", "本人查询(互联网平台)"),
        (["5 2026年04月23日 本人查询(临柜)"], "本人", "本人查询(临柜)"),
        (["6 2016.3.5 示例小额贷款有限公司 融资审批"], "示例小额贷款有限公司", "融资审批"),
        (["7 2026年04月23日 示例银行 没见过的原因"], "示例银行", "没见过的原因"),
    ],
)  # fmt: skip
def test_an_inquiry_is_read_however_it_wraps(lines, who, why):
    (row,) = inquiries(lines)

    assert (row.institution, row.reason) == (who, why)
    assert row.is_known == (why != "没见过的原因")


def test_an_unknown_reason_is_said():
    reading = read("查询记录\n机构查询记录明细\n1 2026年07月01日 示例银行 没见过的原因\n")

    assert codes(reading)["unknown_reasons"] == {"reasons": "没见过的原因"}


def test_an_inquiry_of_no_day_is_refused():
    reading = read("查询记录\n机构查询记录明细\n1 2026年02月31日 示例银行 贷款审批\n")

    assert [(r.row, r.reason) for r in reading.refused] == [(1, "unreadable_date")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("第 1 页", "scanned_pdf"),
        ("某银行交易流水 " * 60, "not_a_report"),
        (HEAD + "被查询者姓名 张三 信贷交易授信及负债信息概要 " + REST, "detailed_report"),
        (HEAD.replace("2026-07-19", "") + REST, "no_report_date"),
    ],
)
def test_what_is_no_brief_report_is_explained(text, code):
    with pytest.raises(FileRefusedError) as caught:
        read_pages([text], "report.pdf")

    assert caught.value.code == code


def report_pdf(password: str = "") -> bytes:
    words = (HEAD + cards(("人民币", "1234", "5")) + REST).split("\n")
    return pdf([[line for line in words if len(line) > 1]], password)


def test_a_pdf_is_read_through_the_child():
    reading = read_any(report_pdf(), "report.pdf", silent)

    assert (reading.source, reading.rows, reading.stated_on) == ("pboc_brief", 1, date(2026, 7, 19))


@pytest.mark.parametrize(("password", "code"), [("", "password_needed"), ("x", "password_wrong")])
def test_a_locked_pdf_asks_for_its_password(password, code):
    with pytest.raises(PasswordNeededError) as caught:
        read_any(report_pdf("123456"), "report.pdf", silent, password)

    assert caught.value.code == code


def test_a_password_opens_a_locked_pdf():
    assert read_any(report_pdf("123456"), "report.pdf", silent, "123456").rows == 1
