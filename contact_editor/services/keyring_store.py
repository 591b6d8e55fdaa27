"""The OS keyring. Only real ones: chosen by type, whatever the environment asks for."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Iterator
from typing import Any

from contact_editor.services import errors

USER = "api-key"
"""The user name under which a key stands; the service name is `service_name(connection)`."""

# Not keyring.get_keyring(): an environment variable or a config file could make that a file in
# plain text, and a frozen program would not find the backends by their entry points.
_BACKENDS = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


def service_name(connection: str) -> str:
    """Gives the keyring's service name of a connection's key."""
    return f"contact-editor:{connection}"


class KeyringStore:
    """Keeps keys in the OS keyring. Its calls may block for ever: an unlock prompt may be open."""

    def __init__(self) -> None:
        self._backend: Any = None

    def get(self, connection: str) -> str | None:
        with _named():
            found: str | None = self._keyring().get_password(service_name(connection), USER)
        return found

    def put(self, connection: str, key: str) -> None:
        """Stores a key; returns only after it was read back the same."""
        with _named():
            self._keyring().set_password(service_name(connection), USER, key)
            back = self._keyring().get_password(service_name(connection), USER)
        if back != key:
            raise errors.KeyringRefused("the keyring gave back something else than was stored")

    def remove(self, connection: str) -> None:
        """Removes a key; none there is fine."""
        if self.get(connection) is not None:
            with _named():
                self._keyring().delete_password(service_name(connection), USER)

    def _keyring(self) -> Any:
        if self._backend is None:
            self._backend = _find_backend()
        return self._backend


def _find_backend() -> Any:
    reasons = []
    for module, name in _BACKENDS:
        try:
            backend = getattr(importlib.import_module(module), name)
            # `priority` raises where the backend cannot work on this machine.
            if backend.priority > 0:
                return backend()
        except Exception as error:
            reasons.append(f"{module.rpartition('.')[2]}: {error}")
    raise errors.KeyringMissing("; ".join(reasons))


@contextlib.contextmanager
def _named() -> Iterator[None]:
    """Turns the keyring's exceptions into ours; theirs may hold what they were given."""
    try:
        yield
    except errors.Trouble:
        raise
    except Exception as error:
        from keyring import errors as theirs

        if isinstance(error, theirs.KeyringLocked):
            raise errors.KeyringLocked("the keyring is locked") from None
        if isinstance(error, theirs.NoKeyringError | theirs.InitError):
            raise errors.KeyringMissing("no keyring answers on this machine") from None
        raise errors.KeyringRefused(f"the keyring refused ({type(error).__name__})") from None
