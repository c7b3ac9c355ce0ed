"""Banks as bills name them, so that a card repayment finds its card."""

import re

_NAMES = (
    "邮政储蓄|广州农商|重庆农商|北京农商|上海农商|哈尔滨|工商|农业|中国|建设|交通|招商|浦发|中信|光大|华夏|民生|广发|兴业|平安|浙商|渤海|恒丰|北京|上海|江苏|宁波|南京|杭州|"
    "成都|长沙|重庆|徽商|青岛|天津|苏州|西安|郑州|广州|东莞|晋商|盛京|吉林|江西|汉口|贵阳|花旗|汇丰|渣打|网商|微众"
)
_BANK = re.compile(f"({_NAMES})银行")
_LONG_NAMES = (
    ("上海浦东发展银行", "浦发银行"),
    ("浦东发展银行", "浦发银行"),
    ("广东发展银行", "广发银行"),
    ("中国邮储银行", "邮政储蓄银行"),
    ("邮储银行", "邮政储蓄银行"),
    ("掌上生活", "招商银行"),
)


def bank_in(text: str) -> str:
    """The bank named in a text, by its short name (``招商银行``); nothing if none is known."""
    for long, short in _LONG_NAMES:
        if long in text:
            return short
    found = _BANK.search(text)
    return f"{found[1]}银行" if found else ""
