"""Keys for a session or in a store; a store that blocks delays no one."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from tests.fakes.key_stores import (
    BlockedStore,
    ExhaustedStore,
    MemoryStore,
    MoodyStore,
    OneCaseStore,
    RefusingStore,
)
from tests.services.conftest import Run
from tests.waiting import WAIT_LIMIT_S

HOST = "api.example.com"


def test_a_stored_key_is_asked_for_once_a_session(run: Run) -> None:
    store = MemoryStore(a="k")
    credentials = Credentials(store)
    assert [run(credentials.key("a", HOST)) for _ in range(3)] == ["k"] * 3
    assert store.looks == 1
    run(Credentials(store).key("a", HOST))
    assert store.looks == 2, "in another session it is asked for again"


@pytest.mark.parametrize("store", [MemoryStore(), MemoryStore(a="")])
def test_no_key_is_missing(run: Run, store: MemoryStore) -> None:
    with pytest.raises(errors.KeyMissing):
        run(Credentials(store).key("a", HOST))


def test_a_key_for_this_session_never_reaches_the_store(run: Run) -> None:
    store = MemoryStore(a="old")
    credentials = Credentials(store)
    credentials.set_for_session("a", "k")
    assert run(credentials.key("a", HOST)) == "k"
    assert (store.keys, store.looks) == ({"a": "old"}, 0)


def test_a_key_that_the_store_refuses_is_not_used_as_if_it_were_stored(run: Run) -> None:
    credentials = Credentials(RefusingStore())
    with pytest.raises(errors.KeyringRefused):
        run(credentials.store("a", "k"))
    with pytest.raises(errors.KeyMissing):
        run(credentials.key("a", HOST))


def test_a_removed_key_is_gone_from_the_session_even_where_the_store_refuses(run: Run) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    run(credentials.store("a", "k"))
    run(credentials.remove("a"))
    assert store.keys == {}
    with pytest.raises(errors.KeyMissing):
        run(credentials.key("a", HOST))
    refusing = Credentials(RefusingStore())
    refusing.set_for_session("a", "k")
    with pytest.raises(errors.KeyringRefused):
        run(refusing.remove("a"))
    with pytest.raises(errors.KeyMissing):
        run(refusing.key("a", HOST))


def test_a_key_follows_its_connection_to_a_new_name(run: Run) -> None:
    store = MemoryStore(a="k")
    credentials = Credentials(store)
    run(credentials.rename("a", "b"))
    assert store.keys == {"b": "k"}
    assert run(credentials.key("b", HOST)) == "k"
    with pytest.raises(errors.KeyMissing):
        run(credentials.key("a", HOST))


@pytest.mark.parametrize("new", ["b", "a", "A"])
def test_a_key_of_this_session_survives_a_new_name(run: Run, new: str) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    credentials.set_for_session("a", "k")
    run(credentials.rename("a", new))
    assert run(credentials.key(new, HOST)) == "k"
    assert store.keys == {}


def test_a_store_that_refuses_a_new_name_loses_nothing(run: Run) -> None:
    store = RefusingStore(a="k")
    credentials = Credentials(store)
    run(credentials.key("a", HOST))
    with pytest.raises(errors.KeyringRefused):
        run(credentials.rename("a", "b"))
    assert store.keys == {"a": "k"}
    assert [run(credentials.key(name, HOST)) for name in ("a", "b")] == ["k", "k"]


def test_a_key_goes_only_to_the_host_that_it_was_stored_for(run: Run) -> None:
    store = MemoryStore()
    run(Credentials(store).store("a", "k", HOST))
    later = Credentials(store)
    with pytest.raises(errors.KeyForOtherHost, match=HOST):
        run(later.key("a", "evil.example"))
    assert run(later.key("a", HOST)) == "k"
    # Also from this session's memory, where the file was changed meanwhile.
    with pytest.raises(errors.KeyForOtherHost):
        run(later.key("a", "evil.example"))


PROXIED = f"{HOST} proxy=http://proxy.example:3128"
TRUSTING = f"{HOST} certificates=5f0c"


@pytest.mark.parametrize(
    ("stored", "wanted", "reason"),
    [
        (HOST, HOST, ""),
        (HOST, PROXIED, "for no proxy of the connection's own; it would now go through http://pro"),
        (PROXIED, f"{HOST} proxy=http://evil.example:1", "for the proxy http://proxy.example:3128"),
        (PROXIED, HOST, ""),
        (HOST, TRUSTING, "certificates that this connection trusts besides the system's have"),
        (TRUSTING, f"{HOST} certificates=0000", "certificates that this connection trusts"),
        (TRUSTING, HOST, ""),
        (f"{HOST} certificates=?", TRUSTING, ""),
    ],
)
def test_a_key_goes_only_the_way_that_it_was_entered_for(
    run: Run, stored: str, wanted: str, reason: str
) -> None:
    store = MemoryStore()
    run(Credentials(store).store("a", "k", stored))
    later = Credentials(store)
    if not reason:
        assert run(later.key("a", wanted)) == "k"
        return
    with pytest.raises(errors.KeyForOtherHost, match=reason) as caught:
        run(later.key("a", wanted))
    assert caught.value.host == HOST
    assert run(later.key("a", stored)) == "k"


def test_a_key_of_this_session_stays_with_the_certificates_of_its_first_use(run: Run) -> None:
    credentials = Credentials(MemoryStore())
    credentials.set_for_session("a", "k", f"{HOST} certificates=?")
    assert run(credentials.key("a", TRUSTING)) == "k"
    with pytest.raises(errors.KeyForOtherHost):
        run(credentials.key("a", f"{HOST} certificates=0000"))


def test_a_proxys_password_goes_only_to_the_proxy_that_it_was_entered_for(run: Run) -> None:
    store = MemoryStore()
    run(Credentials(store).store_proxy_password("a", "p", "http://proxy.example:3128"))
    for credentials in (Credentials(store), Credentials(store)):
        with pytest.raises(errors.PasswordForOtherProxy, match=r"names http://evil\.example:1"):
            run(credentials.proxy_password("a", "http://evil.example:1"))
        assert run(credentials.proxy_password("a", "http://proxy.example:3128")) == "p"
    by_hand = Credentials(MemoryStore())
    by_hand.keep_proxy_password("b", "p")
    assert run(by_hand.proxy_password("b", "http://proxy.example:3128")) == "p"
    with pytest.raises(errors.PasswordForOtherProxy):
        run(by_hand.proxy_password("b", "http://evil.example:1"))


def test_a_key_that_was_put_there_by_hand_stays_with_the_first_host_that_gets_it(run: Run) -> None:
    credentials = Credentials(MemoryStore(a="k"))
    assert run(credentials.key("a", HOST)) == "k"
    with pytest.raises(errors.KeyForOtherHost):
        run(credentials.key("a", "evil.example"))


def test_a_key_stored_for_no_known_host_forgets_the_old_one(run: Run) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    run(credentials.store("a", "old", HOST))
    run(credentials.store("a", "new"))
    assert run(Credentials(store).key("a", "other.example")) == "new"


def test_all_that_is_kept_moves_and_goes_with_the_connection(run: Run) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    run(credentials.store("a", "k", HOST))
    run(credentials.store_proxy_password("a", "p", "http://proxy:1"))
    run(credentials.rename("a", "b"))
    assert [kept["b"] for kept in store.kept.values()] == ["k", HOST, "p", "http://proxy:1"]
    assert run(credentials.proxy_password("b")) == "p"
    run(credentials.remove("b"))
    assert not any(store.kept.values())


def test_a_password_that_the_proxy_refused_is_asked_for_anew_where_it_came_from(run: Run) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    store.put("a", "old", SecretKind.PROXY_PASSWORD)
    assert run(credentials.proxy_password("a")) == "old"
    store.put("a", "mended", SecretKind.PROXY_PASSWORD)
    credentials.distrust_proxy_password("a")
    assert run(credentials.proxy_password("a")) == "mended"
    credentials.keep_proxy_password("a", "session")
    credentials.distrust_proxy_password("a")
    assert run(credentials.proxy_password("a")) == "session"
    assert store.kept[SecretKind.PROXY_PASSWORD] == {"a": "mended"}


def test_a_key_on_trial_is_kept_nowhere(run: Run) -> None:
    store = MemoryStore(a="kept")
    credentials = Credentials(store)
    trial = credentials.with_key("a", "tried")
    assert run(trial.key("a", HOST)) == "tried"
    assert run(credentials.key("a", HOST)) == "kept"
    assert store.keys == {"a": "kept"}


def test_a_store_that_blocks_is_timed_out_while_others_wait(run: Run) -> None:
    store = BlockedStore(a="k")
    credentials = Credentials(store, timeout_s=0.1)
    credentials.set_for_session("held", "at hand")

    async def asked_together() -> list[Any]:
        calls: list[Coroutine[Any, Any, Any]] = [
            credentials.key("a", HOST), credentials.key("b", HOST), credentials.store("c", "k"),
            credentials.key("held", HOST),
        ]  # fmt: skip
        return await asyncio.gather(*calls, return_exceptions=True)

    *late, held = run(asked_together())
    assert [type(each) for each in late] == [errors.KeyringTimedOut] * 3
    assert held == "at hand"
    store.let_go.set()
    credentials._timeout_s = WAIT_LIMIT_S
    assert run(credentials.key("a", HOST)) == "k", "the worker lives on"
    assert store.keys == {"a": "k"}, "what was given up while it waited is not done later"


def test_a_key_that_is_stored_too_late_has_its_host_all_the_same(run: Run) -> None:
    store = MoodyStore()
    store.may_answer.clear()
    credentials = Credentials(store, timeout_s=0.1)
    with pytest.raises(errors.KeyringTimedOut):
        run(credentials.store("a", "k", HOST))
    store.may_answer.set()
    credentials._timeout_s = WAIT_LIMIT_S
    with pytest.raises(errors.KeyForOtherHost):
        run(credentials.key("a", "evil.example"))
    assert run(credentials.key("a", HOST)) == "k"


@pytest.mark.parametrize("trouble", [errors.KeyringUnavailable("gone"), None], ids=["gone", "late"])
def test_a_trouble_says_whether_anything_was_to_be_stored_or_removed(
    run: Run, trouble: Exception | None
) -> None:
    store = MoodyStore()
    store.trouble = trouble
    if trouble is None:
        store.may_answer.clear()
    credentials = Credentials(store, timeout_s=0.05)

    def in_doubt(call: Coroutine[Any, Any, object]) -> bool:
        with pytest.raises(errors.CredentialError) as caught:
            run(call)
        return caught.value.may_have_applied

    asked = (
        credentials.key("a", HOST),
        credentials.proxy_password("a"),
        credentials.ask_keyring("a"),
    )
    assert not any(map(in_doubt, asked))
    changed = (
        credentials.store("a", "k", HOST),
        credentials.store_proxy_password("a", "p"),
        credentials.rename("a", "b"),
        credentials.remove("a"),
    )
    assert all(map(in_doubt, changed))
    store.may_answer.set()


def test_what_is_moved_too_late_is_moved_whole(run: Run) -> None:
    store = MoodyStore(a="k")
    store.put("a", HOST, SecretKind.KEY_HOST)
    store.may_answer.clear()
    credentials = Credentials(store, timeout_s=0.1)
    with pytest.raises(errors.KeyringTimedOut):
        run(credentials.rename("a", "b"))
    store.may_answer.set()
    credentials._timeout_s = WAIT_LIMIT_S
    assert run(credentials.keyring_name())
    assert [store.kept[kept] for kept in SecretKind] == [{"b": "k"}, {"b": HOST}, {}, {}]


@pytest.mark.parametrize("store", [MemoryStore(), OneCaseStore()])
def test_a_name_that_changes_its_case_alone_leaves_nothing_behind_and_loses_nothing(
    run: Run, store: MemoryStore
) -> None:
    run(Credentials(store).store("Acme", "k", HOST))
    run(Credentials(store).rename("Acme", "acme"))
    assert run(Credentials(store).key("acme", HOST)) == "k"
    run(Credentials(store).remove("acme"))
    assert not any(store.kept.values())


@pytest.mark.parametrize("done", range(3))
def test_a_store_that_fails_half_way_leaves_no_key_to_another_host(run: Run, done: int) -> None:
    moved, stored = ExhaustedStore(done, a="k"), ExhaustedStore(done)
    moved.kept[SecretKind.KEY_HOST]["a"] = HOST
    for call in (Credentials(moved).rename("a", "b"), Credentials(stored).store("b", "k", HOST)):
        with suppress(errors.KeyringUnavailable):
            run(call)
    assert "k" in (moved.keys.get("a"), moved.keys.get("b"))
    for store in (moved, stored):
        with pytest.raises((errors.KeyForOtherHost, errors.KeyMissing)):
            run(Credentials(store).key("b", "evil.example"))


def test_what_is_entered_while_the_store_thinks_counts(run: Run) -> None:
    store = BlockedStore(a="old")
    store.put("a", "old password", SecretKind.PROXY_PASSWORD)
    credentials = Credentials(store)

    async def entered_meanwhile() -> tuple[str, str]:
        asked = asyncio.gather(credentials.key("a", HOST), credentials.proxy_password("a"))
        await asyncio.to_thread(store.entered.wait, WAIT_LIMIT_S)
        credentials.set_for_session("a", "entered", HOST)
        credentials.keep_proxy_password("a", "entered password")
        store.let_go.set()
        key, password = await asked
        return key, password

    for _ in range(2):
        assert run(entered_meanwhile()) == ("entered", "entered password")


def test_a_key_and_its_host_are_looked_up_as_one(run: Run) -> None:
    store = BlockedStore(a="old")
    store.put("a", HOST, SecretKind.KEY_HOST)
    credentials = Credentials(store)
    others = credentials.with_proxy_password("another", "")

    async def moved_meanwhile() -> None:
        asked = asyncio.create_task(credentials.key("a", "new.example"))
        await asyncio.to_thread(store.entered.wait, WAIT_LIMIT_S)
        moving = asyncio.create_task(others.store("a", "new", "new.example"))
        await asyncio.sleep(0)
        store.let_go.set()
        await moving
        await asked

    with pytest.raises(errors.KeyForOtherHost):
        run(moved_meanwhile())


def test_an_old_password_goes_to_no_other_proxy_where_the_store_does_not_let_go_of_it(
    run: Run,
) -> None:
    store = MoodyStore()
    store.put("a", "old", SecretKind.PROXY_PASSWORD)
    credentials = Credentials(store)
    assert run(credentials.proxy_password("a")) == "old"
    store.trouble = errors.KeyringLocked("locked")
    with pytest.raises(errors.KeyringLocked):
        run(credentials.store_proxy_password("a", ""))
    assert run(credentials.proxy_password("a")) == ""


def test_a_trial_waits_for_the_same_prompt(run: Run) -> None:
    store = BlockedStore(a="k", b="l")
    credentials = Credentials(store, timeout_s=0.1)
    trial = credentials.with_key("c", "m")
    for each in (credentials.key("a", HOST), trial.key("b", HOST)):
        with pytest.raises(errors.KeyringTimedOut):
            run(each)
    assert store.looks == 0
    store.let_go.set()
    credentials._timeout_s = WAIT_LIMIT_S
    run(credentials.keyring_name())
    assert store.looks == 1, "the second look was given up before it began"


@pytest.mark.parametrize("trouble", [errors.KeyringMissing("none"), None])
def test_the_keyring_says_its_name_or_what_is_wrong(run: Run, trouble: Exception | None) -> None:
    store = MoodyStore()
    store.trouble = trouble
    if trouble is None:
        assert run(Credentials(store).keyring_name()) == "a keyring in memory"
        return
    with pytest.raises(type(trouble)):
        run(Credentials(store).keyring_name())


def test_the_event_loop_runs_on_while_the_store_blocks(run: Run) -> None:
    store = BlockedStore(a="k")
    credentials = Credentials(store)

    async def others_go_on() -> str:
        waiting = asyncio.create_task(credentials.key("a", HOST))
        await asyncio.to_thread(store.entered.wait, WAIT_LIMIT_S)
        assert not waiting.done()
        store.let_go.set()
        return await waiting

    assert run(others_go_on()) == "k"


def test_a_cancelled_look_leaves_the_store_usable(run: Run) -> None:
    store = BlockedStore(a="k")
    credentials = Credentials(store)

    async def cancelled() -> None:
        waiting = asyncio.create_task(credentials.key("a", HOST))
        await asyncio.to_thread(store.entered.wait, WAIT_LIMIT_S)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    run(cancelled())
    store.let_go.set()
    assert run(credentials.key("a", HOST)) == "k"


def test_a_call_that_blocks_for_ever_does_not_keep_the_process_from_ending() -> None:
    code = """
import asyncio, threading
from contact_editor.services import errors
from contact_editor.services.credentials import credentials

class Store:
    def get(self, connection):
        threading.Event().wait()

try:
    asyncio.run(credentials.Credentials(Store(), timeout_s=0.05).key("a", "host"))
except errors.KeyringTimedOut:
    print("timed out")
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=WAIT_LIMIT_S,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "timed out\n", "")


def test_a_new_name_takes_nothing_from_what_was_entered_for_it(run: Run) -> None:
    credentials = Credentials(RefusingStore(a="old"))
    credentials.set_for_session("a", "old", HOST)
    credentials.keep_proxy_password("a", "old")
    credentials.set_for_session("b", "new", "other.example")
    credentials.keep_proxy_password("b", "new")
    with pytest.raises(errors.KeyringRefused):
        run(credentials.rename("a", "b"))
    assert run(credentials.key("b", "other.example")) == "new"
    assert run(credentials.proxy_password("b")) == "new"
