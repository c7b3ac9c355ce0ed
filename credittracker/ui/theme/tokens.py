"""The design decisions as numbers: colours, spacing, type and radii; nothing else has any."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme's colours. Pairs that carry text meet WCAG AA (tested)."""

    window: str
    surface: str
    sunken: str
    rail: str
    hover: str
    border: str
    outline: str
    handle: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    warn_fill: str
    bad: str
    bad_soft: str
    bad_fill: str
    tooltip: str
    tooltip_text: str
    categories: tuple[str, ...]
    """Told apart with any kind of colour sight (tested), and never without a label."""

    def tone(self, name: str) -> tuple[str, str]:
        """The text colour and the soft background of a tone."""
        tones = {
            "good": (self.good, self.good_soft),
            "warn": (self.warn, self.warn_soft),
            "bad": (self.bad, self.bad_soft),
            "info": (self.accent_text, self.accent_soft),
        }
        return tones.get(name, (self.muted, self.sunken))


LIGHT = Colours(
    window="#f6f6f9",
    surface="#ffffff",
    sunken="#eeeff4",
    rail="#ededf2",
    hover="#e5e6ed",
    border="#e3e4ea",
    outline="#878d9b",
    handle="#c3c7d1",
    text="#1b1d23",
    muted="#595e6b",
    accent="#3a5ad9",
    accent_hover="#2f4bbd",
    on_accent="#ffffff",
    accent_text="#2f4ec4",
    accent_soft="#e8edfd",
    good="#12703f",
    good_soft="#e1f4e9",
    warn="#855100",
    warn_soft="#fdf0d7",
    warn_fill="#bf7a0a",
    bad="#b92d24",
    bad_soft="#fdeae8",
    bad_fill="#c3362d",
    tooltip="#25272e",
    tooltip_text="#f5f6f8",
    categories=("#1f6fb5", "#a52e09", "#074a32", "#a8508f", "#968d11", "#3e4752"),
)

DARK = Colours(
    window="#16171b",
    surface="#202227",
    sunken="#2b2e35",
    rail="#1b1c21",
    hover="#30333b",
    border="#33363e",
    outline="#777d8b",
    handle="#4b4f5a",
    text="#f0f1f4",
    muted="#adb2be",
    accent="#4767e2",
    accent_hover="#3d5cd6",
    on_accent="#ffffff",
    accent_text="#a3b8ff",
    accent_soft="#283156",
    good="#66d398",
    good_soft="#1b3829",
    warn="#f2bd63",
    warn_soft="#3d301a",
    warn_fill="#dca544",
    bad="#ff9b91",
    bad_soft="#452624",
    bad_fill="#c4443a",
    tooltip="#3a3e48",
    tooltip_text="#f5f6f8",
    categories=("#5aa9f0", "#f08a3c", "#2bce85", "#b875a3", "#efc63e", "#bdcdde"),
)


class Space(IntEnum):
    """Distances in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Type(IntEnum):
    """Text sizes in logical pixels at 100 %."""

    CAPTION = 12
    BODY = 14
    HEADING = 17
    TITLE = 24
    FIGURE = 28
    DISPLAY = 44


class Part(IntEnum):
    """Parts of controls that grow with the text, in logical pixels at 100 %."""

    LINE = 20
    ICON = 18
    HALF = 9
    ARROW = 14
    SMALL = 10
    SCROLLER = 26


class Radius(IntEnum):
    """Corner radii in logical pixels."""

    S = 5
    M = 8
    L = 14


_MIDDLE = 0.5


def is_dark(palette: QPalette) -> bool:
    """Whether a palette belongs to a dark theme."""
    shade = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Mid)
    return shade.lightnessF() < _MIDDLE  # the style sheet leaves this role alone


def colours_of(palette: QPalette) -> Colours:
    """The colours that belong with a widget's palette, so that painting follows the theme."""
    return DARK if is_dark(palette) else LIGHT


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    parts = (_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return sum(part * weight for part, weight in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
