"""The accessible interfaces of widgets that Qt's own do not describe well.

On Linux, Qt's interface of a `QComboBox` reports the current choice as the name, so that a client
that looks for «Connection» on the accessibility bus would not find it. Everywhere, an area that the
keys scroll, a set of tabs, and a group of texts that takes the focus (`is_group`) have no role.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid


class _NamedChoice(QAccessibleWidget):
    """Reports the name as the name, and the current choice as value and in the description."""

    def __init__(self, choice: QComboBox) -> None:
        super().__init__(choice, QAccessible.Role.ComboBox)
        self._choice = choice

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._choice.accessibleName()
        if kind == QAccessible.Text.Value:
            return self._choice.currentText()
        if kind == QAccessible.Text.Description:
            parts = self._choice.accessibleDescription(), self._choice.currentText()
            return " ".join(filter(None, parts))
        return super().text(kind)

    def childCount(self) -> int:
        return 1

    def child(self, _index: int) -> QAccessibleInterface:
        # The list of choices, as in Qt's own interface.
        return QAccessible.queryAccessibleInterface(self._choice.view())

    def actionNames(self) -> list[str]:
        return [_SHOW_MENU, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == _SHOW_MENU:
            self._choice.showPopup()
        else:
            super().doAction(name)


_SHOW_MENU: Final = "ShowMenu"
# Qt owns and deletes them; Python must not.
_created: list[QAccessibleInterface] = []


def install_accessible_interfaces() -> None:
    """Use these interfaces for every such widget that has an accessible name."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QComboBox) and sys.platform.startswith("linux"):
        return _keep(_NamedChoice(thing)) if thing.accessibleName() else None
    if isinstance(thing, QScrollArea | QTabWidget) and thing.accessibleName():
        return _keep(QAccessibleWidget(thing, QAccessible.Role.Pane))
    if isinstance(thing, QWidget) and getattr(thing, "is_group", False):
        return _keep(QAccessibleWidget(thing, QAccessible.Role.Grouping))
    return None


def _keep(interface: QAccessibleInterface) -> QAccessibleInterface:
    # Those of widgets that are gone were deleted with them.
    _created[:] = [*filter(isValid, _created), interface]
    return interface
