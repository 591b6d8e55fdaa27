"""Keyring operations after a connection was saved, in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from contact_editor.background import BackgroundTask
from contact_editor.translation import tr
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager


class KeyringStep(NamedTuple):
    """One keyring operation."""

    begin: Callable[[], BackgroundTask]
    otherwise: str
    """The message if it fails."""
    done: str = ""
    """The message if it was the last one and succeeded; empty if there is nothing new to say."""


def kept_without_keyring(key: str) -> str:
    """Return the message that what was entered is kept for this session, as there is no keyring."""
    if not key:
        return tr(
            "The connection is saved. There is no keyring on this system, so the password is kept "
            "only until the program closes."
        )
    return tr(
        "The connection is saved. There is no keyring on this system, so the key is kept only "
        "until the program closes."
    )


def keyring_steps(
    manager: ConnectionManager, old: str, new: str, *, key: str, password: str | None
) -> Iterator[KeyringStep]:
    """Return the operations for a connection that was called `old`, if it had a name.

    `key` and `password` (of the proxy) are the entered ones; None leaves the stored one.
    """
    lost = tr("Saved, but the key may not be in the keyring under this name.")
    if old and old != new:
        # Even if a new key was entered: the old one stays bound to its host.
        yield KeyringStep(partial(manager.rename_key, old, new), lost)
    if key:
        done = tr("Saved. The key is stored in the keyring.")
        # No partial: its `repr` would contain the key.
        yield KeyringStep(lambda: manager.store_key(new, key), lost, done)
    if password is not None:
        kept = tr("Saved, but the old password for the proxy may still be in the keyring.")
        missing = tr("Saved, but the password for the proxy may not be in the keyring.")
        yield KeyringStep(
            lambda: manager.proxy_passwords.store(new, password),
            missing if password else kept, _done(key, password),
        )  # fmt: skip


def _done(key: str, password: str) -> str:
    """Return what a save has put into the keyring once the password, the last, is there too."""
    if key and password:
        return tr("Saved. The key and the password for the proxy are stored in the keyring.")
    if key:
        return tr("Saved. The key is stored in the keyring.")
    return tr("Saved. The password for the proxy is stored in the keyring.") if password else ""
