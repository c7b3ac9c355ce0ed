"""The scam shield: known patterns around credit, what gives each away, and what to do now.

Nothing is stored and nothing is scored: one "yes" is enough. Grades and sources:

* ``fee_for_limit``, ``unfreeze_fee``, ``deposit_first``: nobody can raise a limit for money
  (China credit research 4.1, C); fake Weilidai "unfreeze fee" (ningxiacaijing.cn 2023); interest
  or charges taken before the money comes are not even principal by 民法典 art. 670.
* ``repair``: no such thing as paid 征信修复 (PBOC Guiyang, chinanews 2022-03-16); objections and
  the one-off repair of 2025-12-22 are free (人民日报 2025-12-23).
* ``cancel_account``: 全国学生资助管理中心 warnings no. 1 of 2020 and no. 1 of 2021.
* ``turnover``, ``lend_card``: NFRA warning of 2024-07-11 (刷银行流水); 长治公安 2025-09-16.
* ``screen_or_code``: 广州公安 2021-06-26 (screen sharing); banks ask nobody for a code.
* ``other_person``: AB 贷 (经济观察报 2023-04-08).
* ``lower_debt``: agents of "anti-collection" that take a fee (press; hangzhou.com.cn 2026-02-09).
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What to do, in the order in which it is worth doing."""

    STOP = "stop"
    BANK = "bank"
    POLICE = "police"
    HOTLINE = "hotline"
    LENDER = "lender"
    OVERSEER = "overseer"
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that one question finds out, and the steps that help against it."""

    code: str
    steps: tuple[Step, ...]


_ASKED = (Step.STOP, Step.HOTLINE, Step.LENDER)
_GIVEN = (Step.STOP, Step.BANK, Step.POLICE, Step.HOTLINE)

PATTERNS = (
    Pattern("fee_for_limit", _ASKED),
    Pattern("deposit_first", _ASKED),
    Pattern("unfreeze_fee", _ASKED),
    Pattern("repair", (*_ASKED, Step.OVERSEER)),
    Pattern("cancel_account", _ASKED),
    Pattern("turnover", (Step.STOP, Step.BANK, Step.POLICE, Step.HOTLINE)),
    Pattern("screen_or_code", _GIVEN),
    Pattern("other_person", (Step.STOP, Step.TELL, Step.LENDER, Step.HOTLINE)),
    Pattern("lower_debt", (Step.STOP, Step.LENDER, Step.OVERSEER)),
    Pattern("already_paid", _GIVEN),
)
"""Every question, in the order in which it is asked."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the answers add up to: the patterns met, and each step once, in its order."""

    met: tuple[Pattern, ...]
    steps: tuple[Step, ...]


def judge(yes: Collection[str]) -> Judgement:
    """Look at the codes answered with yes."""
    met = tuple(p for p in PATTERNS if p.code in yes)
    wanted = {step for pattern in met for step in pattern.steps}
    return Judgement(met, tuple(step for step in Step if step in wanted))
