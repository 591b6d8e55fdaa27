"""The tabs: open contacts, of which at most one is shown, and contacts that are not loaded yet."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.tabs.unloaded_tab import Tab, UnloadedTab, unloaded
from contact_editor.viewmodels.messages.message import Message, MessageAction, remade
from contact_editor.viewmodels.saving.save_ending import SaveEnding

_MAX_CLOSED = 10


class ContactTabs(QObject):
    """Keeps contacts with their edits and undo steps while another one is shown."""

    changed = Signal()
    """A tab was added, removed, or has another state."""
    message_changed = Signal(object)
    """A `Message` about a contact that is not shown; it includes the name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tabs: list[Tab] = []
        self.message_tab: Tab | None = None
        """The contact of the last message about one that is not shown."""
        self._closed: list[UnloadedTab] = []
        """Tabs that were closed, the last one at the end."""
        self._unseen: dict[OpenContact, SaveEnding] = {}
        """Contacts whose save ended while they were not shown."""
        self._messages: dict[OpenContact, Message | None] = {}
        """The last message of each, until it is dismissed or no longer holds."""

    @property
    def contacts(self) -> list[OpenContact]:
        """The contacts that are loaded."""
        return [tab for tab in self.tabs if isinstance(tab, OpenContact)]

    def find(self, account: str, contact_id: object) -> OpenContact | None:
        """Return the contact of an account with this id, if it is open."""
        return next((one for one in self.contacts if one.key == (account, contact_id)), None)

    def unloaded(self, key: tuple[str, object]) -> UnloadedTab | None:
        """Return the tab of a contact that is not loaded, if there is one."""
        tabs = (tab for tab in self.tabs if isinstance(tab, UnloadedTab))
        return next((tab for tab in tabs if tab.key == key), None)

    def unseen(self, contact: OpenContact) -> SaveEnding | None:
        """Return how a save of a hidden contact ended; None once the user has seen it."""
        return self._unseen.get(contact)

    def show(self, contact: OpenContact) -> None:
        """Add a contact that is shown from now on; the window shows its messages."""
        self._unseen.pop(contact, None)
        if contact in self.tabs:
            contact.message_changed.disconnect(self._report_of_sender)
            return
        place = next((at for at, tab in enumerate(self.tabs) if tab.key == contact.key), None)
        if place is None:
            self.tabs.append(contact)
        else:
            self.tabs[place] = contact
        contact.message_changed.connect(self._remember)
        contact.flow.step_changed.connect(self.changed)
        self.changed.emit()

    def hide(self, contact: OpenContact) -> None:
        """Keep a contact that is no longer shown; its messages include its name."""
        contact.message_changed.connect(self._report_of_sender)

    def see(self, contact: OpenContact) -> None:
        """Note that the user has seen the result of a contact's save."""
        if self._unseen.pop(contact, None) is not None:
            self.changed.emit()

    def add(self, tabs: Iterable[UnloadedTab]) -> None:
        """Add tabs of an earlier session before those that were opened since."""
        known = {tab.key for tab in self.tabs}
        added = [tab for tab in tabs if tab.key not in known]
        if added:
            self.tabs[:0] = added
            self.changed.emit()

    def append(self, tab: UnloadedTab) -> None:
        """Add a tab after the others, unless its contact has one already."""
        if all(each.key != tab.key for each in self.tabs):
            self.tabs.append(tab)
            self.changed.emit()

    def unload(self, contact: OpenContact) -> UnloadedTab:
        """Unload a hidden contact, and keep its tab."""
        place, tab = self.tabs.index(contact), unloaded(contact)
        self.tabs[place], was_message_tab = tab, self.message_tab is contact
        self._release(contact, hidden=True)
        self.message_tab = tab if was_message_tab else self.message_tab
        self.changed.emit()
        return tab

    def remove(self, tab: Tab, *, hidden: bool) -> Tab | None:
        """Remove a tab; return the one to show instead, if any is left."""
        at = self.tabs.index(tab)
        self.tabs.remove(tab)
        closed = unloaded(tab) if isinstance(tab, OpenContact) else tab
        self.message_tab = closed if tab is self.message_tab else self.message_tab
        if isinstance(tab, OpenContact):
            self._release(tab, hidden=hidden)
        self._closed = [*self._closed, closed][-_MAX_CLOSED:]
        self.changed.emit()
        return self.tabs[min(at, len(self.tabs) - 1)] if self.tabs else None

    def reopen_message_tab(self) -> Tab | None:
        """Return the tab that the last message is about, open again if it was closed."""
        of_message = self.message_tab
        if of_message is None:
            return None
        tab = next((tab for tab in self.tabs if tab.key == of_message.key), None)
        if tab is None and isinstance(of_message, UnloadedTab):
            self._closed = [each for each in self._closed if each.key != of_message.key]
            self.tabs.append(of_message)
            self.changed.emit()
            tab = of_message
        return tab

    def reopen(self) -> UnloadedTab | None:
        """Add the tab that was closed last, unless its contact is open again; return it."""
        known = {tab.key for tab in self.tabs}
        while self._closed:
            tab = self._closed.pop()
            if tab.key not in known:
                self.tabs.append(tab)
                self.changed.emit()
                return tab
        return None

    def forget(self, account: str, contact_id: object) -> None:
        """Drop the tab of a contact that is not loaded, also one that was closed."""
        key = (account, contact_id)
        if self.message_tab is not None and self.message_tab.key == key:
            self.message_tab = None
        self._closed = [tab for tab in self._closed if tab.key != key]
        left = [tab for tab in self.tabs if isinstance(tab, OpenContact) or tab.key != key]
        if left != self.tabs:
            self.tabs = left
            self.changed.emit()

    def forget_closed(self) -> None:
        """Drop the tabs that were closed."""
        self._closed, self.message_tab = [], None

    def message_of(self, contact: OpenContact) -> Message | None:
        """Return the last message of a contact, if it still holds."""
        message = self._messages.get(contact)
        asks_for_key = message is not None and message.actions[:1] == (MessageAction.ENTER_KEY,)
        # Another tab may have used a newer key since; a request says so where it is still refused.
        # The result of a save that was sent is valid whatever the key is.
        is_result = message is not None and bool(message.title)
        return None if asks_for_key and not is_result else message

    def dismiss_message(self, contact: OpenContact | None) -> None:
        """Forget the last message of a contact."""
        if contact is not None:
            self._messages.pop(contact, None)

    def report_since(self, contact: OpenContact, earlier: Message | None) -> None:
        """Report a hidden contact's last message, if it is not this earlier one."""
        message = self._messages.get(contact)
        if message is not None and message is not earlier:
            self.report(contact, message)

    def _release(self, contact: OpenContact, *, hidden: bool) -> None:
        self._messages.pop(contact, None)
        self._unseen.pop(contact, None)
        self.message_tab = None if self.message_tab is contact else self.message_tab
        contact.message_changed.disconnect(self._remember)
        contact.flow.step_changed.disconnect(self.changed)
        if hidden:
            contact.message_changed.disconnect(self._report_of_sender)

    def _remember(self, message: Message | None) -> None:
        contact = self.sender()
        if isinstance(contact, OpenContact):
            self._messages[contact] = message
            # The outcome of a save is known when its message arrives.
            self.changed.emit()

    def _report_of_sender(self, message: Message | None) -> None:
        contact = self.sender()
        if message is not None and isinstance(contact, OpenContact):
            self.report(contact, message)

    def report(self, contact: OpenContact, message: Message) -> None:
        """Report a message of a contact that is not in view, with its name."""
        if contact.saving:
            # The mark of the tab shows it; the result follows.
            return
        if contact.ending is not None:
            self._unseen[contact] = contact.ending
        self.message_tab = contact
        self.message_changed.emit(remade(partial(_hidden_tab_message, contact.title, message)))
        self.changed.emit()


def _hidden_tab_message(name: str, message: Message) -> Message:
    """Return the message of a hidden tab."""
    # Not its own actions: their buttons would act on the contact that is shown now.
    show, said = (MessageAction.SHOW_CONTACT,), message.translated()
    if said.title:
        title = f"{name}: {said.title}"
        return Message(said.without_title, said.tone, show, title=title)
    return Message(f"{name}: {said.whole}", said.tone, show)
