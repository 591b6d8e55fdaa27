"""Icons in line edits and menus as large as the font wants them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle, QStyleOption, QWidget

from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.style.metrics import px

_ICON = 16
_METRICS = frozenset({QStyle.PixelMetric.PM_LineEditIconSize, QStyle.PixelMetric.PM_SmallIconSize})


class _ScaledIcons(AppStyle):
    """The style of the few widgets whose icons Qt sizes by a metric.

    Not that of the program: a form asks for metrics thousands of times, each through Python.
    """

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _METRICS:
            return px(_ICON)
        return super().pixelMetric(metric, option, widget)


def scale_icons(widget: QWidget) -> None:
    """Let the icons that Qt paints in a line edit or a menu follow the font."""
    qt = QApplication.instance()
    assert qt is not None
    style = qt.findChild(_ScaledIcons)
    if style is None:
        style = _ScaledIcons()
        style.setParent(qt)
    widget.setStyle(style)
