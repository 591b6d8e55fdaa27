"""The line above the form: whose contact this is, and when it was read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible
from contact_editor.viewmodels.messages.value_text import truncate

_MAX_NAME_CHARS = 60
"""Characters that leave room beside them for the rest of the line."""


class ContactHeader(QWidget):
    """Names the contact that is open; offers to read it again."""

    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(font.Weight.DemiBold)
        self.title.setFont(font)
        self.id = QLabel()
        self.id.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.read = QLabel()
        self.read.setForegroundRole(self.foregroundRole())
        self.again = QPushButton(self.tr("Read again"))
        self.again.setToolTip("Ctrl+R")
        self.again.clicked.connect(self.refresh_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        for label in (self.title, self.id, self.read):
            # Names come from outside: never taken for HTML.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.again)

    def show_contact(self, title: str, contact: ContactSnapshot) -> None:
        shown = show_invisible(truncate(title, _MAX_NAME_CHARS))
        self.title.setText(shown)
        self.title.setToolTip(plain_tool_tip(title) if shown != title else "")
        self.id.setText(show_invisible(truncate(f"#{contact.reference.id}", _MAX_NAME_CHARS)))
        at = contact.read_at.astimezone().strftime("%H:%M")
        self.read.setText(self.tr("read {at}").format(at=at))
