"""Put the theme on the application and keep it in step with the system."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from credittracker.ui.theme.qss import style_sheet
from credittracker.ui.theme.tokens import DARK, LIGHT, Colours


def palette_of(colours: Colours) -> QPalette:
    """One theme as a Qt palette, which painted widgets, charts and tests read."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, name in (
        ((role.Window,), colours.window),
        ((role.Base, role.Button), colours.surface),
        ((role.AlternateBase, role.Light, role.Midlight), colours.sunken),
        ((role.WindowText, role.Text, role.ButtonText, role.BrightText), colours.text),
        ((role.Highlight, role.Accent), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Link, role.LinkVisited), colours.accent_text),
        ((role.PlaceholderText,), colours.muted),
        ((role.ToolTipBase,), colours.tooltip),
        ((role.ToolTipText,), colours.tooltip_text),
        ((role.Mid, role.Dark), colours.border),
    ):
        for one in roles:
            made.setColor(one, QColor(name))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.outline))
    return made


class Theme(QObject):
    """The look of the application: ``system``, ``light`` or ``dark``; ``changed`` when it turns."""

    changed = Signal()

    def __init__(self, app: QApplication, setting: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._setting = setting
        self._shown: Colours | None = None
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._show()

    @property
    def colours(self) -> Colours:
        """What is shown now."""
        return self._shown or LIGHT

    def choose(self, setting: str) -> None:
        """Follow the person's choice from now on."""
        self._setting = setting
        self._show()

    @Slot()
    def _follow(self) -> None:
        self._show()

    def _wanted(self) -> Colours:
        if self._setting == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._setting == "dark" else LIGHT

    def _show(self) -> None:
        colours = self._wanted()
        if colours is self._shown:
            return
        self._shown = colours
        self._app.setPalette(palette_of(colours))
        self._app.setStyleSheet(style_sheet(colours))
        self.changed.emit()
