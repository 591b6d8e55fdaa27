"""The connections that the user can choose from, and the keys to them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from contact_editor.background import BackgroundTask, NetworkThread
from contact_editor.providers.catalogue import Catalogue
from contact_editor.services.connections.base_url import base_address
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection, remove_connection
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.connections.own_files import OwnFiles
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.diagnostics.results import CheckResult
from contact_editor.services.http.destinations import destination_to_store, own_proxy
from contact_editor.services.http.proxies import bound_proxy
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.connections.connection_list import ConnectionList
from contact_editor.viewmodels.connections.proxy_passwords import ProxyPasswords


class KeyRequired(ValueError):
    """No key was entered, and no stored one may go to this address; the text says why."""


class ConnectionManager(ConnectionList):
    """Connections and their keys: adds, changes, removes and tests them."""

    def __init__(
        self,
        catalogue: Catalogue,
        file: Path,
        credentials: Credentials,
        background: NetworkThread,
        managed: Managed,
        own: OwnFiles | None = None,
    ) -> None:
        super().__init__(catalogue, file, managed, own)
        self.background = background
        self.proxy_passwords = ProxyPasswords(credentials, background, self._bound_proxy)
        self._credentials = credentials

    def gateway(
        self,
        connection: Connection,
        on_exchange: Callable[[Exchange], None] = lambda exchange: None,
    ) -> Gateway:
        """Build the gateway of a connection; raise `ValueError` if it cannot be used."""
        return self._open(connection, self._credentials, on_exchange)

    def missing_key_reason(self, connection: Connection, *, kept_as: str) -> str:
        """Return why a key must be entered; empty if the stored one can be used.

        A key goes only to the host of its own connection, the saved one of that name.
        """
        saved = self.named(kept_as)
        if saved is None:
            return self.tr("Enter the API key.")
        home = self.host_of(saved)
        # Without an address there is no host to bind the key to.
        if home and self.host_of(connection) in (home, ""):
            return self._way_reason(saved, connection)
        text = self.tr("Enter the API key. The saved key belongs to {host}.")
        unknown = self.tr("Enter the API key. The host of the saved key is unknown.")
        return text.format(host=home) if home else unknown

    def _way_reason(self, saved: Connection, connection: Connection) -> str:
        """Return why the stored key may not go to its host by another path; empty if it may."""
        proxy = own_proxy(connection)
        if proxy not in ("", own_proxy(saved)) and not self.problem_with(connection):
            text = self.tr("Enter the API key again. It would now go through the proxy {proxy}.")
            return text.format(proxy=proxy)
        if connection.certificates not in ("", saved.certificates):
            text = self.tr(
                "Enter the API key again. The connection would now trust the certificates in "
                "{file}."
            )
            return text.format(file=connection.certificates)
        return ""

    def put(self, connection: Connection, *, instead_of: str = "", key: str = "") -> None:
        """Write a connection to the file; raise `ConnectionsUnreadable` if that fails.

        Raise `LockedByAdmin` if it is managed or no others are allowed, `LockedBySave` if it is
        renamed during a save, and `KeyRequired` if no `key` was entered and the stored one would
        go to another host.
        """
        self._check_unlocked(instead_of, connection.name)
        if instead_of != connection.name:
            self._check_no_save(instead_of)
        names = filter(self.named, dict.fromkeys((instead_of, connection.name)))
        wanted = "".join([self.missing_key_reason(connection, kept_as=name) for name in names][:1])
        if wanted and not key.strip():
            raise KeyRequired(wanted)
        put_connection(self.file, connection, instead_of=instead_of)
        if wanted:
            # At once: the old key must not be sent there while it is still in the keyring.
            destination = self.destination_of(connection)
            self._credentials.set_for_session(connection.name, key.strip(), destination)
        self.read_again()

    def rename_key(self, old: str, new: str) -> BackgroundTask:
        """Move the key of a connection to its new name; cancelling does not stop it halfway."""

        def rename() -> Awaitable[None]:
            import asyncio

            # Half done, the key would be stored under a name that no connection has.
            return asyncio.shield(self._credentials.rename(old, new))

        return self._on_keys(rename)

    def remove(self, name: str) -> BackgroundTask:
        """Remove a connection and its key; the task fails if the key could not be removed.

        Raise `ConnectionLocked`, and remove nothing, if it is managed, no others are allowed, or a
        save through it has not ended.
        """
        self._check_unlocked(name)
        self._check_no_save(name)
        remove_connection(self.file, name)
        self.read_again()
        return self.drop_key(name)

    def drop_key(self, name: str) -> BackgroundTask:
        """Remove the stored key of a connection and the password of its proxy.

        Raise `LockedBySave` if a save through it has not ended.
        """
        self._check_no_save(name)
        return self._on_keys(lambda: self._credentials.remove(name))

    def add_temporary(self, connection: Connection, key: str) -> None:
        """Add a connection until the program ends; it is never written to the file."""
        self._credentials.set_for_session(connection.name, key, self.destination_of(connection))
        self._add_temporary(connection)

    def keep_secrets(self, name: str, key: str, password: str) -> None:
        """Keep what was entered of a connection for this session only; empty texts change nothing.

        The password is that for the proxy.
        """
        if key:
            self.keep_key(name, key)
        if password:
            self.proxy_passwords.keep(name, password)

    def keep_key(self, name: str, key: str) -> None:
        """Keep a key for this session only."""
        saved = self.named(name)
        destination = self.destination_of(saved) if saved else ""
        self._credentials.set_for_session(name, key.strip(), destination)

    def store_key(self, name: str, key: str) -> BackgroundTask:
        """Store a key in the keyring, with what it is bound to."""
        saved = self.named(name)
        provider = self.provider_of(saved) if saved else None

        async def store() -> None:
            destination = ""
            if saved and provider and self.destination_of(saved):
                destination = await destination_to_store(base_address(provider, saved), saved)
            await self._credentials.store(name, key.strip(), destination)

        return self._on_keys(store)

    def test_connection(
        self, connection: Connection, *, key: str = "", proxy_password: str | None = None
    ) -> BackgroundTask:
        """Ask the provider for contacts; the task returns their number, or None if unknown.

        A given `key` is used only for this and not stored. Without one, the key of the
        saved connection with this name is used; `KeyRequired` if it may not go there. The same
        applies to the proxy's password.
        """
        wanted = self.missing_key_reason(connection, kept_as=connection.name)
        if wanted and not key.strip():
            raise KeyRequired(wanted)
        gateway = self._open(connection, self._trial(connection, key, proxy_password))

        async def ask(on_progress: ProgressCallback) -> int | None:
            try:
                return await gateway.test_connection()
            finally:
                await gateway.close()

        return self.background.begin(ask)

    def run_diagnostics(self, connection: Connection) -> BackgroundTask:
        """Run the diagnostics of a connection; the task reports each `CheckResult` as progress."""
        provider = self.provider_of(connection)

        async def run_diagnostics(
            on_progress: Callable[[CheckResult], None],
        ) -> tuple[CheckResult, ...]:
            # Rarely needed: the start does not wait for it.
            from contact_editor.services.diagnostics.diagnostics import Diagnostics

            may_search = partial(self.may_search, connection.provider)
            checks = Diagnostics(provider, connection, self._credentials, may_search)
            return await checks.run(on_progress)

        return self.background.begin(run_diagnostics)

    def look_for_keyring(self) -> BackgroundTask:
        """Look for the keyring; the task fails if none responds."""
        return self._on_keys(self._credentials.keyring_name)

    def redacted(self, text: str) -> str:
        """Return a text without keys, passwords and personal data."""
        return self._credentials.redacted(text)

    def _trial(self, connection: Connection, key: str, password: str | None) -> Credentials:
        trial = self._credentials
        if key.strip():
            destination = self.destination_of(connection)
            trial = trial.with_key(connection.name, key.strip(), destination)
        if password is not None:
            trial = trial.with_proxy_password(connection.name, password)
        return trial

    def _open(
        self,
        connection: Connection,
        credentials: Credentials,
        on_exchange: Callable[[Exchange], None] = lambda exchange: None,
    ) -> Gateway:
        provider = self.provider_of(connection)
        if provider is None:
            raise ValueError(self.problem_with(connection))
        may_search = partial(self.may_search, connection.provider)
        return open_gateway(provider, connection, credentials, on_exchange, may_search)

    def _bound_proxy(self, name: str) -> str:
        saved = self.named(name)
        return bound_proxy(saved) if saved else ""

    def _on_keys(self, call: Callable[[], Awaitable[object]]) -> BackgroundTask:
        async def ask(on_progress: ProgressCallback) -> None:
            await call()

        return self.background.begin(ask)
