"""Says of each file that does not go in why, and that nothing happened."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.services.import_files import KnownFile
from credittracker.ui.pages.importing.file_tables import known_file_text
from credittracker.ui.pages.importing.view import TELLABLE, Other
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import clear_layout
from credittracker.ui.words.files import error_text

_MOST = 4


class OtherFiles(QWidget):
    """``anywayRequested`` carries a ``KnownFile`` to be read once more.

    ``tellRequested`` the ``Item`` of a table whose columns the person can explain.
    """

    anywayRequested = Signal(object)
    tellRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        self._files: list[Other] = []
        self.banners: list[Banner] = []
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What it says."""
        return [banner.text for banner in self.banners]

    def show_files(self, files: Sequence[Other], *, in_list: bool) -> None:
        """Show these, each by itself while they are few or there is no list of all."""
        if in_list and len(files) > 1:
            files = ()
        if self._files == list(files) and self.banners:
            return
        self._files = list(files)
        clear_layout(self._layout)
        self.banners = [self._banner(one) for one in files[:_MOST]]
        if len(files) > _MOST:
            self.banners.append(self._rest(files[_MOST:]))
        self.setVisible(bool(self.banners))

    def _placed(self) -> Banner:
        """A banner in its place, as one that speaks before would do so as a window."""
        banner = Banner()
        self._layout.addWidget(banner)
        return banner

    def _banner(self, one: Other) -> Banner:
        banner = self._placed()
        if isinstance(one, KnownFile):
            text = f"{one.item.name}: {known_file_text(one)}"
            again = self.tr("Read it all the same") if one.batch else ""
            banner.say(text, "info", again)
            banner.actionRequested.connect(lambda: self.anywayRequested.emit(one))
        else:
            unchanged = self.tr("Your book is unchanged.")
            tell = self.tr("Say what its columns mean…") if one.error.code in TELLABLE else ""
            banner.say(f"{error_text(one.error)}  ·  {unchanged}", "bad", tell)
            banner.actionRequested.connect(lambda: self.tellRequested.emit(one.item))
        return banner

    def _rest(self, files: Sequence[Other]) -> Banner:
        banner = self._placed()
        said = self.tr("%n more file(s) cannot be read: {names}", "", len(files))
        banner.say(said.format(names=", ".join(one.item.name for one in files)), "bad")
        return banner
