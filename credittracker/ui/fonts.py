"""The bundled typeface, so that Chinese is never boxes whatever the machine has installed."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from credittracker.services.places import resource
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Type

FAMILY = "Noto Sans SC"
FILES = ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf")


def register() -> None:
    """Make the bundled typeface known to Qt; doing it twice is harmless."""
    if FAMILY not in QFontDatabase.families():
        for name in FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def app_font() -> QFont:
    """The font of all running text; its figures are all equally wide."""
    font = QFont(FAMILY)
    font.setPixelSize(px(Type.BODY))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def sized(size: int, *, strong: bool = False) -> QFont:
    """The app's font in another size or weight, for what is painted in lengths of 100 %."""
    font = app_font()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def use(app: QApplication) -> None:
    """Register the typeface and show everything in it."""
    register()
    app.setFont(app_font())
