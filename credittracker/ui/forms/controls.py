"""The control each kind of field is typed or chosen in, all read and written as text."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QWidget,
    QWidgetAction,
)

from credittracker.ui.forms.fields import (
    CheckField,
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    RecordChoice,
    TextField,
)
from credittracker.ui.forms.parsing import InputError, parse_date
from credittracker.ui.theme.scale import px
from credittracker.ui.widgets.basics import IconButton, put_inside
from credittracker.ui.words import formats


@dataclass(frozen=True, slots=True)
class Control:
    """A widget, and how to read, write and listen to it."""

    widget: QWidget
    read: Callable[[], str]
    write: Callable[[str], None]
    changed: SignalInstance
    left: SignalInstance | None = None


class DateLine(QLineEdit):
    """A date typed any way; Up and Down go a day further or back, a calendar is one click away."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        button = IconButton("calendar", QCoreApplication.translate("DateLine", "Open the calendar"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._open)
        put_inside(self, button, left=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._put(self._day() + timedelta(days=step))

    def _day(self) -> date:
        try:
            return parse_date(self.text(), self._today)
        except InputError:
            return self._today

    def _put(self, on: date) -> None:
        self.setText(formats.iso(on))
        self.textEdited.emit(self.text())

    def _open(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(formats.to_qdate(self._day()))

        def chosen(on: QDate) -> None:
            self._put(date(on.year(), on.month(), on.day()))
            menu.close()

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        calendar.setFocus()


def control_for(field: Field, today: date) -> Control:
    """The control of a field."""
    match field:
        case CheckField():
            return _check(field)
        case RecordChoice():
            return _search(field)
        case ChoiceField():
            return _choice(field)
        case TextField(lines=lines) if lines > 1:
            return _long_text(lines)
    return _line(field, today)


def _line(field: Field, today: date) -> Control:
    edit = DateLine(today) if isinstance(field, DateField) else QLineEdit()
    if isinstance(field, MoneyField):
        edit.setPlaceholderText(f"{formats.symbol(field.currency)}0.00")
    return Control(edit, edit.text, edit.setText, edit.textEdited, edit.editingFinished)


def _long_text(lines: int) -> Control:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(lines * px(22) + 18)
    return Control(edit, edit.toPlainText, edit.setPlainText, edit.textChanged)


def _check(field: CheckField) -> Control:
    box = QCheckBox(field.label)
    return Control(
        box,
        lambda: field.write(box.isChecked()),
        lambda text: box.setChecked(text == "yes"),
        box.toggled,
    )


def _choice(field: ChoiceField) -> Control:
    box = _options_box(field)
    return Control(box, box.currentText, _chooser(box), box.currentTextChanged)


def _search(field: RecordChoice) -> Control:
    box, edit = _options_box(field), QLineEdit()
    box.setEditable(True)
    box.setLineEdit(edit)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCurrentIndex(-1)
    edit.setAccessibleName(field.label)
    edit.setPlaceholderText(QCoreApplication.translate("RecordChoice", "Type to find"))
    completer = QCompleter([option.text for option in field.options], box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.popup().setProperty("role", "popup")
    box.setCompleter(completer)
    choose = _chooser(box)

    def write(text: str) -> None:
        choose(text)
        edit.setText(text)

    return Control(box, edit.text, write, edit.textChanged, edit.editingFinished)


def _options_box(field: ChoiceField) -> QComboBox:
    box = QComboBox()
    box.setView(QListView())
    for option in field.options:
        box.addItem(option.text, option.value)
    box.setCurrentIndex(-1)
    return box


def _chooser(box: QComboBox) -> Callable[[str], None]:
    def write(text: str) -> None:
        box.setCurrentIndex(box.findText(text, Qt.MatchFlag.MatchExactly))

    return write
