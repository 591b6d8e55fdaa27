"""The text of a message: plain, selectable, and scrolled where it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.text.clean_copies import CleanCopies


def text_label() -> QLabel:
    """Return the label of a message's text, which can be selected and copied."""
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
    CleanCopies(label)
    return label


def text_area(label: QLabel) -> QScrollArea:
    """Return the area that scrolls a long text."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Unlike the area's own, it has no background. Accessing that one would create Python classes
    # for all of Qt's widgets.
    area.setViewport(QWidget())
    set_content(area, label)
    label.setAutoFillBackground(False)
    return area
