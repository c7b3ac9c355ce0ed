"""The Qt we ship with does not wear Python out (6.12.0 did, and aborted after 5,100 calls)."""

import sys

from PySide6.QtWidgets import QLabel


def test_void_methods_do_not_lose_references_to_none(qtbot):
    widget = QLabel()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(1_000):
        widget.setText("x")

    assert abs(sys.getrefcount(None) - before) < 100
