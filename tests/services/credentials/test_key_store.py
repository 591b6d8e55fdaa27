"""What every store of keys has to do; a real keyring passes it as the one in memory does."""

from __future__ import annotations

import traceback

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import KeyStore, SecretKind
from contact_editor.services.credentials.keyring_store import KeyringStore
from tests.fakes.key_stores import MemoryStore
from tests.fakes.keyring_backends import SYSTEMS, stand_in
from tests.fakes.secret_service import needs_keyring

STORES = ["session", *SYSTEMS, pytest.param("real Secret Service", marks=needs_keyring)]


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> KeyStore:
    if request.param == "session":
        return MemoryStore()
    if request.param in SYSTEMS:
        stand_in(request.param, monkeypatch)
        return KeyringStore()
    found: KeyStore = request.getfixturevalue("real")
    return found


@pytest.mark.parametrize(
    "key",
    ["k", "ключ 🔑 ü", " a\tb ", "x" * 1_280, "a\nb\r", "\u200b\ufeff", "\x7f\x01", "'\"\\%s{}"],
)
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


def test_what_is_kept_of_one_connection_is_kept_apart(store: KeyStore) -> None:
    for kept in SecretKind:
        store.put("Apart", f"its {kept}", kept)
    assert [store.get("Apart", kept) for kept in SecretKind] == [
        f"its {kept}" for kept in SecretKind
    ]
    store.remove("Apart", SecretKind.KEY_HOST)
    assert [store.get("Apart", kept) is None for kept in SecretKind] == [False, True, False, False]


def test_a_new_key_takes_the_place_of_the_old(store: KeyStore) -> None:
    for key in ("first", "second"):
        store.put("Acme", key)
    assert store.get("Acme") == "second"
    store.remove("Acme")
    assert store.get("Acme") is None


def test_removing_nothing_is_fine(store: KeyStore) -> None:
    for kept in SecretKind:
        store.remove("Nobody", kept)
        assert store.get("Nobody", kept) is None


def test_a_store_has_a_name(store: KeyStore) -> None:
    assert store.name()


def test_what_cannot_be_stored_is_repeated_by_no_error(store: KeyStore) -> None:
    refused = None
    try:
        store.put("Odd", "canary\ud800")
    except errors.KeyringRefused as trouble:
        refused = trouble
    assert (store.get("Odd") is None) == (refused is not None)
    if refused is not None:
        assert "canary" not in "".join(traceback.format_exception_only(refused))
        assert refused.__cause__ is refused.__context__ is None
