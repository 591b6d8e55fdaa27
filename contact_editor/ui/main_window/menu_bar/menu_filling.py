"""Makes the menus and actions of the table, before the first paint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from contact_editor.translation import tr
from contact_editor.ui.main_window.menu_bar.menu_table import (
    APPEARANCES,
    MENUS,
    REPEATED,
    VIEW,
    Submenu,
)


def fill_menu_bar(window: QWidget, bar: QMenuBar) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Add all menus to a bar; return the actions by name, and the menus by title.

    The actions are disabled until they have a function.
    """
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for title, entries in MENUS:
        menu = menus[title] = bar.addMenu(tr(title))
        if title == VIEW:
            for text in APPEARANCES.values():
                menu.addAction(tr(text))
            menu.addSeparator()
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                submenu = menu.addMenu(tr(entry.text))
                for name, *rest in entry.entries:
                    actions[name] = _action(window, submenu, name, *rest)
            else:
                name, *rest = entry
                actions[name] = _action(window, menu, name, *rest)
    return actions, menus


def actions_by_menu(actions: Mapping[str, QAction]) -> Iterator[tuple[str, list[QAction]]]:
    """Yield the title of each menu, and its actions without those of submenus."""
    # Not from the menus, which also have actions that are added while the program runs.
    for title, entries in MENUS:
        names = [entry[0] for entry in entries if entry and not isinstance(entry, Submenu)]
        yield tr(title), [actions[name] for name in names]


def _action(window: QWidget, menu: QMenu, name: str, text: str, *keys: str) -> QAction:
    action = QAction(tr(text), window)
    # Plural: the first key also represents the platform's alternatives.
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setEnabled(False)
    # A held-down key must not both review and send.
    action.setAutoRepeat(name in REPEATED)
    menu.addAction(action)
    # While the menu bar is hidden, its shortcuts would not work.
    window.addAction(action)
    return action
