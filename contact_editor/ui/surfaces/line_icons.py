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
    action = line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
    _name_new_buttons(line, tr("Search"))
    return action


def _name_new_buttons(line: QLineEdit, name: str) -> None:
    for button in line.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)
    # Qt repaints only the place of a new icon, although the text moves.
    line.update()
