"""Icons inside a line edit. Qt makes buttons of them, which need a name for a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton

from contact_editor.translation import tr
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.scaled_icons import scale_icons
from contact_editor.ui.text.visible_text import isolated_lazily

_AT_END = "icons_at_end"
_AROUND_ICON = 6
"""Pixels by which Qt makes the button of an icon wider than the icon."""


def add_clear_button(line: QLineEdit) -> None:
    """Show a button that empties a line while it has text."""
    scale_icons(line)
    line.setClearButtonEnabled(True)
    _name_new_buttons(line, tr("Clear"))


def add_search_icon(line: QLineEdit) -> QAction:
    """Show the search icon at the beginning of a line; return the action of a click on it."""
    return add_leading_icon(line, "search", tr("Search"))


def add_leading_icon(line: QLineEdit, icon_name: str, name: str) -> QAction:
    """Show an icon at the beginning of a line; return the action of a click on it."""
    return _add(line, icon_name, name, QLineEdit.ActionPosition.LeadingPosition)


def add_end_icon(line: QLineEdit, icon_name: str, name: str) -> QAction:
    """Show an icon at the end of a line; return the action of a click on it."""
    action = _add(line, icon_name, name, QLineEdit.ActionPosition.TrailingPosition)
    action.setToolTip(isolated_lazily(name))
    line.setProperty(_AT_END, int(line.property(_AT_END) or 0) + 1)
    return action


def end_icons_width(line: QLineEdit) -> int:
    """Return how much of the end of a line the icons take that were added there."""
    count = int(line.property(_AT_END) or 0)
    style, metric = line.style(), QStyle.PixelMetric
    icon_side = style.pixelMetric(metric.PM_LineEditIconSize, None, line)
    margin = style.pixelMetric(metric.PM_LineEditIconMargin, None, line)
    return count * (icon_side + _AROUND_ICON + margin)


def _add(line: QLineEdit, icon_name: str, name: str, position: QLineEdit.ActionPosition) -> QAction:
    # Not made by the line: PySide takes that one for deleted once other widgets are.
    action = QAction(icon(icon_name), "", line)
    scale_icons(line)
    line.addAction(action, position)
    _name_new_buttons(line, name)
    return action


def _name_new_buttons(line: QLineEdit, name: str) -> None:
    for button in line.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)
    # Qt repaints only the place of a new icon, although the text moves.
    line.update()
