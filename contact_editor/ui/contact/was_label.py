"""The previous value of a changed line edit, shown inside its frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.line_icons import end_icons_width
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_MAX_WIDTH = 170
_MAX_SHARE = 0.4
_HEIGHT, _PADDING = 18, 8
_SMALL = 0.92


class WasLabel(QWidget):
    """Label at the trailing end of a line edit; the typed value takes precedence.

    Only visual: the description of the line edit tells a screen reader the same.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._text = ""
        scale_font(self, _SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.installEventFilter(self)
        line.textChanged.connect(self._place)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show this text, such as “was John Doe”; an empty one takes no space."""
        self._text = show_invisible(text)
        self._line.setToolTip(plain_tool_tip(text) if text else "")
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
        painter.setPen(colours().hair)
        painter.drawLine(edge, 0, edge, self.height())
        painter.setPen(colours().quiet)
        room = self.rect().adjusted(0 if mirrored else _PADDING, 0, -_PADDING if mirrored else 0, 0)
        # The direction follows its own text, not the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = isolated(self._shown(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _shown(self, room: int) -> str:
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)

    def _place(self) -> None:
        line = self._line
        wanted = self.fontMetrics().horizontalAdvance(self._text) + 2 * _PADDING
        width = round(min(wanted, px(_MAX_WIDTH), line.width() * _MAX_SHARE)) if self._text else 0
        icons = end_icons_width(line)
        left = line.width() - line.fontMetrics().horizontalAdvance(line.text()) - 4 * _PADDING
        left -= icons
        if 0 < left < width:
            width = max(left, min(width, self.fontMetrics().horizontalAdvance("was …") + 14))
        mirrored = line.isRightToLeft()
        margins = (width if mirrored else 0, 0, 0 if mirrored else width, 0)
        line.setTextMargins(*margins)
        end = max(4, icons)
        x = end if mirrored else line.width() - width - end
        self.setGeometry(QRect(x, (line.height() - px(_HEIGHT)) // 2, width, px(_HEIGHT)))
        self.setVisible(width > 0)
