"""The guide's window: contents at the left, a chapter at the right, and a search through all."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from credittracker.ui.forms.controls import put_inside
from credittracker.ui.help.chapters import Chapter
from credittracker.ui.help.reader import Reader
from credittracker.ui.theme.scale import px, within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconButton, IconLabel, label, row

_SIZE = (1060, 760)
_LEAST = (680, 480)
_CONTENTS = 236
_ROW = 36
_SEARCH = 220


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
        self.contents, self.reader = QListWidget(), Reader()
        self.back = IconButton("chevron-left", self.tr("Back (Alt+Left)"))
        self.forward = IconButton("chevron-right", self.tr("Forward (Alt+Right)"))
        self.search = QLineEdit()
        self.previous = IconButton("arrow-up", self.tr("Previous place (Shift+F3)"))
        self.next = IconButton("arrow-down", self.tr("Next place (F3)"))
        self.said = label("", "muted")
        self._fill()
        self._lay_out()
        self._listen()
        self.setMinimumSize(*_LEAST)
        self.resize(within(self, *_SIZE))

    @property
    def chapter(self) -> str:
        """The name of the chapter shown."""
        return self._chapters[self._visited[self._at]].name

    @Slot(str)
    def show_chapter(self, name: str) -> None:
        """Show a chapter; the one left can be gone back to."""
        at = self._places.get(name, 0)
        if not self._visited or self._visited[self._at] != at:
            del self._visited[self._at + 1 :]
            self._visited.append(at)
            self._at += 1
            self._show()

    @Slot()
    def find_next(self) -> None:
        """Go on to the next place where the words searched for stand, in whichever chapter."""
        self._find(1)

    @Slot()
    def find_previous(self) -> None:
        """Go back to the place before."""
        self._find(-1)

    @Slot()
    def go_back(self) -> None:
        """Show the chapter that was read before."""
        self._step(-1)

    @Slot()
    def go_forward(self) -> None:
        """Show the chapter that was gone back from."""
        self._step(1)

    def _step(self, step: int) -> None:
        if 0 <= self._at + step < len(self._visited):
            self._at += step
            self._show()

    def _show(self) -> None:
        at = self._visited[self._at]
        chapter = self._chapters[at]
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(at)
        self.contents.blockSignals(False)
        self.reader.read(chapter.text, chapter.title)
        self.reader.mark(self.search.text().strip())
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._visited))

    def _find(self, step: int) -> None:
        words = self.search.text().strip()
        if not words or self._find_here(words, step):
            self.said.setText("")
            return
        here, many = self._visited[self._at], len(self._chapters)
        for at in ((here + step * n) % many for n in range(1, many + 1)):
            if words.casefold() in self._plain(at).casefold():
                self.show_chapter(self._chapters[at].name)
                ends = QTextCursor.MoveOperation
                self.reader.moveCursor(ends.Start if step > 0 else ends.End)
                self._find_here(words, step)
                self.said.setText("")
                return
        self.said.setText(self.tr("Not found"))

    def _find_here(self, words: str, step: int) -> bool:
        back = QTextDocument.FindFlag.FindBackward if step < 0 else QTextDocument.FindFlag(0)
        self.reader.mark(words)
        return self.reader.find(words, back)

    def _plain(self, at: int) -> str:
        """A chapter as it reads, without marks."""
        document = QTextDocument()
        document.setMarkdown(self._chapters[at].text)
        return document.toPlainText()

    @Slot()
    def _search_anew(self) -> None:
        """Look for what was typed from where the place found begins."""
        cursor = self.reader.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.reader.setTextCursor(cursor)
        self.find_next()

    @Slot()
    def _leave(self) -> None:
        """Leave the search, or the guide."""
        if self.search.text():
            self.search.clear()
            self.reader.setFocus()
        else:
            self.close()

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.show_chapter(self._chapters[at].name)

    def _fill(self) -> None:
        for chapter in self._chapters:
            item = QListWidgetItem(chapter.title, self.contents)
            item.setSizeHint(QSize(0, px(_ROW)))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(px(_CONTENTS))
        self.search.setProperty("kind", "search")
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(px(_SEARCH))
        put_inside(self.search, IconLabel("search", side=16), left=True)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(Space.M)
        sides.addWidget(self.contents)
        sides.addWidget(self.reader, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.M)
        found = (self.said, self.search, self.previous, self.next)
        layout.addLayout(row(self.back, self.forward, None, *found))
        layout.addLayout(sides, 1)

    def _listen(self) -> None:
        self.contents.currentRowChanged.connect(self._choose)
        self.reader.chapterRequested.connect(self.show_chapter)
        self.search.textChanged.connect(self._search_anew)
        for button, act, keys in (
            (self.back, self.go_back, ("Alt+Left",)),
            (self.forward, self.go_forward, ("Alt+Right",)),
            (self.previous, self.find_previous, ("Shift+F3",)),
            (self.next, self.find_next, ("F3",)),
            (None, self._focus_search, ("Ctrl+F",)),
            (None, self._leave, ("Esc",)),
        ):
            if button is not None:
                button.clicked.connect(act)
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)
        self.search.returnPressed.connect(self.find_next)
