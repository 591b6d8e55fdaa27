"""A button of one sign, for what is done to one field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from contact_editor.ui.text.visible_text import plain_tool_tip

SIZE = 28
"""Pixels, both ways."""


class IconButton(QToolButton):
    """A sign without a frame; its name is its tool tip and what a screen reader says."""

    def __init__(self, sign: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(sign)
        self.setAutoRaise(True)
        self.setFixedSize(SIZE, SIZE)
        # Whoever goes on typing after Tab must not press it with a blank. What it does can be
        # done from the menus.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setToolTip(plain_tool_tip(name))
        # Nothing moves when it comes and goes.
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
