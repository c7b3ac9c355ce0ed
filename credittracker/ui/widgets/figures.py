"""A few numbers side by side, each with its name and a line of small print."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import column, label, restyle
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside


class Figure(NamedTuple):
    """A number: what it is, how much, what else to know, and a tone if it needs one."""

    name: str
    value: str
    note: str = ""
    tone: str = ""


class FigureCard(Card):
    """One number."""

    def __init__(self) -> None:
        super().__init__(padding=Space.M)
        self._name = label("", "caption")
        self._value = label("", "heading")
        self._note = label("", "caption", wrap=True)
        self.add(column(self._name, self._value, self._note, spacing=Space.XS))

    def show_figure(self, figure: Figure) -> None:
        """Show another number."""
        self._name.setText(figure.name)
        self._value.setText(figure.value)
        self._note.setText(figure.note)
        restyle(self._value, "tone", figure.tone)
        self.setAccessibleName(figure.name)
        self.setAccessibleDescription(" ".join(part for part in figure[1:3] if part))


class Figures(QWidget):
    """As many numbers as it was given widths for, each a share of the whole."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        self.cards = [FigureCard() for _ in widths]
        layout = Beside(self, spacing=Space.M)
        for card, wide in zip(self.cards, widths, strict=True):
            layout.addWidget(card, wide)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other numbers; cards without one are hidden."""
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(figures))
            if place < len(figures):
                card.show_figure(figures[place])
