"""Menu of a field: copying, and the ways of clearing if its provider has more than one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from contact_editor.model.draft import CLEARED
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.validation import is_settable
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty
from contact_editor.translation import provider_text
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.editors.field_editor import emptied
from contact_editor.ui.style.icons import icon
from contact_editor.viewmodels.copying.field_copy import field_text, json_path


class FieldMenu(IconButton):
    """Button of a row; the context menus in the row offer the same, so Tab skips it."""

    cleared = Signal(object)
    """The value that the user cleared the field to."""

    def __init__(self, field: Field, name_of: Callable[[Any], str], row: QWidget) -> None:
        """`name_of` names an element of a list."""
        super().__init__(
            "ellipsis", self.tr("Menu of {label}").format(label=provider_text(field.label)), row
        )
        self._field = field
        self._name_of = name_of
        self._value: Value = ABSENT
        self._original: Value = ABSENT
        self._editable = False
        self.clicked.connect(self._drop_down)

    def offer(self, original: Value, value: Value, *, editable: bool) -> None:
        """Set the provider's value, the current one and whether it may be edited."""
        self._original, self._value = original, value
        self._editable = editable and is_settable(self._field, original)

    def copy_value(self) -> None:
        """Put the value as it is in the form on the clipboard."""
        to_clipboard(self._text())

    def copy_path(self) -> None:
        """Put the place of the field in the contact's JSON on the clipboard."""
        to_clipboard(json_path(self._field))

    def context_menu(self, within: QWidget | None) -> QMenu:
        """Return the own menu of the editor that a widget is part of, with the field's actions."""
        while within is not None and within is not self.parent():
            if isinstance(within, QLineEdit | QPlainTextEdit):
                menu = within.createStandardContextMenu()
                menu.addSeparator()
                return self._completed(menu)
            within = within.parentWidget()
        return self._completed(QMenu(self))

    def open_for(self, event: QContextMenuEvent, row: QWidget) -> None:
        """Open the menu at the place of an event in the row."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        within = row.childAt(event.pos()) if by_mouse else row.focusWidget()
        self.context_menu(within).popup(event.globalPos())

    def _drop_down(self) -> None:
        self._completed(QMenu(self)).popup(self.mapToGlobal(QPoint(0, self.height())))

    def _completed(self, menu: QMenu) -> QMenu:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy field"))
        copy.setEnabled(bool(self._text()))
        copy.triggered.connect(self.copy_value)
        menu.addAction(self.tr("Copy JSON path")).triggered.connect(self.copy_path)
        ways = self._field.cleared_by
        if self._editable and len(ways) > 1:
            menu.addSeparator()
            menu.addActions([self._clearing(way, menu) for way in ways])
        elif self._editable and self._field.kind in _TAKEN and self._can_be_unset():
            menu.addSeparator()
            menu.addAction(self._unsetting(menu))
        return menu

    def _text(self) -> str:
        return field_text(self._field, self._value, self._name_of)

    def _can_be_unset(self) -> bool:
        """Return whether the field can have no value: the provider can be told, or has none."""
        return bool(self._field.cleared_by) or is_empty(self._original)

    def _unsetting(self, menu: QObject) -> QAction:
        action = QAction(icon("circle-slash"), self.tr("Make it not set"), menu)
        action.setEnabled(not is_empty(self._value))
        unset = emptied(self._field, self._original)
        action.triggered.connect(partial(self.cleared.emit, unset))
        return action

    def _clearing(self, way: Clearing, menu: QObject) -> QAction:
        words = {
            Clearing.NULL: self.tr("Clear as null"),
            Clearing.EMPTY: self.tr("Clear as empty text"),
        }
        action = QAction(words[way], menu)
        action.setEnabled(not equal_values(self._value, CLEARED[way]))
        action.triggered.connect(partial(self.cleared.emit, CLEARED[way]))
        return action


_TAKEN = frozenset({FieldKind.YES_NO, FieldKind.CHOICE})
"""Kinds whose value is taken and not typed, so that it can't be emptied by typing."""


class RowWithMenu(QWidget):
    """A row with the menu of its field, which is never that of a sensitive one."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field

    @cached_property
    def menu(self) -> FieldMenu:
        """Created when it is first needed: there may be a thousand rows."""
        return self._create_menu()

    def _create_menu(self) -> FieldMenu:
        raise NotImplementedError

    @property
    def has_menu(self) -> bool:
        """Whether the menu was created; reading `menu` creates it."""
        return "menu" in vars(self)

    def take_context_menus_of(self, controls: Iterable[QWidget]) -> None:
        """Let the row open the context menus of its controls."""
        for control in controls:
            control.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def offer_menu(self) -> None:
        """Show the button while the row is under the pointer or has the focus."""
        focused = QApplication.focusWidget()
        at_hand = self.underMouse() or (focused is not None and self.isAncestorOf(focused))
        if not self.field.sensitive and (at_hand or self.has_menu):
            self.menu.setVisible(at_hand)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.offer_menu()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.offer_menu()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.field.sensitive:
            self.menu.open_for(event, self)
