"""The text of a message: plain, selectable, and scrolled where it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.style.metrics import px
from contact_editor.ui.text.clipboard_cleaner import ClipboardCleaner

_MAX_LINES = 6
_MAX_CHARS = 4_000
_LEAST = 28
"""Pixels of one line, and of the sign beside it: lower, the bar would not become lower."""


class MessageText(QScrollArea):
    """The area of the label of the text; beyond six lines, or its room, it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.label = _text_label()
        self._whole = px(_LEAST)
        self.setFixedHeight(self._whole)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Unlike the area's own, it has no background. Accessing that one would create Python
        # classes for all of Qt's widgets.
        self.setViewport(QWidget())
        set_content(self, self.label)
        self.label.setAutoFillBackground(False)
        self._shows_end = False
        self.verticalScrollBar().rangeChanged.connect(self._follow_end)

    def scrolls_at(self, width: int) -> bool:
        """Return whether the text is too long for its lines at a width."""
        return self.label.heightForWidth(width) > self._most()

    def fit(self, width: int) -> None:
        """Note the height for a width; `lower_by` takes it."""
        self._whole = max(px(_LEAST), min(self.label.heightForWidth(width), self._most()))

    @property
    def spare_height(self) -> int:
        """By how many pixels it can be lower, so that it scrolls."""
        return 0 if self.isHidden() else self._whole - px(_LEAST)

    @property
    def lack(self) -> int:
        """By how many pixels it is lower than it should be."""
        return 0 if self.isHidden() else self._whole - self.maximumHeight()

    def lower_by(self, pixels: int) -> None:
        """Take the height, less some pixels."""
        self.setFixedHeight(self._whole - pixels)

    def show_end(self, shows_end: bool) -> None:
        """Scroll to what was added last, or to the start of another text."""
        self._shows_end = shows_end
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if shows_end else 0)

    def _follow_end(self, _least: int, most: int) -> None:
        if self._shows_end:
            self.verticalScrollBar().setValue(most)

    def _most(self) -> int:
        """Return the height of the longest text that does not scroll."""
        return _MAX_LINES * self.label.fontMetrics().lineSpacing() + 8


def shortened(text: str) -> str:
    """Return a text without what follows its first thousands of characters."""
    return text if len(text) <= _MAX_CHARS else text[:_MAX_CHARS] + " …"


def _text_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(0, 6, 0, 6)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    FocusFrame(label)
    ClipboardCleaner(label)
    return label
