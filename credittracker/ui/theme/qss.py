"""The style sheet of every control, written once with names and filled from the tokens."""

from dataclasses import asdict
from string import Template

from credittracker.services.places import resource
from credittracker.ui.theme.qss_views import VIEWS
from credittracker.ui.theme.tokens import Colours, Part, Radius, Type

CONTROLS = """
* { outline: 0; }
QToolTip {
    background: $tooltip; color: $tooltip_text; border: 1px solid $tooltip;
    padding: 5px 8px; font-size: ${caption}px;
}
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${caption}px; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="info"] { color: $accent_text; }

QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: ${m}px;
    padding: 6px 14px; min-height: ${line}px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent_text; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled {
    color: $outline; border-color: $border; background: $sunken;
}
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled {
    background: $sunken; color: $outline; border-color: $border;
}
QPushButton[kind="danger"] {
    background: $bad_fill; color: #ffffff; border: 1px solid $bad_fill; font-weight: 600;
}
QPushButton[kind="danger"]:focus { border: 2px solid $text; }
QPushButton[kind="quiet"], QPushButton[kind="link"], QToolButton {
    background: transparent; color: $accent_text; border: 1px solid transparent;
}
QToolButton { color: $text; padding: 5px; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent_text; padding: 5px 13px; }
QToolButton:focus { border: 2px solid $accent_text; padding: 4px; }
QPushButton[kind="link"] { padding: 6px 6px 6px 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent_text; padding: 5px 5px 5px 0; }
QPushButton[kind="quiet"]:disabled, QToolButton:disabled {
    background: transparent; border-color: transparent; color: $outline;
}
QToolButton:checked { background: $accent_soft; color: $accent_text; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="choice"] {
    background: $surface; border: 1px solid $border; border-radius: ${l}px;
    text-align: left; padding: 16px;
}
QPushButton[kind="choice"]:hover { border-color: $accent_text; background: $surface; }
QPushButton[kind="choice"]:focus { border: 2px solid $accent_text; padding: 15px; }
QPushButton[kind="segment"] { border: 1px solid $border; color: $muted; }
QPushButton[kind="segment"]:checked {
    background: $accent_soft; color: $accent_text; border-color: $accent_text; font-weight: 600;
}
QPushButton[kind="segment"]:focus { border: 2px solid $accent_text; padding: 5px 13px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: ${m}px;
    padding: 6px 10px; min-height: ${line}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent_text; padding: 5px 9px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
    border: 2px solid $bad; padding: 5px 9px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {
    background: $sunken; color: $outline; border-color: $border;
}
QLineEdit[kind="search"] { background: $sunken; border-color: transparent; padding-left: 4px; }
QLineEdit[kind="search"]:focus {
    background: $surface; border-color: $accent_text; padding-left: 3px;
}
QLineEdit QToolButton { border: 0; padding: 0; background: transparent; }
QComboBox { combobox-popup: 0; padding-right: 28px; }
QComboBox:focus { padding-right: 27px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:disabled {
    border: 0; padding: 0; background: transparent; min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url("$icons/style-chevron-down.svg"); width: ${arrow}px; height: ${arrow}px;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { border: 0; width: 22px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0; width: 22px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url("$icons/style-chevron-up.svg"); width: ${small}px; height: ${small}px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url("$icons/style-chevron-down.svg"); width: ${small}px; height: ${small}px;
}

QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent_text; border-radius: ${s}px;
    padding: 1px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: ${icon}px; height: ${icon}px; border: 1px solid $outline; background: $surface;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: ${s}px; }
QRadioButton::indicator { border-radius: ${half}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent_text; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/style-check.svg");
}
QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$icons/style-dash.svg");
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/style-dot.svg");
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken;
    border-color: $border; }

QProgressBar {
    background: $sunken; border: 0; border-radius: 3px; height: 6px; max-height: 6px;
    color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider:horizontal { min-height: 26px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $sunken; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal {
    width: 18px; height: 18px; margin: -7px 0; border-radius: 10px;
    background: $surface; border: 1px solid $outline;
}
QSlider::handle:horizontal:focus { border: 2px solid $accent_text; }
"""


def style_sheet(colours: Colours, percent: int = 100) -> str:
    """The whole style sheet in one theme's colours and one size of text."""
    names = {k: v for k, v in asdict(colours).items() if isinstance(v, str)}
    sizes = {radius.name.lower(): int(radius) for radius in Radius}
    grown = (*Type, *Part)
    sizes |= {one.name.lower(): round(one * percent / 100) for one in grown}
    icons = resource("icons").as_posix()
    return Template(CONTROLS + VIEWS).substitute(names, icons=icons, **sizes)
