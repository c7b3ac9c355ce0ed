"""Invented credit reports of both generations, and what has to be read out of them.

Every name and number is made up. The words are those of public collections of report texts; each
sentence is written from its parts, so that what is expected never comes from the reader.
"""

import random
from dataclasses import dataclass
from datetime import date

from credittracker.importers.reported import ReportedAccount
from tests.importers.pdf_files import PAGE_LINES, Text, pdf
from tests.importers.report_sentences import BANKS, LENDERS, Sentence, Sentences

REASONS = ("贷款审批", "信用卡审批", "担保资格审查", "保前审查", "融资审批", "资信审查", "贷后管理",
           "法人代表、负责人、高管等资信审查")  # fmt: skip
OWN = ("本人查询(商业银行网上银行)", "本人查询(互联网个人信用信息服务平台)", "本人查询(自助查询机)",
       "本人查询(临柜)")  # fmt: skip
LATE_CARDS = "发生过逾期的贷记卡账户明细如下:"
CLEAN_CARDS = "从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下:"
WIDE = str.maketrans({"(": "（", ")": "）", ",": "，", ":": "："})


@dataclass
class Report:
    """A report: its text in lines, and everything that has to be read."""

    pages: list[list[Text | str]]
    made: date
    number: str
    accounts: list[ReportedAccount]
    twins: int
    inquiries: list[tuple[date, str, str]]
    notes: int
    stated: int
    first: bool = False
    password: str = ""

    @property
    def data(self) -> bytes:
        """The PDF."""
        return pdf(self.pages, self.password)


class Maker(Sentences):
    """Writes whole reports."""

    def report(self, times: int = 1) -> Report:
        """A whole report; ``times`` as many rows as most people have."""
        cards = [s for _ in range(times * self.dice.randint(0, 6)) for s in self.card_rows()]
        loans = [self.loan() for _ in range(times * self.dice.randint(0, 7))]
        if not self.first:
            loans += [self.line() for _ in range(times * self.dice.randint(0, 5))]
        asked = [self._asked(REASONS) for _ in range(times * self.dice.randint(0, 12))]
        own = [(self.day(2024, 2026), "本人", self.dice.choice(OWN)) for _ in range(2)]
        duties = [] if self.first else [self._duty() for _ in range(self.dice.randint(0, 2))]
        public = [self._public() for _ in range(self.dice.choice((0, 0, 1, 2)))]
        number = "".join(self.dice.choices("0123456789", k=22))
        stated = len(cards) + len(loans)
        parts = (
            self._head(number),
            self._summary(len(cards), len(loans)),
            self._accounts(cards, loans),
            self._duties(duties),
            self._others(public),
            self._inquiries(asked, own),
            [
                "说  明",
                *wrapped(self.dice, "1.除查询记录外,本报告中的信息是依据截至报告时间的记录生成。"),
            ],
        )
        lines = [line for part in parts for line in part]
        return Report(
            pages=paged(self.dice, lines),
            made=self.made,
            number=number,
            accounts=[s.means for s in (*cards, *loans) if s.means is not None],
            twins=sum(s.means is None for s in cards),
            inquiries=[*asked, *own],
            notes=len(duties) + len(public),
            stated=stated,
            first=self.first,
            password=self.dice.choice(("", "", "123456")),
        )

    def _duty(self) -> str:
        amount = self.dice.choice((f"{self.money():,}", "--"))
        return (
            f"{self.printed(self.day(2020, self.made.year))},为某某商贸有限公司"
            "(证件类型:统一社会信用代码,"
            f"证件号码:91110000MA0000000X)在{self.dice.choice(BANKS)}办理的贷款承担相关还款责任,"
            f"责任人类型为保证人,相关还款责任金额{amount}(保证合同编号:HT{self.digits(8)})。"
            f"截至{self.printed(self.made)},贷款余额{self.money():,}(人民币元)。"
        )

    def _public(self) -> list[str]:
        return self.dice.choice(
            (
                ["欠税记录", f"主管税务机关:示例市税务局 欠税总额:{self.money():,}"],
                ["民事判决记录", f"立案法院:示例区人民法院 案号:(2021)示0101民初{self.digits(4)}号",
                 f"案由:借款合同纠纷 诉讼标的金额:{self.money():,}"],
                ["强制执行记录", f"执行法院:示例区人民法院 申请执行标的金额:{self.money():,}"],
            )
        )  # fmt: skip

    def _asked(self, reasons: tuple[str, ...]) -> tuple[date, str, str]:
        return (
            self.day(self.made.year - 2, self.made.year),
            self.dice.choice((*BANKS, *LENDERS)),
            self.dice.choice(reasons),
        )

    # -- sections --------------------------------------------------------------------------

    def _head(self, number: str) -> list[Text | str]:
        made = f"{self.made:%Y.%m.%d}" if self.first else f"{self.made:%Y-%m-%d}"
        title = "个人信用报告(个人版)" if self.first else "个人信用报告"
        name = "姓名:张三  证件类型:身份证  证件号码:11010519491231002X  已婚"
        asked = [f"查询时间:{made} 11:52:00"] if self.first and self.dice.random() < 0.5 else []
        intro = "这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算,精确到元。"
        return [
            title,
            f"报告编号:{number}",
            *asked,
            f"报告时间:{made} 11:52:45",
            name,
            "信贷记录",
            intro,
        ]

    def _summary(self, cards: int, loans: int) -> list[Text | str]:
        def count(n: int) -> str:
            return str(n) if n else "--"

        homes = self.dice.randint(0, loans)
        columns = (count(cards), count(homes), count(loans - homes), "--")
        rows = ("账户数", "未结清/未销户账户数", "发生过逾期的账户数", "发生过90天以上逾期的账户数")
        table = [f"{name} {' '.join(columns if name == rows[0] else ['--'] * 4)}" for name in rows]
        side = ["逾期记录可能影响对您的信用评", "价。", "购房贷款,包括个人住房贷款、"]
        if self.dice.random() < 0.5:
            table[1:1] = side
        return ["信息概要", "信用卡 购房 其他 其他业务", *table, "相关还款责任账户数 1 --"]

    def _accounts(self, cards: list[Sentence], loans: list[Sentence]) -> list[Text | str]:
        lines: list[Text | str] = []
        for heading, some, late, clean in (
            ("信用卡", cards, LATE_CARDS, CLEAN_CARDS),
            ("贷款", loans, "发生过逾期的账户明细如下:", "从未发生过逾期的账户明细如下:"),
        ):
            if not some:
                continue
            at = self.dice.randint(0, len(some))
            numbered = self.dice.random() < 0.8
            lines.append(heading)
            for intro, part, start in ((late, some[:at], 0), (clean, some[at:], at)):
                if part:
                    lines.append(intro)
                for n, sentence in enumerate(part, start + 1):
                    mark = f"{n}." if numbered else ""
                    lines += wrapped(self.dice, mark + sentence.words)
        return lines

    def _duties(self, duties: list[str]) -> list[Text | str]:
        lines = [line for n, d in enumerate(duties, 1) for line in wrapped(self.dice, f"{n}.{d}")]
        return ["相关还款责任信息", *lines] if lines else []

    def _others(self, public: list[list[str]]) -> list[Text | str]:
        none = ["系统中没有您最近5年内的公共信息记录。"]
        return ["非信贷交易记录", "系统中没有您最近5年内的非信贷交易记录。", "公共记录",
                *([line for one in public for line in one] or none)]  # fmt: skip

    def _inquiries(
        self, asked: list[tuple[date, str, str]], own: list[tuple[date, str, str]]
    ) -> list[Text | str]:
        header = "编号 查询日期 查询机构 查询原因"
        lines: list[Text | str] = ["查询记录", "这部分包含您的信用报告最近2年内被查询的记录。"]
        for heading, some in (("机构查询记录明细", asked), ("个人查询记录明细", own)):
            lines += [heading, header] if some else [heading]
            for number, row in enumerate(some, 1):
                on, who, why = row
                lines += inquiry_lines(self.dice, f"{number} {self.printed(on)}", who, why)
        return lines


def wrapped(dice: random.Random, words: str) -> list[str]:
    """Words as a page breaks them, in full-width or half-width marks."""
    if dice.random() < 0.7:
        words = words.translate(WIDE)
    width = dice.randint(18, 48)
    while len(words) % width == 1:  # a lone character without a font's outline is not seen
        width += 1
    return [words[at : at + width] for at in range(0, len(words), width)]


def paged(dice: random.Random, lines: list[Text | str]) -> list[list[Text | str]]:
    size = dice.randint(20, PAGE_LINES - 2)
    pages = [lines[at : at + size] for at in range(0, len(lines), size)]
    total = len(pages)
    above = dice.random() < 0.5
    marked = []
    for number, page in enumerate(pages, 1):
        foot = f"第 {number} 页，共 {total} 页"
        marked.append([foot, *page] if above else [*page, foot])
    return marked


def inquiry_lines(dice: random.Random, start: str, who: str, why: str) -> list[Text | str]:
    """A row on one line, or wrapped in one of two ways, or with its columns apart."""
    way = dice.randrange(4) if len(who) > 8 else 0
    cut = dice.randint(4, max(4, len(who) - 2))
    if way == 0:
        return [f"{start} {who} {why}"]
    if way == 1:
        return [f"{start} {who[:cut]}", who[cut:], why]
    if way == 2:
        return [f"{start} {who[:cut]} {why}", who[cut:]]
    if len(why) > 10:
        half = len(why) // 2
        return [f"{start} {who[:cut]} {why[:half]}", f"{who[cut:]} {why[half:]}"]
    return [f"{start} {who[:cut]}", f"{who[cut:]} {why}"]


def random_report(seed: int, times: int = 1) -> Report:
    """The report of a seed; every other one is of the first generation."""
    return Maker(random.Random(seed), first=seed % 2 == 0).report(times)  # noqa: S311 - invented
