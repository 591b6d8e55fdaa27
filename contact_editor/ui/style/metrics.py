"""Sizes that scale with the font, also at run time."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QLayout, QWidget

_DESIGNED_FOR = 16
"""Font height in pixels that the given sizes are meant for."""
_HEIGHT, _WIDTH, _SCALE, _BOLD = "px_height", "px_width", "font_scale", "font_bold"


def px(size: int) -> int:
    """Return a size in pixels scaled to the current font; never less than `size`."""
    font = QGuiApplication.font()
    if not _measured or font != _measured[0][0]:
        # A thousand rows ask thousands of times for the same font.
        _measured[:] = [(font, QFontMetrics(font).height())]
    return max(size, round(size * _measured[0][1] / _DESIGNED_FOR))


_measured: list[tuple[QFont, int]] = []
"""The font that was measured last, with its height in pixels."""


def fix_height(widget: QWidget, height: int) -> None:
    """Set a fixed height that follows the font."""
    widget.setProperty(_HEIGHT, height)
    widget.setFixedHeight(px(height))


def fix_size(widget: QWidget, width: int, height: int) -> None:
    """Set a fixed size that follows the font."""
    widget.setProperty(_WIDTH, width)
    widget.setFixedWidth(px(width))
    fix_height(widget, height)


def scale_font(widget: QWidget, scale: float = 1.0, *, bold: bool = False) -> None:
    """Set the program's font scaled by a factor; it follows later font changes."""
    widget.setProperty(_SCALE, scale)
    widget.setProperty(_BOLD, bold)
    widget.setFont(scaled_font(scale, bold=bold))


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """Return the program's font scaled by a factor, perhaps demi-bold."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def rescale() -> None:
    """Update all sizes and fonts of the program after its font changed."""
    for widget in QApplication.allWidgets():
        if (scale := widget.property(_SCALE)) is not None:
            widget.setFont(scaled_font(scale, bold=bool(widget.property(_BOLD))))
        if (width := widget.property(_WIDTH)) is not None:
            widget.setFixedWidth(px(width))
        if (height := widget.property(_HEIGHT)) is not None:
            widget.setFixedHeight(px(height))
        widget.updateGeometry()


def set_margins(
    layout: QLayout, widget: QWidget, lead: int, top: int, trail: int, bottom: int
) -> None:
    """Set margins of which `lead` is where reading begins: Qt does not mirror them itself."""
    left, right = (trail, lead) if widget.isRightToLeft() else (lead, trail)
    layout.setContentsMargins(left, top, right, bottom)
