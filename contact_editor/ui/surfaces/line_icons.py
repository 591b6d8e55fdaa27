"""Icons inside a line edit. Qt makes buttons of them, which need a name for a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from contact_editor.translation import tr
from contact_editor.ui.style.icons import icon


def add_clear_button(line: QLineEdit) -> None:
    """Show a button that empties a line while it has text."""
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
    action.setToolTip(name)
    return action


def end_icons_width(line: QLineEdit) -> int:
    """Return how much of the end of a line its icons take."""
    ends = [
        button.geometry().right() if line.isRightToLeft() else line.width() - button.x()
        for button in line.findChildren(QToolButton)
    ]
    return max((end for end in ends if 0 < end < line.width() // 2), default=0)


def _add(line: QLineEdit, icon_name: str, name: str, position: QLineEdit.ActionPosition) -> QAction:
    # Not made by the line: PySide takes that one for deleted once other widgets are.
    action = QAction(icon(icon_name), "", line)
    line.addAction(action, position)
    _name_new_buttons(line, name)
    return action


def _name_new_buttons(line: QLineEdit, name: str) -> None:
    for button in line.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)
    # Qt repaints only the place of a new icon, although the text moves.
    line.update()
