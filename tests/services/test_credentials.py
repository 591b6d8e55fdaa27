"""Keys for a session or in a store, and a store that blocks holds nobody up."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Coroutine
from typing import Any

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials import Credentials
from tests.fakes.key_stores import BlockedStore, MemoryStore, RefusingStore
from tests.services.conftest import Run


def test_a_stored_key_is_asked_for_once_a_session(run: Run) -> None:
    store = MemoryStore(a="k")
    credentials = Credentials(store)
    assert [run(credentials.key("a")) for _ in range(3)] == ["k"] * 3
    assert store.looks == 1
    credentials.forget("a")
    run(credentials.key("a"))
    assert store.looks == 2


@pytest.mark.parametrize("store", [MemoryStore(), MemoryStore(a="")])
def test_no_key_is_missing(run: Run, store: MemoryStore) -> None:
    with pytest.raises(errors.KeyMissing):
        run(Credentials(store).key("a"))


def test_a_key_for_this_session_never_reaches_the_store(run: Run) -> None:
    store = MemoryStore(a="old")
    credentials = Credentials(store)
    credentials.keep_for_session("a", "k")
    assert run(credentials.key("a")) == "k"
    assert (store.keys, store.looks) == ({"a": "old"}, 0)


def test_a_key_that_the_store_refuses_is_not_used_as_if_it_were_stored(run: Run) -> None:
    credentials = Credentials(RefusingStore())
    with pytest.raises(errors.KeyringRefused):
        run(credentials.store("a", "k"))
    with pytest.raises(errors.KeyMissing):
        run(credentials.key("a"))


def test_a_removed_key_is_gone_from_the_session_even_where_the_store_refuses(run: Run) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    run(credentials.store("a", "k"))
    run(credentials.remove("a"))
    assert store.keys == {}
    with pytest.raises(errors.KeyMissing):
        run(credentials.key("a"))
    refusing = Credentials(RefusingStore())
    refusing.keep_for_session("a", "k")
    with pytest.raises(errors.KeyringRefused):
        run(refusing.remove("a"))
    with pytest.raises(errors.KeyMissing):
        run(refusing.key("a"))


def test_a_key_follows_its_connection_to_a_new_name(run: Run) -> None:
    store = MemoryStore(a="k")
    credentials = Credentials(store)
    run(credentials.rename("a", "b"))
    assert store.keys == {"b": "k"}
    assert run(credentials.key("b")) == "k"
    with pytest.raises(errors.KeyMissing):
        run(credentials.key("a"))


@pytest.mark.parametrize("new", ["b", "a", "A"])
def test_a_key_of_this_session_survives_a_new_name(run: Run, new: str) -> None:
    store = MemoryStore()
    credentials = Credentials(store)
    credentials.keep_for_session("a", "k")
    run(credentials.rename("a", new))
    assert run(credentials.key(new)) == "k"
    assert store.keys == {}


def test_a_store_that_refuses_a_new_name_loses_nothing(run: Run) -> None:
    store = RefusingStore(a="k")
    credentials = Credentials(store)
    run(credentials.key("a"))
    with pytest.raises(errors.KeyringRefused):
        run(credentials.rename("a", "b"))
    assert store.keys == {"a": "k"}
    assert [run(credentials.key(name)) for name in ("a", "b")] == ["k", "k"]


def test_a_key_on_trial_is_kept_nowhere(run: Run) -> None:
    store = MemoryStore(a="kept")
    credentials = Credentials(store)
    trial = credentials.with_key("a", "tried")
    assert run(trial.key("a")) == "tried"
    assert run(credentials.key("a")) == "kept"
    assert store.keys == {"a": "kept"}


def test_a_store_that_blocks_is_timed_out_within_the_deadline_while_others_wait(run: Run) -> None:
    store = BlockedStore(a="k")
    credentials = Credentials(store, deadline=0.1)
    credentials.keep_for_session("held", "at hand")

    async def asked_together() -> list[Any]:
        calls: list[Coroutine[Any, Any, Any]] = [
            credentials.key("a"), credentials.key("b"), credentials.store("c", "k"),
            credentials.key("held"),
        ]  # fmt: skip
        return await asyncio.gather(*calls, return_exceptions=True)

    begun = time.monotonic()
    *late, held = run(asked_together())
    assert time.monotonic() - begun < 2
    assert [type(each) for each in late] == [errors.KeyringTimedOut] * 3
    assert held == "at hand"
    store.let_go.set()
    assert run(credentials.key("a")) == "k", "the worker lives on"
    assert store.keys == {"a": "k"}, "what was given up while it waited is not done later"


def test_the_event_loop_runs_on_while_the_store_blocks(run: Run) -> None:
    store = BlockedStore(a="k")
    credentials = Credentials(store)

    async def others_go_on() -> str:
        waiting = asyncio.create_task(credentials.key("a"))
        await asyncio.to_thread(store.entered.wait, 5)
        assert not waiting.done()
        store.let_go.set()
        return await waiting

    assert run(others_go_on()) == "k"


def test_a_cancelled_look_leaves_the_store_usable(run: Run) -> None:
    store = BlockedStore(a="k")
    credentials = Credentials(store)

    async def cancelled() -> None:
        waiting = asyncio.create_task(credentials.key("a"))
        await asyncio.to_thread(store.entered.wait, 5)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    run(cancelled())
    store.let_go.set()
    assert run(credentials.key("a")) == "k"


def test_a_call_that_blocks_for_ever_does_not_keep_the_process_from_ending() -> None:
    code = """
import asyncio, threading
from contact_editor.services import credentials, errors

class Store:
    def get(self, connection):
        threading.Event().wait()

try:
    asyncio.run(credentials.Credentials(Store(), deadline=0.05).key("a"))
except errors.KeyringTimedOut:
    print("timed out")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "timed out\n", "")
