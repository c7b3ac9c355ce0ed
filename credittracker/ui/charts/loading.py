"""Matplotlib in small bites: imported module by module while nobody waits for the window."""

import os
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from credittracker.services.places import resource

CACHE_VARIABLE = "MPLCONFIGDIR"
_MODULES = (
    "numpy",
    "matplotlib",
    "matplotlib.cbook",
    "matplotlib.colors",
    "matplotlib.transforms",
    "matplotlib.ft2font",
    "matplotlib.font_manager",
    "matplotlib.artist",
    "matplotlib.text",
    "matplotlib.image",
    "matplotlib.axis",
    "matplotlib.dates",
    "matplotlib.axes",
    "matplotlib.figure",
    "matplotlib.backends.backend_qtagg",
)
_FONTS = ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf")


def keep_cache_in(folder: Path) -> None:
    """Where matplotlib keeps its font cache; to be said before the first chart."""
    os.environ.setdefault(CACHE_VARIABLE, str(folder / "charts"))


class Loader(QObject):
    """Imports one module a turn of the event loop; ``ready`` when charts can be drawn."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(_MODULES)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    @Slot()
    def _next(self) -> None:
        import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
            _register_fonts()
            self.ready.emit()


def figure_and_canvas(dots: int) -> tuple[Any, Any]:
    """A new figure and the widget that draws it."""
    figure = import_module("matplotlib.figure").Figure(layout="constrained", dpi=dots)
    backend = import_module("matplotlib.backends.backend_qtagg")
    return figure, backend.FigureCanvasQTAgg(figure)


def font(size: float, *, strong: bool = False) -> Any:
    """The bundled typeface for matplotlib, in logical pixels at 72 dots an inch."""
    kind = import_module("matplotlib.font_manager").FontProperties
    return kind(fname=str(resource("fonts", _FONTS[1 if strong else 0])), size=size)


def _register_fonts() -> None:
    manager = import_module("matplotlib.font_manager").fontManager
    known = {entry.fname for entry in manager.ttflist}
    for name in _FONTS:
        path = str(resource("fonts", name))
        if path not in known:
            manager.addfont(path)
