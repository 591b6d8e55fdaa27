"""Applies the keys that the user chose to the actions of a window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.surfaces.key_hint import KeyHint
from contact_editor.ui.text.key_text import show_changed_keys
from contact_editor.viewmodels.settings import SettingsStore
from contact_editor.viewmodels.shortcuts.shortcuts import Shortcuts

_FIXED = frozenset({"undo", "redo", "escape"})
"""The editors know these keys themselves, or every sheet does."""


class ShortcutSettings(QObject):
    """Applies the shortcuts at the start and after each change, also where they are shown."""

    def __init__(self, window: MainWindow, store: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_by_name
        self._defaults = {
            name: tuple(key.toString() for key in action.shortcuts())
            for name, action in self._actions.items()
        }
        self.shortcuts = Shortcuts(store, self._defaults, _FIXED, self)
        self.shortcuts.changed.connect(self._apply)
        self._apply()

    def texts(self) -> dict[str, str]:
        """Return the text of each action."""
        actions = self._actions.items()
        return {name: action.text().replace("&", "").rstrip("…") for name, action in actions}

    def _apply(self) -> None:
        changed: dict[str, str] = {}
        for name, defaults in self._defaults.items():
            keys = self.shortcuts.keys(name)
            if [key.toString() for key in self._actions[name].shortcuts()] != list(keys):
                self._actions[name].setShortcuts([QKeySequence(key) for key in keys])
            if keys != defaults:
                changed |= dict.fromkeys(defaults, keys[0] if keys else "")
        show_changed_keys(changed)
        for hint in self._window.findChildren(KeyHint):
            hint.show_keys()
        for button in self._window.findChildren(KeyedButton):
            button.show_keys()
        for icon_button in self._window.findChildren(IconButton):
            icon_button.show_keys()
