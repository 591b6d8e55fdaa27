"""The saves since the start of the program, and those whose outcome is not known yet."""

from __future__ import annotations

from typing import TypeAlias
from weakref import WeakKeyDictionary

from contact_editor.model.identity import IdentityMatch
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.history.saves.pending_save import PendingSave

Key: TypeAlias = tuple[str, object]
"""An account and the id of a contact."""


class KnownSaves:
    """Which save a read is about; a contact may have had the id of another one since."""

    def __init__(self) -> None:
        self._recorded: dict[Key, PendingSave] = {}
        """The last save of each contact, with its result."""
        self._last: dict[Key, PendingSave] = {}
        self._unknown: dict[Key, list[PendingSave]] = {}
        """Saves whose outcome is not known yet, oldest first."""
        self._sent: WeakKeyDictionary[OpenContact, PendingSave] = WeakKeyDictionary()
        """The last save of each contact that was opened."""

    def note_sent(self, contact: OpenContact, sent: PendingSave) -> None:
        self._sent[contact] = sent

    def note(self, pending: PendingSave, recorded: PendingSave) -> None:
        """Note the result of a save, unless there was a later one."""
        key = pending.key
        last = self._last.get(key)
        if last is None or last.at <= pending.at:
            self._recorded[key], self._last[key] = recorded, pending

    def add_unknown(self, pending: PendingSave) -> None:
        self._unknown.setdefault(pending.key, []).append(pending)

    def unknown(self, key: Key) -> list[PendingSave]:
        return self._unknown.get(key, [])

    def take_unknown(self, key: Key) -> list[PendingSave]:
        """Remove and return the saves of unknown outcome."""
        return self._unknown.pop(key, [])

    def record(self, key: Key) -> SaveRecord | None:
        recorded = self._recorded.get(key)
        return recorded.record if recorded is not None else None

    def latest(self, key: Key, contact: OpenContact) -> SaveRecord | None:
        """Return the record of the last save of a contact, not of another one with its id."""
        last, editing = self._last.get(key), contact.editing
        if last is None:
            return None
        match = editing.provider.identity.match(last.meant, editing.snapshot)
        return None if match is IdentityMatch.DIFFERENT else self.record(key)

    def pending_of(
        self, key: Key, contact: OpenContact, saved: SaveResult
    ) -> tuple[PendingSave | None, list[PendingSave]]:
        """Return the save that a read was about, and earlier ones, which no read can show now."""
        unknown = self.take_unknown(key)
        sent = self._sent.get(contact) if saved.written is not None else None
        if sent is None:
            pending = unknown.pop() if unknown else self._last.get(key)
            return pending, unknown
        # Another contact may have been opened and saved under the id since.
        later = [each for each in unknown if each.at > sent.at]
        if later:
            self._unknown[key] = later
        return sent, [each for each in unknown if each.at < sent.at]

    def forget(self, key: Key) -> None:
        for known in (self._unknown, self._recorded, self._last):
            known.pop(key, None)

    def forget_all(self) -> None:
        for known in (self._unknown, self._recorded, self._last):
            known.clear()
