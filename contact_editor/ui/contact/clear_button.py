"""Button with the ways of clearing a field, if its provider has more than one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from contact_editor.model.draft import CLEARED
from contact_editor.model.fields import Clearing, Field
from contact_editor.model.values import ABSENT, Value, equal_values
from contact_editor.ui.controls.icon_button import IconButton

_AT_HAND = {
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
}


class ClearButton(IconButton):
    """Visible while its field is under the pointer or focused.

    The context menu of the editor offers the same, so Tab skips it.
    """

    cleared = Signal(object)
    """The value that the user cleared the field to."""

    def __init__(self, field: Field, control: QWidget, row: QWidget) -> None:
        super().__init__("ellipsis", self.tr("Clear {label}").format(label=field.label), row)
        self._field = field
        self._control = control
        self._row = row
        self._value: Value = ABSENT
        self._allowed = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._drop_down)
        row.installEventFilter(self)
        control.installEventFilter(self)
        control.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        control.customContextMenuRequested.connect(
            lambda place: self.context_menu().popup(control.mapToGlobal(place))
        )
        self.hide()

    def offer(self, value: Value, *, allowed: bool) -> None:
        """Set the field's current value and whether it may be cleared."""
        self._value, self._allowed = value, allowed
        self._show()

    def clearings(self) -> tuple[QAction, ...]:
        """Return an action for each way of clearing."""
        return tuple(map(self._action, self._field.cleared_by))

    def context_menu(self) -> QMenu:
        """Return the editor's own menu with the ways of clearing appended."""
        control = self._control
        if isinstance(control, QLineEdit | QPlainTextEdit):
            menu = control.createStandardContextMenu()
        else:
            menu = QMenu(control)
        if self._allowed:
            menu.addSeparator()
            menu.addActions(self.clearings())
        return _passing(menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _AT_HAND:
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        at_hand = self._row.underMouse() or self._control.hasFocus()
        self.setVisible(self._allowed and at_hand)

    def _drop_down(self) -> None:
        menu = _passing(QMenu(self))
        menu.addActions(self.clearings())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _action(self, way: Clearing) -> QAction:
        words = {
            Clearing.NULL: self.tr("Clear as null"),
            Clearing.EMPTY: self.tr("Clear as empty text"),
        }
        action = QAction(words[way], self)
        action.setEnabled(not equal_values(self._value, CLEARED[way]))
        action.triggered.connect(lambda: self.cleared.emit(CLEARED[way]))
        return action


def _passing(menu: QMenu) -> QMenu:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
