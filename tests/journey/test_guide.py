"""The guide, followed word for word where a slip would cost records."""

import shutil

from PySide6.QtCore import Qt

from tests.journey.person import Person


def test_by_hand_then_undo_and_a_new_computer(computer, qtbot, pictures, tmp_path):
    old = computer("old")
    old.start()
    person = Person(qtbot, pictures / "guide")

    begin(person)
    write_one_line(person)
    undo(person)
    asks_for_help(person)
    records = len(list(old.desk.session.state.book))
    new_computer(person, (old, computer("new")), tmp_path)

    person.clicks("检查账本")
    person.reads(f"账本完好：共 {records} 条记录")


def begin(person):
    """The chapter on the first five minutes, and the one on records."""
    person.reads("欢迎使用信用账本")
    person.clicks("手动记录")
    person.reads("第 1 步，共 6 步")
    person.clicks("跳过")
    person.clicks("添加账户")
    person.reads("一般从用得最多的那个开始。")
    person.pastes("借呗")
    person.presses(Qt.Key.Key_Return)
    person.reads("记一笔借款")


def write_one_line(person):
    """The fastest way: one line."""
    person.clicks("查找或记一笔（Ctrl+K）")
    person.reads("↑ ↓ 选择 · 回车执行 · Esc 关闭")
    person.pastes("还 借呗 500 昨天")
    person.presses(Qt.Key.Key_Return)
    person.reads("撤销：已添加还款")


def undo(person):
    """A slip just now, and the way back from it."""
    person.clicks("撤销：已添加还款")
    person.clicks("重做：已添加还款")
    person.reads("撤销：已添加还款")


def asks_for_help(person):
    """The guide opens at the chapter about the page, and is closed by Esc."""
    person.clicks("操作记录")
    person.clicks("使用指南（F1）")
    person.reads("撤销、操作记录与回收站")
    person.presses(Qt.Key.Key_Escape)


def new_computer(person, computers, folder):
    """The chapter on a new computer: copy one file, and put it in the place of another."""
    old, new = computers
    old.desk.window.close()
    stick = folder / "stick"
    stick.mkdir()
    shutil.copy(folder / "old" / "data" / "credit.book", stick)
    new.start()
    person.clicks("手动记录")
    person.clicks("跳过")
    person.clicks("设置")
    person.reads("credit.book")
    new.desk.window.close()
    shutil.copy(stick / "credit.book", folder / "new" / "data")
    new.start()
    person.clicks("设置")
