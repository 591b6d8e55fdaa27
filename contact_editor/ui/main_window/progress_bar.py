"""What is under way, with *Cancel*, above the action bar or at the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QWidget
from shiboken6 import isValid

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.style.colours import accent, colours
from contact_editor.ui.style.metrics import fix_height
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.visible_text import plain_tool_tip

_HEIGHT = 44
"""That of a message of one line, which often takes its place."""


class StatusLabel(QLabel):
    """One line of status text; what has no room is cut off with …, and is in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A long text must not keep the window from becoming narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(plain_tool_tip(text) if text else "")
        # Without a description, Qt reports the tool tip to screen readers.
        self.setAccessibleDescription(text)

    def shown_text(self) -> str:
        """Return what the label has room for."""
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect(), middle, self.shown_text())


class ProgressBar(QWidget):
    """Says what a task that takes longer is doing; hidden without one."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fix_height(self, _HEIGHT)
        sign = IconLabel(size=18)
        sign.show_icon("loader", accent)
        self.words = StatusLabel()
        self.cancel = KeyedButton(self.tr("Cancel"), "Esc")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.cancel_requested)
        self._focused_before: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show what is being done; an empty text hides the bar."""
        is_new = self.isHidden() and bool(text)
        if is_new:
            self._focused_before = QApplication.focusWidget()
        before, was_focused = self._focused_before, self.cancel.hasFocus()
        self.words.show_text(text)
        self.setVisible(bool(text))
        if is_new:
            announce(self.words, text)
        elif not text:
            self._focused_before = None
            if was_focused and before is not None and isValid(before):
                before.setFocus()

    def show_checking(self, checking: bool) -> None:
        """Show what *Cancel* stops: a task, or only the check after a save."""
        self.cancel.setText(self.tr("Stop checking") if checking else self.tr("Cancel"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), scheme.accent_soft)
        painter.fillRect(0, 0, self.width(), 1, scheme.accent)
