"""Asks below its button whether an earlier save should be undone, and says what that does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.main_window.message_rows import MARKS
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.surfaces.icon_label import sign_row
from contact_editor.ui.surfaces.popover import Popover
from contact_editor.viewmodels.messages.message import MessageRow

_WIDTH, _SIDES, _ENDS = 372, 16, 14
_MOST_ROWS = 8


class UndoPopover(Popover):
    """Opens with the focus on *Review and undo*; Esc or a click elsewhere closes it."""

    confirmed = Signal()

    def __init__(self, title: str, rows: Sequence[MessageRow], parent: QWidget) -> None:
        super().__init__(title, _WIDTH, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, _ENDS, _SIDES, _ENDS)
        column.setSpacing(8)
        head = NoteLabel(title)
        scale_font(head, 1.08, bold=True)
        column.addWidget(head)
        for row in rows[:_MOST_ROWS]:
            column.addLayout(sign_row(*MARKS[row.mark], row.label, row.text))
        if (more := len(rows) - _MOST_ROWS) > 0:
            column.addWidget(NoteLabel(tr("{n} more", "", more).format(n=more)))
        column.addWidget(
            NoteLabel(
                tr(
                    "A field that was changed since stays as it is. You review it before anything "
                    "is sent."
                ),
                quiet=True,
            )
        )
        self.cancel = KeyedButton(tr("Cancel"), "Esc")
        self.cancel.clicked.connect(self.close)
        self.review = KeyedButton(tr("Review and undo"))
        self.review.setProperty("filled", True)
        self.review.clicked.connect(self._confirm)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.cancel, self.review):
            button.setAutoDefault(True)  # Enter presses the focused one
            buttons.addWidget(button)
        column.addSpacing(4)
        column.addLayout(buttons)

    def show_below(self, anchor: QWidget) -> None:
        """Open below a button, with the trailing edges in line, inside the window."""
        self.open_at(anchor, self.review, at_end=True)

    def _confirm(self) -> None:
        self.close()
        self.confirmed.emit()
