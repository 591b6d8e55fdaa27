"""Sizes that scale with the font, also at run time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QWidget
from shiboken6 import isValid

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's value for no maximum width or height; PySide6 does not have it."""
_DESIGNED_FOR = 16
"""Font height in pixels that the given sizes are meant for."""
_FIXED_SCALE = 0.92
"""Fixed-width letters look larger than others of the same size."""
_HEIGHT, _WIDTH, _MOST_WIDTH = "px_height", "px_width", "px_most_width"
_LEAST_WIDTH, _LEAST_HEIGHT, _ICON = "px_least_width", "px_least_height", "px_icon"
_LINE = "px_line"
_SCALE, _BOLD, _FIXED = "font_scale", "font_bold", "font_fixed"


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
    _set(widget, _HEIGHT, height)


def fix_width(widget: QWidget, width: int) -> None:
    """Set a fixed width that follows the font."""
    _set(widget, _WIDTH, width)


def fix_size(widget: QWidget, width: int, height: int) -> None:
    """Set a fixed size that follows the font."""
    _set(widget, _WIDTH, width)
    _set(widget, _HEIGHT, height)


def set_max_width(widget: QWidget, width: int) -> None:
    """Set a maximum width that follows the font."""
    _set(widget, _MOST_WIDTH, width)


def set_min_width(widget: QWidget, width: int) -> None:
    """Set a minimum width that follows the font."""
    _set(widget, _LEAST_WIDTH, width)


def set_min_height(widget: QWidget, height: int) -> None:
    """Set a minimum height that follows the font."""
    _set(widget, _LEAST_HEIGHT, height)


def fix_line(widget: QWidget, scale: float = 1.0) -> None:
    """Set the fixed height of a line of text, in the program's font scaled by a factor."""
    widget.setProperty(_HEIGHT, None)
    widget.setProperty(_LINE, scale)
    widget.setFixedHeight(_line_height(scale))


def icon_side(button: QAbstractButton, side: int) -> None:
    """Set the width and height of a button's icon, which follow the font."""
    _set(button, _ICON, side)


def scale_font(widget: QWidget, scale: float = 1.0, *, bold: bool = False) -> None:
    """Set the program's font scaled by a factor; it follows later font changes."""
    widget.setProperty(_SCALE, scale)
    widget.setProperty(_BOLD, bold)
    widget.setFont(scaled_font(scale, bold=bold))


def fix_pitch(widget: QWidget) -> None:
    """Set a fixed-width font as large as the program's font; it follows later font changes."""
    widget.setProperty(_FIXED, True)
    widget.setFont(fixed_pitch_font())


def fixed_pitch_font() -> QFont:
    """Return the system's fixed-width font in a size that looks like the program's font."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QGuiApplication.font().pointSizeF() * _FIXED_SCALE)
    return font


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """Return the program's font scaled by a factor, perhaps demi-bold."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def rescale() -> None:
    """Update all sizes and fonts of the program after its font changed.

    A widget whose sizes depend on others has a method `refit`, which is called after that.
    """
    # Now, so that what is measured below already has the new font.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
    widgets = QApplication.allWidgets()
    for widget in widgets:
        if (scale := widget.property(_SCALE)) is not None:
            widget.setFont(scaled_font(scale, bold=bool(widget.property(_BOLD))))
        elif widget.property(_FIXED):
            widget.setFont(fixed_pitch_font())
        for name, set_size in _SETTERS.items():
            if (size := widget.property(name)) is not None:
                set_size(widget, px(size))
        if (line := widget.property(_LINE)) is not None:
            widget.setFixedHeight(_line_height(line))
        widget.updateGeometry()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for widget in widgets:
        refit = getattr(widget, "refit", None)
        if refit is not None and isValid(widget):
            refit()


def set_margins(
    layout: QLayout | QWidget, widget: QWidget, lead: int, top: int, trail: int, bottom: int
) -> None:
    """Set margins of which `lead` is where reading begins: Qt does not mirror them itself."""
    left, right = (trail, lead) if widget.isRightToLeft() else (lead, trail)
    layout.setContentsMargins(left, top, right, bottom)


def _line_height(scale: float) -> int:
    return QFontMetrics(scaled_font(scale)).height()


def _set(widget: QWidget, name: str, size: int) -> None:
    widget.setProperty(name, size)
    _SETTERS[name](widget, px(size))


def _set_icon(widget: QWidget, side: int) -> None:
    if isinstance(widget, QAbstractButton):
        widget.setIconSize(QSize(side, side))


_SETTERS: dict[str, Callable[[QWidget, int], object]] = {
    _WIDTH: QWidget.setFixedWidth,
    _HEIGHT: QWidget.setFixedHeight,
    _MOST_WIDTH: QWidget.setMaximumWidth,
    _LEAST_WIDTH: QWidget.setMinimumWidth,
    _LEAST_HEIGHT: QWidget.setMinimumHeight,
    _ICON: _set_icon,
}
