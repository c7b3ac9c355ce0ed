"""What is late and what falls due soon, in one line."""

from PySide6.QtWidgets import QWidget

from credittracker.ui.pages.repayments.view import RepaymentsView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconLabel, label, row
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.words.status import money_list


class SumLine(QWidget):
    """Stands over the list of dues."""

    def __init__(self) -> None:
        super().__init__()
        self.late = label("", "strong", "bad")
        self.soon = label("", "strong")
        self._icon = IconLabel("error", "bad")
        self._keys = label(self.tr("Space marks a row as paid today; Enter asks more."), "caption")
        layout = Beside(self, spacing=Space.S)
        layout.addLayout(row(self._icon, self.late, self.soon, None), 1)
        layout.addWidget(self._keys)

    def show_sums(self, view: RepaymentsView, *, masked: bool) -> None:
        """Show other sums."""
        late = money_list(view.late, masked=masked)
        soon = money_list(view.soon, masked=masked)
        self.late.setText(self.tr("Late: {amount}").format(amount=late))
        self.late.setVisible(bool(view.late))
        self._icon.setVisible(bool(view.late))
        said = self.tr("Due in the next 31 days: {amount}").format(amount=soon)
        self.soon.setText(said if view.soon else self.tr("Nothing is due in the next 31 days."))
        self._keys.setVisible(bool(view.dues))
