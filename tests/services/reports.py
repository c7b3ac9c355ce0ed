"""Credit reports of a few sentences, read and imported into a book."""

from datetime import date

from credittracker.book.book import Book
from credittracker.importers.pboc.report import read_pages
from credittracker.services.catalogue import load_catalogue
from credittracker.services.import_preview import ParsedFile
from credittracker.services.importing import accept, preview
from tests.importers.test_report import HEAD, REST, cards
from tests.services.bills import parsed_file

MADE = date(2026, 7, 19)
LATER = date(2026, 8, 20)
CARD = cards(("人民币", "1234", "12,300"))
LINE = (
    "贷款\n1.2023年03月23日重庆蚂蚁消费金融有限公司为其他个人消费贷款授信，额度有效期至2029年03月23日，"
    "{circle}可循环使用。截至2026年06月，信用额度{limit}元（人民币），余额为{balance}，当前无逾期。{late}\n"
)
HOME = (
    "贷款\n1.2022年03月17日示例住房银行股份有限公司发放的550,000元（人民币）个人住房商业贷款，"
    "2052年03月17日到期。截至2026年06月，余额539,724。\n"
)
ASKED = (
    "查询记录\n机构查询记录明细\n1 2026年07月01日 示例银行 贷款审批\n"
    "2 2026年06月01日 示例银行 贷后管理\n3 2026年05月01日 示例担保有限公司 资信审查\n"
    "个人查询记录明细\n1 2026年07月19日 本人 本人查询（临柜）\n"
)


def line(limit="58,000", balance="20,000", circle="", late="") -> str:
    return LINE.format(limit=limit, balance=balance, circle=circle, late=late)


def parsed(*parts: str, made: date = MADE) -> ParsedFile:
    text = "".join((HEAD.replace("2026-07-19", str(made)), *parts, REST))
    return parsed_file(read_pages([text], "report.pdf"))


def seen(book: Book, *parts: str, made: date = MADE):
    return preview(book, load_catalogue(), parsed(*parts, made=made), LATER)


def imported(book: Book, *parts: str, batch: str = "batch", made: date = MADE) -> Book:
    return accept(seen(book, *parts, made=made), batch)(book)


def only(records):
    (found,) = records.values()
    return found
