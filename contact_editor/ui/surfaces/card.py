"""A card: a titled, framed surface with the rows of one section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import fix_height, scale_font

_RADIUS = 8
_TITLE_HEIGHT = 24
TITLE_MARGIN = 14
ROW_GAP = 6
"""Pixels between two rows."""


class Card(QWidget):
    """Rows below a title, on their own background."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_contents(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 8, 0, 8)
        self.rows.setSpacing(ROW_GAP)
        self.title = PlainLabel(title)
        scale_font(self.title, bold=True)
        fix_height(self.title, _TITLE_HEIGHT)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        # Margins would not follow the direction of the language.
        self.head.addSpacing(TITLE_MARGIN)
        self.head.addWidget(self.title, 1)
        self.head.addSpacing(TITLE_MARGIN)
        self.rows.addLayout(self.head)
        self.title.setVisible(bool(title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize(), event.size()
        if before.width() != now.width():
            self.update()
        else:
            # Only the lower edge moved.
            edge = min(before.height(), now.height()) - _RADIUS - 1
            self.update(0, edge, now.width(), now.height() - edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.separator)
        painter.setBrush(scheme.surface)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )


def keep_contents(widget: QWidget) -> None:
    """Let a change of size not paint all of a widget again, and all that is in it.

    For widgets that paint nothing, or see to it themselves.
    """
    widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents)


@contextmanager
def laid_out_once(cards: Iterable[Card]) -> Iterator[None]:
    """Lay out cards after all changes of their rows, and not after each of them."""
    changed = tuple(cards)
    for card in changed:
        card.rows.setEnabled(False)
    yield
    for card in changed:
        card.rows.setEnabled(True)
        card.rows.update()


def leading(inset: int) -> QHBoxLayout:
    """Return a row that starts `inset` pixels after the leading edge, in both directions."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(inset)
    row.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return row
