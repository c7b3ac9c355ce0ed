"""The style sheet of what holds things: windows, cards, rail, tables, tabs, menus, dialogs."""

VIEWS = """
/* Windows has fonts of its own for these, which Qt takes up again at every change of the theme. */
QAbstractItemView, QMenu, QMessageBox, QMessageBox QLabel, QStatusBar {
    font-family: "Noto Sans SC"; font-size: ${body}px;
}
QToolTip { font-family: "Noto Sans SC"; }
QMainWindow, QDialog, QMessageBox, QWidget[role="page"] { background: $window; }
QWidget[role="rail"] { background: $rail; border: 0; border-right: 1px solid $border; }
QWidget[role="header"] { background: $window; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: ${l}px; }
QFrame[role="line"] { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="toast"] { background: $tooltip; border: 0; border-radius: ${m}px; }
QFrame[role="toast"] QLabel { color: $tooltip_text; }
QFrame[role="toast"] QPushButton {
    background: transparent; color: #b9c8ff; border: 1px solid transparent; font-weight: 600;
}
QFrame[role="toast"] QPushButton:hover { background: rgba(255, 255, 255, 30); }
QFrame[role="toast"] QPushButton:focus { border: 2px solid #b9c8ff; }
QTextEdit[role="paper"] {
    background: #ffffff; color: #1b1d23; border: 1px solid $border; border-radius: ${m}px;
}
QDialog[role="palette"] { background: $surface; border: 1px solid $outline; }
QLineEdit[kind="palette"] {
    background: $surface; border: 0; border-bottom: 1px solid $border; border-radius: 0;
    padding: 8px 6px; font-size: ${heading}px;
}
QFrame[role="banner"] { border: 0; border-radius: ${m}px; background: $accent_soft; }
QFrame[role="banner"][tone="warn"] { background: $warn_soft; }
QFrame[role="banner"][tone="bad"] { background: $bad_soft; }
QFrame[role="banner"][tone="good"] { background: $good_soft; }

QFrame[role="dropzone"] {
    background: $surface; border: 2px dashed $handle; border-radius: ${l}px;
}
QFrame[role="dropzone"][over="true"] { background: $accent_soft; border-color: $accent_text; }

QPushButton[kind="rail"] {
    background: transparent; border: 1px solid transparent; border-radius: ${m}px;
    text-align: left; padding: 7px 10px; color: $text;
}
QPushButton[kind="rail"]:hover { background: $hover; }
QPushButton[kind="rail"]:focus { border: 2px solid $accent_text; padding: 6px 9px; }
QPushButton[kind="rail"]:checked {
    background: $accent_soft; color: $accent_text; font-weight: 600;
}

QScrollArea, QScrollArea > QWidget > QWidget[role="clear"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; border: 0; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView, QTreeView, QListView {
    background: $surface; color: $text; border: 0; alternate-background-color: $window;
    selection-background-color: $accent_soft; selection-color: $text;
}
QTableView::item, QTreeView::item { border: 0; border-bottom: 1px solid $border; padding: 0 10px; }
QTableView::item:hover { background: $window; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableView::item:focus { border: 2px solid $accent_text; padding: 0 8px; }
QListView::item { padding: 7px 10px; border-radius: ${s}px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border;
    padding: 7px 13px; font-size: ${caption}px; font-weight: 400;
}
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: ${small}px; height: ${small}px; }
QHeaderView::up-arrow { image: url("$icons/style-chevron-up.svg"); }
QHeaderView::down-arrow { image: url("$icons/style-chevron-down.svg"); }
QTableCornerButton::section { background: $surface; border: 0; }
QComboBox QAbstractItemView, QListView[role="popup"] {
    background: $surface; border: 1px solid $border; border-radius: ${m}px; padding: 4px;
}

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 8px 4px; margin-right: 18px; border: 0;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent_text; }
QTabBar::scroller { width: ${scroller}px; }
QTabBar QToolButton { background: $surface; border: 1px solid $border; padding: 0; }
QTabBar QToolButton::left-arrow { image: url("$icons/style-chevron-left.svg"); }
QTabBar QToolButton::right-arrow { image: url("$icons/style-chevron-right.svg"); }
QTabBar::tab:focus { background: $accent_soft; }

QMenu { background: $surface; border: 1px solid $border; border-radius: ${m}px; padding: 5px; }
QMenu::item { padding: 7px 26px 7px 12px; border-radius: ${s}px; color: $text; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $outline; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QGroupBox { border: 1px solid $border; border-radius: ${m}px; margin-top: 10px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: $muted; }

QCalendarWidget QWidget { alternate-background-color: $surface; background: $surface; }
QCalendarWidget QAbstractItemView {
    background: $surface; selection-background-color: $accent; selection-color: $on_accent;
    outline: 0;
}
QCalendarWidget QAbstractItemView:disabled { color: $outline; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 5px 9px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: none;
    image: url("$icons/style-chevron-left.svg"); max-width: ${arrow}px; }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: none;
    image: url("$icons/style-chevron-right.svg"); max-width: ${arrow}px; }
QSplitter::handle { background: $border; }
QStatusBar { background: $window; color: $muted; }
"""
