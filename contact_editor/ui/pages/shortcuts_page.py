"""Page that lists the shortcuts of all actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.surfaces.key_hint import KeyHint

_COLUMN_GAP, _GROUP_GAP = 32, 10


class ShortcutsPage(Sheet):
    """Lists every action that has a shortcut, by its menu; F1 leads on to the manual."""

    wanted_width = 800
    manual_requested = Signal()

    def __init__(
        self, menus: Iterable[tuple[str, Sequence[QAction]]], parent: QWidget | None = None
    ) -> None:
        """`menus`: the title and the actions of each."""
        super().__init__(parent, main_keys="F1")
        self._menus = tuple(menus)
        self.main.setProperty("filled", False)
        self.main.show_text(self.tr("Manual"))
        self.main.clicked.connect(self.manual_requested)
        self.back.show_text(self.tr("Close"))

    def focus_first(self) -> None:
        # Enter closes the list, as Esc does.
        self.back.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # Each time: the settings can change them.
        self.show_page(self.tr("Shortcuts"), self._columns())
        super().showEvent(event)

    def _columns(self) -> Iterator[QWidget]:
        """Yield the groups in two columns of about the same height."""
        groups = [(title, _with_keys(actions)) for title, actions in self._menus]
        parts = [[_head(title), *map(_row, actions)] for title, actions in groups if actions]
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_COLUMN_GAP)
        left = _first_column(list(map(len, parts)))
        for column in (parts[:left], parts[left:]):
            rows = QVBoxLayout()
            rows.setSpacing(6)
            for at, row in enumerate(row for part in column for row in part):
                if at and isinstance(row, PlainLabel):
                    rows.addSpacing(_GROUP_GAP)
                rows.addWidget(row)
            rows.addStretch(1)
            line.addLayout(rows, 1)
        yield page


def _with_keys(actions: Sequence[QAction]) -> list[QAction]:
    return [action for action in actions if action.shortcuts()]


def _first_column(heights: list[int]) -> int:
    """Return how many parts of these heights fill the first of two columns best."""
    tallest = {at: max(sum(heights[:at]), sum(heights[at:])) for at in range(len(heights) + 1)}
    return min(tallest, key=tallest.__getitem__)


def _head(title: str) -> PlainLabel:
    head = PlainLabel(title.replace("&", ""))
    scale_font(head, bold=True)
    return head


def _row(action: QAction) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(PlainLabel(action.text().replace("&", "").rstrip("…")), 1)
    for key in action.shortcuts():
        line.addWidget(KeyHint(key.toString(), is_default=False))
    return row
