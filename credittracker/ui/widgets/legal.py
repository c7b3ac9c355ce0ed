"""Legal lines that a cost crosses: what each says, and what that means for the loan."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.loans.caps import Flag, Standing
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconLabel, Tone, clear_layout, column, label, row
from credittracker.ui.words.loans import line_text, shown_flags, source_text, standing_text

_TONES: dict[Standing, Tone] = {
    Standing.IN_FORCE: "bad",
    Standing.PARTLY: "warn",
    Standing.UNCLEAR: "warn",
    Standing.DEPENDS: "warn",
}
_ICONS = {"bad": "error", "warn": "warning", "quiet": "info"}


class LegalLines(QWidget):
    """One paragraph a line, those that bind first; a sentence where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.M)

    def show_flags(self, flags: Iterable[Flag], silence: str, *, brief: bool = False) -> None:
        """Show other lines; ``silence`` is said where none is crossed.

        ``brief`` leaves out the lines of other lenders where one of this loan's is there.
        """
        clear_layout(self._layout)
        shown = shown_flags(flags)
        own = [flag for flag in shown if flag.standing is not Standing.OTHERS]
        shown = own or shown if brief else shown
        if not shown:
            self._layout.addWidget(label(silence, "muted", wrap=True))
        for flag in shown:
            self._layout.addWidget(_paragraph(flag))


def _paragraph(flag: Flag) -> QWidget:
    tone = _TONES.get(flag.standing, "quiet")
    said = label(line_text(flag), wrap=True)
    means = label(standing_text(flag), "strong", "" if tone == "quiet" else tone, wrap=True)
    source = label(source_text(flag), "caption", wrap=True)
    words = QWidget()
    words.setLayout(column(said, means, source, spacing=Space.XS))
    holder = QWidget()
    layout = row(spacing=Space.M)
    layout.addWidget(IconLabel(_ICONS[tone], tone, 18), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(words, 1)
    holder.setLayout(layout)
    return holder
