"""The buttons of a message: what can be done next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QLayoutItem, QWidget

from contact_editor.translation import QT_TR_NOOP, tr
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.viewmodels.messages.message import Message, MessageAction

ACTION_LABELS = {
    MessageAction.TRY_AGAIN: QT_TR_NOOP("Try again"),
    MessageAction.OPEN_SURVIVOR: QT_TR_NOOP("Open the merged contact"),
    MessageAction.ENTER_KEY: QT_TR_NOOP("Enter key…"),
    MessageAction.ENTER_SESSION_KEY: QT_TR_NOOP("Enter key…"),
    MessageAction.CHANGE_CONNECTION: QT_TR_NOOP("Change connection…"),
    MessageAction.READ_AGAIN: QT_TR_NOOP("Refresh"),
    MessageAction.PUT_BACK: QT_TR_NOOP("Put back"),
    MessageAction.UNDO_SAVE: QT_TR_NOOP("Undo this save"),
    MessageAction.SAVE_REST: QT_TR_NOOP("Save the rest"),
    MessageAction.LEAVE_OUT: QT_TR_NOOP("Leave out and save the rest"),
    MessageAction.UNDO_STORED: QT_TR_NOOP("Undo what was stored"),
    MessageAction.COPY_RECEIPT: QT_TR_NOOP("Copy receipt"),
    MessageAction.CHECK_CONNECTION: QT_TR_NOOP("Check this connection"),
    MessageAction.COPY_DETAILS: QT_TR_NOOP("Copy details"),
    MessageAction.UNLOCK_KEYRING: QT_TR_NOOP("Unlock"),
    MessageAction.RETRY_JOURNAL: QT_TR_NOOP("Try again"),
    MessageAction.START_JOURNAL: QT_TR_NOOP("Start a new journal"),
    MessageAction.RESTORE_DRAFTS: QT_TR_NOOP("Restore"),
    MessageAction.COMPARE_DRAFTS: QT_TR_NOOP("Compare"),
    MessageAction.DISCARD_DRAFTS: QT_TR_NOOP("Discard…"),
    MessageAction.DISCARD_UNREAD: QT_TR_NOOP("Discard…"),
    MessageAction.APPLY_ASIDE: QT_TR_NOOP("Apply them here"),
    MessageAction.ALLOW_SEARCH: QT_TR_NOOP("Allow and search"),
    MessageAction.GO_BACK: QT_TR_NOOP("Go back to the contact"),
    MessageAction.UNDO_EDIT: QT_TR_NOOP("Undo"),
    MessageAction.UNDO_REVERTING: QT_TR_NOOP("Undo"),
    MessageAction.SHOW_DAMAGED: QT_TR_NOOP("Show them"),
    MessageAction.SHOW_CONTACT: QT_TR_NOOP("Show"),
}

_ICONS = {
    MessageAction.READ_AGAIN: "refresh-cw",
    MessageAction.UNDO_SAVE: "undo-2",
    MessageAction.UNDO_STORED: "undo-2",
    MessageAction.COPY_RECEIPT: "clipboard-copy",
    MessageAction.UNLOCK_KEYRING: "lock-open",
}


_GAP = 8


class MessageButtons(QWidget):
    """A button for each action of a message, in as many lines as the width asks for."""

    chosen = Signal(object)
    """The `MessageAction` that the user chose."""
    resized = Signal()
    """A button has become wider or narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.key_of: Callable[[MessageAction], str] = lambda _: ""
        """Return the key that chooses an action as well; empty if none does."""
        self.buttons: dict[MessageAction, KeyedButton] = {}
        self._keys: dict[MessageAction, str] = {}
        """The key that each of them shows."""
        self._flow = _ButtonFlow(self, QSize(_GAP, _GAP // 2))

    def sizeHint(self) -> QSize:
        """Return the size of all buttons in one line."""
        sizes = [button.sizeHint() for button in self.buttons.values()]
        width = sum(size.width() for size in sizes) + _GAP * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def show_actions(self, message: Message, before: QWidget) -> QWidget:
        """Show the buttons of a message, after a widget in the tab order; return the last one."""
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        labels = {MessageAction.UNDO_SAVE: message.undo_label}
        for action in message.actions:
            icon = _ICONS.get(action, "")
            label = labels.get(action) or tr(ACTION_LABELS[action])
            self._keys[action] = keys = self.key_of(action)
            button = KeyedButton(label, keys, icon=icon)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, action=action: self.chosen.emit(action))
            self._flow.addWidget(button)
            button.show()
            QWidget.setTabOrder(before, button)
            self.buttons[action] = button
            before = button
        self.setVisible(bool(self.buttons))
        # Now: a click may come before the next turn of the event loop.
        self._flow.activate()
        self.updateGeometry()
        return before

    def show_keys(self) -> None:
        """Show the keys that choose the actions now; on another page some do something else."""
        for action, button in self.buttons.items():
            if (keys := self.key_of(action)) != self._keys[action]:
                self._keys[action] = keys
                button.show_keys(keys)
        self.resized.emit()

    def acknowledge(self, action: MessageAction, text: str) -> bool:
        """Show on the button of an action that it was done; return False without such a button."""
        button = self.buttons.get(action)
        if button is not None:
            button.show_done(text)
            announce(button, text)
            self.resized.emit()
        return button is not None


class _ButtonFlow(FlowLayout):
    """Leaves out the keys of the buttons where that saves a line."""

    _shows_keys = True

    def minimumSize(self) -> QSize:
        # A button wider than the window must not make the window wider.
        return QSize(0, 0)

    def size_of(self, item: QLayoutItem) -> QSize:
        size, button = item.sizeHint(), item.widget()
        if isinstance(button, KeyedButton) and not self._shows_keys:
            size.setWidth(size.width() - button.width_of_keys())
        return size

    def new_places(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        self._shows_keys = True
        whole = super().new_places(width)
        self._shows_keys = False
        short = super().new_places(width)
        return short if short[1] < whole[1] else whole
