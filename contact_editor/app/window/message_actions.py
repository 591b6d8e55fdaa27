"""Shows messages and runs their actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contact_editor.app.window.tabs.requested_view import RequestedView
from contact_editor.model.contact import ContactReference
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import ABOUT_VIEW, Message, MessageAction
from contact_editor.viewmodels.messages.program.fault_messages import (
    faults_message,
    unknown_connection_message,
)

if TYPE_CHECKING:
    from contact_editor.ui.connections.key_page import KeyPage

_SHORTCUTS = {
    MessageAction.COPY_RECEIPT: "copy_receipt", MessageAction.GO_BACK: "escape",
    MessageAction.READ_AGAIN: "read_again", MessageAction.UNDO_EDIT: "undo",
    MessageAction.UNDO_REVERTING: "undo", MessageAction.UNDO_SAVE: "undo_save",
    MessageAction.UNDO_STORED: "undo_save",
}  # fmt: skip
"""Actions that a key chooses as well, and their names in the window."""
_ASKING_FOR_KEY = (MessageAction.ENTER_KEY, MessageAction.ENTER_SESSION_KEY)


class MessageActions(QObject):
    """Connects messages to the message bar, and its buttons to their functions."""

    connections_requested = Signal()
    check_requested = Signal()
    details_requested = Signal()
    """The user wants to copy the details of a crash."""
    offer_dismissed = Signal()
    """The user closed the offer to restore drafts."""
    view_requested = Signal()
    """The page of the workspace's view should be shown again."""
    view_needed = Signal()
    """What the workspace holds should be shown: an action is about it."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, manager: ConnectionManager,
        asked: RequestedView,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.window = window
        self.workspace = workspace
        self.manager = manager
        self._asked = asked
        self._shown: Message | None = None
        self._aside: Message | None = None
        """The background message, shown or waiting, while it is valid."""
        self.bar = MessageBar()
        self.bar.hide()
        self._place_bar()
        window.pages.currentChanged.connect(lambda _: self._place_bar())
        self.bar.buttons.key_of = self._key_of
        for name in _SHORTCUTS.values():
            window.actions_by_name[name].changed.connect(self.bar.buttons.show_keys)
        self.bar.action_chosen.connect(self.choose)
        self.bar.dismissed.connect(self._forget)
        workspace.message_changed.connect(self.show_message)
        self.more: dict[MessageAction, Callable[[], object]] = {}
        """Handlers of actions that belong to other parts of the window."""
        self.more_keys: dict[MessageAction, Callable[[], str]] = {}
        """Return the keys of those of them that have one."""
        self.holds_back: Callable[[Message], bool] = lambda _: False
        """Returns whether a message waits until what it is about is shown."""

    @cached_property
    def key_sheet(self) -> KeyPage:
        """Created when a key is first requested."""
        from contact_editor.ui.connections.key_page import KeyPage

        sheet = KeyPage(self.manager)
        sheet.stored.connect(self._key_kept)
        sheet.dismissed.connect(self.view_requested)
        return sheet

    def show_message(self, message: Message | None) -> None:
        """Show a message, and ask for a missing key at once. None shows the waiting message."""
        if message is None:
            if self._shown is self._aside:
                self._aside = None
            message = self._aside
        elif self.holds_back(message):
            return
        self._shown = message
        self.bar.show_message(message)
        first = message.actions[:1] if message else ()
        asks = message and message.asks_for_key and first and first[0] in _ASKING_FOR_KEY
        # Another page that the user went to stays.
        if asks and self._asked.is_requested:
            self.choose(*first)

    def take_over(self, other: MessageActions) -> None:
        """Show the messages of an earlier window, in the language of this one."""
        if self._shown is None:
            is_aside = other._shown is other._aside
            self._aside = other._aside and other._aside.translated()
            shown = other._shown and other._shown.translated()
            # A window in two languages at once is worse than one without "Copied".
            shown = None if shown is not None and shown.is_passing else shown
            self._shown = self._aside if is_aside else shown
            self.bar.show_message(self._shown)

    def retract(self, message: Message | None) -> None:
        """Hide a message that no longer holds, if it is the one that is shown."""
        if message is not None and self._shown == message:
            self.show_message(None)

    @property
    def is_free(self) -> bool:
        """Whether the bar shows nothing but what waits until it is free."""
        return self.bar.isHidden() or self._shown is self._aside

    def show_when_free(self, message: Message | None) -> None:
        """Show a message that is unrelated to the user's action: it waits until the bar is free."""
        is_free, self._aside = self.is_free, message
        if is_free:
            self._shown = message
            self.bar.show_message(message)

    def offer_drafts(self, offer: Message | None) -> None:
        """Show the offer to restore drafts once the bar is free; None withdraws it."""
        if offer is not None or _is_offer(self._aside):
            self.show_when_free(offer)

    def dismiss(self) -> None:
        """Hide the message that is shown, for good."""
        before = self._shown
        self._forget()
        if self._shown is before:
            self.show_message(None)

    def _forget(self) -> None:
        shown, contact = self._shown, self.workspace.contact
        if _is_offer(shown):
            self.offer_dismissed.emit()
        if shown is None or MessageAction.SHOW_CONTACT not in shown.actions or contact is None:
            self.workspace.tabs.dismiss_message(contact)
        elif self.window.is_view_shown and (own := self.workspace.tabs.message_of(contact)):
            # That of another contact had covered it.
            self.show_message(own.shown_again())

    def mention(self, text: str, action: MessageAction | None = None) -> None:
        """Report that something small was done; a message that is shown stays.

        Its button for this action says it, if it has one, else the status at the top.
        """
        if self.bar.isHidden():
            self.show_message(Message(text))
        elif action is None or not self.bar.buttons.acknowledge(action, text):
            self.bar.note(text)

    def show_faults(self, first: Message | None = None, more: Iterable[str] = ()) -> None:
        """Report which files cannot be used; the others are."""
        faults = (*more, *self.manager.faults)
        if first or faults:
            self.show_message(faults_message(first, faults))

    def show_unknown_connection(self, name: str) -> None:
        manager = self.manager
        blocked = manager.add_blocked_reason
        self.show_message(unknown_connection_message(name, manager.effective_file, blocked))

    def choose(self, remedy: MessageAction) -> None:
        """Run the chosen action; bring what it is about into view first."""
        if remedy in ABOUT_VIEW and not self.window.is_view_shown:
            self.view_needed.emit()
        does: dict[MessageAction, Callable[[], object]] = {
            MessageAction.ENTER_KEY: lambda: self._ask_for_key(has_keyring=True),
            MessageAction.ENTER_SESSION_KEY: lambda: self._ask_for_key(has_keyring=False),
            MessageAction.TRY_AGAIN: self.workspace.again,
            MessageAction.CHANGE_CONNECTION: self.connections_requested.emit,
            MessageAction.READ_AGAIN: self.workspace.refresh,
            MessageAction.PUT_BACK: self.workspace.revert_unrequested,
            MessageAction.UNDO_SAVE: self.workspace.undo_save,
            # Reviewed, as other changes may have been made since; it sends no review that is open.
            MessageAction.SAVE_REST: self.workspace.review,
            MessageAction.LEAVE_OUT: self.workspace.leave_out_lost,
            MessageAction.UNDO_STORED: self.workspace.undo_save,
            MessageAction.CHECK_CONNECTION: self.check_requested.emit,
            MessageAction.APPLY_ASIDE: self.workspace.apply_aside,
            MessageAction.OPEN_SURVIVOR: self._open_survivor,
            MessageAction.GO_BACK: self.workspace.go_back,
            MessageAction.UNDO_REVERTING: self.window.actions_by_name["undo"].trigger,
            MessageAction.COPY_DETAILS: self.details_requested.emit,
            **self.more,
        }
        does[remedy]()

    def _place_bar(self) -> None:
        self.window.place_message(self.bar)
        self.bar.buttons.show_keys()
        self._hide_key_button()

    def _hide_key_button(self) -> None:
        """Offer the page for the key only where it is not open already."""
        sheet = self.__dict__.get("key_sheet")
        is_open = sheet is not None and self.window.pages.currentWidget() is sheet
        for action in _ASKING_FOR_KEY:
            if (button := self.bar.buttons.buttons.get(action)) is not None:
                button.setHidden(is_open)

    def _key_of(self, action: MessageAction) -> str:
        if action in self.more_keys:
            return self.more_keys[action]()
        name = _SHORTCUTS.get(action)
        if not name or (action in ABOUT_VIEW and not self.window.is_view_shown):
            # There, the key closes the page, or does nothing.
            return ""
        shortcut = self.window.actions_by_name[name]
        return shortcut.shortcut().toString() if shortcut.isEnabled() else ""

    def _open_survivor(self) -> None:
        if self._shown is not None and self._shown.contact_id is not None:
            self.workspace.open_reference(ContactReference(self._shown.contact_id))

    def _ask_for_key(self, *, has_keyring: bool) -> None:
        if self.workspace.connection is not None:
            self.window.show_page(self.key_sheet)
            self.key_sheet.ask(self.workspace.connection, has_keyring=has_keyring)
            self._hide_key_button()

    def _key_kept(self, name: str) -> None:
        self.show_message(None)
        self.view_requested.emit()
        if self.workspace.connection is not None and self.workspace.connection.name == name:
            self._asked.request()
            self.workspace.again()


def _is_offer(message: Message | None) -> bool:
    return message is not None and MessageAction.RESTORE_DRAFTS in message.actions
