"""Completer for *Find* with the recent contacts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from contact_editor.ui.text.visible_text import show_invisible


class RecentCompleter(QCompleter):
    """Offers the recent contacts that contain the typed text, in a list below a line edit."""

    chosen = Signal(int)
    """The index of a contact in the list that was shown."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.activated.connect(self._choose)
        line.setCompleter(self)

    def show_texts(self, texts: Sequence[str]) -> None:
        self._texts.setStringList(list(map(show_invisible, texts)))

    def drop_down(self) -> None:
        """Offer all of them."""
        self.setCompletionPrefix("")
        self.complete()

    def _choose(self, text: str) -> None:
        self.chosen.emit(self._texts.stringList().index(text))
