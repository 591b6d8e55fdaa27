"""An icon next to a text, such as the sign of a message or of a note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import ColourOf, caution, colours, error, quiet
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import fix_height, fix_width, px, scale_font
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind

_LINE_HEIGHT = 18
_SIGN, _SIGN_GAP = 14, 6
_LOOKS: dict[NoteKind, tuple[str, ColourOf]] = {
    NoteKind.PROBLEM: ("circle-alert", error),
    NoteKind.ADVICE: ("triangle-alert", caution),
    NoteKind.PLAIN: ("", quiet),
}
"""The sign of a note, so that colour is not the only mark of a problem, and its colour."""
_HIDDEN = "eye-off"
"""The sign of a note on hidden characters."""


class IconLabel(QWidget):
    """Paints one icon in the colour of its tone; hidden from screen readers."""

    def __init__(self, name: str = "", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._tone: ColourOf = quiet
        self._size = size
        fix_width(self, size)

    def show_icon(self, name: str, tone: ColourOf) -> None:
        """Show another icon; an empty name shows none."""
        self.name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.name:
            side = px(self._size)
            place = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(QPainter(self), place, self.name, self._tone(colours()))


class NoteLine(PlainLabel):
    """The note on a value: one line after its sign, which is no part of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, tone=quiet)
        self.sign = ""
        """The name of its icon; empty if it has none."""
        self._before_sign = 0

    def show_note(self, note: FieldNote) -> None:
        """Show a note in the colour and with the sign of its kind."""
        sign, tone = _LOOKS[note.kind]
        self.sign = (_HIDDEN if note.has_hidden else sign) if note.text else ""
        self._keep_room_for_sign()
        self.show_text(note.text, tone)

    @property
    def tone(self) -> ColourOf:
        """The colour of the text and of its sign."""
        return self._tone

    def setIndent(self, indent: int) -> None:
        self._before_sign = indent
        self._keep_room_for_sign()

    def _keep_room_for_sign(self) -> None:
        sign = px(_SIGN) + _SIGN_GAP if self.sign else 0
        super().setIndent(self._before_sign + sign)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_room_for_sign()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_sign(1)

    def _paint_sign(self, lines: int) -> None:
        """Paint the sign beside the first of so many lines."""
        if not self.sign:
            return
        side, line, room = px(_SIGN), self.fontMetrics().lineSpacing(), self.contentsRect()
        left = room.left() + self._before_sign
        if self.isRightToLeft():
            left = room.right() + 1 - self._before_sign - side
        top = room.top() + (room.height() - lines * line + line - side) / 2
        place = QRectF(left, top, side, side)
        paint_icon(QPainter(self), place, self.sign, self.tone(colours()))


def sign_row(icon_name: str, tone: ColourOf, head: str, text: str, *, gap: int = 6) -> QHBoxLayout:
    """Return a row of a sign, and beside it a bold head above a quiet text."""
    sign, bold = IconLabel(), NoteLabel(head)
    sign.show_icon(icon_name, tone)
    fix_height(sign, _LINE_HEIGHT)
    scale_font(bold, bold=True)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(bold)
    words.addWidget(NoteLabel(text, quiet=True))
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
