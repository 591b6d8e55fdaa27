"""How a backend of the keyring is used."""

from __future__ import annotations

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.keyring_store import KeyringStore, service_name
from tests.fakes.keyring_backends import BackendState, stand_in

WINDOWS = "Windows Credential Locker"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> BackendState:
    """Stands for Windows' own keyring."""
    return stand_in(WINDOWS, monkeypatch)


def test_a_key_stands_under_a_name_that_can_be_guessed(told: BackendState) -> None:
    KeyringStore().put("Acme", "k")
    assert told.kept == {("contact-editor:Acme", "api-key"): "k"}
    assert service_name("Acme") == "contact-editor:Acme"


@pytest.mark.parametrize("wanted", ["", "enterprise", "nonsense"])
def test_a_key_does_not_roam_to_other_machines(
    told: BackendState, monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_PERSIST", wanted)
    monkeypatch.setenv("KEYRING_PROPERTY_TOLD", "somebody else")
    store = KeyringStore()
    store.put("Acme", "k")
    assert store._keyring()[1].persist == "local machine"
    assert told.kept


@pytest.mark.parametrize(("key", "fits"), [("k" * 1_280, True), ("k" * 1_281, False),
                                           ("🔑" * 640, True), ("🔑" * 641, False)])  # fmt: skip
def test_a_key_that_is_too_long_for_the_keyring_is_refused_before_it_is_asked(
    told: BackendState, key: str, fits: bool
) -> None:
    if fits:
        KeyringStore().put("Acme", key)
        return
    with pytest.raises(errors.KeyringRefused, match="1280"):
        KeyringStore().put("Acme", key)
    assert told.kept == {}


def test_other_keyrings_take_longer_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in("macOS Keychain", monkeypatch)
    store = KeyringStore()
    store.put("Acme", "k" * 5_000)
    assert store.get("Acme") == "k" * 5_000


def test_a_backend_that_swallows_what_it_is_given_has_stored_nothing(told: BackendState) -> None:
    told.swallows = True
    with pytest.raises(errors.KeyringRefused) as caught:
        KeyringStore().put("Acme", "canary")
    assert "canary" not in repr(caught.value)


def test_a_backend_that_does_not_let_go_has_removed_nothing(
    told: BackendState, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = KeyringStore()
    store.put("Acme", "k")
    monkeypatch.setattr(type(store._keyring()[1]), "delete_password", lambda *which: None)
    with pytest.raises(errors.KeyringRefused, match="still has the key"):
        store.remove("Acme")
