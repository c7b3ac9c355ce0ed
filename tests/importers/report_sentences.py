"""The sentences of invented credit reports, and what each means."""

import random
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from credittracker.importers.reported import Ending, Facility, ReportedAccount

LAST = date(2026, 7, 31)
BANKS = (
    "示例银行股份有限公司",
    "某某商业银行股份有限公司南平分行",
    "第三银行",
    "中国农业银行股份有限公司上海东方枢纽支行营业部",
    "华为路农村信用合作联社",
    "招商银行股份有限公司信用卡中心",
)
LENDERS = ("重庆蚂蚁消费金融有限公司", "重庆度小满小额贷款有限公司", "某某消费金融股份有限公司",
           "四川新网银行股份有限公司", "深圳前海微众银行股份有限公司")  # fmt: skip
LOANS = ("个人住房贷款", "个人住房商业贷款", "个人住房公积金贷款", "个人商用房(包括商住两用)贷款",
         "个人汽车消费贷款", "其他个人消费贷款", "个人经营性贷款", "个人助学贷款")  # fmt: skip
LINES = ("其他个人消费贷款", "个人经营性贷款")
FOREIGN = {"美元": "USD", "港币": "HKD", "欧元": "EUR", "瑞士法郎": "CHF"}


@dataclass(frozen=True)
class Sentence:
    """An account's sentence and what it means; ``None`` for one that counts with another."""

    words: str
    means: ReportedAccount | None


@dataclass
class Printing:
    """How one report of a generation prints days and amounts; ``first`` is before 2020."""

    dice: random.Random
    first: bool
    made: date = field(init=False)

    def __post_init__(self) -> None:
        year = self.dice.randint(2012, 2019) if self.first else self.dice.randint(2020, 2026)
        self.made = self.day(year, year)

    def printed(self, on: date) -> str:
        if self.first and self.dice.random() < 0.5:
            return f"{on.year}年{on.month}月{on.day}日"
        return f"{on:%Y年%m月%d日}"

    def month(self, on: date) -> str:
        if self.first:
            return f"{on.year}年{on.month}月"
        return f"{on:%Y年%m月}"

    def until(self, as_of: date) -> str:
        return f"截至{self.month(as_of)},"

    def day(self, first: int, last: int) -> date:
        year = self.dice.randint(min(first, last), last)
        return min(
            date(year, self.dice.randint(1, 12), self.dice.randint(1, 28)),
            LAST if last <= LAST.year else date(last, 12, 28),
        )

    def as_of(self) -> date:
        month = self.dice.randint(1, 12)
        year = self.made.year - 1
        return date(year, month, monthrange(year, month)[1])

    def money(self, least: int = 100, most: int = 900_000) -> int:
        return self.dice.randint(least, max(least, most))

    def digits(self, count: int) -> str:
        return "".join(self.dice.choices("0123456789", k=count))

    def figures(
        self, limit: int, balance: int, *, quasi: bool = False, abroad: bool = False
    ) -> str:
        """Limit and balance in one of the ways they are printed."""
        yuan = "折合人民币" if abroad and self.first else ""
        head = f"信用额度{yuan}{limit:,}"
        if quasi:
            return f"{head},透支余额{balance:,}"
        if self.first or self.dice.random() < 0.4:
            return f"{head},已使用额度{yuan}{balance:,}"
        inner = balance // 3
        special = f"(含未出单的大额专项分期余额{inner:,})" if self.dice.random() < 0.3 else ""
        if not special and self.dice.random() < 0.2 and balance > inner > 0:
            return f"{head},已使用额度{balance - inner:,},大额专项分期余额{inner:,}"
        return f"{head},余额{balance:,}{special}"

    def late(self, *, quasi: bool = False) -> tuple[int, int, str]:
        months = self.dice.choice((0, 0, 0, 0, 1, 3, 12))
        if not months:
            zero = "最近5年内有0个月处于逾期状态,没有发生过90天以上逾期。"
            return 0, 0, zero if self.dice.random() < 0.1 and not quasi else ""
        over = self.dice.randint(0, months)
        what = "透支超过60天" if quasi else "处于逾期状态"
        deep = "透支" if quasi else "逾期"
        tail = f"其中{over}个月{deep}超过90天" if over else "没有发生过90天以上的逾期"
        return months, over, f"最近5年内有{months}个月{what},{tail}。"

    def now(self) -> tuple[bool | None, str]:
        if self.first or self.dice.random() < 0.3:
            return None, ""
        late = self.dice.random() < 0.1
        return late, ",当前有逾期" if late else ",当前无逾期"


class Sentences(Printing):
    """Writes accounts."""

    def card_rows(self) -> Iterator[Sentence]:
        """A card, sometimes once more in another currency with the same limit."""
        opened, bank = self.day(2005, self.made.year - 1), self.dice.choice(BANKS)
        tail = "" if self.first else self.digits(4)
        quasi = self.dice.random() < 0.15
        begins = f"{self.printed(opened)}{bank}发放的{'准' if quasi else ''}贷记卡"
        kind = Facility.QUASI_CARD if quasi else Facility.CREDIT_CARD
        product = "准贷记卡" if quasi else "贷记卡"
        ending = self.dice.choice((None, None, None, Ending.CLOSED, Ending.NOT_ACTIVATED))
        said = {"facility": kind, "opened": opened, "institution": bank, "product": product,
                "tail": tail, "ending": ending}  # fmt: skip
        inside = ["人民币账户", *([f"卡片尾号:{tail}"] if tail else [])]
        if ending is not None:
            yield self._ended_card(f"{begins}({','.join(inside)})", said)
            return
        limit, balance = self.money(), self.money(0)
        as_of = self.as_of()
        foreign = None if quasi or self.dice.random() < 0.7 else self.dice.choice(list(FOREIGN))
        abroad = self.money(0, 9_000) if foreign else 0
        late, late_90, late_words = self.late(quasi=quasi)
        now, now_words = self.now()
        means = ReportedAccount(
            **said,
            as_of=as_of,
            limit=Decimal(limit),
            balance=Decimal(balance + abroad),
            late_months=late,
            late_90_months=late_90,
            late_now=now,
            twins=(FOREIGN[foreign],) if foreign else (),
        )
        figures = self.figures(limit, balance, quasi=quasi)
        rows = [
            Sentence(
                f"{begins}({','.join(inside)})。{self.until(as_of)}{figures}{now_words}。{late_words}",
                means,
            )
        ]
        if foreign:
            inside[0] = f"{foreign}账户"
            shared = self.figures(limit, abroad, abroad=True)
            rows.append(
                Sentence(
                    f"{begins}({','.join(inside)})。{self.until(as_of)}{shared}{now_words}。", None
                )
            )
        self.dice.shuffle(rows)
        yield from rows

    def _ended_card(self, begins: str, said: dict[str, object]) -> Sentence:
        if said["ending"] is Ending.NOT_ACTIVATED:
            return Sentence(f"{begins},尚未激活。", ReportedAccount(**said))
        ended = self.as_of()
        words = f"截至{self.month(ended)}已销户" if self.first else f"{self.month(ended)}销户"
        as_of = {"as_of": ended} if self.first else {}
        return Sentence(f"{begins},{words}。", ReportedAccount(**said, ended=ended, **as_of))

    def loan(self) -> Sentence:
        opened = self.day(2005, self.made.year - 1)
        lender = self.dice.choice((*BANKS, *LENDERS))
        product, granted = self.dice.choice(LOANS), self.money(1000, 3_000_000)
        begins = f"{self.printed(opened)}{lender}发放的{granted:,}元(人民币){product}"
        said = {"facility": Facility.LOAN, "opened": opened, "institution": lender,
                "product": product, "granted": Decimal(granted)}  # fmt: skip
        ending = self.dice.choice((None, None, Ending.SETTLED, Ending.TRANSFERRED))
        if ending is not None:
            ended = self.as_of()
            word = "已结清" if ending is Ending.SETTLED else "已转出"
            comma = self.dice.choice((",", "。" if not self.first else ","))
            return Sentence(
                f"{begins}{comma}{self.month(ended)}{word}。",
                ReportedAccount(**said, ending=ending, ended=ended),
            )
        due, as_of, balance = self.day(2027, 2050), self.as_of(), self.money(0, granted)
        late, late_90, late_words = self.late()
        now, now_words = self.now()
        comma = self.dice.choice((",", ",", ""))
        words = (
            f"{begins}{comma}{self.printed(due)}到期。{self.until(as_of)}余额{balance:,}"
            f"{now_words}。{late_words}"
        )
        return Sentence(
            words,
            ReportedAccount(
                **said,
                due=due,
                as_of=as_of,
                balance=Decimal(balance),
                late_months=late,
                late_90_months=late_90,
                late_now=now,
            ),
        )

    def line(self) -> Sentence:
        opened, lender = self.day(2018, self.made.year - 1), self.dice.choice(LENDERS)
        product = self.dice.choice(LINES)
        revolving = self.dice.random() < 0.8
        circle = "可循环使用" if revolving else "不可循环使用"
        begins = f"{self.printed(opened)}{lender}为{product}授信"
        said = {"facility": Facility.LINE, "opened": opened, "institution": lender,
                "product": product, "revolving": revolving}  # fmt: skip
        if self.dice.random() < 0.2:
            ended = self.as_of()
            return Sentence(
                f"{begins},{circle}。{self.month(ended)}已结清。",
                ReportedAccount(**said, ending=Ending.SETTLED, ended=ended),
            )
        valid = None if self.dice.random() < 0.3 else self.day(2027, 2032)
        until = f"额度有效期至{self.printed(valid)}" if valid else "额度长期有效"
        limit, balance, as_of = self.money(), self.money(0), self.as_of()
        late, late_90, late_words = self.late()
        now, now_words = self.now()
        words = (
            f"{begins},{until},{circle}。{self.until(as_of)}信用额度{limit:,}元(人民币),"
            f"余额为{balance:,}{now_words}。{late_words}"
        )
        return Sentence(
            words,
            ReportedAccount(
                **said,
                valid_until=valid,
                as_of=as_of,
                limit=Decimal(limit),
                balance=Decimal(balance),
                late_months=late,
                late_90_months=late_90,
                late_now=now,
            ),
        )
