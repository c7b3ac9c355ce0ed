"""The headline of a preview: numbers that visibly add up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from credittracker.services.import_preview import Counts
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.words import formats

_SIGNS = ("=", "+", "+")


class Sums(QWidget):
    """Rows = recognised + left alone + refused, and what the recognised ones come to."""

    def __init__(self) -> None:
        super().__init__()
        self._terms = QHBoxLayout()
        self._terms.setSpacing(Space.L)
        self.detail = label("", "muted")
        layout = Beside(self, spacing=Space.S)
        layout.addLayout(self._terms)
        layout.addStretch(1)
        layout.addWidget(self.detail)

    def show_counts(self, counts: Counts) -> None:
        """Show other numbers."""
        clear_layout(self._terms)
        terms = (
            (counts.rows, self.tr("rows in all")),
            (counts.recognised, self.tr("about credit")),
            (counts.left_alone, self.tr("left alone")),
            (counts.refused, self.tr("unreadable")),
        )
        for sign, (count, text) in zip(("", *_SIGNS), terms, strict=True):
            if sign:
                mark = label(sign, "figure")
                mark.setAlignment(Qt.AlignmentFlag.AlignTop)
                self._terms.addWidget(mark)
            self._terms.addWidget(_term(count, text))
        said = " = ".join((str(counts.rows), " + ".join(str(count) for count, _ in terms[1:])))
        self.setAccessibleName(said)
        self.detail.setText(self._detail(counts))

    def _detail(self, counts: Counts) -> str:
        """How the recognised rows add up; parts that are nothing are not said."""
        known = counts.already_known - counts.confirmed
        parts = [
            (counts.added, self.tr("%n new", "", counts.added)),
            (known, self.tr("%n already in your book", "", known)),
            (counts.confirmed, self.tr("%n seen by two files", "", counts.confirmed)),
            (counts.left_out, self.tr("%n left out", "", counts.left_out)),
            (counts.needs_account, self.tr("%n without an account", "", counts.needs_account)),
        ]
        said = " + ".join(text for count, text in parts if count)
        head = self.tr("%n about credit", "", counts.recognised)
        return f"{head} = {said}" if said else ""


def _term(count: int, text: str) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(label(formats.number(count), "figure"))
    layout.addWidget(label(text, "caption"))
    return made
