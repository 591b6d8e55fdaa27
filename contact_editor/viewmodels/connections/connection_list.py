"""List of connections: managed ones, the user's own, and the sample ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from contact_editor.providers.catalogue import Catalogue, UnconfirmedDescription, as_confirmed
from contact_editor.providers.description import Provider
from contact_editor.services.connections.account import account_of
from contact_editor.services.connections.base_url import base_address, key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.description_check import provider_for
from contact_editor.services.connections.managed_settings import Managed, Updates, read_managed
from contact_editor.services.connections.own_files import OwnFiles, read_own_files
from contact_editor.services.http.destinations import key_destination
from contact_editor.services.http.proxies import checked_proxy


class ConnectionLocked(ValueError):
    """The connection cannot be changed or removed; the text says why."""


class LockedByAdmin(ConnectionLocked):
    """The connection is managed, or no others are allowed."""


class LockedSample(ConnectionLocked):
    """The connection is a sample one, and in no file."""


class LockedBySave(ConnectionLocked):
    """A save through the connection needs its key until it has ended."""


class ConnectionList(QObject):
    """The connections from the machine's and the user's folder, with their providers.

    Managed ones come first, then the user's own, then the temporary ones for practice. If
    only managed ones are allowed, the user's are not read at all.
    """

    changed = Signal()
    """Connections were added, changed or removed."""
    added = Signal(str, str)
    """The name of a connection that the user has added, and the text that says where its key is."""

    def __init__(
        self, catalogue: Catalogue, file: Path, managed: Managed, own: OwnFiles | None = None
    ) -> None:
        """`file` is the user's; their settings are in the same folder."""
        super().__init__()
        self.catalogue = catalogue
        self.file = file
        self.managed = managed
        self._own = own or read_own_files(file, managed)
        self._lent: tuple[Connection, ...] = ()
        self.is_saving: Callable[[str], bool] = lambda name: False
        """Returns whether a save through the connection with that name has not ended."""
        self.allowed_searches: set[str] = set()
        """Digests of the user's own descriptions that may search with a POST request."""

    @property
    def items(self) -> tuple[Connection, ...]:
        own = (item for item in self._own.connections if not self._is_taken(item.name))
        return (*self.managed.connections, *own, *self._lent)

    @property
    def faults(self) -> tuple[str, ...]:
        """Problems in descriptions, settings and connection files."""
        words = self.tr(
            "{file}: connection “{name}”: ignored because {managed} defines the same name"
        )
        lost = (
            words.format(file=self.file, name=item.name, managed=self.managed.file)
            for item in self._own.connections
            if self._is_taken(item.name)
        )
        unknown = (
            self.tr("{file}: connection “{name}”: unknown provider “{provider}”").format(
                file=self._file_of(item), name=item.name, provider=item.provider
            )
            for item in self.items
            if item.provider not in self.catalogue.providers
        )
        read = (*self.managed.faults, *self._own.faults)
        return (*map(str, self.catalogue.faults), *read, *lost, *unknown)

    @property
    def updates(self) -> Updates:
        """Where newer versions are announced: the managed setting, else the user's."""
        here = self.managed.updates
        return here if here.address else self._own.settings.updates

    @property
    def effective_file(self) -> Path:
        """The file in which a connection must be defined to be found."""
        return self.managed.file if self.managed.only_these else self.file

    def named(self, name: str) -> Connection | None:
        return next((item for item in self.items if item.name == name), None)

    def is_managed(self, connection: Connection | None) -> bool:
        return connection in self.managed.connections

    def lock_reason(self, connection: Connection | None) -> str:
        """Return why a connection cannot be saved or removed; empty if it can."""
        if self.is_managed(connection):
            words = self.tr("Managed by your IT department ({file}). You can change only the key.")
            return words.format(file=self.managed.file)
        if connection is not None and self._is_lent(connection):
            return self.tr("Sample connection: it can't be changed, and is gone after a restart.")
        return self.add_blocked_reason()

    def add_blocked_reason(self) -> str:
        """Return why no connection can be added; empty if one can."""
        if not self.managed.only_these:
            return ""
        words = self.tr("Your IT department allows only its own connections ({file}).")
        if self.managed.settings_unread:
            words = self.tr(
                "The settings of your IT department can't be read. Until then, only its own "
                "connections are available ({file})."
            )
        return words.format(file=self.managed.file)

    def provider_of(self, connection: Connection) -> Provider | None:
        return provider_for(self.catalogue, connection)

    def take(self, described: UnconfirmedDescription) -> None:
        """Offer a provider whose description was added while the window is open."""
        provider = as_confirmed(described)
        unconfirmed = {} if provider.writes else {provider.id: described}
        own = {provider.id: described.digest}
        added = Catalogue({provider.id: provider}, unconfirmed=unconfirmed, own=own)
        self.catalogue = self.catalogue.joined(added)
        self.changed.emit()

    def take_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the providers of a catalogue that was read again."""
        self.catalogue = catalogue
        self.changed.emit()

    def problem_with(self, connection: Connection) -> str:
        """Return why a connection cannot be used; empty if it can."""
        provider = self.provider_of(connection)
        if provider is None:
            if fault := self.catalogue.fault_of(connection.provider):
                words = self.tr("The description {file} has a fault: {reason}")
                return words.format(file=fault.file.name, reason=fault.reason)
            return self.tr("Unknown provider “{id}”.").format(id=connection.provider)
        try:
            checked_proxy(connection.proxy, base_address(provider, connection))
        except ValueError as error:
            return str(error)
        return ""

    def host_of(self, connection: Connection) -> str:
        """Return the host that a connection's key goes to; empty if it has no address."""
        provider = self.provider_of(connection)
        if provider is None:
            return ""
        try:
            return key_host(base_address(provider, connection))
        except ValueError:
            return ""

    def destination_of(self, connection: Connection) -> str:
        """Return what a connection's key is bound to; empty if it has no address."""
        provider = self.provider_of(connection)
        if provider is None:
            return ""
        try:
            return key_destination(base_address(provider, connection), connection)
        except ValueError:
            return ""

    def may_search(self, provider_id: str) -> bool:
        """Return whether a provider may be searched with a POST request; called on any thread.

        The user's own description first needs the user's consent: it may be wrong about what
        such a request does.
        """
        digest = self.catalogue.own.get(provider_id)
        return digest is None or digest in self.allowed_searches

    def is_temporary(self, name: str) -> bool:
        """Return whether a connection is there only until the program ends."""
        return any(item.name == name for item in self._lent)

    def account_of(self, connection: Connection) -> str:
        """Return the name of the account of a connection; empty if it has no address."""
        provider = self.provider_of(connection)
        if provider is None:
            return ""
        try:
            return account_of(connection, base_address(provider, connection))
        except ValueError:
            return ""

    def for_account(self, account: str, name: str) -> Connection | None:
        """Return the connection of an account: the one with this name, else another one."""
        found = [item for item in self.items if self.account_of(item) == account]
        return next((item for item in found if item.name == name), next(iter(found), None))

    def read_again(self) -> None:
        """Read the files again: they may have been changed by hand."""
        self.managed = read_managed(self.managed.folder)
        self._own = read_own_files(self.file, self.managed)
        self.changed.emit()

    def _add_temporary(self, connection: Connection) -> None:
        others = (item for item in self._lent if item.name != connection.name)
        self._lent = (*others, connection)
        self.changed.emit()

    def _check_unlocked(self, *names: str) -> None:
        """Raise `ConnectionLocked` if a connection with one of these names cannot be written."""
        here = self.managed.connections
        for item in here:
            if item.name.casefold() in map(str.casefold, names):
                raise LockedByAdmin(self.lock_reason(item))
        for lent in filter(None, map(self.named, names)):
            if self._is_lent(lent):
                raise LockedSample(self.lock_reason(lent))
        if self.add_blocked_reason():
            raise LockedByAdmin(self.add_blocked_reason())

    def _check_no_save(self, name: str) -> None:
        """Raise `LockedBySave` if a save needs the key that is stored under a name."""
        if self.is_saving(name):
            text = self.tr(
                "A save through {name} is in progress. Wait for it to finish, or cancel it first."
            )
            raise LockedBySave(text.format(name=name))

    def _is_lent(self, connection: Connection) -> bool:
        # One in the user's file may be the same in all.
        return any(each is connection for each in self._lent)

    def _is_taken(self, name: str) -> bool:
        # Like the keyring of Windows, which does not distinguish “Acme” and “acme”.
        return name.casefold() in {item.name.casefold() for item in self.managed.connections}

    def _file_of(self, connection: Connection) -> Path:
        return self.managed.file if self.is_managed(connection) else self.file
