"""The label of a field, which shows whether its value was changed."""

from __future__ import annotations

from PySide6.QtGui import QFont

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import ink, quiet


class FieldLabel(PlainLabel):
    """One line of plain text, in bold while the value of its field is changed."""

    def mark_changed(self, changed: bool) -> None:
        """Show whether the value of the field was changed."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if changed else QFont.Weight.Normal)
        self.setFont(font)
        self.show_text(self._text, ink if changed else quiet)
