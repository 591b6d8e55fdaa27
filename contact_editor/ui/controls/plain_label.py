"""A line of plain text, in which the words of a search can be marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from contact_editor.ui.style.colours import ColourOf, colours, ink, quiet
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.match_painting import paint_matches
from contact_editor.ui.style.metrics import px
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.match_spans import painted_spans, word_spans
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_ICON, _ICON_GAP = 14, 6
_ARABIC = frozenset(map(chr, range(0x600, 0x700)))
_HIGH_AND_DEEP = "أآإعيجؤ"
"""The highest and deepest letters of Arabic."""
_LONG, _FEWEST = 24, 3
"""Characters that always get a tool tip, and the fewest worth showing before an ellipsis."""


def text_width(metrics: QFontMetrics, text: str) -> int:
    """Return the width of a `PlainLabel` with this text, in pixels."""
    return _width(metrics, show_invisible(text))


def _width(metrics: QFontMetrics, shown: str) -> int:
    return metrics.horizontalAdvance(shown[:200]) + 2


def _height(metrics: QFontMetrics, text: str) -> int:
    """Return the height of a line; the letters of Arabic may be higher and deeper than a font's.

    The system may take them from another font.
    """
    if not any(letter in _ARABIC for letter in text):
        return metrics.height()
    letters = metrics.tightBoundingRect(_HIGH_AND_DEEP)
    over = max(-letters.top() - metrics.ascent(), letters.bottom() + 1 - metrics.descent(), 0)
    return metrics.height() + 2 * over


class PlainLabel(QLabel):
    """One line of plain text.

    If it does not fit, it is cut off with …, and the tool tip has the whole text. If there is no
    room even for a few letters, nothing is shown.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: ColourOf = ink,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self._text = self._full = self._shorter = self._mark = self._icon = ""
        self._mark_tone = tone
        self._is_explained = False
        self._mnemonic = -1
        self._words: tuple[str, ...] = ()
        if text:
            self.show_text(text)

    def show_text(self, text: str, tone: ColourOf | None = None, *, shorter: str = "") -> None:
        """Show a text; `shorter` is shown instead if the whole does not fit, and always fits."""
        self._tone = tone or self._tone
        full = show_invisible(text)
        if full != self._full:
            self._mnemonic = -1
        self._text, self._full, self._shorter = text, full, shorter
        self._set_text()
        self._explain()
        self.update()

    @property
    def full_text(self) -> str:
        """The whole text, without a mark for a mnemonic."""
        return self._full

    def set_mnemonic(self, place: int) -> None:
        """Let Alt with the letter at a place focus the buddy; -1: no letter."""
        if place != self._mnemonic:
            self._mnemonic = place
            self._set_text()
            self.update()

    def shown_text(self) -> str:
        """Return what the label has room for: the whole text, a part of it, or nothing."""
        sign = self.fontMetrics().horizontalAdvance(self._mark) if self._mark else 0
        icon = px(_ICON) + _ICON_GAP if self._icon else 0
        room = self.contentsRect().width() - max(self.indent(), 0) - sign - icon
        if self._shorter and self.fontMetrics().horizontalAdvance(self._full) > room:
            return self._shorter
        cut = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        return cut if cut == self._full or len(cut) > _FEWEST else ""

    def set_mark(self, mark: str, tone: ColourOf) -> None:
        """Show a sign after the text, in another colour."""
        self._mark, self._mark_tone = mark, tone
        self.updateGeometry()
        self.update()

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Give these words the colours of a match wherever they are, also within others."""
        if words != self._words:
            self._words = words
            self.update()

    def set_icon(self, name: str, meaning: str) -> None:
        """Show an icon after the text, with a tool tip that explains it."""
        self._icon, self._meaning = name, meaning
        self.setToolTip(plain_tool_tip(meaning))
        self.setAccessibleDescription(meaning)
        self.updateGeometry()
        self.update()

    def setBuddy(self, buddy: QWidget) -> None:
        super().setBuddy(buddy)
        self._set_text()

    def text_width(self) -> int:
        icon = px(_ICON) + _ICON_GAP if self._icon else 0
        return _width(self.fontMetrics(), self._full + self._mark) + icon

    def sizeHint(self) -> QSize:
        return QSize(self.text_width(), _height(self.fontMetrics(), self._full))

    def minimumSizeHint(self) -> QSize:
        least = _width(self.fontMetrics(), self._shorter) if self._shorter else 0
        return QSize(least, _height(self.fontMetrics(), self._full))

    def _set_text(self) -> None:
        # Only with a buddy, & makes a mnemonic of the next letter and && is read as &.
        self.setText(self._marked(self._full) if self.buddy() else self._full)

    def _marked(self, text: str) -> str:
        """Return a text with its mnemonic marked, if it is in what is shown."""
        at = self._mnemonic
        if not 0 <= at < len(text) or text != self._full:
            return text.replace("&", "&&")
        return text[:at].replace("&", "&&") + "&" + text[at:].replace("&", "&&")

    def _explain(self) -> None:
        """Offer the whole text in a tool tip, unless it is short and can be read."""
        if self._icon:
            return
        hidden = len(self._text) > _LONG or self._full != self._text
        # Before a layout has placed it, it has no width of its own.
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        hidden = hidden or (bool(self._text) and is_placed and self.shown_text() != self._full)
        if not (hidden or self._is_explained):
            return
        self._is_explained = hidden
        self.setToolTip(plain_tool_tip(self._text) if hidden else "")
        # Without a description, Qt reports the tool tip to screen readers, which may be HTML.
        self.setAccessibleDescription(self._full if hidden else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._full:
            return
        painter = QPainter(self)
        painter.setPen(self._tone(colours()))
        indent = max(self.indent(), 0)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        room = self.contentsRect().adjusted(
            indent if left_to_right else 0, 0, 0 if left_to_right else -indent, 0
        )
        shown = self.shown_text()
        # The alignment follows the window's direction, the text its own.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        place = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = place | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        if self.buddy():
            painter.drawText(room, flags | Qt.TextFlag.TextShowMnemonic, self._marked(shown))
        else:
            painter.drawText(room, flags, isolated(shown))
        if self._words and (spans := word_spans(shown, self._words)):
            # With a mnemonic, the text is painted without marks of direction.
            painted = shown if self.buddy() else isolated(shown)
            marked = painted_spans(spans, shown, painted)
            is_right = bool(place & Qt.AlignmentFlag.AlignRight)
            paint_matches(painter, QRectF(room), painted, marked, at_right=is_right)
        if self._icon:
            used = self.fontMetrics().horizontalAdvance(shown + self._mark) + _ICON_GAP
            side = px(_ICON)
            left = room.left() + used if left_to_right else room.right() - used - side
            square = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, square, self._icon, quiet(colours()))
        if self._mark:
            taken = self.fontMetrics().horizontalAdvance(shown)
            room = room.adjusted(
                taken if left_to_right else 0, 0, 0 if left_to_right else -taken, 0
            )
            painter.setPen(self._mark_tone(colours()))
            painter.drawText(room, flags, self._mark)
