"""The look: legible, told apart by everybody, and following the person's choice."""

from itertools import combinations, product

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QStatusBar, QTableView

from credittracker.services.places import resource
from credittracker.ui.fonts import FAMILY
from credittracker.ui.registry import PAGES
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.qss import style_sheet
from credittracker.ui.theme.tokens import DARK, LIGHT, Type, colours_of, contrast

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
PAPERS = ("window", "surface", "sunken", "rail", "hover")
TOAST_BUTTON = "#b9c8ff"
TONES = ("good", "warn", "bad", "accent_text", "muted", "text")

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light
KINDS_OF_SIGHT = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def lab(name, sight):
    """CIE Lab of a colour as somebody sees it."""
    colour = QColor(name)
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    r, g, b = (
        min(1, max(0, sum(w * p for w, p in zip(line, parts, strict=True))))
        for line in KINDS_OF_SIGHT[sight]
    )
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@THEMES
@pytest.mark.parametrize(("ink", "paper"), list(product(TONES, PAPERS)))
def test_text_is_legible_on_every_surface(colours, ink, paper):
    assert contrast(getattr(colours, ink), getattr(colours, paper)) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", ["good", "warn", "bad", "info", "quiet"])
def test_a_tone_is_legible_on_its_own_background(colours, tone):
    ink, paper = colours.tone(tone)

    assert contrast(ink, paper) >= 4.5
    assert contrast(colours.text, paper) >= 4.5


@THEMES
@pytest.mark.parametrize("button", ["accent", "accent_hover", "bad_fill"])
def test_button_text_is_legible(colours, button):
    assert contrast(colours.on_accent, getattr(colours, button)) >= 4.5


@THEMES
@pytest.mark.parametrize("mark", ["accent", "warn_fill", "good", "outline"])
@pytest.mark.parametrize("paper", ["surface", "window"])
def test_shapes_stand_out_from_the_surface(colours, mark, paper):
    assert contrast(getattr(colours, mark), getattr(colours, paper)) >= 3.0


@THEMES
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("tooltip_text", "tooltip"),
        ("text", "accent_soft"),
        ("accent_text", "accent_soft"),
        ("text", "border"),
    ],
)
def test_text_on_tips_choices_and_pressed_buttons_is_legible(colours, ink, paper):
    assert contrast(getattr(colours, ink), getattr(colours, paper)) >= 4.5


@THEMES
def test_the_button_of_a_toast_is_legible(colours):
    assert contrast(TOAST_BUTTON, colours.tooltip) >= 4.5


@THEMES
@pytest.mark.parametrize("paper", [*PAPERS, "accent_soft"])
def test_the_focus_ring_stands_out_everywhere(colours, paper):
    assert contrast(colours.accent_text, getattr(colours, paper)) >= 3.0


@THEMES
def test_categories_stand_out_from_the_card(colours):
    assert min(contrast(name, colours.surface) for name in colours.categories) >= 3.0


@THEMES
@pytest.mark.parametrize("sight", KINDS_OF_SIGHT)
def test_categories_are_told_apart_with_any_colour_sight(colours, sight):
    seen = [lab(name, sight) for name in colours.categories]

    nearest = min(
        sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5
        for a, b in combinations(seen, 2)
    )

    assert nearest >= 14  # six just noticeable differences


@THEMES
def test_the_style_sheet_has_no_name_left_over(colours):
    assert "$" not in style_sheet(colours)


def test_the_palette_says_which_colours_belong_to_it(theme, qapp):
    theme.choose("dark")
    dark = colours_of(qapp.palette())
    theme.choose("light")

    assert dark is DARK
    assert colours_of(qapp.palette()) is LIGHT


@pytest.mark.parametrize("kind", [QTableView, QMenu, QMessageBox, QStatusBar])
@pytest.mark.usefixtures("theme")
def test_a_system_with_fonts_of_its_own_for_some_widgets_is_not_followed(qtbot, kind):
    before = QApplication.font()
    QApplication.setFont(QFont("DejaVu Sans", 7), kind.__name__)
    try:
        widget = kind()
        qtbot.addWidget(widget)
        widget.ensurePolished()

        assert (widget.font().family(), widget.font().pixelSize()) == (FAMILY, Type.BODY)
    finally:
        QApplication.setFont(before)


def test_a_plain_dark_palette_counts_as_dark():
    assert colours_of(QPalette(QColor("#202020"))) is DARK


def test_choosing_a_theme_is_told_once(theme):
    told = []
    theme.changed.connect(lambda: told.append(1))

    theme.choose("dark")
    theme.choose("dark")

    assert told == [1]


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_every_page_has_an_icon(entry):
    assert resource("icons", f"{entry.icon}.svg").exists()


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda f: f.stem)
def test_every_icon_draws_something(file):
    image = pixmap(file.stem, "#ff0000", 24).toImage()

    blank = QImage(image.size(), image.format())
    blank.fill(0)
    blank.setDevicePixelRatio(image.devicePixelRatio())
    assert image != blank


def test_an_icon_takes_the_colour_it_is_given():
    image = pixmap("add", "#ff0000", 24, 1.0).toImage()

    assert image.pixelColor(12, 12).name() == "#ff0000"
