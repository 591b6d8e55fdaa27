"""Keys and proxy passwords of the connections: cache over a keyring, with a timeout."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from contact_editor.services import errors
from contact_editor.services.credentials.key_destination import KeyDestination, mismatch, pinned
from contact_editor.services.credentials.key_store import (
    KeyStore,
    SecretKind,
    delete_all,
    get_key,
    get_proxy_password,
    put_key,
    put_proxy_password,
    rename_secrets,
)
from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.redaction.redactor import Redactor

KEYRING_TIMEOUT_S = 60.0
"""Seconds for one call of the store: the user may be typing the keyring's password."""


class _CachedSecret(NamedTuple):
    """A secret in memory, and where it may be sent; empty if not restricted."""

    secret: str
    destination: str
    is_stored: bool = False

    def __repr__(self) -> str:
        return f"_CachedSecret(…, {self.destination!r}, is_stored={self.is_stored})"


class Credentials:
    """The keys and proxy passwords of all connections, cached for the session."""

    def __init__(
        self,
        store: KeyStore,
        redactor: Redactor | None = None,
        *,
        timeout_s: float = KEYRING_TIMEOUT_S,
    ) -> None:
        self._store = store
        self._redactor = redactor or Redactor()
        self._timeout_s = timeout_s
        self._keys: dict[str, _CachedSecret] = {}
        self._passwords: dict[str, _CachedSecret] = {}
        self._worker = DaemonWorker("keyring")

    @property
    def redactor(self) -> Redactor:
        """The redactor with every secret that was ever cached here."""
        return self._redactor

    async def keyring_name(self) -> str:
        """Return the name of the keyring; `CredentialError` if none responds."""
        name: str = await self._call_store(self._store.name)
        return name

    async def ask_keyring(self, connection: str) -> str:
        """Return the name of the keyring after a successful read of a value that is not secret."""
        name = await self.keyring_name()
        await self._call_store(lambda: self._store.get(connection, SecretKind.KEY_HOST))
        return name

    def is_cached(self, connection: str) -> bool:
        """Return whether its key is known without a keyring call."""
        return connection in self._keys

    def is_session_only(self, connection: str) -> bool:
        """Return whether its key was entered for this session and is not from the keyring."""
        return connection in self._keys and not self._keys[connection].is_stored

    async def key(self, connection: str, destination: str) -> str:
        """Return the key for a destination, which is a host or the text of a `KeyDestination`.

        Raises `KeyMissing` if there is none, `KeyForOtherHost` if the stored one was entered for
        another destination, and other `CredentialError`s if the keyring fails.
        """
        cached = self._keys.get(connection)
        if cached is None:
            stored = await self._read(get_key, connection)
            # A key entered meanwhile takes precedence.
            cached = self._keys.get(connection, stored)
        if not cached.secret:
            raise errors.KeyMissing("no key is stored for this connection")
        if reason := mismatch(cached.destination, destination):
            raise errors.KeyForOtherHost(reason, host=KeyDestination.parse(destination).host)
        # Read once per session: each keyring call may prompt the user.
        allowed = pinned(cached.destination, destination)
        self._keys[connection] = cached._replace(destination=allowed)
        return cached.secret

    async def proxy_password(self, connection: str, proxy: str = "") -> str:
        """Return the password for the connection's proxy; empty if none is stored.

        Raises `PasswordForOtherProxy` if it was entered for another one.
        """
        cached = self._passwords.get(connection)
        if cached is None:
            found = await self._read(get_proxy_password, connection)
            cached = self._passwords.setdefault(connection, found)
        if cached.secret and proxy and cached.destination not in ("", proxy):
            raise errors.PasswordForOtherProxy(
                f"the stored password of the proxy was entered for {cached.destination}, "
                f"and the connection now names {proxy}"
            )
        self._passwords[connection] = cached._replace(destination=cached.destination or proxy)
        return cached.secret

    def set_for_session(self, connection: str, key: str, destination: str = "") -> None:
        self._redactor.add_secret(key)
        self._keys[connection] = _CachedSecret(key, destination)

    def keep_proxy_password(self, connection: str, password: str, proxy: str = "") -> None:
        """Keep the password for this session only."""
        self._redactor.add_secret(password)
        self._passwords[connection] = _CachedSecret(password, proxy)

    def invalidate(self, connection: str) -> None:
        """Read the key from the store again next time: it was refused and may be replaced there."""
        _forget_stored(self._keys, connection)

    def distrust_proxy_password(self, connection: str) -> None:
        """Read the password from the store again next time: the proxy refused it."""
        _forget_stored(self._passwords, connection)

    async def store(self, connection: str, key: str, destination: str = "") -> None:
        """Store a key for a host; if that fails half-way, the key is not sent to another host."""
        self._redactor.add_secret(key)
        # No partial: its `repr` would contain the key.
        await self._change_store(lambda: put_key(self._store, connection, key, destination))
        self._keys[connection] = _CachedSecret(key, destination, is_stored=True)

    async def store_proxy_password(self, connection: str, password: str, proxy: str = "") -> None:
        """Store the password for the connection's proxy; an empty one deletes it."""
        # First: the old one may be for another proxy, and the store may fail to delete it.
        self.keep_proxy_password(connection, password, proxy)
        await self._change_store(
            lambda: put_proxy_password(self._store, connection, password, proxy)
        )
        self._passwords[connection] = _CachedSecret(password, proxy, is_stored=True)

    async def rename(self, connection: str, new: str) -> None:
        """Move the secrets to another name; nothing is lost if the store refuses."""
        if new == connection:
            return
        for cached in (self._keys, self._passwords):
            if connection in cached:
                # First: if the store refuses, this session keeps its secrets.
                cached.setdefault(new, cached[connection])
        await self._change_store(partial(rename_secrets, self._store, connection, new))
        self._drop_cached(connection)

    async def remove(self, connection: str) -> None:
        """Delete the key and the other secrets of a connection."""
        self._drop_cached(connection)
        await self._change_store(partial(delete_all, self._store, connection))

    def with_key(self, connection: str, key: str, destination: str = "") -> Credentials:
        """Return credentials that use this key for a connection; these ones are unchanged."""
        trial = self._copy()
        trial.set_for_session(connection, key, destination)
        return trial

    def with_proxy_password(self, connection: str, password: str) -> Credentials:
        """Return credentials that use this password for its proxy; these ones are unchanged."""
        trial = self._copy()
        trial.keep_proxy_password(connection, password)
        return trial

    def learn(self, secret: str) -> None:
        """Add a secret that is stored elsewhere to the redactor."""
        self._redactor.add_secret(secret)

    def redacted(self, text: str) -> str:
        """Return a text without any secret that was ever cached here."""
        return self._redactor.redact(text)

    def _copy(self) -> Credentials:
        copy = Credentials(self._store, self._redactor, timeout_s=self._timeout_s)
        # One prompt at a time.
        copy._worker = self._worker
        copy._keys, copy._passwords = dict(self._keys), dict(self._passwords)
        return copy

    def _drop_cached(self, connection: str) -> None:
        self._keys.pop(connection, None)
        self._passwords.pop(connection, None)

    async def _read(
        self, get: Callable[[KeyStore, str], tuple[str, str]], connection: str
    ) -> _CachedSecret:
        # Whatever has the result in its `repr`, such as a future, does not show the secret.
        found: _CachedSecret = await self._call_store(
            lambda: _CachedSecret(*get(self._store, connection), is_stored=True)
        )
        self._redactor.add_secret(found.secret)
        return found

    async def _change_store(self, call: Callable[[], Any]) -> None:
        try:
            await self._call_store(call)
        except errors.CredentialError as error:
            error.may_have_applied = True
            raise

    async def _call_store(self, call: Callable[[], Any]) -> Any:
        import asyncio

        result = self._worker.submit(call)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(result), self._timeout_s)
        except TimeoutError:
            raise errors.KeyringTimedOut(
                f"the keyring did not respond within {self._timeout_s:.0f} seconds"
            ) from None


def _forget_stored(cached: dict[str, _CachedSecret], connection: str) -> None:
    if connection in cached and cached[connection].is_stored:
        del cached[connection]
