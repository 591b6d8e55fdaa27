"""Which keyring is used: a real one, whatever the environment or a file asks for."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import secretstorage
from keyring import errors as theirs

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.credentials.keyring_store import KeyringStore
from tests.fakes.secret_service import needs_keyring
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[3]
REFUSED_BACKENDS = (
    "keyring.backends.null.Keyring",
    "keyring.backends.fail.Keyring",
    "tests.fakes.plain_text_keyring.PlainTextKeyring",
)
IN_A_STORE = (
    "from contact_editor.services.credentials.keyring_store import KeyringStore; KeyringStore()."
)


def in_a_process(code: str) -> str:
    # One of its own: the keyring package asks the environment once.
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, capture_output=True, text=True, timeout=WAIT_LIMIT_S, check=True,
    ).stdout  # fmt: skip


@needs_keyring
def test_a_key_that_was_stored_by_the_command_line_is_found(real: KeyringStore) -> None:
    subprocess.run(
        [sys.executable, "-m", "keyring", "set", "contact-editor:By hand", "api-key"],
        input="typed\n",
        text=True,
        timeout=WAIT_LIMIT_S,
        check=True,
    )
    assert real.get("By hand") == "typed"


@needs_keyring
def test_another_process_finds_what_was_stored(real: KeyringStore) -> None:
    real.put("Acme", "kept")
    assert in_a_process(f"{IN_A_STORE.replace('; ', '; print(')}get('Acme'))") == "kept\n"


@needs_keyring
@pytest.mark.parametrize("backend", REFUSED_BACKENDS)
def test_a_backend_that_the_environment_asks_for_is_ignored(
    real: KeyringStore, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    in_a_process(f"{IN_A_STORE}put({backend!r}, 'real')")
    assert real.get(backend) == "real"


@needs_keyring
@pytest.mark.parametrize("backend", REFUSED_BACKENDS)
def test_a_backend_that_a_file_asks_for_is_ignored(
    real: KeyringStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, backend: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = tmp_path / "python_keyring" / "keyringrc.cfg"
    file.parent.mkdir()
    file.write_text(f"[backend]\ndefault-keyring={backend}\nkeyring-path={ROOT}\n")
    asked = in_a_process("import keyring; print(type(keyring.get_keyring()).__qualname__)")
    assert asked.strip() == backend.rpartition(".")[2], "the file stands where keyring reads it"
    in_a_process(f"{IN_A_STORE}put({backend!r}, 'from a file')")
    assert real.get(backend) == "from a file"


@needs_keyring
def test_what_the_environment_would_set_in_a_backend_is_ignored(
    real: KeyringStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The collection that is forgotten at the end of the session.
    elsewhere = "/org/freedesktop/secrets/collection/session"
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", elsewhere)
    KeyringStore().put("Set", "k")
    monkeypatch.delenv("KEYRING_PROPERTY_PREFERRED_COLLECTION")
    assert real.get("Set") == "k"


def open_sockets() -> int:
    links = (os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink())
    return sum(link.startswith("socket:") for link in links)


@needs_keyring
def test_a_call_that_fails_leaves_no_connection_to_the_bus_open(
    real: KeyringStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    real.get("Acme")
    monkeypatch.setattr(secretstorage.Collection, "is_locked", lambda _: True)
    monkeypatch.setattr(secretstorage.Collection, "unlock", lambda _: None)
    before = open_sockets()
    with pytest.raises(errors.KeyringLocked):
        real.get("Acme")
    assert open_sockets() == before


@needs_keyring
@pytest.mark.parametrize("times", [1, 2])
def test_a_lock_that_gnome_keyring_reports_for_a_moment_is_tried_once_more(
    real: KeyringStore, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    unless_locked(partial(real.put, "Acme", "k"))
    backend = type(real._keyring()[1])
    get_password = backend.get_password
    reports = [theirs.KeyringLocked("Failed to unlock the item!")] * times

    def locked_for_a_moment(self: object, *which: str) -> str | None:
        if reports:
            raise reports.pop()
        found: str | None = get_password(self, *which)
        return found

    monkeypatch.setattr(backend, "get_password", locked_for_a_moment)
    if times == 1:
        assert real.get("Acme") == "k"
    else:
        with pytest.raises(errors.KeyringLocked):
            real.get("Acme")
    assert not reports


@needs_keyring
def test_the_keyring_is_called_by_its_name(real: KeyringStore) -> None:
    assert real.name() == "Secret Service (gnome-keyring)"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keyring needs no bus")
@pytest.mark.parametrize("backend", ["", *REFUSED_BACKENDS])
def test_without_a_bus_there_is_no_keyring_whatever_the_environment_asks_for(
    monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if backend:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    store = KeyringStore()
    calls = (partial(store.get, "a"), partial(store.put, "a", "k"), partial(store.remove, "a"))
    for call in (*calls, store.name):
        with pytest.raises(errors.KeyringMissing):
            call()


@needs_keyring
def test_a_keyring_that_comes_later_is_found(real: KeyringStore, bus: str) -> None:
    store = KeyringStore()
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
    with pytest.raises(errors.KeyringMissing):
        store.get("Acme")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
    store.put("Acme", "k")
    assert store.get("Acme") == "k"


@needs_keyring
@pytest.mark.parametrize("kept", SecretKind)
def test_what_another_program_put_there_gives_way_and_goes_with_ours(
    real: KeyringStore, kept: SecretKind
) -> None:
    # Which of two is found first is chance.
    for name in map(str, range(2)):
        for _ in range(2):
            put_by_hand(f"contact-editor:{name}", str(kept))
            unless_locked(partial(real.put, name, "ours", kept))
        assert unless_locked(partial(real.get, name, kept)) == "ours"
        unless_locked(partial(real.remove, name, kept))
        assert unless_locked(partial(real.get, name, kept)) is None


def unless_locked(call: Callable[[], str | None]) -> str | None:
    """Repeat a call until the keyring does not say that it is locked.

    gnome-keyring was once seen to say so for a moment, unlocked and on a busy machine.
    """
    ends = time.monotonic() + WAIT_LIMIT_S
    while True:
        try:
            return call()
        except errors.KeyringLocked:
            assert time.monotonic() < ends


def put_by_hand(service: str, username: str) -> None:
    """Puts a secret there as programs do that are none of ours."""
    import secretstorage

    with secretstorage.dbus_init() as bus:
        collection = secretstorage.get_default_collection(bus)
        attributes = {"service": service, "username": username}
        collection.create_item("by hand", attributes, b"theirs")
