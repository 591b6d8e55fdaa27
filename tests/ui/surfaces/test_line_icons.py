"""A screen reader meets no button without a name inside a line."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from contact_editor.ui.surfaces.line_icons import add_clear_button, add_search_icon


def test_both_buttons_inside_a_line_have_names(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    add_clear_button(line)
    add_search_icon(line)
    names = [button.accessibleName() for button in line.findChildren(QToolButton)]
    assert names == ["Clear", "Search"]
