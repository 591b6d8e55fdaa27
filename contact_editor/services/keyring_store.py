"""The OS keyring. Only real ones: chosen by type, whatever the environment asks for."""

from __future__ import annotations

import importlib
from typing import Any, NamedTuple

from contact_editor.services import errors
from contact_editor.services.credentials import Kept


class _Backend(NamedTuple):
    """A backend that is a real keyring, and how it is to be used."""

    module: str
    name: str
    settings: tuple[tuple[str, str], ...] = ()
    longest: int | None = None
    """UTF-16 units that a key may have."""


# Not keyring.get_keyring(): an environment variable or a config file could make that a file in
# plain text, and a frozen program would not find the backends by their entry points.
_BACKENDS = (
    # Its default would let the key roam to other machines.
    _Backend("keyring.backends.Windows", "WinVaultKeyring", (("persist", "local machine"),), 1280),
    _Backend("keyring.backends.macOS", "Keyring"),
    _Backend("keyring.backends.SecretService", "Keyring"),
    _Backend("keyring.backends.kwallet", "DBusKeyring"),
)


def service_name(connection: str) -> str:
    """Gives the keyring's service name of a connection's key."""
    return f"contact-editor:{connection}"


class KeyringStore:
    """Keeps keys in the OS keyring. Its calls may block for ever: an unlock prompt may be open."""

    def __init__(self) -> None:
        self._backend: Any = None
        self._longest: int | None = None

    def get(self, connection: str, kept: Kept = Kept.KEY) -> str | None:
        found: str | None = self._asked("get_password", connection, kept)
        return found

    def put(self, connection: str, secret: str, kept: Kept = Kept.KEY) -> None:
        """Stores a secret; returns only after it was read back the same."""
        self._keyring()
        if self._longest is not None and len(secret.encode("utf-16-le")) > 2 * self._longest:
            raise errors.KeyringRefused(f"the keyring takes no key of more than {self._longest}")
        self._asked("set_password", connection, kept, secret)
        if self._asked("get_password", connection, kept) != secret:
            raise errors.KeyringRefused("the keyring gave back something else than was stored")

    def remove(self, connection: str, kept: Kept = Kept.KEY) -> None:
        """Removes a secret; none there is fine."""
        if self.get(connection, kept) is not None:
            self._asked("delete_password", connection, kept)

    def _asked(self, call: str, connection: str, kept: Kept, *more: str) -> Any:
        keyring = self._keyring()
        try:
            return getattr(keyring, call)(service_name(connection), str(kept), *more)
        except Exception as error:
            trouble = _trouble(error)
        # Not in the handler: theirs, which may hold what it was given, would stay as its context.
        raise trouble

    def _keyring(self) -> Any:
        if self._backend is None:
            self._backend, self._longest = _find_backend()
        return self._backend


def _find_backend() -> tuple[Any, int | None]:
    reasons = []
    for module, name, settings, longest in _BACKENDS:
        try:
            kind = getattr(importlib.import_module(module), name)
            # `priority` raises where the backend cannot work on this machine.
            if kind.priority > 0:
                backend = kind()
                for setting, value in settings:
                    setattr(backend, setting, value)
                return backend, longest
        except Exception as error:
            reasons.append(f"{module.rpartition('.')[2]}: {error}")
    raise errors.KeyringMissing("; ".join(reasons))


def _trouble(error: Exception) -> errors.KeyTrouble:
    from keyring import errors as theirs

    if isinstance(error, theirs.KeyringLocked):
        return errors.KeyringLocked("the keyring is locked")
    if isinstance(error, theirs.NoKeyringError | theirs.InitError):
        return errors.KeyringMissing("no keyring answers on this machine")
    return errors.KeyringRefused(f"the keyring refused ({type(error).__name__})")
