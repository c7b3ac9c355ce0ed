"""Matplotlib, imported beside the window when the first chart is seen, so that nothing halts."""

import os
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from credittracker.services.places import resource

CACHE_VARIABLE = "MPLCONFIGDIR"
_FIGURE = "matplotlib.figure"
_CANVAS = "matplotlib.backends.backend_qtagg"
"""The two import everything a chart needs."""
_LOOK = 20
"""Milliseconds between two looks whether it is there."""
_FONTS = ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf")


def keep_cache_in(folder: Path) -> None:
    """Where matplotlib keeps its font cache; to be said before the first chart."""
    os.environ.setdefault(CACHE_VARIABLE, str(folder / "charts"))


class Loader(QObject):
    """Imports in a thread that knows nothing of Qt; ``ready`` when charts can be drawn.

    An import holds the interpreter in short turns, so the window goes on in between.
    """

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Thread(target=_load, daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin."""
        self._work.start()
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if not self._work.is_alive():
            self._timer.stop()
            self.ready.emit()


def figure_and_canvas(dots: int) -> tuple[Any, Any]:
    """A new figure and the widget that draws it."""
    figure = import_module(_FIGURE).Figure(dpi=dots)
    backend = import_module(_CANVAS)
    return figure, backend.FigureCanvasQTAgg(figure)


def font(size: float, *, strong: bool = False) -> Any:
    """The bundled typeface for matplotlib, in logical pixels at 72 dots an inch."""
    kind = import_module("matplotlib.font_manager").FontProperties
    return kind(fname=str(resource("fonts", _FONTS[1 if strong else 0])), size=size)


def _load() -> None:
    """Everything that takes long; what was done before takes no time."""
    import_module(_FIGURE)
    import_module(_CANVAS)
    manager = import_module("matplotlib.font_manager").fontManager
    known = {entry.fname for entry in manager.ttflist}
    for name in _FONTS:
        path = str(resource("fonts", name))
        if path not in known:
            manager.addfont(path)
