"""Copies of a label that can be selected, without the marks that only place its text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLabel

from contact_editor.ui.text.isolated_text import without_isolates

_BREAK_HERE = "\u200b"


class ClipboardCleaner(QObject):
    """Removes the marks from what the user copies or selects in a label."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        QGuiApplication.clipboard().changed.connect(self._clean)

    def _clean(self, mode: QClipboard.Mode) -> None:
        # What another program copies is not read: on X11, that waits until it answers.
        if not self._label.hasSelectedText() or not self._label.isActiveWindow():
            return
        clipboard = QGuiApplication.clipboard()
        copied = clipboard.text(mode)
        plain = without_isolates(copied).replace(_BREAK_HERE, "")
        if copied != plain and copied == self._label.selectedText().replace("\u2029", "\n"):
            clipboard.setText(plain, mode)
