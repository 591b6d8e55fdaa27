"""Offers the drafts of an earlier session, and restores, compares or discards them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from contact_editor.services.journal.draft_codec import StoredDraft
from contact_editor.ui.history.discard_dialog import DiscardDraftsDialog
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.draft_restorer import DraftRestorer
from contact_editor.viewmodels.history.journal_messages import merged_message, offer_message
from contact_editor.viewmodels.messages.message import MessageAction

if TYPE_CHECKING:
    from contact_editor.app.window.window_controller import WindowController


class DraftOffers(QObject):
    """Shows the offer for the account in use, until it is handled or dismissed."""

    def __init__(self, workspace: Workspace, restorer: DraftRestorer, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._restorer = restorer
        self._controller: WindowController
        self._offers_later = self._offers_again = False
        self._compared: tuple[str, object] | None = None
        """The contact whose draft is to be reviewed once it is open."""
        restorer.offered.connect(self.offer)
        restorer.merged.connect(self._say_merged)
        workspace.connection_changed.connect(self.show)
        workspace.view_changed.connect(self._view_changed)

    def attach(self, controller: WindowController) -> None:
        """Connect a window."""
        self._controller = controller
        controller.message_actions.offer_dismissed.connect(self._restorer.dismiss)
        controller.message_actions.more.update(
            {
                MessageAction.RESTORE_DRAFTS: self._restore,
                MessageAction.COMPARE_DRAFTS: self._compare,
                MessageAction.DISCARD_DRAFTS: self._discard,
            }
        )

    def offer(self) -> None:
        """Offer drafts that were read just now."""
        workspace = self._workspace
        self._offers_later = workspace.unloaded is not None and workspace.search.under_way
        if self._offers_later:
            # The drafts may be of the contact that is being loaded.
            return
        here = workspace.contact
        stored = self._restorer.draft_of(here) if here is not None else None
        if stored is not None:
            self._say_merged(stored)
        self.show()

    def show(self) -> None:
        """Offer the drafts of the account in use, after what has to be read first."""
        drafts = tuple(self._restorer.drafts)
        self._controller.message_actions.offer_drafts(offer_message(drafts) if drafts else None)

    def _say_merged(self, stored: StoredDraft) -> None:
        """Report it; the result of a save that is shown stays."""
        actions, message = self._controller.message_actions, merged_message(stored)
        if actions.is_free:
            actions.show_message(message)
        else:
            actions.bar.note(message.text)

    def _restore(self) -> None:
        self._restorer.restore()
        # The contact may be gone, and there may be other drafts.
        self._offers_again = True
        self.show()

    def _compare(self) -> None:
        drafts = self._restorer.drafts
        self._restore()
        self._compared = (self._restorer.account, drafts[0].contact_id) if drafts else None

    def _discard(self) -> None:
        titles = [stored.title for stored in self._restorer.drafts]
        if titles and DiscardDraftsDialog.ask(self._controller.window, titles):
            self._controller.message_actions.show_message(None)
            self._restorer.discard()

    def _view_changed(self) -> None:
        contact, compared = self._workspace.contact, self._compared
        self._compared = None
        if contact is not None and contact.key == compared and contact.has_edits:
            self._workspace.review()
        if contact is not None and self._offers_later:
            self.offer()
        elif self._offers_again:
            self._offers_again = False
            self.show()
