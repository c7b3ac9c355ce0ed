"""Put the theme on the application and keep it in step with the system."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from credittracker.ui.theme.qss import style_sheet
from credittracker.ui.theme.scale import percent, px, set_percent, system_percent
from credittracker.ui.theme.tokens import DARK, LIGHT, Colours, Type


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
    """The look of the application: ``system``, ``light`` or ``dark``, and how large text is.

    ``changed`` when any of it turns. A size of 0 follows the system.
    """

    changed = Signal()

    def __init__(self, app: QApplication, setting: str = "system", size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._setting, self._size = setting, size
        self._shown: Colours | None = None
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._show()

    @property
    def colours(self) -> Colours:
        """What is shown now."""
        return self._shown or LIGHT

    def choose(self, setting: str, size: int = 100) -> None:
        """Follow the person's choices from now on."""
        self._setting, self._size = setting, size
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
        colours, size = self._wanted(), self._size or system_percent()
        if colours is self._shown and size == percent():
            return
        self._shown = colours
        set_percent(self._app, size)
        font = self._app.font()
        font.setPixelSize(px(Type.BODY))
        self._app.setFont(font)
        self._app.setPalette(palette_of(colours))
        self._app.setStyleSheet(style_sheet(colours, size))
        self.changed.emit()
