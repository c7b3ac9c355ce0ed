"""The gallery draws every page and dialog in every language, theme, size and state."""

from itertools import product

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage

from credittracker.services.settings import LANGUAGES
from credittracker.ui.gallery import (
    BOOKS,
    CALCULATOR_TABS,
    LOAN_TABS,
    OTHER_TABS,
    SCORE_VIEWS,
    SIZES,
    THEMES,
    draw_gallery,
)
from credittracker.ui.gallery_check_in import CHECK_IN
from credittracker.ui.gallery_guards import GUARDS
from credittracker.ui.gallery_help import HELP
from credittracker.ui.gallery_imports import VIEWS
from credittracker.ui.registry import present
from tests.conftest import TODAY


class Windows(QObject):
    """Notes whatever is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.kinds = set()

    def eventFilter(self, one, event):  # noqa: N802 - Qt calls it by that name
        if event.type() == QEvent.Type.Show and one.isWidgetType() and one.isWindow():
            self.kinds.add(type(one).__name__)
        return False


@pytest.fixture
def windows(qapp):
    seen = Windows()
    qapp.installEventFilter(seen)
    yield seen
    qapp.removeEventFilter(seen)


@pytest.mark.usefixtures("qtbot")
def test_every_page_is_drawn_in_every_way(tmp_path, windows):
    drawn = draw_gallery(tmp_path / "new", TODAY)

    known = {"MainWindow", "CalculatorDialog", "MappingDialog", "LetterDialog"}
    known |= {"ScamShieldDialog", "HelpWindow"}
    assert windows.kinds <= known, "a part flashed up by itself"
    ways = list(product(LANGUAGES, THEMES))
    pages = [*(page.name for page in present()), "repayments_calendar"]
    tabs = [f"loan_{tab}" for tab in LOAN_TABS] + [f"score_{view}" for view in SCORE_VIEWS]
    tabs += ["_".join(tab) for tab in OTHER_TABS]
    tabs += [f"import_{view}" for view in VIEWS] + [f"guard_{view}" for view in GUARDS]
    tabs += [f"check_in_{view}" for view in CHECK_IN] + [f"help_{view}" for view in HELP]
    dialogs = [f"calculator_{tab}" for tab in CALCULATOR_TABS]
    drawn_as = {path.stem.rsplit("-", 1)[0] for path in drawn}
    assert drawn_as == {
        f"{what}-{book}-{code}-{theme}"
        for code, theme in ways
        for what, book in (
            *product([*pages, *dialogs], BOOKS),
            *product(tabs, ["sample"]),
        )
    }
    assert len({path.name for path in drawn}) == len(drawn) == len(drawn_as) * len(SIZES)
    for path in drawn:
        picture = QImage(str(path))
        wide, high = path.stem.rsplit("-", 1)[1].split("x")
        assert (picture.width(), picture.height()) == (int(wide), int(high))
        colours = {
            picture.pixel(x, y) for x in range(0, int(wide), 7) for y in range(0, int(high), 7)
        }
        assert len(colours) > 5
