"""The accessible names of drop-downs on Linux.

Qt's own interface of a `QComboBox` reports the current choice as the name there, so that a client
that looks for «Connection» on the accessibility bus would not find it.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox


class _NamedChoice(QAccessibleWidget):
    """Reports the name as name, and the current choice as value and description."""

    def __init__(self, choice: QComboBox) -> None:
        super().__init__(choice, QAccessible.Role.ComboBox)
        self._choice = choice

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._choice.accessibleName()
        if kind in (QAccessible.Text.Value, QAccessible.Text.Description):
            return self._choice.currentText()
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
_given: list[QAccessibleInterface] = []


def install_combo_box_names() -> None:
    """Use these interfaces for every drop-down that has an accessible name."""
    if sys.platform.startswith("linux"):
        QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, QComboBox) or not thing.accessibleName():
        return None
    _given.append(_NamedChoice(thing))
    return _given[-1]
