"""Small removable labels that wrap over several lines."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.style.colours import blend, colours

_WIDEST = 320
_BESIDE, _BEFORE_BUTTON = 8, 2
_BUTTON = 22
_HEIGHT = 26


class ChipContent(NamedTuple):
    """Element, text and removability of a chip."""

    element: Hashable
    text: str
    removable: bool


def chip_size(content: ChipContent, metrics: QFontMetrics) -> QSize:
    """Return the size of a chip, which need not exist yet."""
    button = _BEFORE_BUTTON + _BUTTON + _BEFORE_BUTTON if content.removable else _BESIDE
    width = _BESIDE + text_width(metrics, content.text) + button
    return QSize(min(width, _WIDEST), max(metrics.height() + 4, _HEIGHT))


class Chip(QWidget):
    """One element of a set, with a button that removes it if possible."""

    removed = Signal()

    def __init__(self, content: ChipContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", self)
        self.label.setMaximumWidth(_WIDEST)
        layout = QHBoxLayout(self)
        end = _BEFORE_BUTTON if content.removable else _BESIDE
        layout.setContentsMargins(_BESIDE, 2, end, 2)
        layout.setSpacing(_BEFORE_BUTTON)
        layout.addWidget(self.label)
        self.button = remove_button(content.text, self) if content.removable else None
        if self.button:
            self.button.clicked.connect(self.removed)
            layout.addWidget(self.button)
        self.show_content(content)

    def show_content(self, content: ChipContent) -> None:
        """Show another element with the same removability."""
        self.content = content
        self.label.show_text(content.text)
        if self.button:
            self.button.setAccessibleName(_removing(self.button, content.text))

    def forget(self) -> None:
        """Drop the element."""
        self.content = ChipContent(None, "", self.content.removable)
        self.label.show_text("")
        if self.button:
            self.button.setAccessibleName("")

    def sizeHint(self) -> QSize:
        return chip_size(self.content, self.fontMetrics())

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.line)
        painter.setBrush(blend(scheme.surface, scheme.accent, 0.08))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


def remove_button(name: str, parent: QWidget, *, side: int = _BUTTON) -> QToolButton:
    """Return the small × button that removes the element with this name."""
    button = QToolButton(parent)
    button.setText("×")
    button.setAutoRaise(True)
    button.setFixedSize(side, side)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(_removing(button, name))
    return button


def _removing(button: QToolButton, name: str) -> str:
    return button.tr("Remove {name}").format(name=name)
