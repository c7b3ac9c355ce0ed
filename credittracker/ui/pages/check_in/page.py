"""The month's check-in as three steps, and the check-ins kept.

The files go through the import page itself, with the steps above it: one place reads bills, and
whoever knows it knows the check-in.
"""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from credittracker.services.checking_in import Answers, keep, questions
from credittracker.services.ids import new_id
from credittracker.ui.forms.confirm import confirmed
from credittracker.ui.guided import Guided
from credittracker.ui.page import Page
from credittracker.ui.pages.check_in.stages import Stages
from credittracker.ui.pages.check_in.view import BRINGING_PAGE, Begun, Stage
from credittracker.ui.session import State

BEGIN = "begin"
"""What to ask ``show_record`` for to begin a check-in, or go on with it."""


class CheckInPage(Page):
    """Keeps what was said until it is kept in the book with the score, in one step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self.begun: Begun | None = None
        self._begin = QAction(self.tr("Check in"), self)
        self._begin.setData("check")
        self._begin.triggered.connect(self.begin_check_in)
        self.stages = Stages()
        self.body.addWidget(self.stages, 1)
        self._listen()

    @property
    def is_complete(self) -> bool:
        """Whether what is shown is what was asked for."""
        return self.stages.is_complete(self.begun)

    def title(self) -> str:
        """The check-in, while one is under way."""
        return self.tr("Monthly check-in") if self.begun else ""

    def primary_action(self) -> QAction | None:
        """Begin; while one is under way, its steps have their own button."""
        has_some = self._state is not None and bool(self._state.book.check_ins)
        return self._begin if self.begun is None and has_some else None

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self._show()

    def show_record(self, record_id: str) -> None:
        """Begin a check-in, or go on with it."""
        if record_id == BEGIN:
            self.begin_check_in()

    def unfinished(self) -> Begun | None:
        """The check-in under way."""
        return self.begun

    def take_up(self, begun: object) -> None:
        """Go on with a check-in after the page was made anew."""
        if isinstance(begun, Begun):
            self.begun = begun
            self._tell()

    @Slot()
    def begin_check_in(self) -> None:
        """Begin, unless one is under way."""
        if self._state is not None and self.begun is None:
            self.begun = Begun(Answers(id=new_id()), frozenset(self._state.book.imports))
            self._show()

    def come_back(self, waiting: Collection[str]) -> None:
        """Look whether files that were read still wait to be accepted."""
        if self.begun is not None and self.begun.waiting != (BRINGING_PAGE in waiting):
            self.begun.waiting = not self.begun.waiting
            self._show()

    def go_on(self) -> None:
        """The next step; after the last, the check-in is kept."""
        if self.begun is None or self._state is None:
            return
        if self.begun.stage is Stage.RESULT:
            self._keep()
        elif self.begun.stage is Stage.BRING or self.stages.confirm.check():
            self.begun.stage = Stage(self.begun.stage + 1)
            self._show()

    def go_back(self) -> None:
        """The step before."""
        if self.begun is not None and self.begun.stage is not Stage.BRING:
            self.begun.stage = Stage(self.begun.stage - 1)
            self._show()

    def leave(self) -> None:
        """End without keeping anything, after asking whether answers are to be lost."""
        if self.begun is None:
            return
        question, things = self.tr("Leave this check-in?"), [self.tr("Your answers are not kept.")]
        note = self.tr("What you brought in stays in your book.")
        if self.begun.answers and not confirmed(
            question, things, self.tr("Leave"), self, note=note
        ):
            return
        was_shown = self.isVisible()
        self._end()
        if was_shown:
            self.pageRequested.emit("overview", "")

    def change_ended(self) -> None:
        """The check-in was kept, unless that failed and its answers are still to be kept."""
        begun, state = self.begun, self._state
        if begun is None or state is None or begun.stage is not Stage.RESULT:
            return
        kept = any(c.on == state.today for c in state.book.check_ins.values())
        if kept and (state.book is not begun.kept_from or not begun.answers):
            self._end()

    def _listen(self) -> None:
        stages = self.stages
        stages.workRequested.connect(self.workRequested)
        stages.savingRequested.connect(self.savingRequested)
        stages.pageRequested.connect(self.pageRequested)
        stages.receipts.beginRequested.connect(self.begin_check_in)
        stages.looking.found.connect(self._show)
        stages.bring.filesGiven.connect(self.filesRequested)
        stages.bring.guide.more.clicked.connect(lambda: self.actionRequested.emit("help"))
        stages.confirm.answered.connect(self._hear)

    @Slot(object)
    def _hear(self, answers: Answers) -> None:
        if self.begun is not None:
            self.begun.answers = answers

    def _keep(self) -> None:
        begun, state, found = self.begun, self._state, self.stages.looking.result
        if begun is not None and state is not None and found is not None:
            begun.kept_from = state.book
            change = keep(found.seen, questions(state.analysis), begun.answers)
            self.changeRequested.emit(change.label, change.intent)

    def _end(self) -> None:
        self.begun = None
        self.stages.receipts.show_newest()
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the step there is to show; a result once it is found."""
        if self._state is not None:
            self.stages.show_stage(self.begun, self._state)
        self._tell()

    def _tell(self) -> None:
        """Say where on the way one is."""
        ready = self._state is not None and self._state.analysis.has_anything
        self.guidedChanged.emit(way(self.begun.stage, ready=ready) if self.begun else None)
        self.headingChanged.emit()


def way(stage: Stage, *, ready: bool) -> Guided:
    """The steps of a check-in; the first can always be passed."""
    translate = QCoreApplication.translate
    onward = {
        Stage.BRING: translate("CheckInPage", "Next"),
        Stage.CONFIRM: translate("CheckInPage", "See the result"),
        Stage.RESULT: translate("CheckInPage", "Keep this check-in"),
    }
    return Guided(
        title=translate("CheckInPage", "Monthly check-in"),
        steps=(
            translate("CheckInPage", "Bring in"),
            translate("CheckInPage", "Confirm"),
            translate("CheckInPage", "Result"),
        ),
        at=stage,
        onward=onward[stage],
        ready=ready or stage is Stage.BRING,
    )
