"""Invented files on the import page, for the gallery."""

import tempfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QWidget

from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.dates import add_months, month_end
from credittracker.book.papers import AccountRule, ReportLine, TableLayout
from credittracker.services.workspace import Label
from credittracker.ui.main_window import MainWindow
from credittracker.ui.pages.importing.page import ImportingPage
from credittracker.ui.session import Session
from credittracker.ui.words.imports import TableKind

VIEWS = ("files", "rows", "columns", "kept", "letter")
"""What is drawn, one after another."""

_ALIPAY = """------------------------支付宝支付科技有限公司  电子客户回单------------------------
交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,
2026-07-20 09:51:00,信用借还,借呗,/,借呗放款至银行卡,不计收支,30000.00,,放款成功,2026072000000001,,,
2026-07-15 10:22:14,信用借还,花呗,/,花呗主动还款,不计收支,123.00,余额,还款成功,2026071500000002,,,
2026-07-10 09:20:58,信用借还,花呗,/,花呗自动还款,不计收支,1984.87,,还款失败,2026071000000004,,,
2026-06-20 23:58:00,信用借还,借呗,/,借呗还款,不计收支,5086.17,余额,还款成功,2026062000000007,,,
2026-06-18 09:30:52,日用百货,示例便利店,/,早餐,支出,3.32,花呗,交易成功,2026061800000008,,,
"""
_BANK = """China Construction Bank
开户机构：示例
币　　种：人民币

记账日,交易日期,交易时间,支出,收入,账户余额,币种,摘要,对方账号,对方户名,交易地点
20260621,20260621,00:03:00,5086.17,,100.00,人民币,代收付,1,重庆蚂蚁消费金融有限公司,蚂蚁花呗借呗扣款^1^jiebei
20260605,20260605,09:00:00,,9000.00,5186.17,人民币,工资,1,某公司,
"""
_OWN = """我的还款记录
哪天,平台,说明,多少钱
2026-05-05,度小满,第一期,1023.50
2026-06-05,度小满,第二期,1023.50
"""
_FILES = {
    "支付宝交易明细.csv": _ALIPAY,
    "建行流水.csv": _BANK,
    "我的还款.csv": _OWN,
    "照片.csv": "\x89PNG",
}


def import_views(
    window: MainWindow, session: Session, wait: Callable[[Callable[[], bool]], None]
) -> Iterator[tuple[str, QWidget]]:
    """Each view by its name, and the widget to be drawn."""
    session.apply(Label("sample"), lambda book: _with_papers(book, session))
    wait(lambda: session.is_complete)
    window.shell.toast.hide()
    window.go("importing")
    (page,) = window.findChildren(ImportingPage)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _FILES.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        page.read([Path(folder)])
        wait(lambda: session.is_complete and page.begun.files is not None)
        tabs = page.preview.tabs
        page.preview.files.table.select(("我的还款.csv", ""))
        yield "files", window
        tabs.setCurrentIndex(0)
        yield "rows", window
        page.preview.files.tell.click()
        wait(lambda: page.teller.dialog is not None)
    if page.teller.dialog is not None:
        kind = page.teller.dialog.settings.editors["kind"]
        kind.type(kind.field.write(TableKind.REPAYMENTS))
        yield "columns", page.teller.dialog
        page.teller.dialog.close()
    page.preview.discard.click()
    page.start.show_differences()
    page.start.kept.differences.select_row(0)
    yield "kept", window
    page.start.kept.letter.click()
    if page.reconciler.letters.dialog is not None:
        yield "letter", page.reconciler.letters.dialog
        page.reconciler.letters.dialog.close()


def _with_papers(book: Book, session: Session) -> Book:
    """The sample with a report that differs, a rule, and a table that was told."""
    today = session.state.today
    on = month_end(add_months(today.replace(day=1), -1))
    begun = add_months(on, -12)
    account = Account(
        id="gallery-account", platform="bank", name="示例消费贷", opened=begun,
        kind=AccountKind.INSTALMENT_LOAN,
    )  # fmt: skip
    loan = Loan(
        id="gallery-loan", account=account.id, on=begun, principal=Decimal(12000), terms=6,
        method=Method.EQUAL_PRINCIPAL, rate=Decimal(0),
    )  # fmt: skip
    paid = [
        Repayment(
            id=f"gallery-{n}", account=account.id, loan=loan.id, on=add_months(begun, n),
            amount=Decimal(2000),
        )
        for n in range(1, 7)
    ]  # fmt: skip
    text = "{begun:%Y年%m月%d日}示例银行股份有限公司发放的12,000元（人民币）其他个人消费贷款。"
    text += "截至{on:%Y年%m月}，余额4,000。"
    line = ReportLine(
        id="gallery-line", account=account.id, on=on, stated_on=today,
        text=text.format(begun=begun, on=on), balance=Decimal(4000),
    )  # fmt: skip
    rule = AccountRule(id="gallery-rule", words="示例银行", account=account.id)
    told = TableLayout(id="gallery-table", name="记账.csv", header=("日期", "金额"), mapping="{}")
    return book.with_records(account, loan, *paid, line, rule, told)
