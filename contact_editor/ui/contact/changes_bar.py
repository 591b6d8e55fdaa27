"""The bar below the form: number of changes, and the buttons to revert or save them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.metrics import fix_height, scale_font
from contact_editor.ui.surfaces.ground import Ground

_HEIGHT = 46


class ChangesBar(Ground):
    """Shows the number of changes; offers to revert or review them."""

    line_on_top = True
    revert_all_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fix_height(self, _HEIGHT)
        self.count = QLabel()
        scale_font(self.count, bold=True)
        self.note = PlainLabel(tone=lambda scheme: scheme.caution)
        self.note.hide()
        self.revert_all = KeyedButton(self.tr("Revert all"))
        self.revert_all.clicked.connect(self.revert_all_requested)
        self.save = KeyedButton(self.tr("Review and save"), "Ctrl+S")
        self.save.setProperty("filled", True)
        self.save.clicked.connect(self.save_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.note)
        row.addStretch(1)
        row.addWidget(self.revert_all)
        row.addWidget(self.save)

    def show_count(self, changes: int, *, read_only: bool, pending: Sequence[str] = ()) -> None:
        """Show the number of changes, and the fields with typed text that is not added yet."""
        text = self.tr("{n} changes", "", changes).format(n=changes)
        if not changes:
            text = self.tr("No changes")
        if pending:
            typed = self.tr("typed in {fields}: added when you save")
            text += " · " + typed.format(fields=", ".join(pending))
        if read_only:
            text += " · " + self.tr("Read-only connection: saving is disabled")
        self.count.setText(text)
        self.revert_all.setEnabled(changes > 0)
        self.save.setEnabled((changes > 0 or bool(pending)) and not read_only)

    def show_note(self, text: str) -> None:
        """Show a note about the changes; none if it is empty."""
        self.note.show_text(text)
        self.note.setVisible(bool(text))

    def show_buttons(self, shown: bool) -> None:
        """Show or hide the buttons; the bar keeps its height."""
        self.revert_all.setVisible(shown)
        self.save.setVisible(shown)
