"""Paints the rows of a table of saves, with what the search found in them marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from contact_editor.ui.style.colours import colours, has_high_contrast
from contact_editor.ui.text.isolated_text import in_own_order, places_in

LEAD = 8
"""Pixels before the text of a cell, of which the style takes some by itself."""
_BY_STYLE = 3
_LONGEST = 2_000
"""Characters of a cell that are looked at: more have no room in any window."""


class MatchDelegate(QStyledItemDelegate):
    """Marks the chosen row so that its signs keep their colours, and the words of a search."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._words: re.Pattern[str] | None = None

    def mark(self, words: Sequence[str]) -> None:
        """Mark these words wherever they are, also within others."""
        found = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        self._words = re.compile(found, re.IGNORECASE) if found else None

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # The table shows the focus around the whole row.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        scheme = colours()
        option.palette.setColor(QPalette.ColorRole.Highlight, scheme.accent_soft)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, scheme.text)
        option.text = in_own_order(option.text[:_LONGEST], option.direction)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours().accent_soft)
        option = QStyleOptionViewItem(option)
        option.rect = self._inside(option)
        text = str(index.data() or "")[:_LONGEST]
        if self._words is None or not self._words.search(text):
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = self._view.style()
        # Before its text is taken away: without one there is no place for it.
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, self._view)
        cell.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._view)
        # As the style does itself.
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, self._view) + 1
        room = place.adjusted(margin, 0, -margin, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        layout = self._laid_out(shown, cell, room.width())
        top = room.top() + (room.height() - layout.boundingRect().height()) / 2
        painter.setPen(colours().text)
        layout.draw(painter, QPointF(room.left(), top))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(LEAD - _BY_STYLE, 0)

    def _inside(self, option: QStyleOptionViewItem) -> QRect:
        """Return the place in a cell that the style paints."""
        more = LEAD - _BY_STYLE
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        return option.rect.adjusted(*((0, 0, -more, 0) if mirrored else (more, 0, 0, 0)))

    def _laid_out(self, text: str, cell: QStyleOptionViewItem, width: int) -> QTextLayout:
        """Return a line with its matches marked; Qt places them in any script."""
        assert self._words is not None
        painted = in_own_order(text, cell.direction)
        # A match may go on after a mark of direction, which is no part of the text.
        places = places_in(painted, text)
        layout = QTextLayout(painted, cell.font)
        marks = []
        for found in self._words.finditer(text):
            mark = QTextLayout.FormatRange()
            mark.start = places[found.start()]
            mark.length = places[found.end()] - mark.start
            look = QTextCharFormat()
            look.setForeground(colours().caution)
            look.setBackground(colours().caution_background)
            # It has one colour of text, and no backgrounds.
            look.setFontUnderline(has_high_contrast())
            mark.format = look
            marks.append(mark)
        layout.setFormats(marks)
        mirrored = cell.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        flags.setWrapMode(QTextOption.WrapMode.NoWrap)
        flags.setTextDirection(cell.direction)
        layout.setTextOption(flags)
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        return layout
