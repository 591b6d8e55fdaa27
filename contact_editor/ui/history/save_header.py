"""The header of a save's details: its time, its result, and the contact."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.history.save_cells import tone_of
from contact_editor.ui.pages.page_header import HEADER_HEIGHT
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import fix_height, scale_font
from contact_editor.ui.surfaces.bordered_bar import BorderedBar
from contact_editor.ui.surfaces.monogram import Monogram
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.record_text import moment_text, result_text

_SIDES, _SMALL = 16, 0.92


class SaveHeader(QWidget):
    """Time and result on the background of headers, then the contact with a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when, self.result = PlainLabel(), PlainLabel()
        self.monogram, self.title, self.email = Monogram(), PlainLabel(), PlainLabel(tone=quiet)
        for label in (self.when, self.result, self.title):
            scale_font(label, bold=True)
        scale_font(self.email, _SMALL)
        background = BorderedBar()
        fix_height(background, HEADER_HEIGHT)
        first = QVBoxLayout(background)
        first.setContentsMargins(_SIDES, 0, _SIDES, 0)
        first.setSpacing(0)
        first.addStretch(1)
        first.addWidget(self.when)
        first.addWidget(self.result)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.email)
        self._contact = QWidget()
        self._second = QHBoxLayout(self._contact)
        self._second.setContentsMargins(_SIDES, 12, _SIDES, 4)
        self._second.setSpacing(10)
        self._second.addWidget(self.monogram)
        self._second.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(background)
        column.addWidget(self._contact)

    def add_button(self, button: QWidget) -> None:
        """Add a button at the end of the line with the contact."""
        self._second.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_save(self, record: SaveRecord | None) -> None:
        """Show a save; nothing without one."""
        self._contact.setVisible(record is not None)
        if record is None:
            self.when.show_text("")
            self.result.show_text("")
            return
        self.when.show_text(moment_text(record.at))
        self.result.show_text(result_text(record), tone_of(record))
        self.monogram.show_name(record.title)
        self.title.show_text(show_invisible(record.title))
        email = show_invisible(record.email or "")
        self.email.show_text("" if email == self.title.text() else email)
