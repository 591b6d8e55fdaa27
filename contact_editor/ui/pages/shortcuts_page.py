"""Page that lists the shortcuts of all actions, and the keys that can't be changed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.surfaces.key_hint import KeyHint

_COLUMN_GAP, _GROUP_GAP = 32, 10


class ShortcutsPage(Sheet):
    """Lists every action that has a shortcut, and the fixed keys; F1 leads on to the manual."""

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
        parts = [[_head(title), *map(_row_of, actions)] for title, actions in groups if actions]
        parts.append([_head(self.tr("Fixed keys")), *starmap(_row, self._fixed())])
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

    def _fixed(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield what keys do that belong to no action, and can't be changed."""
        yield self.tr("Tab 1 to 9"), ("Ctrl+1", "Ctrl+9")
        if sys.platform != "darwin":
            yield self.tr("Menu bar"), ("F10",)
        yield self.tr("Menu of the field"), ("Menu", "Shift+F10")
        yield self.tr("Calendar or list of the field"), ("Alt+Down",)


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


def _row_of(action: QAction) -> QWidget:
    keys = (key.toString() for key in action.shortcuts())
    return _row(action.text().replace("&", "").rstrip("…"), keys)


def _row(text: str, keys: Iterable[str]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(PlainLabel(text), 1)
    for key in keys:
        line.addWidget(KeyHint(key, is_default=False))
    return row
