"""The keys of the connections: for this session, or in a store that may take its time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import (
    KeyStore,
    SecretKind,
    delete_all,
    get_key,
    put_key,
    rename_secrets,
    store_or_delete,
)
from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.redaction.redactor import Redactor

DEADLINE = 60.0
"""Seconds for one call of the store: a person may be typing the keyring's password."""


class _CachedSecret(NamedTuple):
    """A secret at hand, and the host that it may go to; empty where nobody said."""

    secret: str
    host: str
    is_stored: bool = False

    def __repr__(self) -> str:
        return f"_Held(…, {self.host!r}, is_stored={self.is_stored})"


class Credentials:
    """Gives the key of a connection, and keeps new ones where the person said."""

    def __init__(
        self, store: KeyStore, redactor: Redactor | None = None, *, deadline: float = DEADLINE
    ) -> None:
        self._store = store
        self._redactor = redactor or Redactor()
        self._deadline = deadline
        self._keys: dict[str, _CachedSecret] = {}
        self._passwords: dict[str, _CachedSecret] = {}
        self._worker = DaemonWorker("keyring")

    @property
    def redactor(self) -> Redactor:
        """What knows every secret that was ever at hand here."""
        return self._redactor

    async def keyring_name(self) -> str:
        """Gives what the keyring is called; `CredentialError` where none answers."""
        name: str = await self._ask(self._store.name)
        return name

    async def ask_keyring(self, connection: str) -> str:
        """Gives what the keyring is called, once it has answered something that is no secret."""
        name = await self.keyring_name()
        await self._ask(lambda: self._store.get(connection, SecretKind.KEY_HOST))
        return name

    def is_cached(self, connection: str) -> bool:
        """Tells whether its key is known without asking the keyring."""
        return connection in self._keys

    def is_session_only(self, connection: str) -> bool:
        """Tells whether its key was entered for this session, and came from no keyring."""
        return connection in self._keys and not self._keys[connection].is_stored

    async def key(self, connection: str, host: str) -> str:
        """Return the key for a host; `KeyMissing` if there is none, else the `CredentialError`.

        `KeyForOtherHost` where the one that is kept belongs to another host.
        """
        held = self._keys.get(connection)
        if held is None:
            stored = await self._stored(connection)
            # What was entered meanwhile counts.
            held = self._keys.get(connection, stored)
        if not held.secret:
            raise errors.KeyMissing("no key is stored for this connection")
        if held.host and held.host != host:
            raise errors.KeyForOtherHost(
                f"the key that is kept for this connection belongs to {held.host}", host=host
            )
        # Asked once a session: each look into a keyring may wait for a person.
        self._keys[connection] = held._replace(host=host)
        return held.secret

    async def proxy_password(self, connection: str) -> str:
        """Gives the password for the connection's proxy; empty where none is kept."""
        held = self._passwords.get(connection)
        if held is None:
            found = (
                await self._ask(lambda: self._store.get(connection, SecretKind.PROXY_PASSWORD))
                or ""
            )
            self._redactor.add_secret(found)
            held = self._passwords.setdefault(connection, _CachedSecret(found, "", is_stored=True))
        return held.secret

    def set_for_session(self, connection: str, key: str, host: str = "") -> None:
        self._redactor.add_secret(key)
        self._keys[connection] = _CachedSecret(key, host)

    def keep_proxy_password(self, connection: str, password: str) -> None:
        """Keeps it for this session only."""
        self._redactor.add_secret(password)
        self._passwords[connection] = _CachedSecret(password, "")

    def invalidate(self, connection: str) -> None:
        """Asks the store anew next time: its key was refused, and may be mended meanwhile."""
        _forget_stored(self._keys, connection)

    def distrust_proxy_password(self, connection: str) -> None:
        """Asks the store anew next time: the proxy did not take the one from there."""
        _forget_stored(self._passwords, connection)

    async def store(self, connection: str, key: str, host: str = "") -> None:
        """Stores a key for a host; where that fails half-way, the key goes nowhere else."""
        self._redactor.add_secret(key)
        await self._change(partial(put_key, self._store, connection, key, host))
        self._keys[connection] = _CachedSecret(key, host, is_stored=True)

    async def store_proxy_password(self, connection: str, password: str) -> None:
        """Stores the password for the connection's proxy; an empty one is removed."""
        kept = SecretKind.PROXY_PASSWORD
        # At once: the old one may be another proxy's, and the store may not let go of it.
        self.keep_proxy_password(connection, password)
        await self._change(partial(store_or_delete, self._store, connection, password, kept))
        self._passwords[connection] = _CachedSecret(password, "", is_stored=True)

    async def rename(self, connection: str, new: str) -> None:
        """Moves what is kept to another name; nothing is lost where the store refuses."""
        if new == connection:
            return
        for held in (self._keys, self._passwords):
            if connection in held:
                # At once: a store that refuses takes nothing from this session.
                held.setdefault(new, held[connection])
        await self._change(partial(rename_secrets, self._store, connection, new))
        self._drop(connection)

    async def remove(self, connection: str) -> None:
        """Removes the key and all that is kept with it."""
        self._drop(connection)
        await self._change(partial(delete_all, self._store, connection))

    def with_key(self, connection: str, key: str, host: str = "") -> Credentials:
        """Gives credentials that use this key for a connection; here it is not kept."""
        trial = self._copy()
        trial.set_for_session(connection, key, host)
        return trial

    def with_proxy_password(self, connection: str, password: str) -> Credentials:
        """Gives credentials that use this password for its proxy; here it is not kept."""
        trial = self._copy()
        trial.keep_proxy_password(connection, password)
        return trial

    def learn(self, secret: str) -> None:
        """Takes a secret that is kept elsewhere, so that it is never shown."""
        self._redactor.add_secret(secret)

    def redacted(self, text: str) -> str:
        """Gives a text without any secret that was ever at hand here."""
        return self._redactor.redact(text)

    def forget(self, connection: str) -> None:
        """Drops the key that is held for this session; the store is asked again."""
        self._keys.pop(connection, None)

    def _copy(self) -> Credentials:
        copy = Credentials(self._store, self._redactor, deadline=self._deadline)
        # One prompt at a time.
        copy._worker = self._worker
        copy._keys, copy._passwords = dict(self._keys), dict(self._passwords)
        return copy

    def _drop(self, connection: str) -> None:
        self._keys.pop(connection, None)
        self._passwords.pop(connection, None)

    async def _stored(self, connection: str) -> _CachedSecret:
        key, host = await self._ask(partial(get_key, self._store, connection))
        self._redactor.add_secret(key)
        return _CachedSecret(key, host, is_stored=True)

    async def _change(self, call: Callable[[], Any]) -> None:
        try:
            await self._ask(call)
        except errors.CredentialError as trouble:
            trouble.may_have_applied = True
            raise

    async def _ask(self, call: Callable[[], Any]) -> Any:
        import asyncio

        answer = self._worker.submit(call)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(answer), self._deadline)
        except TimeoutError:
            raise errors.KeyringTimedOut(
                f"the keyring did not answer within {self._deadline:.0f} seconds"
            ) from None


def _forget_stored(held: dict[str, _CachedSecret], connection: str) -> None:
    if connection in held and held[connection].is_stored:
        del held[connection]
