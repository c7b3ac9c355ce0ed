"""Nothing is destroyed by a stray Enter, and what goes is named."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from credittracker.ui.forms.confirm import ConfirmDialog, confirmed


def texts(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_it_names_what_will_go(qtbot):
    dialog = ConfirmDialog("Delete this account?", ["Jiebei", "12 repayments"], "Delete")
    qtbot.addWidget(dialog)

    assert "•  Jiebei" in texts(dialog)
    assert dialog.accessibleDescription() == "Jiebei; 12 repayments"


def test_a_long_list_is_cut_short(qtbot):
    dialog = ConfirmDialog("Delete?", [f"loan {n}" for n in range(10)], "Delete")
    qtbot.addWidget(dialog)

    assert "and 4 more" in texts(dialog)


def test_enter_cancels(qtbot):
    dialog = ConfirmDialog("Delete?", ["x"], "Delete")
    qtbot.addWidget(dialog)
    dialog.show()

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_red_button_agrees(qtbot):
    def agree():
        dialog = QApplication.activeModalWidget()
        qtbot.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, agree)

    assert confirmed("Delete?", ["x"], "Delete", None)
