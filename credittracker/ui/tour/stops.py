"""Where the tour stops, and what it says there."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.ui.shell import Shell

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing in the window, and what it is for."""

    target: QWidget
    title: str
    text: str


def stops(shell: Shell) -> tuple[Stop, ...]:
    """The stops in their order; a page that is not in this build has none."""
    header, pages = shell.header, shell.rail.buttons
    said = {
        "overview": (
            translate("Tour", "How you are doing"),
            translate(
                "Tour",
                "Your score with its range, what moved it, what is due. Once a month, check in "
                "here: five minutes.",
            ),
        ),
        "importing": (
            translate("Tour", "Bills come in here"),
            translate(
                "Tour",
                "Drop a bill or your credit report. You see every row before it counts, and one "
                "undo takes it all back.",
            ),
        ),
        "why": (
            translate("Tour", "Why is my limit zero?"),
            translate(
                "Tour",
                "Pick the account: the likely causes, each held against your own records, and "
                "what to do.",
            ),
        ),
        "plan": (
            translate("Tour", "What to pay first"),
            translate("Tour", "Try a step before you take it, and see when you are free of debt."),
        ),
    }
    around = (
        Stop(
            header.finding,
            translate("Tour", "One line does it"),
            translate(
                "Tour", "Ctrl+K, then “paid jiebei 500 yesterday”, or the name of anything here."
            ),
        ),
        Stop(
            header.undo,
            translate("Tour", "Nothing is final"),
            translate(
                "Tour",
                "Every change can be undone. The eye beside it hides all amounts. Nothing ever "
                "leaves this computer.",
            ),
        ),
    )
    return (*(Stop(pages[name], *text) for name, text in said.items() if name in pages), *around)
