"""The key of a journal: 256 random bits in the OS keyring, under the id of the database."""

from __future__ import annotations

import secrets
import time
from typing import Protocol

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import JournalSecret
from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.journal.status import (
    JournalKeyMissing,
    JournalLocked,
    JournalUnavailable,
    KeyringAccessRefused,
    LockCause,
    NoKeyring,
)

_KEY_BYTES = 32
_TIMEOUT_S = 10.0
_RETRY_AFTER_S = 0.3
_PROMPT_TIMEOUT_S = 60.0
"""Seconds; the user may be typing the keyring's password."""
_LOCKED = (errors.KeyringLocked, errors.KeyringCancelled, errors.KeyringTimedOut)
_CAUSES = {
    errors.KeyringLocked: LockCause.LOCKED,
    errors.KeyringCancelled: LockCause.DISMISSED,
    errors.KeyringTimedOut: LockCause.TIMED_OUT,
}


class JournalKeyStore(Protocol):
    """The part of a key store that a journal needs. Calls may block and raise `CredentialError`."""

    def is_locked(self) -> bool:
        """Return whether the keyring would prompt the user; shows no prompt."""
        ...

    def get(self, connection: str, kept: JournalSecret, /) -> str | None: ...

    def put(self, connection: str, secret: str, kept: JournalSecret, /) -> None: ...

    def remove(self, connection: str, kept: JournalSecret, /) -> None: ...


class JournalKeys:
    """Creates, reads and removes the keys of journals."""

    def __init__(self, store: JournalKeyStore) -> None:
        self._store = store
        self._worker = DaemonWorker("journal key")
        self._new: tuple[str, bytes] | None = None
        """The id and key of a journal that may be in the keyring, and was not read back yet."""

    def read(self, journal_id: str, *, may_prompt: bool) -> bytes:
        """Return the key of an existing database; raise `JournalUnavailable` if it is missing."""
        found = self._call(lambda: self._store.get(journal_id, JournalSecret.KEY), may_prompt)
        if found is None:
            raise JournalKeyMissing("the keyring no longer has the key of the journal")
        key = _decoded(found)
        if key is None:
            raise JournalKeyMissing("the keyring's entry for the journal is not a key")
        return key

    def create(self, *, may_prompt: bool) -> tuple[str, bytes]:
        """Create the id and the key of a new database. `put` reads it back and compares.

        If that fails, the next attempt is for the same id and key: it may have been stored.
        """
        self._new = self._new or (secrets.token_hex(8), secrets.token_bytes(_KEY_BYTES))
        journal_id, key = self._new

        def make() -> None:
            held = self._store.get(journal_id, JournalSecret.KEY)
            if held is None:
                self._store.put(journal_id, key.hex(), JournalSecret.KEY)
            elif held != key.hex():
                raise errors.KeyringRefused("the keyring already has a key for a new journal")

        self._call(make, may_prompt)
        self._new = None
        return journal_id, key

    def remove(self, journal_id: str) -> None:
        """Remove a key: data encrypted with it can never be read again."""
        self._call(lambda: self._store.remove(journal_id, JournalSecret.KEY), may_prompt=False)

    def _call(self, call: _Call, may_prompt: bool) -> str | None:
        try:
            return self._within(may_prompt, call)
        except _LOCKED as error:
            reason = str(error) or "the keyring is locked"
            raised: JournalUnavailable = JournalLocked(reason, _CAUSES[type(error)])
        except errors.KeyringMissing as error:
            raised = NoKeyring(str(error) or "no keyring answers")
        except errors.CredentialError as error:
            raised = KeyringAccessRefused(str(error) or "the keyring refuses")
        except TimeoutError:
            raised = JournalLocked("the keyring did not answer in time", LockCause.TIMED_OUT)
        # Not in the handler: the keyring's error may contain the secret.
        raise raised

    def _within(self, may_prompt: bool, call: _Call) -> str | None:
        """Run a call on the keyring's thread: a prompt or a dead service may block it."""

        def guarded() -> str | None:
            if not may_prompt and self._store.is_locked():
                # Some keyrings report that for a moment after a write.
                time.sleep(_RETRY_AFTER_S)
                if self._store.is_locked():
                    raise errors.KeyringLocked("the keyring is locked")
            return call()

        timeout = _PROMPT_TIMEOUT_S if may_prompt else _TIMEOUT_S
        answer: str | None = self._worker.submit(guarded).result(timeout)
        return answer


class _Call(Protocol):
    def __call__(self) -> str | None: ...


def _decoded(text: str) -> bytes | None:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        return None
    return key if len(key) == _KEY_BYTES else None
