"""Icons of the actions in menus, added after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QMenu

from contact_editor.ui.main_window.menu_bar.menu_table import ICONS
from contact_editor.ui.style.colours import Colours
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.scaled_icons import scale_icons


def show_icons(actions: Mapping[str, QAction], menus: Iterable[QMenu]) -> None:
    """Show an icon beside each action; not on macOS, whose menus have none."""
    if sys.platform != "darwin":
        for menu in menus:
            scale_icons(menu)
        for name, drawn in ICONS.items():
            actions[name].setIcon(icon(drawn, chosen=_on_accent))


def _on_accent(scheme: Colours) -> QColor:
    return scheme.on_accent
