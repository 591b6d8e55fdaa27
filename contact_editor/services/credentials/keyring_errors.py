"""Mapping of keyring errors to `CredentialError`s by type and code: texts may contain secrets."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import TypeAlias

from contact_editor.services import errors
from contact_editor.services.cause_chain import causes

KeyringErrorType: TypeAlias = type[errors.CredentialError]

REASONS: dict[KeyringErrorType, str] = {
    errors.KeyringMissing: "no keyring is available on this machine",
    errors.KeyringLocked: "the keyring is locked",
    errors.KeyringCancelled: "the keyring's prompt was dismissed",
    errors.KeyringRefused: "the keyring refused",
    errors.KeyringUnavailable: "the keyring's service has ended or is faulty",
    errors.KeyringTimedOut: "the keyring did not respond in time",
}

# https://learn.microsoft.com/windows/win32/debug/system-error-codes
_WINDOWS: dict[int, KeyringErrorType] = {
    1058: errors.KeyringUnavailable,  # its service is disabled
    1062: errors.KeyringUnavailable,  # its service was not started
    1223: errors.KeyringCancelled,
    1312: errors.KeyringMissing,  # this type of logon has no credentials
    1722: errors.KeyringUnavailable,  # the RPC server is unavailable
    1726: errors.KeyringUnavailable,  # the RPC failed
    1727: errors.KeyringUnavailable,  # the RPC failed and did not execute
}

# https://developer.apple.com/documentation/security/security-framework-result-codes
_MACOS: dict[int, KeyringErrorType] = {
    -128: errors.KeyringCancelled,
    -60006: errors.KeyringCancelled,  # the authorization was cancelled
    -25308: errors.KeyringLocked,  # it is not allowed to prompt
    -25315: errors.KeyringLocked,  # it would have to prompt
    -25320: errors.KeyringLocked,  # the system sleeps, so it cannot prompt
    -25307: errors.KeyringMissing,  # there is no default keychain
    -25294: errors.KeyringMissing,  # the keychain does not exist
    -25291: errors.KeyringUnavailable,  # no keychain is available
    -25295: errors.KeyringUnavailable,  # the keychain is damaged
    -67585: errors.KeyringUnavailable,  # its service is unavailable
}

_BUS = "org.freedesktop.DBus.Error."
_NO_REPLY = f"{_BUS}NoReply"
_DBUS: dict[str, KeyringErrorType] = {
    "org.freedesktop.Secret.Error.IsLocked": errors.KeyringLocked,
    "org.freedesktop.Secret.Error.NoSession": errors.KeyringUnavailable,
    "org.freedesktop.Secret.Error.NoSuchObject": errors.KeyringUnavailable,
    **{
        _BUS + name: errors.KeyringUnavailable
        for name in (
            *("NoReply", "ServiceUnknown", "NameHasNoOwner", "Disconnected", "NoServer"),
            *("UnknownObject", "UnknownInterface", "UnknownMethod", "TimedOut", "Timeout"),
            *("Spawn.ExecFailed", "Spawn.ForkFailed", "Spawn.ChildExited", "Spawn.ChildSignaled"),
            *("Spawn.Failed", "Spawn.ServiceNotFound", "Spawn.FileInvalid"),
        )
    },
}


def windows(error: Exception) -> KeyringErrorType | None:
    """Return the type of a Windows Credential Locker error; None if unknown."""
    return _WINDOWS.get(getattr(error, "winerror", 0))


def macos(error: Exception) -> KeyringErrorType | None:
    codes = (each.args[0] for each in causes(error) if each.args and isinstance(each.args[0], int))
    return next((_MACOS[code] for code in codes if code in _MACOS), None)


def secret_service(error: Exception) -> KeyringErrorType | None:
    from secretstorage import exceptions as theirs

    for each in causes(error):
        if isinstance(each, theirs.PromptDismissedException):
            return errors.KeyringCancelled
        if isinstance(each, theirs.LockedException):
            return errors.KeyringLocked
        # The bus itself disconnected, or cannot be reached.
        if isinstance(each, theirs.SecretServiceNotAvailableException | OSError):
            return errors.KeyringUnavailable
        if (kind := _DBUS.get(_dbus_name(each))) is not None:
            return kind
    return None


def kwallet(error: Exception) -> KeyringErrorType | None:
    from keyring import errors as theirs

    for each in causes(error):
        name = _dbus_name(each)
        # A call that waits for the user times out after 25 seconds, with the same name.
        if name == _NO_REPLY and _is_kwallet_there():
            return errors.KeyringTimedOut
        if name in _DBUS:
            return _DBUS[name]
    # These three mean that the wallet was not opened: the user refused.
    not_opened = theirs.KeyringLocked | theirs.PasswordSetError | theirs.PasswordDeleteError
    return errors.KeyringCancelled if isinstance(error, not_opened) else None


def any_keyring(error: Exception) -> KeyringErrorType:
    """Return the type of an error that no other mapping knows."""
    from keyring import errors as theirs

    if isinstance(error, theirs.KeyringLocked):
        return errors.KeyringLocked
    if isinstance(error, theirs.NoKeyringError | theirs.InitError):
        return errors.KeyringMissing
    return errors.KeyringRefused


def credential_error(kind: KeyringErrorType, error: Exception) -> errors.CredentialError:
    """Return the error of that type, with those details of the cause that cannot be secret."""
    return kind(f"{REASONS[kind]} ({' '.join(_safe_details(error))})")


def _safe_details(error: Exception) -> Iterator[str]:
    yield type(error).__name__
    for each in causes(error):
        code = getattr(each, "winerror", None) or (each.args[:1] or [None])[0]
        if isinstance(code, int):
            yield str(code)
        yield from filter(None, [_dbus_name(each)])


def _dbus_name(error: BaseException) -> str:
    """Return the D-Bus name of an error; jeepney and dbus-python store it differently."""
    found = getattr(error, "get_dbus_name", lambda: getattr(error, "name", None))()
    return found if isinstance(found, str) and "." in found else ""


def _is_kwallet_there() -> bool:
    try:
        backend = importlib.import_module("keyring.backends.kwallet").DBusKeyring
        return bool(backend.priority > 0)
    except Exception:
        return False
