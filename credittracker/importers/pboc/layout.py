"""A report's text put in order: plain characters, no page furniture, parted by its headings."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from credittracker.importers.errors import FileRefusedError

_LEAST = 200
"""A report has thousands of characters; fewer are a scan's, or a picture's caption."""
_TITLE = "个人信用报告"
_DETAILED = ("被查询者姓名", "信贷交易授信及负债信息概要", "信贷交易信息明细")
_FURNITURE = re.compile(
    r"第\d+页[,/]?共\d+页|\d+/\d+页?|编号查询日期查询机构查询原因|查询日期查询机构查询原因"
)
_SPACE = re.compile(r"\s+")


class Section(StrEnum):
    """The parts of a report, called as its headings are."""

    HEAD = "报告头"
    SUMMARY = "信息概要"
    ASSETS = "资产处置信息"
    ADVANCES = "垫款信息"
    CARDS = "信用卡"
    LOANS = "贷款"
    OTHER = "其他业务"
    GUARANTEES = "相关还款责任信息"
    NON_CREDIT = "非信贷交易记录"
    PUBLIC = "公共记录"
    INQUIRIES = "机构查询记录明细"
    OWN_INQUIRIES = "个人查询记录明细"
    REMARKS = "说明"


_HEADINGS: Mapping[str, Section] = {
    **{section.value: section for section in Section if section is not Section.HEAD},
    "信贷记录": Section.HEAD,
    "查询记录": Section.REMARKS,
    "资产处置": Section.ASSETS,
    "保证人代偿信息": Section.ADVANCES,
    "为他人担保信息": Section.GUARANTEES,
    "本人查询记录明细": Section.OWN_INQUIRIES,
    "住房贷款": Section.LOANS,
    "购房贷款": Section.LOANS,
    "其他贷款": Section.LOANS,
}
_IN_TABLE = frozenset({Section.CARDS, Section.LOANS, Section.OTHER})
"""Headings whose words also name columns of the summary's table."""
_CARD_LIST = re.compile("(?:贷记卡|信用卡).*明细如下:?$")
_LIST = re.compile("账户明细如下:?$")
_SENTENCE = re.compile(r"(?:\d{1,3}\.)?\d{4}年\d{1,2}月\d{1,2}日")


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of each section, in the order of the report; spaces part what is apart."""

    sections: Mapping[Section, tuple[str, ...]]

    def lines(self, section: Section) -> tuple[str, ...]:
        """A section's lines; none if the report has no such section."""
        return self.sections.get(section, ())

    def text(self, section: Section) -> str:
        """A section without any space: words break anywhere across lines."""
        return squeezed("".join(self.lines(section)))


def squeezed(text: str) -> str:
    """A text without spaces."""
    return _SPACE.sub("", text)


def lay_out(pages: Iterable[str], name: str) -> Layout:
    """Part a report's pages by its headings.

    Raises ``FileRefusedError``: ``scanned_pdf``, ``not_a_report``, ``detailed_report``.
    """
    lines = [_plain(line) for page in pages for line in page.split("\n")]
    _check(squeezed("".join(lines)), name)
    sections: dict[Section, list[str]] = {}
    now = Section.HEAD
    for line in lines:
        bare = squeezed(line)
        if not bare or _FURNITURE.fullmatch(bare):
            continue
        heading = _HEADINGS.get(bare.rstrip(":"))
        if heading is not None and not (now is Section.SUMMARY and heading in _IN_TABLE):
            now = heading
            continue
        now = _after(now, bare)
        sections.setdefault(now, []).append(line)
    return Layout({section: tuple(some) for section, some in sections.items()})


def _after(now: Section, bare: str) -> Section:
    """The section that a line stands in: a list or a sentence ends the summary."""
    if now is not Section.SUMMARY:
        return now
    if _LIST.search(bare):
        return Section.CARDS if _CARD_LIST.search(bare) else Section.LOANS
    return Section.LOANS if _SENTENCE.match(bare) else now


def _plain(line: str) -> str:
    """A line with plain characters: full-width brackets and commas both occur."""
    return normalize("NFKC", line.replace("\x00", "")).strip()


def _check(text: str, name: str) -> None:
    if len(text) < _LEAST:
        raise FileRefusedError("scanned_pdf", name)
    if any(mark in text for mark in _DETAILED):
        raise FileRefusedError("detailed_report", name)
    if _TITLE not in text:
        raise FileRefusedError("not_a_report", name)
