"""Where bills are dropped, and how people who have none yet get them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from credittracker.importers.archives import READABLE
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space, colours_of
from credittracker.ui.widgets.basics import Button, IconLabel, label, restyle, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.pill import Pill

CHOOSE_KEYS = "Ctrl+O"
_TAKES = (QEvent.Type.DragEnter, QEvent.Type.Drop)

_GUIDE = 260
"""The least width of what stands beside."""


class DropZone(QFrame):
    """Says that files can be dropped here; the page itself takes them."""

    chooseRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "dropzone")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addStretch(1)
        mark = label()
        mark.setPixmap(pixmap("import", colours_of(self.palette()).accent_text, px(40)))
        head = label(self.tr("Drop your bills and credit reports here"), "heading")
        more = label(
            self.tr("Several at once or a whole folder, too. You see every row first."),
            "muted",
            wrap=True,
        )
        self.choose = Button(self.tr("Choose a file…"), "secondary", "file")
        keys = QKeySequence(CHOOSE_KEYS)
        self.choose.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.choose.clicked.connect(self.chooseRequested)
        for part in (mark, head, more):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        layout.addSpacing(Space.S)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        private = label(self.tr("Nothing leaves this computer."), "caption")
        layout.addLayout(row(None, IconLabel("lock", "quiet", 14), private, None))
        self.setMinimumHeight(px(260))
        self.setAccessibleName(head.text())

    def invite(self, *, inviting: bool) -> None:
        """Light up while files are held over the page."""
        restyle(self, "over", "true" if inviting else "false")


class FileDrop(QObject):
    """Lets files be dropped anywhere on a widget, and invites them while they are held over it."""

    dropped = Signal(object)
    """Their paths."""

    def __init__(self, target: QWidget, invite: Callable[..., None]) -> None:
        super().__init__(target)
        self._invite = invite
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something happens to the widget."""
        if event.type() == QEvent.Type.DragLeave:
            self._invite(inviting=False)
        elif isinstance(event, QDropEvent) and event.type() in _TAKES:
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
            paths = [path for path in paths if path.name]
            event.setAccepted(bool(paths))
            if paths:
                event.acceptProposedAction()
            self._taken(event.type(), paths)
            return True
        return super().eventFilter(watched, event)

    def _taken(self, kind: QEvent.Type, paths: list[Path]) -> None:
        self._invite(inviting=kind == QEvent.Type.DragEnter and bool(paths))
        if kind == QEvent.Type.Drop and paths:
            self.dropped.emit(paths)


class Guide(Card):
    """How a bill is got out of Alipay, tap by tap; ``more`` asks for the others."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Where do I get my bill?"))
        note = self.tr("In the Alipay app on your phone; it takes two minutes:")
        self.add(label(note, "muted", wrap=True))
        steps = QGridLayout()
        steps.setHorizontalSpacing(Space.M)
        steps.setVerticalSpacing(Space.M)
        steps.setColumnStretch(1, 1)
        for number, text in enumerate(self._steps(), 1):
            top = Qt.AlignmentFlag.AlignTop
            steps.addWidget(Pill(str(number)), number, 0, top)
            steps.addWidget(label(text, wrap=True), number, 1, top)
        self.add(steps)
        self.more = Button(self.tr("Other apps, banks and the credit report"), "link", "help")
        self.add(self.more)
        again = self.tr("Importing the same bill again is safe: nothing is ever added twice.")
        self.add(label(again, "caption", wrap=True))

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Tap Me (我的) and then Bills (账单)."),
            self.tr("Tap … at the top right, then Transaction statement (开具交易流水证明)."),
            self.tr("Choose “for my own records” (用于个人对账), and as long a time as it allows."),
            self.tr("Give your e-mail address. The password for the zip comes inside Alipay."),
            self.tr("Drop the zip here, and type that password when you are asked."),
        )


def chosen_files(parent: QWidget) -> list[Path]:
    """The files that the person picks."""
    patterns = " ".join(f"*{end}" for end in (*READABLE, ".zip"))
    said = QCoreApplication.translate(
        "DropZone", "Bills and credit reports ({patterns});;All files (*)"
    )
    title = QCoreApplication.translate("DropZone", "Choose bills")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", said.format(patterns=patterns))
    return [Path(name) for name in names]


def side_by_side(wide: QWidget, narrow: QWidget) -> QWidget:
    """Two things that share a line, the first with more room."""
    made = QWidget()
    layout = Beside(made)
    layout.addWidget(wide, 3)
    layout.add_roomy(narrow, 2, _GUIDE)
    return made
