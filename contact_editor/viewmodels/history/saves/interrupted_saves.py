"""Settles the saves that an earlier session left unfinished, one after the other."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from contact_editor.model.contact import ContactSnapshot
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.journal.intents import (
    OpenIntent,
    accounts_with_intents,
    last_of_each_contact,
)
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.search.unread_saves import unread_save
from contact_editor.viewmodels.contact.session_memory import AccountSession
from contact_editor.viewmodels.contact.tabs.tab_messages import joined_message
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.draft_autosave import DraftAutosave
from contact_editor.viewmodels.history.draft_restorer import DraftRestorer
from contact_editor.viewmodels.history.fact_persistence import FactPersistence
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Message, Tone, translatable
from contact_editor.viewmodels.messages.receipts.unread_save import unread_save_message
from contact_editor.viewmodels.saving.save_step import SaveStep

PAUSE_MS = 500
"""Milliseconds between two reads, so that the user's own requests come in between."""


class InterruptedSaves(QObject):
    """Reads the contacts in the background, each through its own connection.

    What cannot be read, such as without a key, waits until its connection works.
    """

    message_changed = Signal(object)
    ended = Signal()
    """All of them are settled, or wait."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, restorer: DraftRestorer,
        recorder: SaveRecorder, autosave: DraftAutosave, facts: FactPersistence,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._restorer = restorer
        self._recorder = recorder
        self._autosave = autosave
        self._facts = facts
        self._is_settling = False
        self._connections: dict[str, OpenConnection] = {}
        """Account to a connection of its own while it is read through; another may be in use."""
        self._queue: deque[tuple[str, OpenIntent]] = deque()
        self._waiting: dict[str, list[OpenIntent]] = {}
        """Account to the saves that could not be settled."""
        self._said: list[tuple[str, Message]] = []
        self._task = LatestTask(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._settle_next)
        access.status_changed.connect(self._look)
        restorer.intents_found.connect(self._add)
        workspace.view_changed.connect(self._try_again)

    def _look(self) -> None:
        """Look for saves on other accounts than the one in use."""
        if self._access.status.is_on_disk:
            self._access.read(accounts_with_intents, self._load, self)

    def _load(self, accounts: list[str]) -> None:
        for account in accounts:
            session = self._workspace.session_for(account)
            if session is not None and account != self._restorer.account:
                self._restorer.load_account(account, session)

    def _through(self, account: str) -> OpenConnection | None:
        """Return a connection to an account; None if it was removed."""
        used = self._workspace.in_use
        if used is not None and used.account == account:
            # With its rate limit.
            return used
        if account not in self._connections:
            through = self._workspace.connected_to(account)
            if through is None:
                return None
            through.bind()
            self._connections[account] = through
        return self._connections[account]

    def _add(self, account: str, found: list[OpenIntent]) -> None:
        self._queue.extend((account, intent) for intent in last_of_each_contact(found))
        self._resume()

    def _try_again(self) -> None:
        """Settle what waits for a connection that works now: one of its contacts is open."""
        contact = self._workspace.contact
        account = contact.open_connection.account if contact is not None else ""
        self._queue.extend((account, intent) for intent in self._waiting.pop(account, []))
        self._resume()

    def _resume(self) -> None:
        if self._queue and not self._is_settling and not self._pause.isActive():
            self._pause.start()

    def _settle_next(self) -> None:
        if not self._queue and self._said and self._workspace.search.under_way:
            # Its message would cover this one.
            self._pause.start()
            return
        if not self._queue:
            self._end()
            return
        account, intent = self._queue.popleft()
        session = self._workspace.session_of(account)
        is_open = session is not None and _is_open(session, intent)
        through = self._through(account) if is_open else None
        if through is None:
            self._rest()
            return
        self._is_settling = True
        self._facts.load(through, partial(self._read, through, intent))

    def _read(self, through: OpenConnection, intent: OpenIntent) -> None:
        reference = intent.meant.draft.snapshot.reference

        async def read(on_progress: ProgressCallback) -> Any:
            return await through.gateway.read_again(reference, on_progress)

        self._task.start(
            self._workspace.manager.background.begin(read),
            partial(self._take, through, intent),
            partial(self._wait, through, intent),
        )

    def _take(
        self, through: OpenConnection, intent: OpenIntent, found: ContactSnapshot | None
    ) -> None:
        if found is not None and _is_open(through.session, intent):
            contact = self._workspace.tabs.find(through.account, found.reference.id)
            if contact is None:
                self._settle_closed(through, found)
            elif contact.flow.step is SaveStep.IDLE and _is_shown(contact, found):
                contact.show_fresh(found)
                self._recorder.take_read(contact)
        self._rest()

    def _settle_closed(self, through: OpenConnection, found: ContactSnapshot) -> None:
        """Compare as if the contact were opened; what was not stored stays as its draft."""
        draft = through.session.take_draft(through.provider, found)
        contact = OpenContact(draft, through, self._workspace.manager.background, self)
        contact.message_changed.connect(partial(self._note, contact))
        contact.show_fresh(found, read_on=False)
        self._recorder.take_read(contact)
        # It has the drafts now, in place of a contact that was open before.
        through.session.take_out(contact.editing)
        through.session.put_away(contact.editing)
        self._autosave.follow(contact)
        self._autosave.write()
        contact.deleteLater()
        self._restorer.recent_changed.emit()

    def _wait(self, through: OpenConnection, intent: OpenIntent, error: Exception) -> None:
        """Keep a save and the others of its account for later, unless its contact is gone."""
        if isinstance(error, errors.NotFound):
            self._note_gone(through, intent, error)
        else:
            waits = self._waiting.setdefault(through.account, [])
            waits.append(intent)
            waits += [each for account, each in self._queue if account == through.account]
            others = [each for each in self._queue if each[0] != through.account]
            self._queue = deque(others)
        self._rest()

    def _note_gone(
        self, through: OpenConnection, intent: OpenIntent, error: errors.NotFound
    ) -> None:
        """Report a save whose contact is gone, unless the window says it already."""
        failure = error_message(error) if isinstance(error, errors.ContactMerged) else None
        reference = intent.meant.draft.snapshot.reference
        unread, shown = unread_save(through, reference, failure), self._workspace.unread
        if unread is not None and (shown is None or shown.key != unread.key):
            self._said.append((unread.title, unread_save_message(unread)))

    def _rest(self) -> None:
        """Close the connections that no save waits to be read through, and pause."""
        self._is_settling = False
        queued = {account for account, _ in self._queue}
        for account in self._connections.keys() - queued:
            gateway = self._connections.pop(account).gateway
            self._workspace.manager.background.close(gateway.close)
        self._pause.start()

    def _shown_message(self) -> Message | None:
        """Return the message about the contact that the window shows, or could not read."""
        unread, contact = self._workspace.unread, self._workspace.contact
        if unread is not None:
            return unread_save_message(unread)
        return self._workspace.tabs.message_of(contact) if contact is not None else None

    def _note(self, contact: OpenContact, message: Message | None) -> None:
        if message is not None:
            self._said.append((contact.title, message))

    def _end(self) -> None:
        """Report the result of the saves."""
        if self._said:
            message, shown = _result_message(tuple(self._said)), self._shown_message()
            self.message_changed.emit(joined_message(message, shown) if shown else message)
            self._said = []
        self.ended.emit()


def _is_open(session: AccountSession, intent: OpenIntent) -> bool:
    """Return whether no read has shown the outcome of a save yet."""
    return session.unknown_writes.get(intent.meant.contact_id) is intent.meant.draft


def _is_shown(contact: OpenContact, found: ContactSnapshot) -> bool:
    """Return whether a read shows an open contact: another one may have its id by now."""
    editing = contact.editing
    return contact.open_connection.session.is_shown(editing.provider, editing.draft, found)


@translatable
def _result_message(said: tuple[tuple[str, Message], ...]) -> Message:
    lines = (f"{title}: {message.translated().whole}" for title, message in said)
    return Message("\n".join(lines), Tone.CAUTION)
