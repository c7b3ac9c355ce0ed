"""A receipt as it is printed, and the ways to keep it as a file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QTextEdit, QVBoxLayout, QWidget

from credittracker.advice.forecasting import Marked
from credittracker.reports.document import Document, html, plain
from credittracker.reports.pdf import write_pdf
from credittracker.services.exporting import save_text, writing
from credittracker.services.progress import Progress
from credittracker.services.receipts import Receipt
from credittracker.ui.fonts import app_font
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, row
from credittracker.ui.words import formats
from credittracker.ui.words.receipt import receipt_document

_MARGIN = 20

_Writer: TypeAlias = Callable[[Path, Document, Progress], Path]


class ReceiptPaper(QWidget):
    """``savingRequested`` carries the work of writing a file, which gives its path."""

    savingRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._document: Document | None = None
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("role", "paper")
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(self.tr("The receipt as it will be printed"))
        self.as_pdf = Button(self.tr("Save as PDF…"), "secondary", "export")
        self.as_text = Button(self.tr("Save as text…"), "secondary", "file")
        self.as_pdf.clicked.connect(lambda: self._save("pdf", _write_pdf))
        self.as_text.clicked.connect(lambda: self._save("txt", _write_text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.text, 1)
        layout.addLayout(row(None, self.as_text, self.as_pdf))

    @Slot(object)
    def show_receipt(self, receipt: Receipt | None, foretold: Sequence[Marked]) -> None:
        """Show another receipt with what it foretold, or none."""
        self.as_pdf.setEnabled(receipt is not None)
        self.as_text.setEnabled(receipt is not None)
        if receipt is None:
            self._document = None
            self.text.clear()
            return
        self._name = self.tr("check-in {day}").format(day=formats.iso(receipt.check_in.on))
        self._document = receipt_document(receipt, foretold)
        page = QTextDocument(self.text)
        page.setDefaultFont(app_font())
        page.setDocumentMargin(_MARGIN)
        page.setHtml(html(self._document))
        self.text.setDocument(page)

    def _save(self, ending: str, write: _Writer) -> None:
        """Ask where to, and have what is shown written there."""
        if self._document is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the receipt"),
            f"{self._name}.{ending}",
            f"{ending.upper()} (*.{ending})",
        )
        if name:
            path = Path(name)
            path = path if path.suffix else path.with_suffix(f".{ending}")
            self.savingRequested.emit(partial(write, path, self._document))


def _write_pdf(path: Path, document: Document, _report: Progress) -> Path:
    with writing(path):
        write_pdf(path, document, app_font())
    return path


def _write_text(path: Path, document: Document, _report: Progress) -> Path:
    save_text(path, plain(document))
    return path
