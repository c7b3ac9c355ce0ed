"""How the fields of a form lie: one below another, some side by side, some folded away."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.fold import Fold

_LEAST = 128
"""The least width of a field that shares its line."""


class FormBody(QWidget):
    """Everything of a form but its buttons. ``fold`` holds the fields few people need."""

    def __init__(
        self,
        heading: tuple[str, str],
        editors: Mapping[str, FieldEditor],
        folded: Iterable[str] = (),
        fold_title: str = "",
    ) -> None:
        super().__init__()
        title, intro = heading
        self._editors = editors
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addWidget(label(title, "heading"))
        if intro:
            layout.addWidget(label(intro, "muted", wrap=True))
        inside = QWidget()
        beneath = QVBoxLayout(inside)
        beneath.setContentsMargins(0, Space.S, 0, 0)
        beneath.setSpacing(Space.L)
        hidden = set(folded)
        for key, editor in editors.items():
            (beneath if key in hidden else layout).addWidget(editor)
        self.fold = Fold(fold_title, inside)
        self.fold.setVisible(bool(hidden))
        layout.addWidget(self.fold)
        layout.addStretch(1)

    def pair(self, one: str, other: str) -> None:
        """Put two fields side by side, where the first one is."""
        if one not in self._editors or other not in self._editors:
            return
        parts = (self._editors[one], self._editors[other])
        holder = parts[0].parentWidget()
        layout = holder.layout() if holder is not None else None
        if isinstance(layout, QBoxLayout):
            at = layout.indexOf(parts[0])
            for part in parts:
                layout.removeWidget(part)
            layout.insertLayout(at, side_by_side(*parts))

    def is_folded_away(self, editor: FieldEditor) -> bool:
        """Whether a field lies where it cannot be seen now."""
        return not self.fold.is_open and self.fold.content.isAncestorOf(editor)

    def unfold(self, editors: Iterable[FieldEditor]) -> None:
        """Open the fold if one of these fields lies in it."""
        if any(self.is_folded_away(editor) for editor in editors):
            self.fold.open()


def side_by_side(*editors: FieldEditor) -> QBoxLayout:
    """Fields that share a line, each as wide as the others, where there is room for it."""
    made = Beside()
    for editor in editors:
        editor.setMinimumWidth(px(_LEAST))
        editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        made.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
    return made
