"""Corrects a preview the way the person says, asking where it must."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.records import RecordId
from credittracker.services.import_gathering import at, changed
from credittracker.services.import_judging import include
from credittracker.services.import_preview import PreviewRow
from credittracker.ui.forms.form_dialog import FormDialog, FormSpec
from credittracker.ui.pages.importing.row_form import account_form, correction_form
from credittracker.ui.pages.importing.view import Choice, Correction, Shown, corrected, placed


class Corrector(QObject):
    """``corrected`` carries a correction: from the files to the files as they should be.

    ``accountMissing`` when there is no account to choose.
    """

    corrected = Signal(object)
    accountMissing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._shown: Shown | None = None
        self._today = date.min
        self.dialog: FormDialog | None = None

    def show_files(self, shown: Shown, today: date) -> None:
        """Correct these from now on."""
        self._shown, self._today = shown, today

    @Slot(object, bool)
    def tick(self, rows: list[RecordId], wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        """Take rows, or leave them out."""
        if self._shown is not None:
            take = partial(include, rows=rows, wanted=wanted)
            self.corrected.emit(partial(changed, change=take))

    @Slot(str)
    def correct(self, which: RecordId) -> None:
        """Ask what a row should say; of a report's account, only whose it is."""
        found = at(self._shown.files, which) if self._shown is not None else None
        if found is None:
            return
        seen, row = found
        if row.is_payment:
            dialog = self._ask(correction_form(seen, row))
            dialog.saved.connect(lambda said: self._put_right(which, said))
        elif row.needs_account:
            dialog = self._ask(account_form(seen, (row,)))
            dialog.saved.connect(lambda said: self._place((row,), said))

    @Slot(object)
    def choose_account(self, which: list[RecordId]) -> None:
        """Ask whose rows these are; without any, the first of those alike that nobody knows."""
        if self._shown is None:
            return
        rows = [pair for pair in self._shown.unclear if not which or pair[1].record_id in which]
        if not rows:
            return
        seen = rows[0][0]
        alike = tuple(row for _, row in rows if _what(row) == _what(rows[0][1]))
        if not seen.accounts:
            self.accountMissing.emit()
        else:
            dialog = self._ask(account_form(seen, alike))
            dialog.saved.connect(lambda said: self._place(alike, said))

    def _put_right(self, which: RecordId, said: Correction) -> None:
        self.corrected.emit(partial(corrected, row=which, said=said))

    def _place(self, rows: tuple[PreviewRow, ...], said: Choice) -> None:
        which = [row.record_id for row in rows]
        self.corrected.emit(partial(placed, rows=which, said=said))

    def _ask(self, spec: FormSpec) -> FormDialog:
        self.dialog = FormDialog(spec, self._today, self._parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()
        return self.dialog


def _what(row: PreviewRow) -> tuple[object, ...]:
    """Rows for which this is equal have the same answer."""
    same = (row.draft.product, row.draft.lender, row.draft.card, row.choices)
    return same if row.is_payment else (*same, row.record_id)
