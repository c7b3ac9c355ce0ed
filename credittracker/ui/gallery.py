"""Pages, a loan and the calculator as pictures, in every language, theme and size: for eyes."""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import (
    QEventLoop,
    QLocale,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from credittracker.services.demo import sample_book
from credittracker.services.settings import LANGUAGES, Settings
from credittracker.services.workspace import Label, open_workspace
from credittracker.ui import fonts
from credittracker.ui.calculator.dialog import CalculatorDialog
from credittracker.ui.calculator.setting import setting_of
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.charts.loading import keep_cache_in
from credittracker.ui.gallery_check_in import check_in_views
from credittracker.ui.gallery_guards import guard_views
from credittracker.ui.gallery_help import help_views
from credittracker.ui.gallery_imports import import_views
from credittracker.ui.gallery_plan import compare_example, keep_plan, try_example
from credittracker.ui.gallery_tour import typed_views
from credittracker.ui.language import Language
from credittracker.ui.main_window import MainWindow
from credittracker.ui.pages.accounts.loan.panel import LoanPanel
from credittracker.ui.pages.plan.page import PlanPage
from credittracker.ui.pages.repayments.page import RepaymentsPage
from credittracker.ui.pages.score.page import ScorePage
from credittracker.ui.registry import present
from credittracker.ui.session import Session, State
from credittracker.ui.surroundings import surroundings
from credittracker.ui.theme.apply import Theme
from credittracker.ui.widgets.tabs import Tabs

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("light", "dark")
BOOKS = ("sample", "empty")
SCORE_VIEWS = ("courses", "compare", "model")
"""What the score page shows besides its first tab."""
PLAN_TABS = ("plans", "ahead", "forecasts", "what_if", "payoff")
OTHER_TABS = (*(("plan", tab) for tab in PLAN_TABS), ("why", "timeline"))
LOAN_TABS = ("schedule", "cost", "prepay", "events")
CALCULATOR_TABS = ("loan", "sheet", "minimum")
VIEWS = (
    ("help", help_views),
    ("check_in", check_in_views),
    ("import", import_views),
    ("guard", guard_views),
)
"""What is drawn of pages besides their beginning; it may change the book, so in this order."""
MOST_WAIT = 10_000
_RESTS = {"prepay": 400, "minimum": 400}
"""Milliseconds after which charts that wait for a pause in typing are drawn."""
_AROUND = (80, 60)
"""How much smaller than the window a dialog over it is drawn."""


Shown: TypeAlias = tuple[MainWindow, Session]


def draw_gallery(folder: Path, today: date) -> list[Path]:
    """Draw everything into a folder, which is made if need be; returns the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["credittracker"])
    fonts.use(app)
    before = qInstallMessageHandler(_without_noise)
    theme, language = Theme(app), Language(app)
    drawn: list[Path] = []
    with tempfile.TemporaryDirectory() as cache:
        keep_cache_in(Path(cache))
        for code, look, book in product(LANGUAGES, THEMES, BOOKS):
            language.choose(code)
            theme.choose(look)
            with gallery_window(book, today, language, theme) as shown:
                drawn += draw_book(book, shown, folder / f"{book}-{code}-{look}")
    language.forget()
    qInstallMessageHandler(before)
    return drawn


def draw_book(book: str, shown: Shown, name: Path) -> list[Path]:
    """Everything of one book, as the window looks now; ``name`` begins the pictures' names."""
    window, session = shown
    if book != "sample":
        empty = [*_pages(window, name), *_calendar(window, name)]
        return empty + _calculator(window, session.state, name, filled=False)
    state = session.state
    drawn = _pages(window, name) + _score(window, name) + _tabs(window, state, name)
    drawn += _calendar(window, name) + _loan(window, state, name)
    drawn += _calculator(window, state, name, filled=True)
    for what, views in VIEWS:
        drawn += _views(window, views(window, session, _wait), what, name)
    return drawn


def draw_tour(window: MainWindow, session: Session, folder: Path) -> list[Path]:
    """Type a loan into an open book, then look at every page; returns the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    name = folder / QLocale().name()
    typed = _views(window, typed_views(window, session, _wait), "typed", name)
    return typed + _pages(window, name)


def _without_noise(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Qt's messages, but not the remark that pictures have no window manager."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


@contextmanager
def gallery_window(book: str, today: date, language: Language, theme: Theme) -> Iterator[Shown]:
    """A window over a book in a file of its own."""
    code = language.code
    now = datetime.combine(today, datetime.min.time())
    with tempfile.TemporaryDirectory() as home:
        workspace = open_workspace(Path(home) / "gallery.book", clock=lambda: now)
        if book == "sample":
            workspace.apply(Label("sample"), lambda _: sample_book(code, today))
        around = surroundings(lambda: today, Settings(), lambda _settings: None)
        session = Session(workspace, around, Settings(language=code))
        window = MainWindow(session, present(), language, theme)
        try:
            window.show()
            _wait(lambda: session.is_complete)
            yield window, session
        finally:
            window.close()
            session.close()
            workspace.close()
            window.deleteLater()


def _pages(window: MainWindow, name: Path) -> list[Path]:
    """Each page in each size."""
    drawn = []
    for entry, (wide, high) in product(present(), SIZES):
        window.resize(wide, high)
        window.go(entry.name)
        _wait(partial(_is_complete, window))
        drawn.append(_grab(window, _named(name, entry.name)))
    return drawn


def _score(window: MainWindow, name: Path) -> list[Path]:
    """Each other view of the score, in each size."""
    window.go("score")
    (page,) = window.findChildren(ScorePage)
    drawn = []
    for view, size in product(SCORE_VIEWS, SIZES):
        window.resize(*size)
        window.go("score", view)
        _wait(lambda: page.is_complete)
        drawn.append(_grab(window, _named(name, f"score_{view}")))
    return drawn


def _tabs(window: MainWindow, state: State, name: Path) -> list[Path]:
    """What the plan and the why page show besides their first tabs, in each size."""
    drawn = []
    window.go("plan")
    (plan,) = window.findChildren(PlanPage)
    try_example(plan, state, _wait)
    keep_plan(plan, state, _wait)
    for (page, tab), size in product(OTHER_TABS, SIZES):
        window.resize(*size)
        window.go(page)
        (bar,) = (t for t in window.findChildren(Tabs) if t.isVisible() and tab in t.names)
        bar.choose(tab)
        _wait(partial(_is_complete, window))
        if tab == "payoff":
            compare_example(plan)
            _wait(partial(_is_complete, window))
        drawn.append(_grab(window, _named(name, f"{page}_{tab}")))
    return drawn


def _calendar(window: MainWindow, name: Path) -> list[Path]:
    """The calendar of repayments in each size."""
    window.go("repayments")
    (page,) = window.findChildren(RepaymentsPage)
    page.choose("calendar")
    drawn = []
    for size in SIZES:
        window.resize(*size)
        drawn.append(_grab(window, _named(name, "repayments_calendar")))
    return drawn


def _is_complete(window: MainWindow) -> bool:
    page = window.shell.page()
    return page is not None and page.is_complete


def _loan(window: MainWindow, state: State, name: Path) -> list[Path]:
    """Each tab of the loan with the most to tell, in each size."""
    told = Counter(event.loan for event in state.book.loan_events.values())
    told.update(row.loan for row in state.book.overrides.values())
    ((loan, _),) = told.most_common(1)
    window.go("accounts", loan)
    (panel,) = window.findChildren(LoanPanel)
    drawn = []
    for tab, size in product(LOAN_TABS, SIZES):
        window.resize(*size)
        panel.tabs.choose(tab)
        drawn.append(_grab(window, _named(name, f"loan_{tab}"), _RESTS.get(tab, 0)))
    return drawn


def _calculator(window: MainWindow, state: State, name: Path, *, filled: bool) -> list[Path]:
    """Each tab of the calculator in each size: with an example typed in, or as it opens."""
    dialog = CalculatorDialog(setting_of(state), window)
    if filled:
        _type_example(dialog)
    dialog.show()
    drawn = []
    for tab, (wide, high) in product(CALCULATOR_TABS, SIZES):
        dialog.resize(wide - _AROUND[0], high - _AROUND[1])
        dialog.tabs.choose(tab)
        drawn.append(_grab(dialog, _named(name, f"calculator_{tab}"), _RESTS.get(tab, 0)))
    dialog.close()
    dialog.deleteLater()
    return drawn


def _views(
    window: MainWindow, shown: Iterator[tuple[str, QWidget]], kind: str, name: Path
) -> list[Path]:
    """What pages show besides their beginning, and their dialogs, in each size."""
    drawn = []
    for what, widget in shown:
        for wide, high in SIZES:
            if widget is window:
                window.resize(wide, high)
            else:
                widget.resize(wide - _AROUND[0], high - _AROUND[1])
            drawn.append(_grab(widget, _named(name, f"{kind}_{what}")))
    return drawn


def _type_example(dialog: CalculatorDialog) -> None:
    """A loan dearer than it says, a sheet that leaves a charge out, a card paid off slowly."""
    sheet = {"principal": "10000", "terms": "12", "rate": "12%", "stated": "12%", "overdue": "1.5"}
    for card, texts in (
        (dialog.loan.ask, {"principal": "10000", "terms": "12", "payment": "950"}),
        (dialog.sheet.ask, sheet),
        (dialog.sheet.charges.rows[0], {"amount": "50"}),
        (dialog.minimum.ask, {"balance": "20000", "fixed": "1500"}),
    ):
        for key, text in texts.items():
            card.editors[key].type(text)


def _named(name: Path, what: str) -> Path:
    return name.with_name(f"{what}-{name.name}")


def _grab(widget: QWidget, stem: Path, rest: int = 0) -> Path:
    """A picture of a widget, whose size its name ends with."""
    _settle(widget, rest)
    picture = widget.grab()
    path = stem.with_name(f"{stem.name}-{picture.width()}x{picture.height()}.png")
    picture.save(str(path))
    return path


def _settle(widget: QWidget, rest: int = 0) -> None:
    """Let everything lay itself out, and its charts be drawn."""
    _turn(30 + rest)
    charts = widget.findChildren(ChartFrame)
    _wait(lambda: not any(chart.is_waiting for chart in charts if chart.isVisible()))
    _turn(30)


def _wait(done: Callable[[], bool]) -> None:
    waited = 0
    while waited < MOST_WAIT and not done():
        _turn(50)
        waited += 50


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
