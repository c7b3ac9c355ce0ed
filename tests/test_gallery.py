"""The gallery draws every page in every language, theme, size and state."""

from itertools import product

import pytest
from PySide6.QtGui import QImage

from credittracker.services.settings import LANGUAGES
from credittracker.ui.gallery import BOOKS, SIZES, THEMES, draw_gallery
from credittracker.ui.registry import present
from tests.conftest import TODAY


@pytest.mark.usefixtures("qtbot")
def test_every_page_is_drawn_in_every_way(tmp_path):
    drawn = draw_gallery(tmp_path / "new", TODAY)

    names = {path.name for path in drawn}
    assert names == {
        f"{page.name}-{book}-{code}-{theme}-{wide}x{high}.png"
        for page, book, code, theme, (wide, high) in product(
            present(), BOOKS, LANGUAGES, THEMES, SIZES
        )
    }
    for path in drawn:
        picture = QImage(str(path))
        wide, high = path.stem.rsplit("-", 1)[1].split("x")
        assert (picture.width(), picture.height()) == (int(wide), int(high))
        colours = {
            picture.pixel(x, y) for x in range(0, int(wide), 7) for y in range(0, int(high), 7)
        }
        assert len(colours) > 5
