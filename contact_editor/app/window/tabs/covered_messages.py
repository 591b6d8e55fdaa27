"""Holds back the messages of a contact while another page is in front of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from contact_editor.app.window.message_actions import MessageActions
from contact_editor.app.window.tabs.tab_controller import TabController
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone


class CoveredMessages(QObject):
    """Shows the messages of the contact only while it is in view.

    Their buttons act on it, which the user should see; and All changes has buttons for its own.
    """

    def __init__(self, actions: MessageActions, workspace: Workspace, tabs: TabController) -> None:
        super().__init__(actions)
        self._actions = actions
        self._workspace = workspace
        self._tabs = tabs
        actions.holds_back = self._hold_back
        tabs.covering_changed.connect(self._cover)

    def _is_of_contact(self, message: Message | None) -> bool:
        contact = self._workspace.contact
        own = self._workspace.tabs.message_of(contact) if contact is not None else None
        return own is not None and message in (own, own.translated())

    def _hold_back(self, message: Message) -> bool:
        """Hold back a message of the contact, and report it as that of any hidden tab."""
        contact = self._workspace.contact
        if contact is None or not self._tabs.is_covering or not self._is_of_contact(message):
            return False
        # Not at once: what the sheet of a decision says as well is withdrawn from the bar then.
        QTimer.singleShot(0, self, partial(self._report, contact, message))
        return True

    def _report(self, contact: OpenContact, message: Message) -> None:
        if contact is self._workspace.contact and self._tabs.is_covering:
            self._workspace.tabs.report(contact, message)

    def _cover(self, is_covering: bool) -> None:
        shown, contact = self._actions.bar.message, self._workspace.contact
        if is_covering:
            if self._is_of_contact(shown):
                self._actions.show_message(None)
        elif contact is not None:
            self._show_again(shown)

    def _show_again(self, shown: Message | None) -> None:
        """Show the message of the contact, unless an error was reported meanwhile."""
        contact, tabs = self._workspace.contact, self._workspace.tabs
        assert contact is not None
        tabs.see(contact)
        own = tabs.message_of(contact)
        was_reported = shown is not None and MessageAction.SHOW_CONTACT in shown.actions
        was_reported = was_reported and tabs.message_tab is contact
        if own is not None and (was_reported or shown is None or shown.tone is not Tone.ERROR):
            self._actions.show_message(own.translated().shown_again())
        elif was_reported:
            self._actions.show_message(None)
