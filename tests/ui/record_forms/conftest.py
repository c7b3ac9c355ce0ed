"""Something for dialogs to belong to."""

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    return host
