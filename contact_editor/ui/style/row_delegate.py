"""Rows of a list whose height follows the font."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from contact_editor.ui.style.metrics import px


class RowDelegate(QStyledItemDelegate):
    """Draws items as usual, each in a row of the same height."""

    def __init__(self, height: int, parent: QWidget) -> None:
        """`height`: of a row, in pixels of the designed font."""
        super().__init__(parent)
        self._height = height

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, px(self._height))
