"""A way to the scam shield for whoever was called."""

from PySide6.QtCore import Slot

from credittracker.ui.scam_shield.opening import open_scam_shield
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card


class ShieldCard(Card):
    """``at_home``: the Chinese numbers are of use."""

    def __init__(self) -> None:
        super().__init__()
        self.at_home = True
        self.set_title(self.tr("Scam shield"))
        said = self.tr(
            "Somebody offers to raise a limit, repair a record or unfreeze money? Ten questions "
            "tell what gives a scam away."
        )
        self.add(label(said, wrap=True))
        self.check = Button(self.tr("Check an offer…"), "secondary", "lock")
        self.check.clicked.connect(self.ask)
        self.add(self.check)

    @Slot()
    def ask(self) -> None:
        """Ask the questions."""
        open_scam_shield(self.window(), at_home=self.at_home)
