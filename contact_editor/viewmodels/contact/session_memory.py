"""State per account while the program runs; kept in memory only."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, FieldKind
from contact_editor.model.identity import IdentityMatch
from contact_editor.providers.description import Provider
from contact_editor.services.connections.account import account_of
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from contact_editor.viewmodels.saving.save_undo import SaveUndo
from contact_editor.viewmodels.saving.unsaved_drafts import UnsavedDrafts

MAX_RECENT = 12
MAX_EXCHANGES = 200


class Recent(msgspec.Struct, frozen=True):
    """A recently opened contact."""

    reference: ContactReference
    title: str
    is_pinned: bool = False
    opened_at: float = 0
    """Seconds since the epoch; 0 if it is not known."""


class OpenSave(NamedTuple):
    """What is known about a save whose outcome no read has shown yet, and what it was to undo."""

    saved: SaveResult | None = None
    """None if it was sent by an earlier session."""
    undo: SaveUndo | None = None
    meant: Draft | None = None


class AccountSessions:
    """The session of each account.

    Provider, address and parameters identify an account: another name for it is the same
    account, and the same name with another domain is not.
    """

    def __init__(self) -> None:
        self._by_account: dict[str, AccountSession] = {}

    def of(self, connection: Connection, base_address: str) -> AccountSession:
        account = account_of(connection, base_address)
        session = self._by_account.setdefault(account, AccountSession())
        session.connection = connection.name
        return session

    def known(self, account: str) -> AccountSession | None:
        """Return the session of an account, if it was used since the start."""
        return self._by_account.get(account)

    def unsaved(self, is_meant: Callable[[str], bool]) -> list[str]:
        """Name the contacts with edits that are not saved, or not known to be.

        `is_meant`: whether those of a connection are, by its name. Text that could not be added
        always is: it is kept only here.
        """
        return [
            f"{session.titles.get(contact_id, contact_id)} ({session.connection})"
            for session in self._by_account.values()
            for contact_id in session.unsaved_ids()
            if is_meant(session.connection) or contact_id in session.not_added()
        ]

    def not_added(self) -> list[str]:
        """Return what was typed for contacts that are not shown, and could not be added."""
        sessions = self._by_account.values()
        return [text for each in sessions for texts in each.not_added().values() for text in texts]


class AccountSession(UnsavedDrafts):
    """State of one account while the program runs."""

    def __init__(self) -> None:
        super().__init__()
        self.connection = ""
        self.titles: dict[object, str] = {}
        """Contact id to title."""
        self.recent: list[Recent] = []
        self.lookup_names: dict[str, Mapping[Any, str]] = {}
        """Lookup to the names of its ids."""
        self.suggestions: dict[str, dict[str, None]] = {}
        """Field key to the tags or property names seen there, in order."""
        self.resends = ResendMemory()
        self.exchanges: deque[Exchange] = deque(maxlen=MAX_EXCHANGES)
        self._open_results: dict[object, OpenSave] = {}
        """Contact id to what is known about a write whose outcome is unknown."""

    def record_opened(self, provider: Provider, contact: ContactSnapshot, title: str) -> None:
        """Remember a contact as the most recent, and add its tags and properties."""
        self.titles[contact.reference.id] = title
        others = [recent for recent in self.recent if recent.reference.id != contact.reference.id]
        pinned = self.is_pinned(contact.reference.id)
        opened = Recent(contact.reference, title, pinned, opened_at=time.time())
        self.set_recent([opened, *others])
        for field in provider.fields:
            value = contact.value(field.key)
            # Other contacts do not share objects such as email addresses.
            shared = field.kind is FieldKind.TAGS and field.objects is None
            if shared and isinstance(value, tuple):
                self.suggestions.setdefault(field.key, {}).update(dict.fromkeys(map(str, value)))
            if field.kind in MAPS and isinstance(value, Mapping):
                self.suggestions.setdefault(field.key, {}).update(dict.fromkeys(value))

    def is_pinned(self, contact_id: object) -> bool:
        return any(each.is_pinned and each.reference.id == contact_id for each in self.recent)

    def set_recent(self, recent: Sequence[Recent]) -> None:
        """Keep the pinned contacts, which come first, and some of the others."""
        pinned = [each for each in recent if each.is_pinned]
        others = [each for each in recent if not each.is_pinned]
        self.recent = [*pinned, *others[:MAX_RECENT]]

    def pin(self, contact_id: object, pinned: bool) -> Recent | None:
        """Pin or unpin a recent contact; return it as it is now, None if it is not there."""
        marked = [
            msgspec.structs.replace(each, is_pinned=pinned)
            if each.reference.id == contact_id
            else each
            for each in self.recent
        ]
        self.set_recent(marked)
        return next((each for each in marked if each.reference.id == contact_id), None)

    def forget_contact(self, contact_id: object) -> None:
        """Drop everything that is remembered of a contact."""
        self.forget(contact_id)
        self.unknown_writes.pop(contact_id, None)
        self._open_results.pop(contact_id, None)
        self.titles.pop(contact_id, None)
        self.recent = [each for each in self.recent if each.reference.id != contact_id]
        self.taken_back = [d for d in self.taken_back if d.snapshot.reference.id != contact_id]
        self.resends.forget(contact_id)
        # It is not known which contact these are from.
        self.suggestions.clear()
        self.exchanges.clear()

    def forget_contacts(self) -> None:
        """Drop everything that is remembered of any contact."""
        for contact_id in {*self.unsaved_ids(), *self.titles}:
            self.forget_contact(contact_id)
        self.recent = []
        self.resends.forget_all()
        self.suggestions.clear()

    def note_write(
        self, provider: Provider, saved: SaveResult, title: str, undo: SaveUndo | None
    ) -> None:
        """Store the intent of a write whose outcome is unknown or not visible yet."""
        if saved.receipt is not None:
            self.record_opened(provider, saved.receipt.snapshot, title)
        if saved.written is None:
            return
        contact_id = saved.written.proposal.draft.snapshot.reference.id
        self.unknown_writes.pop(contact_id, None)
        self._open_results.pop(contact_id, None)
        is_settled = saved.refused or (saved.resolved and saved.error is None)
        if saved.receipt is None or (saved.invisible and not is_settled):
            self.keep_open(contact_id, saved, undo)

    def keep_open(self, contact_id: object, saved: SaveResult, undo: SaveUndo | None) -> None:
        """Keep what is known about a write whose outcome no read has shown yet."""
        assert saved.written is not None
        self.unknown_writes[contact_id] = meant = saved.written.proposal.draft
        self._open_results[contact_id] = OpenSave(saved, undo, meant)

    def keep_interrupted(self, meant: Draft, undo: SaveUndo | None) -> None:
        """Keep what a save of an earlier session meant, unless another one was sent since."""
        contact_id = meant.snapshot.reference.id
        if self.unknown_writes.setdefault(contact_id, meant) is meant:
            self._open_results[contact_id] = OpenSave(None, undo, meant)

    def undo_of(self, meant: Draft) -> SaveUndo | None:
        """Return what a write was to undo whose outcome was not known; None if nothing."""
        known = self._open_results.get(meant.snapshot.reference.id, OpenSave())
        return known.undo if known.meant is meant else None

    def open_result(self, provider: Provider, contact: ContactSnapshot) -> OpenSave:
        """Return what is known about a write to a contact, while it is unknown.

        Nothing if the write was to another contact with the id.
        """
        meant = self.unknown_writes.get(contact.reference.id)
        known = self._open_results.get(contact.reference.id, OpenSave())
        if meant is None or known.meant is not meant:
            return OpenSave()
        is_same = provider.identity.match(meant, contact) is IdentityMatch.SAME
        return known if is_same else OpenSave()
