"""What is kept for a connection, where it is kept, and what is done with all of it at once."""

from __future__ import annotations

import enum
from typing import Protocol


class Kept(enum.StrEnum):
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

    def get(self, connection: str, kept: Kept = Kept.KEY) -> str | None: ...

    def put(self, connection: str, secret: str, kept: Kept = Kept.KEY) -> None: ...

    def remove(self, connection: str, kept: Kept = Kept.KEY) -> None: ...


# Each is one call for who waits: once a person has answered the keyring, all of it is done, even
# where nobody waits any more.


def put_key(store: KeyStore, connection: str, key: str, host: str) -> None:
    """Stores a key for a host; where that fails half-way, the key goes nowhere else."""
    store.put(connection, key)
    put_or_remove(store, connection, host, Kept.KEY_HOST)


def put_or_remove(store: KeyStore, connection: str, secret: str, kept: Kept) -> None:
    """Stores something; where it is empty, what was kept is removed."""
    if secret:
        store.put(connection, secret, kept)
    else:
        store.remove(connection, kept)


def move(store: KeyStore, connection: str, new: str, *which: Kept) -> None:
    """Moves what is kept to another name; nothing is lost where the store refuses."""
    for kept in which:
        stored = store.get(connection, kept)
        if stored is None:
            continue
        store.put(new, stored, kept)
        # Some stores take «Acme» and «acme» for one name.
        if new.casefold() != connection.casefold():
            store.remove(connection, kept)


def remove_all(store: KeyStore, connection: str) -> None:
    """Removes all that is kept for a connection."""
    for kept in Kept:
        store.remove(connection, kept)
