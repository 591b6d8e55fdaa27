"""A remark below what it is about, or across a sheet: an icon and a text in one tone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.colours import ColourOf, caution, colours
from contact_editor.ui.style.metrics import fix_line, scale_font
from contact_editor.ui.surfaces.icon_label import IconLabel

_SMALL, _ICON, _GAP = 0.92, 14, 6
_BAND_SIDES, _BAND_ENDS = 20, 7


class Remark(QWidget):
    """A small text with an icon before its first line."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "triangle-alert",
        tone: ColourOf = caution,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = MarkedTextLabel(text, tone=tone)
        self._sign = IconLabel(size=_ICON)
        self._sign.show_icon(icon, tone)
        scale_font(self.label, _SMALL)
        fix_line(self._sign, _SMALL)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(_GAP)
        self.row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.label, 1)


class CautionBar(Remark):
    """A remark about everything on a sheet, on a background of its own from edge to edge."""

    full_width = True

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        scale_font(self.label, 1.0)
        fix_line(self._sign)
        self.row.setContentsMargins(_BAND_SIDES, _BAND_ENDS, _BAND_SIDES, _BAND_ENDS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The frame of the sheet stays whole.
        inside = self.rect().adjusted(1, 0, -1, 0)
        QPainter(self).fillRect(inside, colours().caution_background)
