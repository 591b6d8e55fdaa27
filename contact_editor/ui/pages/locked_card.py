"""The card of the start page for a keyring that is locked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel, announce
from contact_editor.ui.style.colours import accent, quiet
from contact_editor.ui.style.metrics import fix_height, scale_font, set_max_width
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.icon_label import IconLabel, sign_row

_WIDTH, _ICON, _SIDES = 440, 28, 24
_NOTES_WIDTH, _NOTES_GAP = 640, 32
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class LockedCard(QWidget):
    """Offers to unlock the keyring, or to enter a key for this session."""

    unlock_requested = Signal()
    key_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("The keyring is locked"))
        self.title.setAlignment(_CENTRE)
        scale_font(self.title, 1.23, bold=True)
        self.sentence = NoteLabel(quiet=True)
        self.sentence.setAlignment(_CENTRE)
        self.unlock = KeyedButton(self.tr("Unlock"), icon="lock-open")
        self.unlock.setProperty("filled", True)
        self.unlock.setAutoDefault(True)  # Enter presses it
        self.unlock.clicked.connect(self.unlock_requested)
        self.enter_key = KeyedButton(self.tr("Enter a key for this session…"), quiet=True)
        self.enter_key.setAutoDefault(True)
        self.enter_key.clicked.connect(self.key_requested)
        self._arrange()

    def show_text(self, text: str) -> None:
        """Show a sentence below the title, and announce another one than before."""
        if text != self.sentence.plain_text:
            self.sentence.show_text(text)
            announce(self.sentence, text)

    def _arrange(self) -> None:
        card = Card()
        set_max_width(card, _WIDTH)
        sign = IconLabel(size=_ICON)
        sign.show_icon("lock-keyhole", accent)
        fix_height(sign, _ICON)
        inside = QVBoxLayout()
        inside.setContentsMargins(_SIDES, 16, _SIDES, 16)
        inside.setSpacing(8)
        inside.addWidget(sign, 0, _CENTRE)
        inside.addWidget(self.title)
        inside.addWidget(self.sentence)
        inside.addSpacing(8)
        inside.addWidget(self.unlock, 0, _CENTRE)
        inside.addWidget(self.enter_key, 0, _CENTRE)
        card.rows.addLayout(inside)
        notes = QWidget()
        set_max_width(notes, _NOTES_WIDTH)
        row = QHBoxLayout(notes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_NOTES_GAP)
        after = self.tr(
            "Your tabs and unsaved changes are restored and compared with the provider."
        )
        without = self.tr(
            "New changes are kept in memory only; recent contacts and history stay hidden."
        )
        row.addLayout(sign_row("history", quiet, self.tr("After unlocking"), after, gap=10), 1)
        row.addLayout(sign_row("info", quiet, self.tr("Without unlocking"), without, gap=10), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part, width in ((card, _WIDTH), (notes, _NOTES_WIDTH)):
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.addStretch(1)
            line.addWidget(part, width)
            line.addStretch(1)
            column.addLayout(line)
