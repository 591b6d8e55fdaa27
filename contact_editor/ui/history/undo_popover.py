"""Asks below its button whether an earlier save should be undone, and says what that does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.main_window.message_rows import MARKS
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import fix_height, px, scale_font
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.viewmodels.messages.message import MessageRow

_WIDTH, _SIDES, _ENDS, _BELOW, _RADIUS = 372, 16, 14, 4, 8
_MOST_ROWS = 8


class UndoPopover(QFrame):
    """Opens with the focus on *Review and undo*; Esc or a click elsewhere closes it."""

    confirmed = Signal()

    def __init__(self, title: str, rows: Sequence[MessageRow], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, _ENDS, _SIDES, _ENDS)
        column.setSpacing(8)
        head = NoteLabel(title)
        scale_font(head, 1.08, bold=True)
        column.addWidget(head)
        for row in rows[:_MOST_ROWS]:
            column.addLayout(_line(row))
        if (more := len(rows) - _MOST_ROWS) > 0:
            column.addWidget(NoteLabel(tr("{n} more", "", more).format(n=more)))
        column.addWidget(
            NoteLabel(
                tr(
                    "A field that was changed since stays as it is. You review it before anything "
                    "is sent."
                ),
                quiet=True,
            )
        )
        self.cancel = KeyedButton(tr("Cancel"), "Esc")
        self.cancel.clicked.connect(self.close)
        self.review = KeyedButton(tr("Review and undo"))
        self.review.setProperty("filled", True)
        self.review.clicked.connect(self._confirm)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.cancel, self.review):
            button.setAutoDefault(True)  # Enter presses the focused one
            buttons.addWidget(button)
        column.addSpacing(4)
        column.addLayout(buttons)

    def show_below(self, anchor: QWidget) -> None:
        """Open below a button, with the trailing edges in line, inside the window."""
        self.adjustSize()
        width, window = self.width(), anchor.window()
        at = anchor.mapTo(window, QPoint(0, anchor.height() + px(_BELOW)))
        left = at.x() if anchor.isRightToLeft() else at.x() + anchor.width() - width
        left = max(_SIDES, min(left, window.width() - width - _SIDES))
        top = max(_SIDES, min(at.y(), window.height() - self.height() - _SIDES))
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.show()
        self.review.setFocus(Qt.FocusReason.PopupFocusReason)

    def _confirm(self) -> None:
        self.close()
        self.confirmed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        # Not every window system gives the activation back by itself.
        if (parent := self.parentWidget()) is not None:
            parent.window().activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), scheme.raised)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.line)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


def _line(row: MessageRow) -> QHBoxLayout:
    icon, tone = MARKS[row.mark]
    sign, name, text = IconLabel(size=16), NoteLabel(row.label), NoteLabel(row.text, quiet=True)
    sign.show_icon(icon, tone)
    fix_height(sign, 18)
    scale_font(name, bold=True)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(name)
    words.addWidget(text)
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    return line
