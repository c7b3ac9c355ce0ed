"""The guide's window: contents at the left, a chapter at the right, and a search through all."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from credittracker.ui.help.chapters import Chapter
from credittracker.ui.help.reader import Reader
from credittracker.ui.help.search_bar import SearchBar
from credittracker.ui.theme.scale import px, within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconButton, row

_SIZE = (1060, 760)
_LEAST = (680, 480)
_CONTENTS = 236
_ROW = 36


class HelpWindow(QWidget):
    """Stands beside the app; what is done in the app does not wait for it."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        title = self.tr("User guide")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._chapters = tuple(chapters)
        self._places = {chapter.name: at for at, chapter in enumerate(chapters)}
        self._visited: list[int] = []
        self._at = -1
        self._searched = False
        self.back = IconButton("chevron-left", self.tr("Back (Alt+Left)"))
        self.forward = IconButton("chevron-right", self.tr("Forward (Alt+Right)"))
        self.search, self.contents, self.reader = SearchBar(), QListWidget(), Reader()
        self._fill()
        self._lay_out()
        self._listen()
        self.setMinimumSize(*_LEAST)
        self.resize(within(self, *_SIZE))
        self.reader.setFocus()

    @property
    def chapter(self) -> str:
        """The name of the chapter shown."""
        return self._chapters[self._visited[self._at]].name

    @Slot(str)
    def show_chapter(self, name: str) -> None:
        """Show a chapter; the one left can be gone back to."""
        self._go(self._places.get(name, 0))

    def _go(self, at: int, *, searched: bool = False) -> None:
        """Show a chapter; a search through many of them is one step to go back."""
        if self._visited and self._visited[self._at] == at:
            return
        if searched and self._searched:
            self._visited[self._at] = at
        else:
            self._visited[self._at + 1 :] = [at]
            self._at += 1
        self._searched = searched
        self._show()

    def _step(self, step: int) -> None:
        """Go back or forward through the chapters that were read."""
        if 0 <= self._at + step < len(self._visited):
            self._at += step
            self._searched = False
            self._show()

    def _show(self) -> None:
        at = self._visited[self._at]
        chapter = self._chapters[at]
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(at)
        self.contents.blockSignals(False)
        self.reader.read(chapter.text, chapter.title)
        self.reader.mark(self.search.words)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._visited))

    @Slot(int)
    def _find(self, step: int) -> None:
        """Go to the next place or the one before, in whichever chapter; 0: words just typed."""
        words = self.search.words
        if not step:
            cursor = self.reader.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.reader.setTextCursor(cursor)
            self.reader.mark(words)
        found = not words or self._find_here(words, step) or self._find_elsewhere(words, step or 1)
        self.search.show_found(found=found)

    def _find_here(self, words: str, step: int) -> bool:
        flag = QTextDocument.FindFlag
        return self.reader.find(words, flag.FindBackward if step < 0 else flag(0))

    def _find_elsewhere(self, words: str, step: int) -> bool:
        here, many = self._visited[self._at], len(self._chapters)
        for at in ((here + step * n) % many for n in range(1, many + 1)):
            if words.casefold() in _plain(self._chapters[at]).casefold():
                self._go(at, searched=True)
                ends = QTextCursor.MoveOperation
                self.reader.moveCursor(ends.Start if step > 0 else ends.End)
                return self._find_here(words, step)
        return False

    @Slot()
    def _leave(self) -> None:
        """Leave the search, or the guide."""
        if self.search.words:
            self.search.line.clear()
            self.reader.setFocus()
        else:
            self.close()

    @Slot(int)
    def _choose(self, at: int) -> None:
        self._go(at)

    def _fill(self) -> None:
        for chapter in self._chapters:
            item = QListWidgetItem(chapter.title, self.contents)
            item.setSizeHint(QSize(0, px(_ROW)))
            item.setToolTip(chapter.title)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setMaximumWidth(px(_CONTENTS))

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(Space.M)
        sides.addWidget(self.contents, 1)
        sides.addWidget(self.reader, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.M)
        layout.addLayout(row(self.back, self.forward, None, self.search))
        layout.addLayout(sides, 1)

    def _listen(self) -> None:
        self.contents.currentRowChanged.connect(self._choose)
        self.reader.chapterRequested.connect(self.show_chapter)
        self.search.wanted.connect(self._find)
        self.back.clicked.connect(partial(self._step, -1))
        self.forward.clicked.connect(partial(self._step, 1))
        for keys, act in {
            "Alt+Left": partial(self._step, -1),
            "Alt+Right": partial(self._step, 1),
            "F3": partial(self._find, 1),
            "Shift+F3": partial(self._find, -1),
            "Ctrl+F": self.search.begin,
            "Esc": self._leave,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)


def _plain(chapter: Chapter) -> str:
    """A chapter as it reads, without marks."""
    document = QTextDocument()
    document.setMarkdown(chapter.text)
    return document.toPlainText()
