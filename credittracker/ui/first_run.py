"""The first minute: which language, and how to begin."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from credittracker.services.demo import CHINESE
from credittracker.services.settings import LANGUAGES
from credittracker.ui.calculator.opening import open_calculator
from credittracker.ui.calculator.setting import setting_without_book
from credittracker.ui.language import Language, language_name, system_language
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.scale import px, size, within
from credittracker.ui.theme.tokens import Space, colours_of
from credittracker.ui.widgets.basics import Button, IconLabel, label, row

CHOICES = ("sample", "import", "type")
_ICONS = {"sample": "sparkle", "import": "import", "type": "edit"}


class FirstRun(QDialog):
    """Greets; the language switches as soon as it is picked. ``chosen`` carries the choice.

    Codes: ``sample`` (look around), ``import`` (bills or a report), ``type`` (by hand).
    Only to work out what a loan costs, no book is needed.
    """

    chosen = Signal(str)

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._today = language, today
        if not language.code:
            language.choose(system_language())
        self.choice = ""
        self._headline = label("", "title")
        self._welcome = label("", "muted", wrap=True)
        self._private = label("", "caption", wrap=True)
        self.calculator = Button("", "link", "table")
        self.calculator.setAutoDefault(False)
        self.calculator.clicked.connect(self._calculate)
        self.languages: dict[str, Button] = {}
        self.choices = {code: _Choice(code) for code in CHOICES}
        self._lay_out()
        for code, button in self.choices.items():
            button.clicked.connect(lambda _on=False, code=code: self._choose(code))
        self.setFixedWidth(within(self, 620, 0).width())
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "choices"):
            self._say()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Welcome to CreditTracker"))
        self._headline.setText(self.tr("Welcome to CreditTracker"))
        self._welcome.setText(
            self.tr("See what you owe, why a limit is gone, and what to do next. How do you begin?")
        )
        self._private.setText(
            self.tr("Everything stays on this computer. No account, no network, no one watching.")
        )
        self.choices["sample"].say(
            self.tr("Look around first"),
            self.tr("A made-up person's book. You can change anything; it is not yours."),
        )
        self.choices["import"].say(
            self.tr("Import my bills"),
            self.tr("The bill Alipay sends you. You see every row before it counts."),
        )
        self.choices["type"].say(
            self.tr("Type it in"), self.tr("The first loan takes half a minute.")
        )
        self.calculator.setText(self.tr("Or only work out what a loan costs"))

    @Slot()
    def _calculate(self) -> None:
        chinese = self._language.code == CHINESE
        open_calculator(setting_without_book(self._today, chinese=chinese), self)

    def _choose(self, code: str) -> None:
        self.choice = code
        self.chosen.emit(code)
        self.accept()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, Space.XL, 40, Space.XXL)
        layout.setSpacing(Space.M)
        layout.addLayout(self._language_row())
        mark = label()
        mark.setPixmap(pixmap("score", colours_of(self.palette()).accent_text, px(44)))
        layout.addWidget(mark)
        layout.addWidget(self._headline)
        layout.addWidget(self._welcome)
        layout.addSpacing(Space.S)
        for button in self.choices.values():
            layout.addWidget(button)
        layout.addWidget(self.calculator)
        layout.addLayout(row(IconLabel("lock", "quiet", 16), self._private))

    def _language_row(self) -> QHBoxLayout:
        made = QHBoxLayout()
        made.setSpacing(Space.XS)
        made.addStretch(1)
        group = QButtonGroup(self)
        for code in LANGUAGES:
            button = self.languages[code] = Button(language_name(code), "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(code == self._language.code)
            button.clicked.connect(lambda _on=False, code=code: self._language.choose(code))
            group.addButton(button)
            made.addWidget(button)
        return made


class _Choice(Button):
    """A large button: an icon, what it does, and what to expect."""

    def __init__(self, code: str) -> None:
        super().__init__("", "secondary")
        self.setProperty("kind", "choice")
        self.setMinimumHeight(px(84))
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        self.setAutoDefault(True)
        self._head, self._more = label("", "strong"), label("", "muted", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self._head)
        texts.addWidget(self._more)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.L)
        layout.addWidget(IconLabel(_ICONS[code], "info", 26))
        layout.addLayout(texts, 1)
        layout.addWidget(IconLabel("chevron-right", "quiet", 16))
        for part in (self._head, self._more):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Qt: as tall as its words need."""
        return size(540, 84)

    def say(self, head: str, more: str) -> None:
        """Set the words."""
        self._head.setText(head)
        self._more.setText(more)
        self.setAccessibleName(head)
        self.setAccessibleDescription(more)
