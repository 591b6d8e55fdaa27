"""Pins contacts: they stay in the list of the connection, also over restarts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from contact_editor.app.window.window_controller import WindowController
from contact_editor.services.journal import drafts
from contact_editor.viewmodels.history.draft_restorer import DraftRestorer
from contact_editor.viewmodels.history.journal_access import JournalAccess


class PinController(QObject):
    """Connects the action and the lists to the session and the journal."""

    def __init__(
        self, controller: WindowController, access: JournalAccess, restorer: DraftRestorer
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._access = access
        self._restorer = restorer
        self._action = controller.window.on("pin_contact", self._toggle)
        controller.page.head.pin_requested.connect(self._action.trigger)
        controller.start_page.pin_requested.connect(self._pin_row)
        controller.contact_actions.in_view.changed.connect(self._show)
        restorer.recent_changed.connect(self._show)
        self._show()

    def _toggle(self) -> None:
        contact = self._controller.contact_actions.in_view.contact
        if contact is not None:
            contact_id = contact.editing.snapshot.reference.id
            self._pin(contact_id, not self._controller.workspace.session.is_pinned(contact_id))

    def _pin_row(self, place: int, pinned: bool) -> None:
        self._pin(self._controller.workspace.session.recent[place].reference.id, pinned)

    def _pin(self, contact_id: int | str | None, pinned: bool) -> None:
        recent = self._controller.workspace.session.pin(contact_id, pinned)
        if recent is not None:
            operation = partial(
                drafts.set_pinned, account=self._restorer.account, reference=recent.reference,
                title=recent.title, pinned=pinned, now=self._access.journal.now(),
            )  # fmt: skip
            self._access.journal.write(("pin", self._restorer.account, contact_id), operation)
            self._controller.connections.show_recent()
            self._show()
            words = self.tr("Pinned: {name}") if pinned else self.tr("Unpinned: {name}")
            self._controller.message_actions.mention(words.format(name=recent.title))

    def _show(self) -> None:
        contact, session = self._controller.workspace.contact, self._controller.workspace.session
        in_view = self._controller.contact_actions.in_view
        self._action.setEnabled(in_view.contact is not None)
        pinned = contact is not None and session.is_pinned(contact.editing.snapshot.reference.id)
        text = self.tr("Unp&in this contact") if pinned else self.tr("P&in this contact")
        self._action.setText(text)
        self._controller.page.head.show_pinned(pinned)
