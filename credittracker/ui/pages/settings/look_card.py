"""How everything looks: language, light or dark, the size of text, whether amounts are hidden."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout

from credittracker.services.settings import LANGUAGES, TEXT_SIZES, THEMES, Settings
from credittracker.ui.language import language_name
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Flow
from credittracker.ui.words import formats

THEME_NAMES: dict[str, object] = {
    "system": QT_TRANSLATE_NOOP("LookCard", "Like the system"),
    "light": QT_TRANSLATE_NOOP("LookCard", "Light"),
    "dark": QT_TRANSLATE_NOOP("LookCard", "Dark"),
}


class LookCard(Card):
    """Shows the choices; ``changed`` carries the setting that was chosen."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Appearance"))
        self.languages = {code: Button(language_name(code), "segment") for code in LANGUAGES}
        self.themes = {code: Button(_theme_name(code), "segment") for code in THEMES}
        self.sizes = {size: Button(_size_name(size), "segment") for size in (0, *TEXT_SIZES)}
        self.masked = QCheckBox(self.tr("Hide amounts from onlookers (Ctrl+M)"))
        self.masked.toggled.connect(lambda on: self.changed.emit({"masked": on}))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        choices: tuple[tuple[str, str, Mapping[Any, Button]], ...] = (
            (self.tr("Language"), "language", self.languages),
            (self.tr("Light or dark"), "theme", self.themes),
            (self.tr("Text size"), "text_size", self.sizes),
        )
        for at, (name, key, buttons) in enumerate(choices):
            grid.addWidget(label(name, "muted"), at, 0)
            grid.addLayout(self._segments(key, buttons, name), at, 1)
        grid.addWidget(self.masked, 3, 0, 1, 2)
        self.add(grid)

    def show_settings(self, settings: Settings, language: str) -> None:
        """Show what is chosen; ``language`` is the one spoken now."""
        chosen = settings.language or language
        for code, button in self.languages.items():
            button.setChecked(code == chosen)
        for code, button in self.themes.items():
            button.setChecked(code == settings.theme)
        for size, one in self.sizes.items():
            one.setChecked(size == settings.text_size)
        self.masked.blockSignals(True)
        self.masked.setChecked(settings.masked)
        self.masked.blockSignals(False)

    def _segments(self, key: str, buttons: Mapping[Any, Button], name: str) -> Flow:
        layout = Flow(spacing=Space.XS)
        group = QButtonGroup(self)
        for code, button in buttons.items():
            button.setCheckable(True)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _on=False, code=code: self.changed.emit({key: code}))
            group.addButton(button)
            layout.addWidget(button)
        return layout


def _size_name(size: int) -> str:
    return formats.percent(size / 100, 0) if size else _theme_name("system")


def _theme_name(code: str) -> str:
    return QCoreApplication.translate("LookCard", str(THEME_NAMES[code]))
