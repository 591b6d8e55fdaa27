"""The errors of each system's keyring: the real types where they can be had, else their likeness.

A likeness has what the real one has: the module it comes from says which.
"""

from __future__ import annotations

from types import SimpleNamespace

from jeepney import DBusErrorResponse, HeaderFields
from keyring import errors as theirs
from secretstorage import exceptions as secret_service


class WindowsError(Exception):
    """`win32ctypes.pywin32.pywintypes.error`, which pywin32's own resembles."""

    def __init__(self, winerror: int, funcname: str, strerror: str) -> None:
        super().__init__(winerror, funcname, strerror)
        self.winerror, self.funcname, self.strerror = winerror, funcname, strerror


class KeychainError(Exception):
    """`keyring.backends.macOS.api.Error`: a status, and a text for it."""


class DBusException(Exception):
    """`dbus.exceptions.DBusException`, which KWallet's backend gets."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self._name = name

    def get_dbus_name(self) -> str:
        return self._name


def windows(code: int, canary: str) -> Exception:
    return WindowsError(code, "CredWrite", canary)


def keychain(status: int, canary: str) -> Exception:
    """Return what keyring makes of a status of the Keychain."""
    kind = theirs.KeyringLocked if status == -128 else theirs.PasswordSetError
    return _from(kind(f"Can't store password on keychain: {canary}"), KeychainError(status, canary))


def on_the_bus(name: str, canary: str) -> Exception:
    """Return what jeepney raises for an error of that name."""
    header = SimpleNamespace(fields={HeaderFields.error_name: name})
    error: Exception = DBusErrorResponse(SimpleNamespace(header=header, body=(canary,)))
    return error


def unavailable(name: str, canary: str) -> Exception:
    """Return what secretstorage makes of it where the service is gone."""
    wrapped = secret_service.SecretServiceNotAvailableException(canary)
    return _from(wrapped, on_the_bus(name, canary))


def not_made(cause: Exception, canary: str) -> Exception:
    """Return what keyring makes of a collection that could not be had."""
    return _from(theirs.InitError(f"Failed to create the collection: {canary}."), cause)


def _from(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error
