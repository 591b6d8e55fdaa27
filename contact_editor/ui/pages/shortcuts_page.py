"""Page that lists the shortcuts of all actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.surfaces.key_hint import KeyHint


class ShortcutsPage(Sheet):
    """Lists every action that has a shortcut."""

    wanted_width = 720

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self.main.hide()
        self.back.show_text(self.tr("Close"))

    def showEvent(self, event: QShowEvent) -> None:
        # Each time: the settings can change them.
        self.show_page(self.tr("Shortcuts"), self._rows(self._actions))
        super().showEvent(event)

    def _rows(self, actions: Iterable[QAction]) -> Iterator[QWidget]:
        for action in filter(QAction.shortcuts, actions):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(PlainLabel(action.text().replace("&", "").rstrip("…")), 1)
            for key in action.shortcuts():
                line.addWidget(KeyHint(key.toString(), is_default=False))
            yield row
