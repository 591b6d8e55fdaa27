"""The headings of a table: quiet words above a fine line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from contact_editor.ui.style.colours import colours
from contact_editor.ui.text.line_painting import paint_line


class FlatHeader(QHeaderView):
    """Headings that begin where the texts of their columns do, without lines between them."""

    def __init__(self, table: QTableView, lead: int) -> None:
        """`lead`: pixels before a text in its column."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._lead = lead
        # The background is that of the table, which may have round corners.
        self.viewport().setAutoFillBackground(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        return super().sectionSizeFromContents(section) + QSize(self._lead, 0)

    def paintSection(self, painter: QPainter, place: QRect, section: int) -> None:
        scheme = colours()
        painter.save()
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, scheme.separator)
        mirrored, lead = self.isRightToLeft(), self._lead
        inside = place.adjusted(0, 0, -lead, 0) if mirrored else place.adjusted(lead, 0, 0, 0)
        painter.setPen(scheme.quiet)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        paint_line(painter, QRectF(inside), text, mirrored=mirrored)
        painter.restore()
