"""A real gnome-keyring that asks on a real screen: answered, dismissed, killed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from typing import Any

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.daemon_threads import DaemonWorker
from tests.fakes.desktop_keyring import DesktopKeyring, desktop_keyring, missing_parts
from tests.services.conftest import Run
from tests.waiting import WAIT_LIMIT_S

# They are installed with what the tests need: on Linux nothing is skipped there.
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing_parts()),
    reason=f"not here: {', '.join(missing_parts()) or 'Secret Service'}",
)


@pytest.fixture
def keyring(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DesktopKeyring]:
    """Yield a keyring that is locked and holds Acme's key."""
    with desktop_keyring(**getattr(request, "param", {})) as keyring:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        KeyringStore().put("Acme", "k")
        keyring.lock()
        yield keyring


@pytest.fixture
def store(keyring: DesktopKeyring) -> KeyringStore:
    return KeyringStore()


no_screen = pytest.mark.parametrize("keyring", [{"has_screen": False}], indirect=True)
revived = pytest.mark.parametrize("keyring", [{"is_revived": True}], indirect=True)
revived_unseen = pytest.mark.parametrize(
    "keyring", [{"is_revived": True, "has_screen": False}], indirect=True
)


def begin(call: Callable[[], Any]) -> Future[Any]:
    """Makes a call that waits for a person."""
    return DaemonWorker("keyring").submit(call)


def ended_with(answer: Future[Any]) -> type[BaseException | None]:
    return type(answer.exception(WAIT_LIMIT_S))


def test_the_key_comes_when_its_password_is_typed(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    answer = begin(lambda: store.get("Acme"))
    keyring.see_prompt()
    assert not answer.done()
    keyring.answer()
    assert answer.result(WAIT_LIMIT_S) == "k"


def test_a_key_is_stored_when_its_password_is_typed(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    answer = begin(lambda: store.put("Acme", "new"))
    keyring.answer()
    answer.result(WAIT_LIMIT_S)
    assert store.get("Acme") == "new"


def test_a_dismissed_prompt_is_said_as_that_and_comes_again_next_time(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    calls: list[Callable[[], object]] = [
        partial(store.get, "Acme"),
        partial(store.put, "Acme", "x"),
        partial(store.remove, "Acme"),
    ]
    for call in calls:
        answer = begin(call)
        keyring.dismiss()
        assert ended_with(answer) is errors.KeyringCancelled
    answer = begin(lambda: store.get("Acme"))
    keyring.answer()
    assert answer.result(WAIT_LIMIT_S) == "k"


@no_screen
def test_without_a_screen_nobody_dismissed_anything(store: KeyringStore) -> None:
    calls: list[Callable[[], object]] = [
        partial(store.get, "Acme"),
        partial(store.put, "Acme", "x"),
    ]
    for call in calls:
        with pytest.raises(errors.KeyringLocked):
            call()


def test_a_keyring_that_is_killed_while_it_asks_is_unavailable_and_found_again(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    answer = begin(lambda: store.get("Acme"))
    keyring.see_prompt()
    keyring.kill()
    assert ended_with(answer) is errors.KeyringUnavailable
    with pytest.raises(errors.KeyringMissing):
        store.get("Acme")
    keyring.start()
    answer = begin(lambda: store.get("Acme"))
    keyring.answer()
    assert answer.result(WAIT_LIMIT_S) == "k"


def test_a_keyring_that_is_killed_between_calls_is_unavailable_and_found_again(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    answer = begin(lambda: store.get("Acme"))
    keyring.answer()
    answer.result(WAIT_LIMIT_S)
    keyring.kill()
    with pytest.raises(errors.KeyringUnavailable):
        store.put("Acme", "new")
    keyring.start()
    answer = begin(lambda: store.put("Acme", "newer"))
    keyring.answer()
    answer.result(WAIT_LIMIT_S)
    assert store.get("Acme") == "newer"


@revived
def test_a_keyring_that_the_bus_starts_anew_asks_anew(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    keyring.kill()
    answer = begin(lambda: store.get("Acme"))
    keyring.answer()
    assert answer.result(WAIT_LIMIT_S) == "k"


@revived_unseen
def test_a_keyring_that_is_started_anew_where_nobody_can_be_asked_is_locked(
    keyring: DesktopKeyring, store: KeyringStore
) -> None:
    keyring.kill()
    with pytest.raises(errors.KeyringLocked):
        store.get("Acme")


def test_a_key_whose_prompt_is_answered_too_late_is_stored_all_the_same(
    keyring: DesktopKeyring, store: KeyringStore, run: Run
) -> None:
    late = Credentials(store, timeout_s=0.2)
    with pytest.raises(errors.KeyringTimedOut):
        run(late.store("Acme", "new", "api.example.com"))
    keyring.answer()
    patient = Credentials(store, timeout_s=WAIT_LIMIT_S)
    # Behind it, on the worker that waited for the prompt.
    patient._worker = late._worker
    assert run(patient.key("Acme", "api.example.com")) == "new"


@no_screen
def test_a_keyring_that_says_nothing_is_timed_out_and_used_again_when_it_does(
    keyring: DesktopKeyring, store: KeyringStore, run: Run
) -> None:
    credentials = Credentials(store, timeout_s=0.2)
    with keyring.frozen(), pytest.raises(errors.KeyringTimedOut):
        run(credentials.key("Acme", "api.example.com"))
    credentials._timeout_s = WAIT_LIMIT_S
    with pytest.raises(errors.KeyringLocked):
        run(credentials.key("Acme", "api.example.com"))


def test_what_a_connection_has_goes_with_it(
    keyring: DesktopKeyring, store: KeyringStore, run: Run
) -> None:
    credentials = Credentials(store)
    begun = begin(lambda: store.get("Acme"))
    keyring.answer()
    begun.result(WAIT_LIMIT_S)
    run(credentials.store("Acme", "k", "api.example.com"))
    run(credentials.store_proxy_password("Acme", "p", "http://proxy:1"))
    run(credentials.rename("Acme", "Zenith"))
    assert [store.get("Acme", kept) for kept in SecretKind] == [None] * 4
    assert [store.get("Zenith", kept) for kept in SecretKind] == [
        "k",
        "api.example.com",
        "p",
        "http://proxy:1",
    ]
    run(credentials.remove("Zenith"))
    assert [store.get("Zenith", kept) for kept in SecretKind] == [None] * 4
