"""Credit products and lenders as bills name them, and whether words say borrowed or repaid."""

import re

from credittracker.importers.drafts import Product

BORROWED = re.compile(
    "放款|借款到账|借款成功|借款发放|贷款发放|发放贷款|备用金取出|备用金提取|支用|借款至|提款|"
    r"loan (?:disburse|proceeds|payout|advance)|cash advance",
    re.IGNORECASE,
)
REPAID = re.compile(
    "还款|归还|还贷|还借|扣款|代扣|按揭|月供|偿还|结清|收回贷款|贷款收回|"
    r"repay|payment|paid|pymt|installment|instalment|autopay|auto pay",
    re.IGNORECASE,
)
PRODUCTS: tuple[tuple[Product, re.Pattern[str]], ...] = tuple(
    (product, re.compile(words, re.IGNORECASE))
    for product, words in (
        (Product.JIEBEI, r"\^jiebei"),
        (Product.HUABEI, r"\^huabei"),
        (Product.WANGSHANGDAI, "网商贷|网商银行(?:股份有限公司)?(?:放款|扣款|还款)"),
        (Product.BEIYONGJIN, "备用金"),
        (Product.JIEBEI, "借呗|jiebei"),
        (Product.HUABEI, "花呗|信用购|huabei"),
        (Product.XINYONGDAI, "蚂蚁信用贷|支付宝信用贷"),
        (Product.WEILIDAI, "微粒贷|微众银行.{0,20}(?:放款|还款|贷款|借款)"),
        (Product.FENFU, "微信分付|^分付|分付还款|分付-"),
        (Product.JD_JINTIAO, "金条"),
        (Product.JD_BAITIAO, "白条"),
        (Product.MEITUAN_YUEFU, "美团月付"),
        (Product.MEITUAN_JIEQIAN, "美团借钱|美团生意贷"),
        (Product.DUXIAOMAN, "度小满|有钱花"),
        (Product.DOUYIN_YUEFU, "抖音月付"),
        (Product.DOUYIN_FANGXINJIE, "放心借"),
        (Product.QIHOO360, "360借条|奇富借条"),
        (Product.LEXIN, "分期乐"),
        (Product.PAIPAIDAI, "拍拍贷"),
        (Product.CREDIT_CARD, "信用卡|银行卡中心|贷记卡|掌上生活还款|credit card"),
    )
)
COMPANY = re.compile(
    r"[\w（）()]{2,24}?(?:消费金融|小额贷款|小贷|汽车金融|融资担保|信托)"
    r"(?:股份)?(?:有限)?(?:责任)?公司|[\w（）()]{2,12}?消费金融"
)
"""A licensed lender by the form of its name."""
LENDING = re.compile("贷款|借款|借据|房贷|按揭|月供|还贷|正常还款|loan|mortgage", re.IGNORECASE)
"""Words of a loan that name no lender (ABC books a loan's instalment as 正常还款)."""


def product_in(text: str) -> Product | None:
    """The product that a text names, if any."""
    return next((product for product, words in PRODUCTS if words.search(text)), None)


def company_in(text: str) -> str:
    """The licensed lender that a text names, or nothing."""
    found = COMPANY.search(text)
    return found[0] if found else ""
