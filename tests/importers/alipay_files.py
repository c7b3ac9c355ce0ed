"""Invented Alipay bills: the same rows written in each layout, encoding and habit."""

import random
from dataclasses import dataclass, replace

RULE = "-" * 84


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WEB, APP_2021, APP_2023, APP_2025 = LAYOUTS = (
    "alipay_web_2019",
    "alipay_app_2021",
    "alipay_app_2023",
    "alipay_app_2025",
)
APP_12 = words(
    "交易时间 交易分类 交易对方 对方账号 商品说明 收/支 金额 收/付款方式 交易状态 交易订单号 "
    "商家订单号 备注"
)
COLUMNS = {
    WEB: words(
        "交易号 商家订单号 交易创建时间 付款时间 最近修改时间 交易来源地 类型 交易对方 商品名称 "
        "金额（元） 收/支 交易状态 服务费（元） 成功退款（元） 备注 资金状态"
    ),
    APP_2021: words(
        "收/支 交易对方 对方账号 商品说明 收/付款方式 金额 交易状态 交易分类 交易订单号 "
        "商家订单号 交易时间"
    ),
    APP_2023: APP_12,
    APP_2025: APP_12,
}
FIELD_OF = {
    "交易时间": "time",
    "交易创建时间": "time",
    "付款时间": "time",
    "最近修改时间": "time",
    "交易分类": "category",
    "交易对方": "who",
    "商品说明": "what",
    "商品名称": "what",
    "收/支": "direction",
    "金额": "amount",
    "金额（元）": "amount",
    "收/付款方式": "method",
    "交易状态": "status",
    "交易订单号": "order",
    "交易号": "order",
}
OTHER_CELLS = {"类型": "即时到账交易", "对方账号": "/", "服务费（元）": "0.00"}
NOTES = (
    "特别提示：",
    "1.本回单内容可表明支付宝受理了相应支付交易申请，以实际交易情况为准；",
    "9.本明细仅供个人对账使用。",
)


@dataclass(frozen=True)
class Line:
    """One event, as the bill words it whatever the layout."""

    time: str = "2026-07-15 10:22:14"
    category: str = "信用借还"
    who: str = "花呗"
    what: str = "花呗主动还款-2026年07月账单"
    direction: str = "不计收支"
    amount: str = "123.00"
    method: str = "招商银行储蓄卡(8705)"
    status: str = "还款成功"
    order: str = "2026071500000002"


DRAW = Line("2026-07-20 09:51:00", who="借呗", what="借呗放款至银行卡", amount="30000.00",
            method="", status="放款成功", order="2026072000000001")  # fmt: skip
HUABEI = Line()
FAILED = Line("2026-07-10 09:20:58", what="花呗自动还款", amount="1984.87", method="",
              status="还款失败", order="2026071000000004")  # fmt: skip
JIEBEI = Line("2026-06-20 08:00:00", who="借呗", what="借呗还款", amount="5086.17",
              order="2026062000000007")  # fmt: skip
BOUGHT = Line("2026-06-18 09:30:52", "日用百货", "示例便利店", "11400示例便利店", "支出", "3.32",
              "花呗&花呗青春特惠", "交易成功", "2026061800000008")  # fmt: skip
REFUND = Line("2026-06-03 09:56:42", "退款", "示例超市", "退款-支付宝门店购物", "不计收支", "21.40",
              "花呗", "退款成功", "2026060200000010_R1")  # fmt: skip
CLOSED = replace(BOUGHT, status="交易关闭", order="2026060200000010")
RENTAL = Line("2026-05-30 20:00:00", "信用借还", "街电", "街电充电宝", "支出", "106.69", "余额宝",
              "交易成功", "2026053000000011")  # fmt: skip
SAMPLE = (DRAW, HUABEI, FAILED, JIEBEI, BOUGHT, REFUND, CLOSED, RENTAL)


@dataclass(frozen=True)
class Style:
    """How a file is written: its encoding, line ends, padding, and order of columns."""

    encoding: str = "gb18030"
    line_end: str = "\n"
    padded: bool = False
    trailing_comma: bool = True
    shuffle: int = 0
    extra: str = ""


PLAIN = Style()


def bill(lines=SAMPLE, layout=APP_2025, style=PLAIN, *, stated=None) -> bytes:
    """A whole file in one layout."""
    text = style.line_end.join(bill_lines(lines, layout, style, stated=stated)) + style.line_end
    return text.encode(style.encoding)


def bill_lines(lines=SAMPLE, layout=APP_2025, style=PLAIN, *, stated=None) -> list[str]:
    columns = list(COLUMNS[layout])
    if style.extra:
        columns.append(style.extra)
    if style.shuffle:
        random.Random(style.shuffle).shuffle(columns)  # noqa: S311 - only an order
    table = [_join(columns, style)]
    table += [_join([_cell(line, column, layout) for column in columns], style) for line in lines]
    return [*_above(layout, stated or len(lines)), *table, *_below(layout, stated or len(lines))]


def _cell(line: Line, column: str, layout: str) -> str:
    cell = getattr(line, FIELD_OF[column]) if column in FIELD_OF else OTHER_CELLS.get(column, "")
    neutral = {WEB: "", APP_2021: "其他"}.get(layout, cell)
    if column == "收/支" and cell == "不计收支":
        return neutral
    return f"{cell}\t" if column in {"交易号", "交易订单号", "商家订单号"} else cell


def _join(cells: list[str], style: Style) -> str:
    if style.padded:
        cells = [f"{cell:<20}" for cell in cells]
    return ",".join([*cells, ""] if style.trailing_comma else cells)


def _above(layout: str, count: int) -> list[str]:
    if layout == WEB:
        return [
            "支付宝交易记录明细查询",
            "账号:[someone@example.com]",
            "起始日期:[2026-05-01 00:00:00]    终止日期:[2026-08-01 00:00:00]",
            "---------------------------------交易记录明细列表------------------------------------",
        ]
    if layout == APP_2021:
        return [f"{'-' * 24}支付宝（中国）网络技术有限公司  电子客户回单{'-' * 24}"]
    company = "支付宝支付科技有限公司" if layout == APP_2025 else "支付宝（中国）网络技术有限公司"
    information = ["导出信息：", "姓名：示例", f"共{count}笔记录", "支出：0笔 0.00元", ""]
    return [RULE, *information, *NOTES, "", f"{'-' * 24}{company}  电子客户回单{'-' * 24}"]


def _below(layout: str, count: int) -> list[str]:
    if layout == WEB:
        return [RULE, f"共{count}笔记录", "已收入:0笔,0.00元", "导出时间:[2026-08-01 10:00:00]"]
    if layout == APP_2021:
        return [RULE, "导出信息：", f"共{count}笔记录", "收入：0笔,0.00元", "", *NOTES]
    return []
