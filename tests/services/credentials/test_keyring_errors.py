"""What the refusals of each system's keyring are called."""

from __future__ import annotations

import logging
import traceback
from functools import partial

import pytest
from keyring import errors as theirs
from secretstorage import exceptions as secret_service

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.redaction.redactor import Redactor
from tests.fakes.keyring_backends import BackendState, stand_in
from tests.fakes.keyring_errors import (
    DBusException,
    keychain,
    not_made,
    on_the_bus,
    unavailable,
    windows,
)

LOCKED, CANCELLED, REFUSED = errors.KeyringLocked, errors.KeyringCancelled, errors.KeyringRefused
MISSING, GONE, LATE = errors.KeyringMissing, errors.KeyringUnavailable, errors.KeyringTimedOut
SECRET = "canary"
BUS = "org.freedesktop.DBus.Error"
DISMISSED = secret_service.PromptDismissedException(SECRET)
NO_SERVICE = DBusException(SECRET, f"{BUS}.ServiceUnknown")

Case = tuple[str, Exception, type[errors.CredentialError]]

WINDOWS: list[Case] = [
    ("no credentials in this logon", windows(1312, SECRET), MISSING),
    ("cancelled", windows(1223, SECRET), CANCELLED),
    ("the service is disabled", windows(1058, SECRET), GONE),
    ("the RPC server is not there", windows(1722, SECRET), GONE),
    ("too long after all", windows(1783, SECRET), REFUSED),
    ("access denied", windows(5, SECRET), REFUSED),
    ("what is kept is no text", UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "odd"), REFUSED),
]  # fmt: skip
MACOS: list[Case] = [
    ("cancelled", keychain(-128, SECRET), CANCELLED),
    ("may not ask", keychain(-25308, SECRET), LOCKED),
    ("no default keychain", keychain(-25307, SECRET), MISSING),
    ("not available", keychain(-25291, SECRET), GONE),
    ("password wrong", keychain(-25293, SECRET), REFUSED),
    ("not entitled", keychain(-34018, SECRET), REFUSED),
    ("unknown", keychain(-1, SECRET), REFUSED),
]
SECRET_SERVICE: list[Case] = [
    ("dismissed", DISMISSED, CANCELLED),
    ("dismissed while it was made", not_made(DISMISSED, SECRET), CANCELLED),
    ("locked", secret_service.LockedException(SECRET), LOCKED),
    ("item locked", theirs.KeyringLocked(SECRET), LOCKED),
    ("locked on the bus", on_the_bus("org.freedesktop.Secret.Error.IsLocked", SECRET), LOCKED),
    ("died", unavailable(f"{BUS}.NoReply", SECRET), GONE),
    ("died while it was made", not_made(unavailable(f"{BUS}.NoReply", SECRET), SECRET), GONE),
    ("does not start", on_the_bus(f"{BUS}.Spawn.ChildExited", SECRET), GONE),
    ("forgot its session", on_the_bus("org.freedesktop.Secret.Error.NoSession", SECRET), GONE),
    ("the bus hung up", ConnectionResetError(104, SECRET), GONE),
    ("the bus's socket is gone", FileNotFoundError(2, SECRET), GONE),
    ("the bus says nothing", TimeoutError(SECRET), GONE),
    ("access denied", on_the_bus(f"{BUS}.AccessDenied", SECRET), REFUSED),
]
KWALLET: list[Case] = [
    ("not opened", theirs.KeyringLocked(SECRET), CANCELLED),
    ("not opened to store", theirs.PasswordSetError(SECRET), CANCELLED),
    ("the prompt is open still", DBusException(SECRET, f"{BUS}.NoReply"), LATE),
    ("not there", not_made(NO_SERVICE, SECRET), GONE),
    ("the bus hung up", DBusException(SECRET, f"{BUS}.Disconnected"), GONE),
    ("access denied", DBusException(SECRET, f"{BUS}.AccessDenied"), REFUSED),
]
ANY: list[Case] = [
    ("none", theirs.NoKeyringError(SECRET), MISSING),
    ("not initialised", theirs.InitError(SECRET), MISSING),
    ("not known", theirs.KeyringError(SECRET), REFUSED),
    ("odd", ValueError(SECRET), REFUSED),
]
FAULTS = {
    "Windows Credential Locker": [*WINDOWS, *ANY],
    "macOS Keychain": [*MACOS, *ANY],
    "Secret Service": [*SECRET_SERVICE, *ANY],
    "KWallet": [*KWALLET, *ANY],
}
CASES = [
    pytest.param(system, error, kind, id=f"{system}: {what}")
    for system, cases in FAULTS.items()
    for what, error, kind in cases
]


@pytest.mark.parametrize(("system", "error", "kind"), CASES)
def test_each_refusal_has_its_name_and_repeats_nothing_that_it_was_given(
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    error: Exception,
    kind: type[errors.CredentialError],
) -> None:
    stand_in(system, monkeypatch).refusal = error
    store = KeyringStore()
    for call in (partial(store.get, "A"), partial(store.put, "A", "k"), partial(store.remove, "A")):
        with pytest.raises(errors.CredentialError) as caught:
            call()
        assert type(caught.value) is kind
        assert SECRET not in "".join(traceback.format_exception_only(caught.value))
        assert caught.value.__cause__ is caught.value.__context__ is None


@pytest.mark.parametrize("system", FAULTS)
def test_a_keyring_that_comes_back_is_used_again(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    error, kind = next((error, kind) for _, error, kind in FAULTS[system] if kind is GONE)
    told = stand_in(system, monkeypatch)
    store = KeyringStore()
    store.put("A", "k")
    before = store._keyring()[1]
    told.refusal = error
    with pytest.raises(kind):
        store.get("A")
    told.refusal = None
    assert store.get("A") == "k"
    assert store._keyring()[1] is not before, "what held the dead connection is dropped"


def test_a_wallet_that_ended_while_it_was_asked_did_not_answer_late(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: BackendState = stand_in("KWallet", monkeypatch)
    store = KeyringStore()
    store.put("A", "k")
    told.refusal = DBusException(SECRET, f"{BUS}.NoReply")
    monkeypatch.setattr(type(store._keyring()[1]).__mro__[1], "priority", 0)
    with pytest.raises(errors.KeyringUnavailable):
        store.get("A")


def test_the_log_says_how_each_call_ended_though_it_is_redacted(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    told: BackendState = stand_in("KWallet", monkeypatch)
    store = KeyringStore()
    with caplog.at_level(logging.INFO, "contact_editor.services.credentials.keyring_store"):
        store.get("A")
        store.put("A", "k", SecretKind.PROXY_PASSWORD)
        told.refusal = NO_SERVICE
        for kept in SecretKind:
            with pytest.raises(errors.KeyringUnavailable):
                store.get("A", kept)
    lines = [Redactor().redact(message) for message in caplog.messages]
    assert lines[0] == "KWallet: get_password (api key) found nothing"
    assert lines[1] == "KWallet: set_password (proxy password) succeeded"
    assert lines[-4:] == [
        f"KWallet: get_password ({each}) failed: KeyringUnavailable"
        for each in ("api key", "api key host", "proxy password", "proxy password proxy")
    ]
