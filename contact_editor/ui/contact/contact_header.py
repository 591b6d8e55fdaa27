"""The line above the form: whose contact this is, and when it was read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.ui.text.visible_text import literal, tool_tip
from contact_editor.viewmodels.messages.value_text import brief

_LONGEST = 60
"""Characters that leave room beside them for the rest of the line."""


class ContactHead(QWidget):
    """Names the contact that is open; offers to read it again."""

    read_again_wanted = Signal()

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
        self.again.clicked.connect(self.read_again_wanted)
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
        shown = literal(brief(title, _LONGEST))
        self.title.setText(shown)
        self.title.setToolTip(tool_tip(title) if shown != title else "")
        self.id.setText(literal(brief(f"#{contact.reference.id}", _LONGEST)))
        at = contact.read_at.astimezone().strftime("%H:%M")
        self.read.setText(self.tr("read {at}").format(at=at))
