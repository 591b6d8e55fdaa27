"""The OS keyring. Only real ones: chosen by type, whatever the environment asks for."""

from __future__ import annotations

import functools
import importlib
import logging
from collections.abc import Callable
from typing import Any, NamedTuple

from contact_editor.services import errors
from contact_editor.services.credentials import keyring_errors as keyring_troubles
from contact_editor.services.credentials import secret_service
from contact_editor.services.credentials.key_store import SecretKind

_LOG = logging.getLogger(__name__)


class _Kind(NamedTuple):
    """A backend that is a real keyring, and how it is to be used."""

    module: str
    type: str
    words: str
    """What a person knows it as."""
    meaning: Callable[[Exception], keyring_troubles.KeyringErrorType | None]
    """Says what an error of it means; None where that is not known."""
    settings: tuple[tuple[str, str], ...] = ()
    longest: int | None = None
    """UTF-16 units that a key may have."""
    name: Callable[[], str] | None = None
    """Knows more of the name while it runs."""
    unlock: Callable[[], None] | None = None
    """Is called before each call, where the backend unlocks itself badly."""


# Not keyring.get_keyring(): an environment variable or a config file could make that a file in
# plain text, and a frozen program would not find the backends by their entry points.
_KINDS = (
    _Kind(
        "keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Locker",
        keyring_troubles.windows,
        # Its default would let the key roam to other machines.
        settings=(("persist", "local machine"),),
        longest=1280,
    ),
    _Kind("keyring.backends.macOS", "Keyring", "macOS Keychain", keyring_troubles.macos),
    _Kind(
        "keyring.backends.SecretService", "Keyring", secret_service.SERVICE_NAME,
        keyring_troubles.secret_service,
        name=secret_service.name,
        unlock=secret_service.unlock,
    ),
    _Kind("keyring.backends.kwallet", "DBusKeyring", "KWallet", keyring_troubles.kwallet),
)  # fmt: skip
_MAX_DUPLICATES = 20


def service_name(connection: str) -> str:
    """Gives the keyring's service name of a connection's key."""
    return f"contact-editor:{connection}"


class KeyringStore:
    """Keeps keys in the OS keyring. Its calls may block for ever: an unlock prompt may be open."""

    def __init__(self) -> None:
        self._found: tuple[_Kind, Any] | None = None

    def name(self) -> str:
        """Gives what the keyring is called; `KeyringMissing` where there is none by now."""
        self._found = None
        kind, _ = self._keyring()
        return kind.name() if kind.name else kind.words

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None:
        found: str | None = self._asked("get_password", connection, kept)
        return found

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None:
        """Stores a secret; returns only after it was read back the same."""
        longest = self._keyring()[0].longest
        if longest is not None and len(secret.encode("utf-16-le", "surrogatepass")) > 2 * longest:
            raise errors.KeyringRefused(f"the keyring takes no key of more than {longest}")
        if self._put(connection, secret, kept) != secret:
            # What another program put there beside ours is in the way.
            self.remove(connection, kept)
            if self._put(connection, secret, kept) != secret:
                raise errors.KeyringRefused("the keyring gave back something else than was stored")

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None:
        """Removes a secret; none there is fine."""
        # There may be more of it than one, where another program put it there, too.
        for _ in range(_MAX_DUPLICATES):
            if self.get(connection, kept) is None:
                return
            self._asked("delete_password", connection, kept)
        raise errors.KeyringRefused("the keyring does not let go of what was removed")

    def _put(self, connection: str, secret: str, kept: SecretKind) -> str | None:
        """Stores a secret; gives what is there then."""
        self._asked("set_password", connection, kept, secret)
        return self.get(connection, kept)

    def _asked(self, call: str, connection: str, kept: SecretKind, *more: str) -> Any:
        kind, backend = self._keyring()
        try:
            if kind.unlock is not None:
                kind.unlock()
            answer = getattr(backend, call)(service_name(connection), str(kept), *more)
        except errors.CredentialError as ours:
            trouble = ours
        except Exception as error:
            meaning = kind.meaning(error) or keyring_troubles.any_keyring(error)
            trouble = keyring_troubles.trouble(meaning, error)
        else:
            nothing = call == "get_password" and answer is None
            _log(kind, call, kept, "gave nothing" if nothing else "is done")
            return answer
        _log(kind, call, kept, f"gave {type(trouble).__name__}")
        if isinstance(trouble, errors.KeyringUnavailable):
            # Another one may run by the next call.
            self._found = None
        # Not in the handler: theirs, which may hold what it was given, would stay as its context.
        raise trouble

    def _keyring(self) -> tuple[_Kind, Any]:
        if self._found is None:
            self._found = _find()
        return self._found


def _log(kind: _Kind, call: str, kept: SecretKind, came: str) -> None:
    # What follows `api-key:` or `password:` would be taken for one, and out of the log.
    _LOG.info("%s: %s (%s) %s", kind.words, call, kept.replace("-", " "), came)


def _find() -> tuple[_Kind, Any]:
    reasons = []
    for kind in _KINDS:
        try:
            theirs = getattr(importlib.import_module(kind.module), kind.type)
            # `priority` raises where the backend cannot work on this machine.
            if theirs.priority > 0:
                backend = _deaf(theirs)()
                for setting, value in kind.settings:
                    setattr(backend, setting, value)
                return kind, backend
        except Exception as error:
            reasons.append(f"{kind.module.rpartition('.')[2]}: {error}")
    raise errors.KeyringMissing("; ".join(reasons))


@functools.cache
def _deaf(backend: type) -> type:
    """Gives a backend that takes no settings from the environment, where any could be made."""
    return type(backend.__name__, (backend,), {"set_properties_from_env": lambda self: None})
