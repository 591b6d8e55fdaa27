"""The list of shortcuts also has the keys that the window has for itself."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from contact_editor.ui.pages.shortcuts_page import ShortcutsPage
from contact_editor.ui.surfaces.key_hint import KeyHint
from contact_editor.viewmodels.shortcuts.shortcuts import FIXED_KEYS


def test_the_keys_that_cannot_be_changed_are_listed(qtbot: QtBot) -> None:
    action = QAction("&Find…")
    action.setShortcut("Ctrl+L")
    page = ShortcutsPage([("Contact", [action])])
    qtbot.addWidget(page)
    page.show()
    listed = [hint.text for hint in page.findChildren(KeyHint)]
    between = {f"Ctrl+{number}" for number in range(2, 9)}
    shown = {"Ctrl+L", "Menu", "Alt+Down", *FIXED_KEYS} - between
    if sys.platform == "darwin":
        # Its menu bar is always shown.
        shown.remove("F10")
    native = QKeySequence.SequenceFormat.NativeText
    assert sorted(listed) == sorted(QKeySequence(key).toString(native) for key in shown)
