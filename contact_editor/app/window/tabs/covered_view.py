"""Shows a result in the view behind the current page, and reports it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from contact_editor.translation import tr
from contact_editor.viewmodels.contact.search.empty_search import EmptySearch
from contact_editor.viewmodels.contact.search.search_title import search_title
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.message import Message, MessageAction, translatable

if TYPE_CHECKING:
    from contact_editor.app.window.window_controller import WindowController

_SHOW = (MessageAction.SHOW_CONTACT,)


class CoveredView(QObject):
    """Updates the view of the workspace while another page is in front of it."""

    def __init__(self, controller: WindowController) -> None:
        super().__init__(controller)
        self._controller = controller
        self._said: Message | None = None
        """The message about the result, until the user sees the view."""
        controller.tabs.covering_changed.connect(self._uncover)

    def show(self) -> None:
        """Show what the workspace holds by now, and report what was found."""
        workspace, page = self._controller.workspace, self._controller.page
        contact, message = workspace.contact, None
        if workspace.view is WindowView.CONTACT and contact is not None:
            # Not the one that follows a tab which was closed: the user did not search for it.
            if contact is not page.shown and workspace.search.open_connection is not None:
                message = _open_message(contact.title)
            page.show_contact(contact, None)
            self._controller.connections.show_recent()
        elif workspace.view is WindowView.NOT_FOUND and workspace.not_found is not None:
            message = _none_message(workspace.not_found)
        elif workspace.view is WindowView.CHOOSING and workspace.connection is not None:
            name, text = workspace.connection.name, workspace.search.text
            message = _matches_message(len(workspace.matches), text, name)
        if workspace.view is not WindowView.CONTACT and not self._controller.tabs.has_chosen_page:
            # That of the contact, which may have been closed.
            self._controller.window.show_title("", "")
        self._controller.contact_actions.enable()
        if message is not None:
            self._show_text(message)

    def take_over(self, other: CoveredView) -> None:
        """Take over the message of an earlier window; it is withdrawn once the view is seen."""
        self._said = other._said and other._said.translated()

    def _show_text(self, message: Message) -> None:
        actions, workspace = self._controller.message_actions, self._controller.workspace
        shown = actions.bar.message
        if actions.is_free or shown is None or not shown.actions:
            # Only now: the button of a message that stays is about the contact of that one.
            workspace.tabs.message_tab = workspace.contact
            self._said = message
            actions.show_message(message)

    def _uncover(self, is_covering: bool) -> None:
        if not is_covering:
            said, self._said = self._said, None
            self._controller.message_actions.retract(said)


@translatable
def _open_message(title: str) -> Message:
    return Message(tr("{title} is open in a tab.").format(title=title), actions=_SHOW)


@translatable
def _none_message(none: EmptySearch) -> Message:
    words = search_title(0, none.text, none.connection.name)
    return Message(words, actions=_SHOW)


@translatable
def _matches_message(count: int, text: str, name: str) -> Message:
    return Message(search_title(count, text, name), actions=_SHOW)
