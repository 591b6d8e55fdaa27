"""The list that a line of choices offers: check boxes, and below them how many are chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from contact_editor.translation import number_text, tr
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import colours, quiet
from contact_editor.ui.style.metrics import px, scale_font

_FOOTER, _SIDES, _SMALL = 28, 10, 0.92


class CompleterPopup(QListView):
    """The popup of a completer, with a footer."""

    def __init__(self) -> None:
        super().__init__()
        self._footer = _Footer(self)

    def show_count(self, chosen: int, total: int) -> None:
        """Show how many of the choices are chosen."""
        text = tr("{n} of {all} chosen").format(n=number_text(chosen), all=number_text(total))
        self._footer.label.show_text(text)
        self.setAccessibleDescription(text)

    @property
    def count_text(self) -> str:
        return self._footer.label.full_text

    def fit_below(self, line: QWidget) -> None:
        """Add the footer to the room that the completer has just given it at a line."""
        high = px(_FOOTER)
        self.setViewportMargins(0, 0, 0, high)
        at_line = QRect(line.mapToGlobal(QPoint()), line.size())
        place = self.geometry()
        is_above = place.top() < at_line.top()
        place.setHeight(place.height() + high)
        room = self.screen().availableGeometry()
        self.setGeometry(place_beside(place, at_line, room, is_above=is_above))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high, frame = px(_FOOTER), self.frameWidth()
        width = self.width() - 2 * frame
        self._footer.setGeometry(frame, self.height() - frame - high, width, high)


def place_beside(list_: QRect, line: QRect, room: QRect, *, is_above: bool) -> QRect:
    """Return where a list goes, on the side of the line that it is at unless the other has more.

    It never leaves the room of the screen, nor covers the line: where it is higher than the room
    on its side, it is as high as that.
    """
    above, below = line.top() - room.top(), room.bottom() - line.bottom()
    fits = above if is_above else below
    if list_.height() > fits and fits < max(above, below):
        is_above = not is_above
    height = max(0, min(list_.height(), above if is_above else below))
    top = line.top() - height if is_above else line.bottom() + 1
    left = max(room.left(), min(list_.left(), room.right() + 1 - list_.width()))
    return QRect(left, top, list_.width(), height)


class _Footer(QWidget):
    """A quiet line on the background of the list, below a fine one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = PlainLabel(parent=self, tone=quiet)
        scale_font(self.label, _SMALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.label.setGeometry(self.rect().adjusted(px(_SIDES), 0, -px(_SIDES), 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().surface)
        painter.fillRect(0, 0, self.width(), 1, colours().separator)
