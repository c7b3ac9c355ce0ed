"""The four jobs of a person, one after another, from the first start to paper in hand."""

import os
from dataclasses import replace

from PySide6.QtCore import Qt

from tests.importers.alipay_files import JIEBEI, bill
from tests.journey.conftest import NOW
from tests.journey.person import Person

REPAID = replace(JIEBEI, time="2026-11-20 08:00:00", amount="2000.00", order="2026112000000012")


def test_the_four_jobs(app, qapp, qtbot, pictures, tmp_path):
    asked_for = os.environ.get("JOURNEY_PLATFORM", qapp.platformName())
    assert qapp.platformName() == asked_for
    old, new = tmp_path / "july.csv", tmp_path / "november.csv"
    old.write_bytes(bill())
    new.write_bytes(bill([REPAID]))
    app.start()
    person = Person(qtbot, pictures)

    begin(person, old)
    check_in(person, new)
    why(person)
    plan(person)
    proof(person, tmp_path)

    book = app.desk.session.state.book
    assert len(book.check_ins) == 1
    assert len(book.plans) == 1
    assert sum(r.amount for r in book.repayments.values() if r.on == NOW.date()) == 0


def begin(person, file):
    """The first start: a bill, and a limit that went to zero."""
    person.reads("欢迎使用信用账本")
    person.clicks("导入我的账单")
    person.reads("第 1 步，共 6 步")
    person.clicks("跳过")
    person.opens_file("选择文件…", file)
    person.clicks("确认导入 4 条")
    person.reads("账本新增 4 条记录")
    person.clicks("补上额度")
    person.clicks("额度变了")
    person.picks("发生了什么", "清零")
    person.presses(Qt.Key.Key_Return)
    person.reads("额度 ¥0")


def check_in(person, file):
    """Job 1: the monthly check-in: import, confirm, result, receipt."""
    person.clicks("总览")
    person.clicks("本月核对")
    person.reads("月度核对")
    person.opens_file("选择文件…", file)
    person.clicks("确认导入 1 条")
    person.reads("账本新增 1 条记录")
    person.clicks("下一步")
    person.reads("这些额度还对吗？")
    person.clicks("没有，都记下了")
    person.clicks("看结果")
    person.reads("这个月只做一件事")
    person.clicks("保存这次核对")
    person.reads("凭据打印出来的样子")


def why(person):
    """Job 2: "I repaid. Why is my limit still zero?"."""
    person.clicks("为什么没额度")
    person.clicks("借呗")
    person.reads("借呗：您的记录中有 1 个可能原因")
    person.reads("还款 · 借呗 · 2026年11月20日 · ¥2,000.00")
    person.reads("等三天再看。")
    person.reads("需要额度到期日，征信报告上有。")


def plan(person):
    """Job 3: with what I can pay each month, what first, and when?"""
    person.clicks("计划")
    person.fills("每月能拿出", "3000")
    person.clicks("找办法")
    person.reads("达不到 70 分")
    person.fills("目标分数", "64.9")
    person.clicks("找办法")
    person.clicks("就按这份计划")
    person.reads("达到 64.9 分")


def proof(person, folder):
    """Job 4: paper in hand, and a letter to the lender."""
    paper, letter = folder / "report.pdf", folder / "letter.txt"
    person.clicks("报告")
    person.opens_file("存为 PDF…", paper)
    person.reads("report.pdf")
    assert paper.read_bytes().startswith(b"%PDF")
    person.clicks("为什么没额度")
    person.clicks("正规途径")
    person.clicks("给机构写信…")
    person.opens_file("存为文本文件…", letter)
    person.reads("letter.txt")
    assert "借呗" in letter.read_text(encoding="utf-8")
    person.clicks("关闭")
