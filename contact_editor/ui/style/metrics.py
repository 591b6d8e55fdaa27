"""Sizes that grow with the font."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QGuiApplication

_DESIGNED_FOR = 16
"""Pixels of height of the font that the sizes are given for."""


def px(size: int) -> int:
    """Return a size in pixels for the font in use; never less than it is given."""
    height = QFontMetrics(QGuiApplication.font()).height()
    return max(size, round(size * height / _DESIGNED_FOR))
