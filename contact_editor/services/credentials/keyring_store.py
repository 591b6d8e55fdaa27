"""The OS keyring: real backends only, chosen by type whatever the environment says."""

from __future__ import annotations

import contextlib
import functools
import importlib
import logging
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from contact_editor.services import errors
from contact_editor.services.credentials import keyring_errors, secret_service
from contact_editor.services.credentials.key_store import JournalSecret, SecretKind

_LOG = logging.getLogger(__name__)


class _Kind(NamedTuple):
    """A backend that is a real keyring, and how to use it."""

    module: str
    type: str
    label: str
    """The name that the user knows."""
    error_type: Callable[[Exception], keyring_errors.KeyringErrorType | None]
    """Returns the type of a backend's error; None if unknown."""
    settings: tuple[tuple[str, Any], ...] = ()
    max_utf16_units: int | None = None
    """UTF-16 units that a key may have."""
    name: Callable[[], str] | None = None
    """Returns a more exact name of the running service."""
    unlock: Callable[[], None] | None = None
    """Called before each call, if the backend's own unlocking is not good enough."""
    is_locked: Callable[[], bool] | None = None
    """Returns whether the user would have to be asked; None if the backend cannot tell."""
    is_open: Callable[[], bool] | None = None
    """Returns whether a keyring that reports to be locked is not; None if that never happens."""


# Not keyring.get_keyring(): an environment variable or a config file could make that a file in
# plain text, and a frozen program would not find the backends by their entry points.
_KINDS = (
    _Kind(
        "keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Locker",
        keyring_errors.windows,
        # Its default would let the key roam to other machines.
        settings=(("persist", "local machine"),),
        max_utf16_units=1280,
    ),
    _Kind("keyring.backends.macOS", "Keyring", "macOS Keychain", keyring_errors.macos),
    _Kind(
        "keyring.backends.SecretService", "Keyring", secret_service.SERVICE_NAME,
        keyring_errors.secret_service,
        settings=(("get_preferred_collection", secret_service.default_collection),),
        name=secret_service.name,
        unlock=secret_service.unlock,
        is_locked=secret_service.is_locked,
        is_open=secret_service.is_open_gnome_keyring,
    ),
    _Kind("keyring.backends.kwallet", "DBusKeyring", "KWallet", keyring_errors.kwallet),
)  # fmt: skip
_MAX_DUPLICATES = 20
_RETRY_AFTER_S = 0.2


def service_name(connection: str) -> str:
    """Return the keyring's service name for a connection."""
    return f"contact-editor:{connection}"


class KeyringStore:
    """`KeyStore` in the OS keyring. Calls may block forever while an unlock prompt is open."""

    def __init__(self) -> None:
        self._found: tuple[_Kind, Any] | None = None

    def name(self) -> str:
        """Look for the keyring again and return its name; `KeyringMissing` if there is none."""
        self._found = None
        kind, _ = self._keyring()
        return kind.name() if kind.name else kind.label

    def is_locked(self) -> bool:
        """Return whether a call would ask the user first, as far as the keyring can tell."""
        kind, _ = self._keyring()
        if kind.is_locked is None:
            return False
        try:
            return kind.is_locked()
        except Exception as error:
            error_type = kind.error_type(error) or keyring_errors.any_keyring(error)
            mapped = keyring_errors.credential_error(error_type, error)
        raise mapped

    def get(
        self, connection: str, secret_kind: SecretKind | JournalSecret = SecretKind.KEY
    ) -> str | None:
        found: str | None = self._call("get_password", connection, secret_kind)
        return found

    def put(
        self, connection: str, secret: str, secret_kind: SecretKind | JournalSecret = SecretKind.KEY
    ) -> None:
        """Store a secret and verify it by reading it back."""
        longest = self._keyring()[0].max_utf16_units
        if longest is not None and len(secret.encode("utf-16-le", "surrogatepass")) > 2 * longest:
            raise errors.KeyringRefused(
                f"the keyring does not accept keys of more than {longest} characters"
            )
        if self._put(connection, secret, secret_kind) != secret:
            # An entry that another program stored under the same name hides ours.
            self.remove(connection, secret_kind)
            if self._put(connection, secret, secret_kind) != secret:
                raise errors.KeyringRefused("the keyring did not return what was stored")

    def remove(
        self, connection: str, secret_kind: SecretKind | JournalSecret = SecretKind.KEY
    ) -> None:
        """Delete a secret, if it is there."""
        # There may be several, if another program stored some under the same name.
        for _ in range(_MAX_DUPLICATES):
            if self.get(connection, secret_kind) is None:
                return
            self._call("delete_password", connection, secret_kind)
        raise errors.KeyringRefused("the keyring still has the key after deleting it")

    def _put(
        self, connection: str, secret: str, secret_kind: SecretKind | JournalSecret
    ) -> str | None:
        """Store a secret; return what the keyring has afterwards."""
        self._call("set_password", connection, secret_kind, secret)
        return self.get(connection, secret_kind)

    def _call(
        self, call: str, connection: str, secret_kind: SecretKind | JournalSecret, *more: str
    ) -> Any:
        kind, backend = self._keyring()
        try:
            if kind.unlock is not None:
                kind.unlock()
            act, entry = getattr(backend, call), (service_name(connection), str(secret_kind))
            # No partial: its `repr` would contain the secret.
            result = _unless_passing(kind, lambda: act(*entry, *more))
        except errors.CredentialError as ours:
            mapped = ours
        except Exception as error:
            error_type = kind.error_type(error) or keyring_errors.any_keyring(error)
            mapped = keyring_errors.credential_error(error_type, error)
        else:
            is_missing = call == "get_password" and result is None
            _log(kind, call, secret_kind, "found nothing" if is_missing else "succeeded")
            return result
        _log(kind, call, secret_kind, f"failed: {type(mapped).__name__}")
        if isinstance(mapped, errors.KeyringUnavailable):
            # Another keyring may be running by the next call.
            self._found = None
        # Outside the handler: the backend's error may contain the secret, and would be our context.
        raise mapped

    def _keyring(self) -> tuple[_Kind, Any]:
        if self._found is None:
            self._found = _find()
        return self._found


def _unless_passing(kind: _Kind, act: Callable[[], Any]) -> Any:
    """Call the backend; repeat the call if it wrongly reported a lock."""
    try:
        return act()
    except Exception as error:
        error_type = kind.error_type(error) or keyring_errors.any_keyring(error)
        if error_type is not errors.KeyringLocked or kind.is_open is None:
            raise
        time.sleep(_RETRY_AFTER_S)
        is_open = False
        # If that cannot be found out, what the backend reported stays.
        with contextlib.suppress(Exception):
            is_open = kind.is_open()
        if not is_open:
            raise
    # Outside the handler: the backend's error may contain the secret, and would be our context.
    return act()


def _log(kind: _Kind, call: str, secret_kind: SecretKind | JournalSecret, result: str) -> None:
    # With hyphens, the redactor would remove what follows `api-key:` or `password:`.
    _LOG.info("%s: %s (%s) %s", kind.label, call, secret_kind.replace("-", " "), result)


def _find() -> tuple[_Kind, Any]:
    reasons = []
    for kind in _KINDS:
        try:
            theirs = getattr(importlib.import_module(kind.module), kind.type)
            # `priority` raises if the backend cannot work on this machine.
            if theirs.priority > 0:
                backend = _without_environment(theirs)()
                for setting, value in kind.settings:
                    setattr(backend, setting, value)
                return kind, backend
        except Exception as error:
            reasons.append(f"{kind.module.rpartition('.')[2]}: {error}")
    raise errors.KeyringMissing("; ".join(reasons))


@functools.cache
def _without_environment(backend: type) -> type:
    """Return a backend class that ignores settings from the environment, which anyone may set."""
    return type(backend.__name__, (backend,), {"set_properties_from_env": lambda self: None})
