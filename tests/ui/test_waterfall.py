"""A waterfall whose steps are small is still read at a glance."""

from PySide6.QtGui import QColor

from credittracker.ui.theme.tokens import LIGHT
from credittracker.ui.widgets.waterfall import Step, Waterfall


def amber(widget) -> int:
    """How many pixels of the fullest line have the colour of a falling step."""
    image, colour = widget.grab().toImage(), QColor(LIGHT.warn_fill).rgb()
    lines = (
        sum(image.pixel(x, y) == colour for x in range(image.width()))
        for y in range(image.height())
    )
    return max(lines)


def course(qtbot, first: float, change: float) -> Waterfall:
    made = Waterfall()
    made.set_steps(("May", first), [Step("Applied", change)], ("June", first + change))
    qtbot.addWidget(made)
    made.resize(420, made.sizeHint().height())
    return made


def test_a_small_step_is_drawn_on_a_scale_of_its_own(qtbot):
    assert amber(course(qtbot, 66, -1.5)) > 30


def test_a_large_one_is_drawn_from_nothing(qtbot):
    half, whole = amber(course(qtbot, 80, -40)), amber(course(qtbot, 80, -80))

    assert abs(half - whole / 2) <= 2
