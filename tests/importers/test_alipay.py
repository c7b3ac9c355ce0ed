"""Every layout of an Alipay bill is recognised by content and sorted row by row."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from credittracker.importers.drafts import DraftKind, Product
from credittracker.importers.registry import read_any
from tests.importers.alipay_files import (
    APP_2021,
    APP_2023,
    APP_2025,
    BOUGHT,
    DRAW,
    FAILED,
    HUABEI,
    LAYOUTS,
    RENTAL,
    SAMPLE,
    WEB,
    Line,
    Style,
    bill,
    bill_lines,
)


def silent(_done, _total):
    pass


def read(data: bytes):
    return read_any(data, "bill.csv", silent)


def only(line: Line, layout=APP_2025):
    reading = read(bill([line], layout))
    assert reading.rows == 1
    return (*reading.drafts, *reading.left_alone, *reading.refused)[0]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_is_recognised_by_content(layout):
    assert read(bill(layout=layout)).source == layout


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_rows_mean_the_same_in_each_layout(layout):
    drafts = read(bill(layout=layout)).drafts

    assert [(d.kind, d.product, d.on, d.amount) for d in drafts] == [
        (DraftKind.DRAWDOWN, Product.JIEBEI, date(2026, 7, 20), Decimal("30000.00")),
        (DraftKind.REPAYMENT, Product.HUABEI, date(2026, 7, 15), Decimal("123.00")),
        (DraftKind.FAILED_DEBIT, Product.HUABEI, date(2026, 7, 10), Decimal("1984.87")),
        (DraftKind.REPAYMENT, Product.JIEBEI, date(2026, 6, 20), Decimal("5086.17")),
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_no_loan_is_left_alone_with_its_reason(layout):
    reasons = [r.reason for r in read(bill(layout=layout)).left_alone]

    spent = "spending" if layout == WEB else "spending_on_credit"  # the web bill names no payer
    rental = "spending" if layout == WEB else "deposit_free_rental"  # nor the category
    assert reasons == [spent, "refund", "closed", rental]


@pytest.mark.parametrize(
    "style",
    [
        Style("utf-8"),
        Style("utf-8-sig", "\r\n"),
        Style("gb18030", "\r\n", padded=True),
        Style("utf-16", trailing_comma=False),
        Style("gb18030", "\r", shuffle=7),
    ],
)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_encoding_line_ends_padding_and_order_do_not_matter(layout, style):
    plain, styled = read(bill(layout=layout)), read(bill(layout=layout, style=style))

    assert [d._replace(text="") for d in styled.drafts] == [
        d._replace(text="") for d in plain.drafts
    ]


def test_a_draft_keeps_its_line_and_words():
    draft = only(HUABEI)

    lines = bill_lines([HUABEI])
    assert lines[draft.row - 1] == draft.text
    assert (draft.order, draft.status, draft.time) == ("2026071500000002", "还款成功", "10:22")
    assert (draft.bill_month, draft.counterparty) == ("2026-07", "花呗")


@pytest.mark.parametrize(
    ("who", "what", "status", "product", "kind"),
    [
        ("花呗", "主动还款-花呗2019年10月账单", "还款成功", "huabei", "repayment"),
        ("花呗｜信用购", "自动还款-花呗｜信用购2026年07月账单", "还款成功", "huabei", "repayment"),
        ("花呗", "还款", "还款成功", "huabei", "repayment"),
        ("蚂蚁借呗", "蚂蚁借呗放款至余额", "交易成功", "jiebei", "drawdown"),
        ("借呗", "借款到账", "交易成功", "jiebei", "drawdown"),
        ("蚂蚁借呗", "蚂蚁借呗还款", "还款成功", "jiebei", "repayment"),
        ("备用金", "备用金取出至余额", "交易成功", "beiyongjin", "drawdown"),
        ("备用金", "备用金归还", "交易成功", "beiyongjin", "repayment"),
        ("网商银行", "网商贷-放款", "交易成功", "wangshangdai", "drawdown"),
        ("网商银行", "网商贷-还款", "交易成功", "wangshangdai", "repayment"),
        ("网商银行", "网商银行扣款", "交易成功", "wangshangdai", "repayment"),
        ("抖音支付", "抖音月付还款", "交易成功", "douyin_yuefu", "repayment"),
        ("招商银行", "信用卡还款-招商银行", "还款成功", "credit_card", "repayment"),
        ("示例消费金融有限公司", "还款", "还款成功", "other", "repayment"),
    ],
)
def test_loan_rows_seen_in_real_bills_are_recognised(who, what, status, product, kind):
    draft = only(Line(who=who, what=what, status=status))

    assert (draft.product, draft.kind) == (product, kind)


def test_a_card_repayment_names_its_bank_and_card():
    draft = only(Line(who="中国工商银行信用卡中心", what="信用卡还款(1234)"))

    assert (draft.lender, draft.card) == ("工商银行", "1234")


@pytest.mark.parametrize(
    ("text", "bank"),
    [("上海浦东发展银行", "浦发银行"), ("邮储银行信用卡", "邮政储蓄银行"), ("某某公司", "")],
)
def test_banks_have_one_name(text, bank):
    assert only(Line(who=text, what="信用卡还款")).lender == bank


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (Line(status="交易关闭"), "closed"),
        (Line(status="处理中"), "pending"),
        (replace(DRAW, status="放款失败"), "failed"),
        (Line(what="花呗年度账单"), "unclear_credit"),
        (replace(RENTAL, direction="不计收支"), "unclear_credit"),
        (replace(BOUGHT, what="花呗还款教程"), "spending_on_credit"),
        (replace(BOUGHT, method="余额"), "spending"),
        (replace(BOUGHT, category="亲友代付", what="亲情卡"), "family_card"),
        (Line(category="转账红包", who="*三", what="转账", direction="收入"), "transfer"),
        (Line(category="投资理财", who="某基金", what="余额宝-单次转入"), "investment"),
        (Line(category="收入", who="*三", what="商品", direction="收入"), "income"),
        (Line(category="其他", who="某某", what="调整"), "not_credit"),
        (Line(what="花呗还款退回"), "refund"),
        (Line(who="某公司", what="信用卡放款"), "unclear_credit"),
        (Line(category="信用服务", who="网商银行", what="余利宝取出至余额"), "investment"),
        (Line(category="其他", who="示例", what="还款"), "not_credit"),
    ],
)
def test_rows_that_are_no_loan_event_have_a_reason(line, reason):
    assert only(line).reason == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (Line(time="昨天"), "unreadable_date"),
        (Line(time="2026-02-30 10:00:00"), "unreadable_date"),
        (Line(time="1969-12-31 10:00:00"), "unreadable_date"),
        (Line(amount="一百"), "unreadable_amount"),
        (replace(BOUGHT, amount=""), "unreadable_amount"),
        (Line(amount="0.00"), "zero_amount"),
        (Line(amount="-5.00"), "negative_amount"),
        (Line(what="花呗,还款", amount="坏"), "too_many_cells"),
        (Line(status="已受理"), "unknown_status"),
        (Line(time="2026-07-15, 10:22:14", direction="多,多"), "too_many_cells"),
        (Line(what="字" * 30_000), "too_long"),
    ],
)
def test_rows_that_cannot_be_read_are_refused_with_a_reason(line, reason):
    assert only(line).reason == reason


def test_the_files_own_count_is_checked():
    findings = read(bill(stated=99)).findings

    assert [(f.code, dict(f.values)) for f in findings] == [
        ("count_differs", {"stated": "99", "found": "8"})
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_whole_file_has_no_findings(layout):
    assert read(bill(layout=layout)).findings == ()


def test_columns_nobody_knows_are_named_and_do_no_harm():
    reading = read(bill(style=Style(extra="新的一列")))

    assert [f.code for f in reading.findings] == ["unknown_columns"]
    assert len(reading.drafts) == 4


def test_order_numbers_lost_in_a_spreadsheet_are_noticed():
    reading = read(bill([replace(HUABEI, time="2026/7/5 9:51", order="2.02607E+15")]))

    assert [f.code for f in reading.findings] == ["edited_elsewhere"]
    assert reading.drafts[0].order == ""
    assert (reading.drafts[0].on, reading.drafts[0].time) == (date(2026, 7, 5), "09:51")


@pytest.mark.parametrize("layout", [APP_2021, APP_2023])
def test_a_cut_last_row_is_refused_and_said(layout):
    whole = bill_lines(layout=layout)
    table_end = next(i for i, line in enumerate(whole) if "街电" in line)
    cut = "\n".join(whole[: table_end + 1])[:-2]

    reading = read(cut.encode("gb18030"))

    assert [r.reason for r in reading.refused] in (["cut_off"], ["too_few_cells"])
    assert reading.rows == len(SAMPLE)


def test_a_bill_cut_within_a_character_is_read_to_there():
    data = "\n".join(bill_lines([HUABEI, FAILED])).encode("gb18030")
    cut = data[: data.rindex("失败".encode("gb18030")) + 1]

    reading = read(cut)

    assert (len(reading.drafts), len(reading.refused)) == (1, 1)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_comma_nobody_quoted_stays_in_its_text(layout):
    draft = only(replace(HUABEI, what="花呗还款,2026年07月账单"), layout)

    assert (draft.description, draft.amount) == ("花呗还款,2026年07月账单", Decimal("123.00"))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_amount_split_by_its_own_comma_is_never_read_as_less(layout):
    assert only(Line(amount="1,234.00"), layout).reason == "too_many_cells"


def test_quotes_in_and_around_cells_are_read_as_meant():
    stray = replace(BOUGHT, what='打开某某，点击底部"多多视频"')
    leading = replace(BOUGHT, what='"双11大促')
    quoted = replace(HUABEI, what='"花呗还款,2026年"')
    several = replace(HUABEI, what='"花呗还款\n第二行\n第三行"')

    reading = read(bill([stray, leading, quoted, several, FAILED]))

    assert [d.description for d in reading.drafts] == [
        "花呗还款,2026年",
        "花呗还款\n第二行\n第三行",
        "花呗自动还款",
    ]
    assert reading.rows == 5


@pytest.mark.parametrize("end", ['2026-07-01,"x', '2026-07-01 "x" y', '2026-07-01 "x" y\nz'])
def test_an_open_quote_never_swallows_the_next_row(end):
    lines = [*bill_lines([HUABEI]), *end.split("\n"), *bill_lines([FAILED])[-1:]]

    reading = read("\n".join(lines).encode())

    assert len(reading.drafts) == 2
    assert {r.reason for r in reading.refused} == {"too_few_cells"}


def test_an_open_quote_on_the_last_line_is_plain_text():
    reading = read("\n".join([*bill_lines([HUABEI]), '2026-07-01,"x', "y"]).encode())

    assert (len(reading.drafts), len(reading.refused)) == (1, 2)


def test_two_exports_pasted_into_one_are_both_read():
    lines = bill_lines([HUABEI], WEB) + bill_lines([FAILED], WEB)

    assert len(read("\n".join(lines).encode()).drafts) == 2
