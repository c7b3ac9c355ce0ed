"""Corrects a preview the way the person says, asking where it must."""

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.records import RecordId
from credittracker.services.import_preview import Preview, PreviewRow, include, set_account
from credittracker.ui.forms.form_dialog import FormDialog, FormSpec
from credittracker.ui.pages.importing.row_form import account_form, correction_form
from credittracker.ui.pages.importing.view import Correction, corrected, unclear


class Corrector(QObject):
    """``changed`` carries the corrected preview; ``accountMissing`` when none can be chosen."""

    changed = Signal(object)
    accountMissing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._seen: Preview | None = None
        self._today = date.min
        self.dialog: FormDialog | None = None

    def show_preview(self, seen: Preview, today: date) -> None:
        """Correct this one from now on."""
        self._seen, self._today = seen, today

    @Slot(object, bool)
    def tick(self, rows: list[RecordId], wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        """Take rows, or leave them out."""
        if self._seen is not None:
            self.changed.emit(include(self._seen, rows, wanted=wanted))

    @Slot(str)
    def correct(self, which: RecordId) -> None:
        """Ask what a row should say; of a report's account, only whose it is."""
        row = next((r for r in self._rows() if r.record_id == which and not r.known), None)
        if self._seen is None or row is None:
            return
        if row.is_payment:
            dialog = self._ask(correction_form(self._seen, row))
            dialog.saved.connect(lambda said: self._put_right(which, said))
        elif row.needs_account:
            dialog = self._ask(account_form(self._seen, (row,)))
            dialog.saved.connect(lambda account: self._place((row,), account))

    @Slot(object)
    def choose_account(self, which: list[RecordId]) -> None:
        """Ask whose rows these are; without any, the first of those alike that nobody knows."""
        if self._seen is None:
            return
        rows = unclear(self._seen)
        if which:
            rows = tuple(row for row in rows if row.record_id in which)
        alike = tuple(row for row in rows if _what(row) == _what(rows[0]))
        if not self._seen.accounts:
            self.accountMissing.emit()
        elif alike:
            dialog = self._ask(account_form(self._seen, alike))
            dialog.saved.connect(lambda account: self._place(alike, account))

    def _rows(self) -> tuple[PreviewRow, ...]:
        return self._seen.rows if self._seen is not None else ()

    def _put_right(self, which: RecordId, said: Correction) -> None:
        if self._seen is not None:
            self.changed.emit(corrected(self._seen, which, said))

    def _place(self, rows: tuple[PreviewRow, ...], account: RecordId) -> None:
        if self._seen is not None:
            which = [row.record_id for row in rows]
            self.changed.emit(set_account(self._seen, which, account))

    def _ask(self, spec: FormSpec) -> FormDialog:
        self.dialog = FormDialog(spec, self._today, self._parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()
        return self.dialog


def _what(row: PreviewRow) -> tuple[object, ...]:
    """Rows for which this is equal have the same answer."""
    same = (row.draft.product, row.draft.lender, row.draft.card, row.choices)
    return same if row.is_payment else (*same, row.record_id)
