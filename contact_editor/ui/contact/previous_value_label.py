"""The previous value of a changed editor, shown inside its frame or beside its check box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.line_icons import end_icons_width
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_MAX_WIDTH = 170
_MAX_SHARE = 0.4
_HEIGHT, _PADDING = 18, 8
_SMALL = 0.92


class PreviousValueLabel(QWidget):
    """Label at the trailing end of a line edit or a drop-down, or after the text of a check box.

    The value itself takes precedence. Only visual: the description of the control tells a screen
    reader the same.
    """

    fits_changed = Signal()

    def __init__(self, control: QLineEdit | QComboBox | QCheckBox) -> None:
        super().__init__(control)
        self._control = control
        self.fits = True
        """Whether a part of the text has room; in a line edit, the value always leaves some."""
        self._text = ""
        scale_font(self, _SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        control.installEventFilter(self)
        if isinstance(control, QLineEdit):
            control.textChanged.connect(self._place)
        elif isinstance(control, QComboBox):
            control.currentTextChanged.connect(self._place)
        else:
            control.checkStateChanged.connect(self._place)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show this text, such as “was John Doe”; an empty one takes no space."""
        self._text = show_invisible(text)
        self._control.setToolTip(plain_tool_tip(text) if text else "")
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirrored = self.isRightToLeft()
        edge = self.width() - 1 if mirrored else 0
        # Filled: at 150 %, a drawn line at half a pixel is outside of the label.
        painter.fillRect(edge, 0, 1, self.height(), colours().separator)
        painter.setPen(colours().quiet)
        room = self.rect().adjusted(0 if mirrored else _PADDING, 0, -_PADDING if mirrored else 0, 0)
        # The direction follows its own text, not the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = isolated(self._shown(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _shown(self, room: int) -> str:
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)

    def _place(self, *_: object) -> None:
        control = self._control
        wanted = self.fontMetrics().horizontalAdvance(self._text) + 2 * _PADDING
        most = round(min(wanted, px(_MAX_WIDTH), control.width() * _MAX_SHARE))
        width, end = most if self._text else 0, _end_of(control)
        left = control.width() - _taken_by_value(control) - end
        if left < width and (left > 0 or not isinstance(control, QLineEdit)):
            width = max(left, min(width, self.fontMetrics().horizontalAdvance("was …") + 14))
        mirrored = control.isRightToLeft()
        x = end if mirrored else control.width() - width - end
        if isinstance(control, QLineEdit):
            margins = (width if mirrored else 0, 0, 0 if mirrored else width, 0)
            control.setTextMargins(*margins)
        elif isinstance(control, QCheckBox):
            begin = control.sizeHint().width() + _PADDING
            x = control.width() - begin - width if mirrored else begin
            width = width if width <= left else 0
        elif width > left:
            width = 0
        height = px(_HEIGHT)
        self.setGeometry(QRect(x, (control.height() - height) // 2, width, height))
        self.setVisible(width > 0)
        fits = width > 0 or not self._text
        if fits is not self.fits:
            self.fits = fits
            self.fits_changed.emit()


def _taken_by_value(control: QLineEdit | QComboBox | QCheckBox) -> int:
    """Return the width of the value of a control, with what is around it."""
    if isinstance(control, QCheckBox):
        return control.sizeHint().width() + _PADDING
    text = control.text() if isinstance(control, QLineEdit) else control.currentText()
    return control.fontMetrics().horizontalAdvance(text) + 4 * _PADDING


def _end_of(control: QLineEdit | QComboBox | QCheckBox) -> int:
    """Return the width of what is at the trailing end of a control."""
    if isinstance(control, QLineEdit):
        return max(4, end_icons_width(control))
    if isinstance(control, QComboBox):
        option = QStyleOptionComboBox()
        control.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxArrow
        style = control.style()
        whole = style.ComplexControl.CC_ComboBox
        arrow = style.subControlRect(whole, option, part, control)
        return arrow.width() + _PADDING
    return 0
