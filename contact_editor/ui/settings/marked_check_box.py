"""A check box with a sentence, in which the words of a search are marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from contact_editor.ui.style.match_painting import paint_matches
from contact_editor.ui.text.match_spans import word_spans


class MarkedCheckBox(QCheckBox):
    """What is found in its sentence has the colours of a match."""

    _words: tuple[str, ...] = ()

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Mark these words wherever they are in the sentence, also within others."""
        if words != self._words:
            self._words = words
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if spans := word_spans(self.text(), self._words):
            option = QStyleOptionButton()
            self.initStyleOption(option)
            contents = QStyle.SubElement.SE_CheckBoxContents
            place = QRectF(self.style().subElementRect(contents, option, self))
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            paint_matches(QPainter(self), place, self.text(), spans, at_right=mirrored)
