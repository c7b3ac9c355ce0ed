"""Ask before something is lost, naming exactly what."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconLabel, label, row

_MOST_NAMED = 6


class ConfirmDialog(QDialog):
    """A question, the things concerned, and two buttons; Enter never destroys anything."""

    def __init__(
        self,
        question: str,
        things: Sequence[str],
        action: str,
        parent: QWidget | None = None,
        *,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(row(IconLabel("warning", "warn", 22), label(question, "heading"), None))
        for thing in things[:_MOST_NAMED]:
            layout.addWidget(label(f"•  {thing}", wrap=True))
        if len(things) > _MOST_NAMED:
            more = self.tr("and %n more", "", len(things) - _MOST_NAMED)
            layout.addWidget(label(more, "muted"))
        layout.addWidget(label(note or self.tr("You can undo this."), "caption", wrap=bool(note)))
        layout.addStretch(1)
        self.cancel_button = Button(self.tr("Cancel"))
        self.action_button = Button(action, "danger")
        self.action_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.action_button)
        layout.addLayout(buttons)
        self.setMinimumWidth(px(400))
        self.setAccessibleName(question)
        self.setAccessibleDescription("; ".join(things))
        self.cancel_button.setFocus()


def confirmed(
    question: str, things: Sequence[str], action: str, parent: QWidget | None, *, note: str = ""
) -> bool:
    """Whether the person still wants it after reading what it means; ``note`` is the way back."""
    dialog = ConfirmDialog(question, things, action, parent, note=note)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
