"""The ways of clearing a field, where its provider knows more than one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from contact_editor.model.fields import Clearing, Field
from contact_editor.model.values import Value, same
from contact_editor.widgets.field_editors import CLEARED


def clearings(
    field: Field, value: Value, clear: Callable[[Value], None], parent: QObject
) -> tuple[QAction, ...]:
    """Makes an action for each way; none where there is no choice."""
    ways = field.cleared_by if len(field.cleared_by) > 1 else ()
    return tuple(_action(way, value, clear, parent) for way in ways)


def _action(
    way: Clearing, value: Value, clear: Callable[[Value], None], parent: QObject
) -> QAction:
    action = QAction(_words(way), parent)
    action.setEnabled(not same(value, CLEARED[way]))
    action.triggered.connect(lambda: clear(CLEARED[way]))
    return action


def _words(way: Clearing) -> str:
    if way is Clearing.NULL:
        return QCoreApplication.translate("clearings", "Clear as null")
    return QCoreApplication.translate("clearings", "Clear as empty text")


def new_menu(parent: QWidget) -> QMenu:
    """Makes a menu that goes away with its closing."""
    menu = parent.createStandardContextMenu() if isinstance(parent, _TEXT) else QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


_TEXT = (QLineEdit, QPlainTextEdit)
