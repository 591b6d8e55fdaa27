"""The connections that a person can choose from, and the keys to them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from contact_editor.background import Background, Work
from contact_editor.providers.catalogue import Catalogue
from contact_editor.providers.description import Provider
from contact_editor.services import connections
from contact_editor.services.calls import Told
from contact_editor.services.connections import Connection, Connections
from contact_editor.services.credentials import Credentials
from contact_editor.services.gateway import Gateway
from contact_editor.services.opening import open_gateway
from contact_editor.services.transport import Exchange


class Accounts(QObject):
    """The connections in their file, the descriptions they refer to, and their keys."""

    changed = Signal()
    """Connections were added, altered or removed."""

    def __init__(
        self, catalogue: Catalogue, file: Path, credentials: Credentials, background: Background
    ) -> None:
        super().__init__()
        self.catalogue = catalogue
        self.background = background
        self._file = file
        self._credentials = credentials
        self._read: Connections = connections.read_connections(file)

    @property
    def items(self) -> tuple[Connection, ...]:
        return self._read.items

    @property
    def faults(self) -> tuple[str, ...]:
        """What could not be used: files of descriptions, entries of the connection file."""
        unknown = (
            self.tr("{file}: connection “{name}”: there is no provider “{provider}”").format(
                file=self._file, name=item.name, provider=item.provider
            )
            for item in self.items
            if item.provider not in self.catalogue.providers
        )
        return (*map(str, self.catalogue.faults), *self._read.faults, *unknown)

    def named(self, name: str) -> Connection | None:
        return self._read.named(name)

    def provider_of(self, connection: Connection) -> Provider | None:
        return self.catalogue.providers.get(connection.provider)

    def fault_in(self, connection: Connection) -> str:
        """Says why a connection cannot be used; nothing where it can."""
        provider = self.provider_of(connection)
        if provider is None:
            return self.tr("There is no provider “{id}”.").format(id=connection.provider)
        try:
            connections.base_address(provider, connection)
        except ValueError as error:
            return str(error)
        return ""

    def gateway(
        self, connection: Connection, heard: Callable[[Exchange], None] = lambda exchange: None
    ) -> Gateway:
        """Opens the way to a connection; `ValueError` says why it cannot be used."""
        provider = self.provider_of(connection)
        if provider is None:
            raise ValueError(self.fault_in(connection))
        return open_gateway(provider, connection, self._credentials, heard)

    def put(self, connection: Connection, *, instead_of: str = "") -> None:
        """Writes a connection to the file; `ConnectionsUnreadable` where that fails."""
        connections.put_connection(self._file, connection, instead_of=instead_of)
        self._reread()

    def rename_key(self, old: str, new: str) -> Work:
        return self._on_keys(lambda: self._credentials.rename(old, new))

    def remove(self, name: str) -> Work:
        """Removes a connection and its key; the work fails where the key could not be removed."""
        connections.remove_connection(self._file, name)
        self._reread()
        return self._on_keys(lambda: self._credentials.remove(name))

    def keep_key(self, name: str, key: str) -> None:
        """Keeps a key for this session only."""
        self._credentials.keep_for_session(name, key.strip())

    def store_key(self, name: str, key: str) -> Work:
        """Stores a key in the keyring."""
        return self._on_keys(lambda: self._credentials.store(name, key.strip()))

    def try_out(self, connection: Connection) -> Work:
        """Asks the provider for contacts; the work gives how many there are, or None."""
        gateway = self.gateway(connection)

        async def ask(told: Told) -> int | None:
            try:
                return await gateway.try_out()
            finally:
                await gateway.close()

        return self.background.begin(ask)

    def _on_keys(self, call: Callable[[], Awaitable[None]]) -> Work:
        async def ask(told: Told) -> None:
            await call()

        return self.background.begin(ask)

    def _reread(self) -> None:
        self._read = connections.read_connections(self._file)
        self.changed.emit()
