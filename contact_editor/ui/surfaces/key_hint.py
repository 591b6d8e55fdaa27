"""A small label with the keys of a shortcut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.text.key_text import key_text

_HEIGHT, _PADDING, _RADIUS = 18, 5, 4
_SMALL = 0.85


class KeyHint(QWidget):
    """Shows a shortcut in the system's notation; transparent to the mouse."""

    is_painted_text = True
    """A screen reader reads the keys as it reads a label."""

    def __init__(
        self, keys: str, parent: QWidget | None = None, *, is_default: bool = True
    ) -> None:
        """`is_default`: the keys are those of an action by default, which may have others now."""
        super().__init__(parent)
        self._keys, self._is_default = keys, is_default
        self.text = ""
        scale_font(self, _SMALL, bold=True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys that the action has now."""
        native = QKeySequence.SequenceFormat.NativeText
        fixed = QKeySequence(self._keys).toString(native)
        self.text = key_text(self._keys) if self._is_default else fixed
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text) + 2 * _PADDING, px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.resize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text:
            return
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.chip_line)
        painter.setBrush(scheme.chip)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setPen(scheme.quiet)
        # Keys are Latin in every language: from right to left, Ctrl++ would be ++Ctrl.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
