"""What the app is, what it promises, and whose work it stands on."""

from PySide6.QtCore import Slot, qVersion

from credittracker import __version__
from credittracker.ui.pages.settings.licences_dialog import LicencesDialog
from credittracker.ui.pages.settings.view import BOOK_FORMAT
from credittracker.ui.widgets.basics import Button, IconLabel, column, label, row
from credittracker.ui.widgets.card import Card


class PromiseCard(Card):
    """What becomes of the person's data, in plain words."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Your data is yours"))
        for icon_name, text in (
            ("lock", self.tr("This app never uses the network.")),
            ("eye-off", self.tr("No account, no cloud, no statistics, no advertising.")),
            ("file", self.tr("Your book is one file that only you can read on this computer.")),
            ("export", self.tr("You can take everything out at any time, in open formats.")),
        ):
            self.add(row(IconLabel(icon_name, "info"), label(text, wrap=True)))


class AboutCard(Card):
    """The version, and the licences of the parts."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("About CreditTracker"))
        version = self.tr("Version {version}, book format {format}, Qt {qt}")
        self.add(label(version.format(version=__version__, format=BOOK_FORMAT, qt=qVersion())))
        self.help = Button(self.tr("Read the user guide"), "link", "help")
        self.score = Button(self.tr("How the score works"), "link", "score")
        self.tour = Button(self.tr("Take a look around"), "link", "sparkle")
        self.add(column(self.help, self.score, self.tour, spacing=0))
        for text in (
            self.tr(
                "Qt and PySide6 are used unmodified under the GNU LGPL, version 3: you may replace "
                "their libraries with your own build."
            ),
            self.tr("The typeface is Noto Sans SC, under the SIL Open Font License 1.1."),
            self.tr(
                "SQLModel, SQLAlchemy, pydantic, matplotlib, NumPy and platformdirs are free "
                "software under the MIT, BSD and similar licences."
            ),
        ):
            self.add(label(text, "caption", wrap=True))
        self.licences = Button(self.tr("Read the licences"), "link", "file")
        self.licences.clicked.connect(self._show_licences)
        self.add(self.licences)

    @Slot()
    def _show_licences(self) -> None:
        dialog = LicencesDialog(self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
