"""What every store of keys has to do; a real keyring passes it as the one in memory does."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials import KeyStore
from contact_editor.services.keyring_store import KeyringStore
from tests.fakes.key_stores import MemoryStore
from tests.fakes.secret_service import missing_programs, secret_service

# The programs are installed with what the tests need: on Linux none of this is skipped there.
needs_keyring = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing_programs()),
    reason=f"not here: {', '.join(missing_programs()) or 'Secret Service'}",
)
# The keyring package leaves its connections to the bus to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
ROOT = Path(__file__).parents[2]
REFUSED_BACKENDS = (
    "keyring.backends.null.Keyring",
    "keyring.backends.fail.Keyring",
    "tests.fakes.plain_text_keyring.PlainTextKeyring",
)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with secret_service() as address:
        yield address


@pytest.fixture
def real(bus: str, monkeypatch: pytest.MonkeyPatch) -> KeyringStore:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    return KeyringStore()


@pytest.fixture(params=["memory", pytest.param("keyring", marks=needs_keyring)])
def store(request: pytest.FixtureRequest) -> KeyStore:
    if request.param == "memory":
        return MemoryStore()
    found: KeyStore = request.getfixturevalue("real")
    return found


@pytest.mark.parametrize("key", ["k", "ключ 🔑 ü", " a\tb ", "x" * 5_000, "a\nb"])
def test_a_key_comes_back_as_it_was_put(store: KeyStore, key: str) -> None:
    store.put("Acme", key)
    assert store.get("Acme") == key


@pytest.mark.parametrize("name", ["Acme", "acme", "Ä é/:@*?", "x" * 300, "a\nb", " "])
def test_each_connection_has_its_own_key(store: KeyStore, name: str) -> None:
    store.put("Other", "1")
    store.put(name, "2")
    assert (store.get("Other"), store.get(name)) == ("1", "2")
    store.remove(name)
    assert (store.get("Other"), store.get(name)) == ("1", None)


def test_a_new_key_takes_the_place_of_the_old(store: KeyStore) -> None:
    for key in ("first", "second"):
        store.put("Acme", key)
    assert store.get("Acme") == "second"
    store.remove("Acme")
    assert store.get("Acme") is None


def test_removing_nothing_is_fine(store: KeyStore) -> None:
    store.remove("Nobody")
    assert store.get("Nobody") is None


@needs_keyring
def test_a_key_that_was_stored_by_the_command_line_is_found(real: KeyringStore) -> None:
    subprocess.run(
        [sys.executable, "-m", "keyring", "set", "contact-editor:By hand", "api-key"],
        input="typed\n",
        text=True,
        timeout=30,
        check=True,
    )
    assert real.get("By hand") == "typed"


@needs_keyring
def test_another_process_finds_what_was_stored(real: KeyringStore) -> None:
    real.put("Acme", "kept")
    code = (
        "from contact_editor.services.keyring_store import KeyringStore;"
        "print(KeyringStore().get('Acme'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == "kept\n"


@needs_keyring
@pytest.mark.parametrize("backend", REFUSED_BACKENDS)
def test_a_backend_that_the_environment_asks_for_is_ignored(
    real: KeyringStore, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    # In a process of its own: the keyring package asks the environment once.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    code = (
        "from contact_editor.services.keyring_store import KeyringStore;"
        f"KeyringStore().put({backend!r}, 'real')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=30, check=True)
    assert real.get(backend) == "real"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keyring needs no bus")
@pytest.mark.parametrize("backend", ["", *REFUSED_BACKENDS])
def test_without_a_bus_there_is_no_keyring_whatever_the_environment_asks_for(
    monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if backend:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    store = KeyringStore()
    for call in (partial(store.get, "a"), partial(store.put, "a", "k"), partial(store.remove, "a")):
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
def test_a_locked_keyring_without_a_screen_to_ask_on_is_locked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import secretstorage

    with secret_service() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        store = KeyringStore()
        store.put("Acme", "k")
        with secretstorage.dbus_init() as connection:
            secretstorage.get_default_collection(connection).lock()
        for call in (partial(store.get, "Acme"), partial(store.put, "Acme", "secret")):
            with pytest.raises(errors.KeyringLocked) as caught:
                call()
            assert "secret" not in repr(caught.value)
