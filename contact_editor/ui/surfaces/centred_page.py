"""A scrolling page with centred content of limited width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contact_editor.ui.controls.screen_fit import set_content

_SIDES, _BOTTOM = 16, 16


def centre(page: QWidget, body: QWidget, *, top: int) -> None:
    """Lay `body` out in the middle of an empty page, `top` pixels below its upper edge."""
    scrolled = QWidget()
    middle = QHBoxLayout(scrolled)
    middle.setContentsMargins(_SIDES, top, _SIDES, _BOTTOM)
    middle.addStretch(1)
    middle.addWidget(body, 1000)
    middle.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_content(area, scrolled)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
