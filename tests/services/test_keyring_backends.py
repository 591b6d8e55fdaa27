"""How a backend of the keyring is used, and what its refusals are called."""

from __future__ import annotations

import sys
from functools import partial
from types import ModuleType

import pytest
from keyring import errors as theirs

from contact_editor.services import errors, keyring_store
from contact_editor.services.keyring_store import KeyringStore, service_name


class Backend:
    """Stands for the keyring of the system, and does as it is told."""

    priority = 5
    persist = "enterprise"
    kept: dict[tuple[str, str], str]
    refusal: Exception | None = None
    swallows = False

    def __init__(self) -> None:
        type(self).kept = {}

    def get_password(self, service: str, user: str) -> str | None:
        if self.refusal:
            raise self.refusal
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, key: str) -> None:
        if not self.swallows:
            self.kept[service, user] = key

    def delete_password(self, service: str, user: str) -> None:
        del self.kept[service, user]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> type[Backend]:
    """Puts a backend in the place of the first real one: Windows' own."""
    only = keyring_store._BACKENDS[0]
    module = ModuleType(only.module)
    kind = type(only.name, (Backend,), {})
    setattr(module, only.name, kind)
    monkeypatch.setitem(sys.modules, only.module, module)
    return kind


def test_a_key_stands_under_a_name_that_can_be_guessed(backend: type[Backend]) -> None:
    KeyringStore().put("Acme", "k")
    assert backend.kept == {("contact-editor:Acme", "api-key"): "k"}
    assert service_name("Acme") == "contact-editor:Acme"


def test_a_key_does_not_roam_to_other_machines(backend: type[Backend]) -> None:
    store = KeyringStore()
    store.put("Acme", "k")
    assert store._backend.persist == "local machine"


@pytest.mark.parametrize(("key", "fits"), [("k" * 1_280, True), ("k" * 1_281, False),
                                           ("🔑" * 640, True), ("🔑" * 641, False)])  # fmt: skip
def test_a_key_that_is_too_long_for_the_keyring_is_refused_before_it_is_asked(
    backend: type[Backend], key: str, fits: bool
) -> None:
    if fits:
        KeyringStore().put("Acme", key)
        return
    with pytest.raises(errors.KeyringRefused, match="1280"):
        KeyringStore().put("Acme", key)
    assert backend.kept == {}


def test_a_backend_that_swallows_what_it_is_given_has_stored_nothing(
    backend: type[Backend],
) -> None:
    backend.swallows = True
    with pytest.raises(errors.KeyringRefused) as caught:
        KeyringStore().put("Acme", "canary")
    assert "canary" not in repr(caught.value)


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (theirs.KeyringLocked("canary"), errors.KeyringLocked),
        (theirs.InitError("canary"), errors.KeyringMissing),
        (theirs.NoKeyringError("canary"), errors.KeyringMissing),
        (theirs.PasswordSetError("canary"), errors.KeyringRefused),
        (theirs.KeyringError("canary"), errors.KeyringRefused),
        (OSError(5, "canary"), errors.KeyringRefused),
        (ValueError("canary"), errors.KeyringRefused),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_refusal_has_its_name_and_repeats_nothing_that_it_was_given(
    backend: type[Backend], refusal: Exception, kind: type[errors.KeyTrouble]
) -> None:
    backend.refusal = refusal
    store = KeyringStore()
    for call in (partial(store.get, "A"), partial(store.put, "A", "k"), partial(store.remove, "A")):
        with pytest.raises(errors.KeyTrouble) as caught:
            call()
        assert type(caught.value) is kind
        assert "canary" not in repr(caught.value)
        assert caught.value.__cause__ is caught.value.__context__ is None
