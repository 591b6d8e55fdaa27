"""A button that stays pressed: a condition that is on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.focus_frame import paint_focus

_RADIUS = 6


class ToggleButton(KeyedButton):
    """Shows a tick on a tinted background while it is on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.toggled.connect(lambda is_on: self.show_icon("check" if is_on else ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isChecked():
            super().paintEvent(event)
            return
        scheme, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.accent if self.underMouse() else scheme.chosen_line)
        painter.setBrush(scheme.accent_soft)
        place = QRectF(self.rect())
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._paint_content(painter)
        if self.hasFocus():
            paint_focus(painter, place)

    def _inks(self) -> tuple[QColor, QColor]:
        if self.isChecked() and self.isEnabled():
            return colours().accent, colours().accent
        return super()._inks()
