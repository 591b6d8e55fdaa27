"""Page that lists the shortcuts of all actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.surfaces.key_hint import KeyHint

_COLUMNS, _COLUMN_GAP = 2, 32


class ShortcutsPage(Sheet):
    """Lists every action that has a shortcut; the key that shows it leads on to the manual."""

    wanted_width = 800
    manual_requested = Signal()

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, main_keys="F1")
        self._actions = tuple(actions)
        self.main.setProperty("filled", False)
        self.main.show_text(self.tr("Manual"))
        self.main.clicked.connect(self.manual_requested)
        self.back.show_text(self.tr("Close"))

    def focus_first(self) -> None:
        # Enter closes the list, as Esc does.
        self.back.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # Each time: the settings can change them.
        self.show_page(self.tr("Shortcuts"), self._rows(self._actions))
        super().showEvent(event)

    def _rows(self, actions: Iterable[QAction]) -> Iterator[QWidget]:
        """Yield the rows in two columns, the first one down to its end."""
        rows = [_row(action) for action in filter(QAction.shortcuts, actions)]
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(6)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        high = -(-len(rows) // _COLUMNS)
        for at, row in enumerate(rows):
            grid.addWidget(row, at % high, at // high)
        yield page


def _row(action: QAction) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(PlainLabel(action.text().replace("&", "").rstrip("…")), 1)
    for key in action.shortcuts():
        line.addWidget(KeyHint(key.toString(), is_default=False))
    return row
