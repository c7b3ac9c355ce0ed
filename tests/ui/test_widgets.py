"""Each widget says its value in words, draws in both themes, and answers the keyboard."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from credittracker.book.limits import LimitState
from credittracker.ui.theme.tokens import DARK, LIGHT
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Button, IconButton
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.limit_bar import LimitBar, LimitUse
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.widgets.score_gauge import Reading, ScoreGauge
from credittracker.ui.widgets.share_bar import ShareBar
from credittracker.ui.widgets.sparkline import Sparkline
from credittracker.ui.widgets.toast import Toast
from credittracker.ui.widgets.waterfall import Step, Waterfall


def gauge():
    made = ScoreGauge()
    made.set_score(Reading(63.4, 58, 69.5), "Getting there")
    return made


def share():
    made = ShareBar()
    made.set_share("Repayment record", 24.5, 35)
    return made


def limit(state=LimitState.AMOUNT, amount=None, used=None, *, masked=False):
    made = LimitBar()
    made.set_use(LimitUse(state, amount, used, masked=masked), "Jiebei")
    return made


def spark():
    made = Sparkline(70)
    made.set_values([50, 60, 64], "Score", "from 50 to 64")
    return made


def waterfall():
    made = Waterfall()
    made.set_steps(("May", 57), [Step("Aged out", 6.5), Step("Application", -2.1)], ("June", 61.4))
    return made


PAINTED = [gauge, share, limit, spark, waterfall, lambda: Pill("Late", "bad")]
EVERY_STATE = {
    "amount": lambda: limit(LimitState.AMOUNT, Decimal(50_000), Decimal(10_000)),
    "zero": lambda: limit(LimitState.AMOUNT, Decimal(0)),
    "unknown": lambda: limit(LimitState.UNKNOWN),
    "frozen": lambda: limit(LimitState.FROZEN),
    "closed": lambda: limit(LimitState.CLOSED),
}


def picture(qtbot, widget, width=300):
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    return widget.grab().toImage()


@pytest.mark.parametrize("make", PAINTED)
def test_it_looks_different_in_the_dark(qtbot, theme, make):
    light = picture(qtbot, make())
    theme.choose("dark")
    dark = picture(qtbot, make())

    assert light != dark


@pytest.mark.parametrize(
    ("make", "name", "said"),
    [
        (
            gauge,
            "Score",
            "63.4 of 100, Getting there. The line is 70. Surely between 58.0 and 69.5.",
        ),
        (share, "Repayment record", "24.5 of 35 points"),
        (spark, "Score", "from 50 to 64"),
        (waterfall, "What moved it", "May 57.0 · Aged out +6.5 · Application −2.1 · June 61.4"),
    ],
)
def test_a_screen_reader_hears_the_value(qtbot, make, name, said):
    widget = make()
    qtbot.addWidget(widget)

    assert (widget.accessibleName(), widget.accessibleDescription()) == (name, said)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("amount", "¥10,000 used of ¥50,000 · 20%"),
        ("zero", "Limit ¥0"),
        ("unknown", "Limit not known"),
        ("frozen", "Limit frozen"),
        ("closed", "Closed"),
    ],
)
def test_each_limit_state_has_its_own_words(qtbot, state, said):
    bar = EVERY_STATE[state]()
    qtbot.addWidget(bar)

    assert bar.accessibleDescription() == said


def test_each_limit_state_has_its_own_shape_without_colour(qtbot):
    shapes = set()
    for make in EVERY_STATE.values():
        image = picture(qtbot, make())
        grey = image.convertToFormat(image.Format.Format_Grayscale8)
        bar = grey.copy(0, 28, grey.width(), grey.height() - 28)
        shapes.add(bytes(bar.constBits()))

    assert len(shapes) == len(EVERY_STATE)


def test_a_hidden_limit_shows_no_amount(qtbot):
    bar = limit(LimitState.AMOUNT, Decimal(50_000), Decimal(12_345), masked=True)
    qtbot.addWidget(bar)

    assert bar.accessibleDescription() == "¥•••• used of ¥•••• · 25%"


def test_a_gauge_without_a_score_says_so(qtbot):
    empty = ScoreGauge()
    qtbot.addWidget(empty)
    empty.set_score(None, "Not enough entries yet")

    assert empty.accessibleDescription() == "Not enough entries yet"
    assert not empty.grab().isNull()


def test_a_sure_score_has_no_range(qtbot):
    sure = ScoreGauge()
    qtbot.addWidget(sure)
    sure.set_score(Reading(70, 70, 70), "Good")

    assert "between" not in sure.accessibleDescription()
    assert not sure.grab().isNull()


def test_an_icon_is_drawn_again_when_the_theme_turns(qtbot, theme):
    button = IconButton("undo", "Undo")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()

    theme.choose("dark")

    assert button.icon().cacheKey() != before


def test_a_disabled_icon_keeps_the_theme_s_colour(qtbot):
    button = IconButton("add", "Add")
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.set_meaning("add", "Add")

    image = button.icon().pixmap(18, 18, button.icon().Mode.Disabled).toImage()

    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == LIGHT.border
    assert DARK.border != LIGHT.border


def test_a_button_is_pressed_with_the_space_bar(qtbot):
    button = Button("Add", "primary", "add")
    qtbot.addWidget(button)
    button.show()

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_empty_state_offers_the_first_step(qtbot):
    empty = EmptyState("accounts", "Nothing yet", "Add your first loan.", "Add loan")
    qtbot.addWidget(empty)

    with qtbot.waitSignal(empty.actionRequested):
        empty.button.click()


def test_a_banner_says_what_it_is_and_can_be_dismissed(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("Sample data", "warn", "Start mine")

    with qtbot.waitSignal(banner.dismissed):
        banner.findChild(IconButton).click()

    assert banner.accessibleName() == banner.text == "Sample data"
    assert banner.isHidden()


def test_a_banner_has_an_action(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("Sample data", action="Start mine")

    with qtbot.waitSignal(banner.actionRequested):
        next(b for b in banner.findChildren(QPushButton) if b.text() == "Start mine").click()


@pytest.fixture
def toast(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return Toast(window)


def test_a_toast_offers_the_way_back_and_goes(qtbot, toast):
    toast.say("Added repayment", "Undo")

    with qtbot.waitSignal(toast.actionRequested):
        toast.findChild(QPushButton).click()

    assert toast.isHidden()


def test_a_toast_goes_by_itself(qtbot, toast, monkeypatch):
    monkeypatch.setattr(toast, "underMouse", lambda: False)
    toast.say("Added repayment")
    toast._timer.start(1)

    qtbot.waitUntil(toast.isHidden)


def test_a_toast_stays_while_its_button_has_the_focus(qtbot, toast):
    with qtbot.waitActive(toast.window()):
        toast.window().activateWindow()
    toast.say("Added repayment", "Undo")
    toast.findChild(QPushButton).setFocus()

    toast._leave()

    assert toast.isVisible()


def test_escape_puts_a_toast_away(qtbot, toast):
    toast.say("Added repayment")

    qtbot.keyClick(toast, Qt.Key.Key_Escape)

    assert toast.isHidden()


def test_a_card_is_named_after_its_heading(qtbot):
    card = Card("Limits")
    qtbot.addWidget(card)
    card.set_title("All limits")

    assert card.accessibleName() == "All limits"


def test_a_tall_card_keeps_its_content_at_the_top(qtbot):
    card = Card("Limits")
    qtbot.addWidget(card)
    text = QLabel("x")
    card.add(text)
    card.resize(300, 600)
    card.show()

    assert text.geometry().bottom() < 120
