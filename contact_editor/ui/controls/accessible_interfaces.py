"""The accessible interfaces of widgets that Qt's own do not describe well.

On Linux, Qt's interface of a `QComboBox` reports the current choice as the name, so that a client
that looks for «Connection» on the accessibility bus would not find it. Everywhere, an area that the
keys scroll, a set of tabs, a group of texts that takes the focus (`is_group`), and a text that a
widget paints (`is_painted_text`) have no role.
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
            # That of its label; without one, what Qt's own interface says.
            return super().text(kind) or self._choice.currentText()
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
        return [_SHOW_MENU, *_STEPS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == _SHOW_MENU:
            self._choice.showPopup()
        elif name in _STEPS:
            self._step(_STEPS[name])
        else:
            super().doAction(name)

    def _step(self, step: int) -> None:
        """Choose as the arrow keys do, with the signal of a choice that the user made."""
        index = self._choice.currentIndex() + step
        can_choose = self._choice.isEnabled() and not getattr(self._choice, "is_locked", False)
        if can_choose and 0 <= index < self._choice.count():
            self._choice.setCurrentIndex(index)
            self._choice.activated.emit(index)


_SHOW_MENU: Final = "ShowMenu"
_STEPS: Final = {"Increase": 1, "Decrease": -1}
"""The next choice and the one before, for those who cannot press a key or a mouse button."""
# Qt owns and deletes them; Python must not.
_created: list[QAccessibleInterface] = []


def install_accessible_interfaces() -> None:
    """Use these interfaces for every such widget; areas and tabs only with an accessible name."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QComboBox) and sys.platform.startswith("linux"):
        return _keep(_NamedChoice(thing))
    if isinstance(thing, QScrollArea | QTabWidget) and thing.accessibleName():
        return _keep(QAccessibleWidget(thing, QAccessible.Role.Pane))
    if isinstance(thing, QWidget) and getattr(thing, "is_painted_text", False):
        return _keep(QAccessibleWidget(thing, QAccessible.Role.StaticText))
    if isinstance(thing, QWidget) and getattr(thing, "is_group", False):
        return _keep(QAccessibleWidget(thing, QAccessible.Role.Grouping))
    return None


def _keep(interface: QAccessibleInterface) -> QAccessibleInterface:
    # Those of widgets that are gone were deleted with them.
    _created[:] = [*filter(isValid, _created), interface]
    return interface
