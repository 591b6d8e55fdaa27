"""What is to be done in the keyring after a connection was saved, one thing after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from contact_editor.background import BackgroundTask
from contact_editor.translation import tr
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager


class KeyringStep(NamedTuple):
    """One thing to be done in the keyring."""

    begin: Callable[[], BackgroundTask]
    otherwise: str
    """What is said where it failed."""


def keyring_steps(
    manager: ConnectionManager, old: str, new: str, *, key: str, password: str | None
) -> Iterator[KeyringStep]:
    """Return what is to be done for a connection that had the name `old`, if it had any.

    `key` is the one that was entered, `password` that for its proxy; None leaves what is kept.
    """
    lost = tr("Saved, but the key may not be in the keyring under this name.")
    if old and old != new:
        # Also where a new key comes: the old one moves with its host, and goes nowhere else.
        yield KeyringStep(partial(manager.rename_key, old, new), lost)
    if key:
        yield KeyringStep(partial(manager.store_key, new, key), lost)
    if password is not None:
        kept = tr("Saved, but the old password for the proxy may still be in the keyring.")
        missing = tr("Saved, but the password for the proxy may not be in the keyring.")
        stored = partial(manager.proxy_passwords.store, new, password)
        yield KeyringStep(stored, missing if password else kept)
