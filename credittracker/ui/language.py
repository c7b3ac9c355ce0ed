"""Which language everything is said in; switching is live and includes Qt's own buttons."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from credittracker.services.places import resource

Words: TypeAlias = Callable[[str, str], str]
"""Says a text of a context in one language."""

_QT_TEXTS = QLibraryInfo.LibraryPath.TranslationsPath


def language_name(code: str) -> str:
    """A language's name in itself, the only way its readers will find it."""
    return {"zh_CN": "简体中文", "en": "English"}[code]


def system_language(locale: QLocale | None = None) -> str:
    """The best of our languages for this machine."""
    names = (locale or QLocale.system()).uiLanguages()
    for name in names:
        if name.startswith("zh"):
            return "zh_CN"
        if name.startswith("en"):
            return "en"
    return "en"


def words_in(code: str) -> Words:
    """The texts of a language, whichever is spoken now; English is the source itself."""
    texts = QTranslator()
    texts.load(f"credittracker_{code}", str(resource("i18n")))
    return lambda context, text: texts.translate(context, text) or text


class Language(QObject):
    """Installs a language's texts, number and date formats; ``changed`` when it switches.

    Show ``changed`` by building what is visible again: pages hold no state worth keeping.
    """

    changed = Signal(str)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = ""

    def choose(self, code: str) -> None:
        """Speak another language from now on."""
        if code == self.code:
            return
        self.forget()
        self.code = code
        QLocale.setDefault(QLocale(code))
        folder = str(resource("i18n"))
        for name, place in (
            (f"qtbase_{code}", QLibraryInfo.path(_QT_TEXTS)),
            (f"credittracker_{code}", folder),
        ):
            self._install(name, place)
        self.changed.emit(code)

    def forget(self) -> None:
        """Take the texts out again, so that whoever comes next begins anew."""
        self.code = ""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
