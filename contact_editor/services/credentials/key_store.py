"""What is kept for a connection, where it is kept, and what is done with all of it at once."""

from __future__ import annotations

import enum
from typing import Protocol


class SecretKind(enum.StrEnum):
    """What is kept for a connection; each value is the user name under which a keyring has it."""

    KEY = "api-key"
    KEY_HOST = "api-key-host"
    """Where the key may go. Missing where a person put the key there by hand."""
    PROXY_PASSWORD = "proxy-password"


class KeyStore(Protocol):
    """Keeps the secrets of connections. Its calls may block; they raise `KeyTrouble`."""

    def name(self) -> str:
        """Gives what the store is called, as a person knows it."""
        ...

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None: ...

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None: ...

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None: ...


# Each is one call for who waits: once a person has answered the keyring, all of it is done, even
# where nobody waits any more.


def get_key(store: KeyStore, connection: str) -> tuple[str, str]:
    """Gives a key and the host that it belongs to; empty where there is none."""
    key = store.get(connection)
    return (key, store.get(connection, SecretKind.KEY_HOST) or "") if key else ("", "")


def put_key(store: KeyStore, connection: str, key: str, host: str) -> None:
    """Stores a key for a host; where that fails half-way, the key goes nowhere else."""
    # With no host beside it a first key would go anywhere, and an old one to the new host.
    if store.get(connection) is None:
        store_or_delete(store, connection, host, SecretKind.KEY_HOST)
        store.put(connection, key)
    else:
        store.put(connection, key)
        store_or_delete(store, connection, host, SecretKind.KEY_HOST)


def store_or_delete(store: KeyStore, connection: str, secret: str, kept: SecretKind) -> None:
    """Stores something; where it is empty, what was kept is removed."""
    if secret:
        store.put(connection, secret, kept)
    else:
        store.remove(connection, kept)


def rename_secrets(store: KeyStore, connection: str, new: str) -> None:
    """Moves what is kept to another name; nothing is lost where the store refuses."""
    found = {
        kept: stored for kept in SecretKind if (stored := store.get(connection, kept)) is not None
    }
    # Some stores take «Acme» and «acme» for one name.
    is_alike = new.casefold() == connection.casefold()
    if is_alike and all(store.get(new, kept) == found[kept] for kept in found):
        return
    # The key after its host, and away before it: alone it would go to any other.
    for kept in reversed(found):
        store.put(new, found[kept], kept)
    for kept in found:
        store.remove(connection, kept)


def delete_all(store: KeyStore, connection: str) -> None:
    """Removes all that is kept for a connection."""
    for kept in SecretKind:
        store.remove(connection, kept)
