"""The last net: an error nobody handled is logged, shown once, and never silent."""

import faulthandler
import logging
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QMessageBox

log = logging.getLogger(__name__)

FAULT_FILE = "last-crash.txt"


class FaultFile:
    """Where the interpreter writes its last words if the process dies without Python."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FAULT_FILE
        self.last_words = self._read()
        self._file: IO[str] = self._path.open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    def _read(self) -> str:
        """What the session before left, if it died; nothing otherwise."""
        try:
            return self._path.read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return ""

    def close(self) -> None:
        """Everything went well: leave nothing behind."""
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):  # another window of ours may be using it
            self._path.unlink(missing_ok=True)


class CrashNet(QObject):
    """Install one, keep it alive; errors from any thread end up in one dialog."""

    _caught = Signal(str)

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._showing = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """Give Python its own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _catch_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        self._catch(hook.exc_type, hook.exc_value or hook.exc_type(), hook.exc_traceback)

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.critical("unhandled", exc_info=(kind, error, trace))
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._showing:  # one dialog, however many errors
            return
        self._showing = True
        box = QMessageBox(QMessageBox.Icon.Critical, self.tr("Something went wrong"), "")
        box.setText(
            self.tr("Something went wrong. Your data is safe: nothing half-done was saved.")
        )
        box.setInformativeText(self.tr("If it happens again, please restart the app."))
        box.setDetailedText(
            f"{QCoreApplication.applicationName()} {self._version}, Qt {qVersion()}, "
            f"Python {sys.version.split()[0]}\n\n{details}"
        )
        box.exec()
        self._showing = False
