"""The label of a field, with the words that a filter found in it marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import ink, quiet
from contact_editor.ui.style.match_painting import paint_matches
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.match_spans import painted_spans, word_spans


class FieldLabel(PlainLabel):
    """One line of plain text; what is found in it has the colours of a match."""

    _words: tuple[str, ...] = ()

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Mark these words wherever they are in the text, also within others."""
        if words != self._words:
            self._words = words
            self.update()

    def mark_changed(self, changed: bool) -> None:
        """Show whether the value of the field was changed."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if changed else QFont.Weight.Normal)
        self.setFont(font)
        self.show_text(self._text, ink if changed else quiet)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        shown = self.shown_text()
        if spans := word_spans(shown, self._words):
            place = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            is_right = bool(place & Qt.AlignmentFlag.AlignRight)
            room = QRectF(self.contentsRect())
            # With a mnemonic, the text is painted without marks of direction.
            painted = shown if self.buddy() else isolated(shown)
            marked = painted_spans(spans, shown, painted)
            paint_matches(QPainter(self), room, painted, marked, at_right=is_right)
