"""The label of a field, with the words that a filter found in it marked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import colours, has_high_contrast, ink, quiet

_UNDER = 2
"""Pixels of the line under a match with high contrast."""


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
        if not self._words:
            return
        shown, room, scheme = self.shown_text(), self.contentsRect(), colours()
        place = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = place | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(scheme.caution)
        for match in self._matches(shown, room, at_right=bool(place & Qt.AlignmentFlag.AlignRight)):
            # The whole text again, so that letters join as before.
            painter.setClipRect(match)
            painter.fillRect(match, scheme.caution_ground)
            painter.drawText(room, flags, shown)
            if has_high_contrast():
                # It has one colour of text, and no grounds.
                under = QRectF(match.left(), match.bottom() - _UNDER, match.width(), _UNDER)
                painter.fillRect(under, scheme.text)

    def _matches(self, shown: str, room: QRect, *, at_right: bool) -> Iterator[QRectF]:
        """Yield where the words are."""
        layout = QTextLayout(shown, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        height, width = line.height(), line.naturalTextWidth()
        left = room.right() + 1 - width if at_right else room.left()
        top = room.top() + (room.height() - height) / 2
        longest_first = sorted(self._words, key=len, reverse=True)
        for found in re.finditer("|".join(map(re.escape, longest_first)), shown, re.IGNORECASE):
            start = _utf16(shown[: found.start()])
            ends = sorted(_place_of(line, at) for at in (start, start + _utf16(found[0])))
            yield QRectF(left + ends[0], top, ends[1] - ends[0], height)


def _place_of(line: QTextLine, at: int) -> float:
    """Return the pixels from the beginning of a line to the cursor before a character."""
    place: object = line.cursorToX(at)
    # With the position itself.
    assert isinstance(place, tuple)
    return float(place[0])


def _utf16(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
