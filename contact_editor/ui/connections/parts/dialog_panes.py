"""Parts of the layout of a dialog with a list and a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import set_min_height
from contact_editor.ui.surfaces.bordered_bar import BorderedBar

_FOOTER, _GAP = 54, 8
_UNSET = Qt.AlignmentFlag(0)


def indented(*parts: QWidget) -> QVBoxLayout:
    """Return a column for the widgets below a list, in line with its rows."""
    column = QVBoxLayout()
    column.setContentsMargins(12, 0, 12, 0)
    column.setSpacing(2)
    for part in parts:
        is_text = isinstance(part, NoteLabel)
        column.addWidget(part, 0, _UNSET if is_text else Qt.AlignmentFlag.AlignLeading)
    return column


def footer_with(start: Sequence[QPushButton], end: Sequence[QPushButton]) -> QWidget:
    """Return the footer of a dialog with buttons at its start and at its end."""
    footer = BorderedBar()
    footer.line_on_top = True
    set_min_height(footer, _FOOTER)
    row = QHBoxLayout(footer)
    row.setContentsMargins(16, 8, 16, 8)
    row.setSpacing(_GAP)
    for button in start:
        row.addWidget(button)
    row.addStretch(1)
    for button in end:
        row.addWidget(button)
    return footer


class SidePane(QWidget):
    """The background of the list, with a line towards the form."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), scheme.surface)
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), scheme.separator)
