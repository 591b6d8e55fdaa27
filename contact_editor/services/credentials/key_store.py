"""Secrets of a connection, the protocol of their store, and operations over all of them."""

from __future__ import annotations

import enum
from typing import Protocol


class SecretKind(enum.StrEnum):
    """Kind of secret of a connection; each value is the user name of its keyring entry."""

    KEY = "api-key"
    KEY_HOST = "api-key-host"
    """Where the key may be sent, a `KeyDestination`. Missing if the user stored the key by hand."""
    PROXY_PASSWORD = "proxy-password"
    PASSWORD_PROXY = "proxy-password-proxy"
    """The proxy that the password may be sent to. Missing if the user stored it by hand."""


class JournalSecret(enum.StrEnum):
    """A secret of a journal, stored under its id; the user name under which a keyring has it."""

    KEY = "journal-key"


class KeyStore(Protocol):
    """Store of the secrets of connections. Its calls may block; they raise `CredentialError`."""

    def name(self) -> str:
        """Return the name of the store, as the user knows it."""
        ...

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None: ...

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None: ...

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None: ...


# Each of these is one call of the worker thread: once the user has answered the keyring's prompt
# it runs to its end, even if the caller has stopped waiting.


def get_key(store: KeyStore, connection: str) -> tuple[str, str]:
    """Return a key and the host that it belongs to; empty strings if there is none."""
    key = store.get(connection)
    return (key, store.get(connection, SecretKind.KEY_HOST) or "") if key else ("", "")


def put_key(store: KeyStore, connection: str, key: str, host: str) -> None:
    """Store a key for a host; if that fails half-way, the key is not sent to another host."""
    # A new key without a host could be sent anywhere, and the old key to the new host.
    if store.get(connection) is None:
        store_or_delete(store, connection, host, SecretKind.KEY_HOST)
        store.put(connection, key)
    else:
        store.put(connection, key)
        store_or_delete(store, connection, host, SecretKind.KEY_HOST)


def get_proxy_password(store: KeyStore, connection: str) -> tuple[str, str]:
    """Return a proxy's password and the proxy it belongs to; empty strings if there is none."""
    password = store.get(connection, SecretKind.PROXY_PASSWORD) or ""
    return password, (store.get(connection, SecretKind.PASSWORD_PROXY) or "") if password else ""


def put_proxy_password(store: KeyStore, connection: str, password: str, proxy: str) -> None:
    """Store a password for a proxy; an empty one deletes both."""
    # As with a key: even if this fails halfway, the new password is bound and the old one is not
    # sent to the new proxy.
    if store.get(connection, SecretKind.PROXY_PASSWORD) is None:
        store_or_delete(store, connection, proxy if password else "", SecretKind.PASSWORD_PROXY)
        store_or_delete(store, connection, password, SecretKind.PROXY_PASSWORD)
    else:
        store_or_delete(store, connection, password, SecretKind.PROXY_PASSWORD)
        store_or_delete(store, connection, proxy if password else "", SecretKind.PASSWORD_PROXY)


def store_or_delete(store: KeyStore, connection: str, secret: str, kept: SecretKind) -> None:
    """Store a secret; an empty one deletes the stored one."""
    if secret:
        store.put(connection, secret, kept)
    else:
        store.remove(connection, kept)


def rename_secrets(store: KeyStore, connection: str, new: str) -> None:
    """Move all secrets to another name; nothing is lost if the store refuses."""
    found = {
        kept: stored for kept in SecretKind if (stored := store.get(connection, kept)) is not None
    }
    # Some stores treat «Acme» and «acme» as one name.
    is_same_but_for_case = new.casefold() == connection.casefold()
    if is_same_but_for_case and all(store.get(new, kept) == found[kept] for kept in found):
        return
    # Store the key after its host, and delete it first: a key without a host could go anywhere.
    for kept in reversed(found):
        store.put(new, found[kept], kept)
    for kept in found:
        store.remove(connection, kept)


def delete_all(store: KeyStore, connection: str) -> None:
    """Delete all secrets of a connection."""
    for kept in SecretKind:
        store.remove(connection, kept)
