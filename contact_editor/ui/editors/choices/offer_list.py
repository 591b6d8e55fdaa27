"""The list that a line of choices offers: check boxes, and below them how many are chosen."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from contact_editor.translation import number_text, tr
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import colours, quiet
from contact_editor.ui.style.metrics import px, scale_font

_FOOT, _SIDES, _SMALL = 28, 10, 0.92


class OfferList(QListView):
    """The popup of a completer, with a foot."""

    def __init__(self) -> None:
        super().__init__()
        self._foot = _Foot(self)

    def show_count(self, chosen: int, total: int) -> None:
        """Say how many of the choices are chosen."""
        text = tr("{n} of {all} chosen").format(n=number_text(chosen), all=number_text(total))
        self._foot.label.show_text(text)
        self.setAccessibleDescription(text)

    @property
    def count_text(self) -> str:
        return self._foot.label.full_text

    def fit_below(self, line: QWidget) -> None:
        """Add the foot to the room that the completer has just given it at a line."""
        high = px(_FOOT)
        self.setViewportMargins(0, 0, 0, high)
        place = self.geometry()
        place.setHeight(place.height() + high)
        if place.top() < line.mapToGlobal(line.rect().topLeft()).y():
            place.translate(0, -high)
        lowest = self.screen().availableGeometry().bottom()
        # At the edge of the screen, the foot takes the room of a row.
        place.setBottom(min(place.bottom(), lowest))
        self.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high, frame = px(_FOOT), self.frameWidth()
        width = self.width() - 2 * frame
        self._foot.setGeometry(frame, self.height() - frame - high, width, high)


class _Foot(QWidget):
    """A quiet line on the ground of the list, below a fine one."""

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
        painter.fillRect(0, 0, self.width(), 1, colours().hair)
