"""The table of found contacts: what tells them apart, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from contact_editor.ui.pages.flat_header import FlatHeader
from contact_editor.ui.style.colours import colours, has_high_contrast
from contact_editor.ui.style.metrics import fixed_pitch_font, px, scaled_font
from contact_editor.ui.surfaces.monogram import initials_of
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.ui.text.visible_text import show_invisible

_ROW, _HEADER, _MONOGRAM, _LEAD, _GAP, _INSET = 40, 30, 28, 14, 12, 5
_SMALL, _TINY = 0.92, 0.85
_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatchRow(NamedTuple):
    """One contact: a cell for each column, the name first, the id second."""

    cells: tuple[str, ...]
    note: str = ""
    """Such as “2 unsaved changes”, after the name."""


class MatchTable(QTableWidget):
    """Up and Down select, Enter or a click opens; with Ctrl in a tab that is not shown yet."""

    chosen = Signal(int)
    """The number of the row to open."""
    tab_requested = Signal(int)
    """The number of the row to open in a tab of its own, while the table stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setItemDelegate(_RowDelegate(self))
        self.verticalHeader().hide()
        self.setHorizontalHeader(FlatHeader(self, _LEAD))
        self._is_ctrl_held = self._has_header = False
        self.clicked.connect(lambda at: self._open(at.row(), in_tab=self._is_ctrl_held))
        # Unlike the table's own, it has no background of its own.
        self.setViewport(QWidget())

    def show_rows(self, columns: Sequence[str], rows: Sequence[MatchRow]) -> None:
        """List these contacts; without names of columns, there is only the first one."""
        self.clear()
        self.setColumnCount(max(len(columns), 1))
        self.setHorizontalHeaderLabels(columns)
        self.horizontalHeader().setVisible(bool(columns))
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row.cells):
                note = row.note if column == 0 else ""
                shown = show_invisible(text)
                item = QTableWidgetItem(", ".join(filter(None, (shown, note))))
                item.setData(_TEXT, shown)
                item.setData(_NOTE, note)
                self.setItem(number, column, item)
        self._has_header = bool(columns)
        self.refit()
        self.setCurrentCell(0 if rows else -1, 0)

    def texts(self) -> list[str]:
        """Return the row of each contact as a line."""
        lines = []
        for row in range(self.rowCount()):
            items = (self.item(row, column) for column in range(self.columnCount()))
            parts = (item.data(_TEXT) for item in items if item is not None)
            lines.append(" · ".join(filter(None, parts)))
        return lines

    def refit(self) -> None:
        """Take the sizes of the font: the table is as high as its rows."""
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setMinimumHeight(px(_HEADER))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        for column in range(self.columnCount()):
            # Name and email take what is left.
            wide = column in (0, 2) or not self._has_header
            header.setSectionResizeMode(column, modes.Stretch if wide else modes.ResizeToContents)
        heading = px(_HEADER) if self._has_header else 0
        self.setMaximumHeight(heading + self.rowCount() * px(_ROW) + 2)
        self.setMinimumHeight(min(self.maximumHeight(), heading + 2 * px(_ROW)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentRow() >= 0:
            self._open(self.currentRow(), in_tab=bool(event.modifiers() & _CTRL))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_ctrl_held = bool(event.modifiers() & _CTRL)
        super().mouseReleaseEvent(event)

    def _open(self, row: int, *, in_tab: bool) -> None:
        (self.tab_requested if in_tab else self.chosen).emit(row)


_TEXT, _NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _RowDelegate(QStyledItemDelegate):
    """Paints a cell; the first one with a monogram, and with the frame of its whole row."""

    def __init__(self, table: MatchTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        scheme, is_first = colours(), index.column() == 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, QRectF(option.rect), index.row())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place = QRectF(option.rect).adjusted(_LEAD, 0, 0, 0)
        if mirrored:
            place = QRectF(option.rect).adjusted(0, 0, -_LEAD, 0)
        if is_first:
            taken = self._monogram(painter, option.font, place, index.data(_TEXT), mirrored)
            place = place.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        painter.setPen(scheme.quiet if index.column() not in (0, 2) else scheme.text)
        font = QFont(fixed_pitch_font() if index.column() == 1 else option.font)
        font.setWeight(QFont.Weight.DemiBold if is_first else QFont.Weight.Normal)
        painter.setFont(font)
        note, note_font = index.data(_NOTE), scaled_font(_TINY, bold=True)
        beside = QFontMetrics(note_font).horizontalAdvance(note) + _GAP if note else 0
        end = _GAP + beside
        room = place.adjusted(end if mirrored else 0, 0, 0 if mirrored else -end, 0)
        taken = paint_line(painter, room, index.data(_TEXT) or "", mirrored=mirrored) + _GAP
        if note:
            place = place.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
            painter.setFont(note_font)
            painter.setPen(scheme.accent)
            paint_line(painter, place, note, mirrored=mirrored)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(_LEAD + _GAP, 0)

    def _background(self, painter: QPainter, cell: QRectF, row: int) -> None:
        """Paint what of the background, the frame and the line of the row is in this cell."""
        table, scheme = self._table, colours()
        painter.setClipRect(cell)
        whole = QRectF(0, cell.top(), table.viewport().width(), cell.height())
        line = whole.adjusted(_LEAD, whole.height() - 1, -_LEAD, 0)
        if row < table.rowCount() - 1:
            painter.fillRect(line, scheme.separator)
        if row != table.currentRow():
            return
        # Over what the table itself paints below a selected row.
        painter.fillRect(cell, scheme.surface)
        if row < table.rowCount() - 1:
            painter.fillRect(line, scheme.separator)
        inside = whole.adjusted(_INSET, 2, -_INSET, -2)
        # With high contrast there are no backgrounds.
        painter.setPen(scheme.accent if has_high_contrast() else Qt.PenStyle.NoPen)
        painter.setBrush(scheme.hover)
        painter.drawRoundedRect(inside, 5, 5)
        if table.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(scheme.accent)
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), 5, 5)

    def _monogram(
        self, painter: QPainter, font: QFont, place: QRectF, name: str, mirrored: bool
    ) -> float:
        """Paint the initials of a name; return the width that they take."""
        scheme, side = colours(), px(_MONOGRAM)
        left = place.right() - side if mirrored else place.left()
        circle = QRectF(left, place.center().y() - side / 2, side, side)
        painter.setPen(scheme.chosen_line)
        painter.setBrush(scheme.accent_soft)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(scheme.accent)
        painter.setFont(scaled_font(_TINY, bold=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials_of(name or ""))
        return side + _GAP
