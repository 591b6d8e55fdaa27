"""The keys of the connections: for this session, or in a store that may take its time."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from contact_editor.services import errors

DEADLINE = 60.0
"""Seconds for one call of the store: a person may be typing the keyring's password."""


class KeyStore(Protocol):
    """Keeps one key a connection. Its calls may block; they raise `KeyTrouble`."""

    def get(self, connection: str) -> str | None: ...

    def put(self, connection: str, key: str) -> None: ...

    def remove(self, connection: str) -> None: ...


class Credentials:
    """Gives the key of a connection, and keeps new ones where the person said."""

    def __init__(self, store: KeyStore, *, deadline: float = DEADLINE) -> None:
        self._store = store
        self._deadline = deadline
        self._session: dict[str, str] = {}
        self._stored: set[str] = set()
        """Whose key of this session came from the store."""
        self._worker = _Worker()

    async def key(self, connection: str) -> str:
        """Gives the key; `KeyMissing` where there is none, other `KeyTrouble` where not told."""
        held = self._session.get(connection)
        if held is None:
            held = await self._ask(lambda: self._store.get(connection))
            self._stored.add(connection)
        if not held:
            raise errors.KeyMissing("no key is stored for this connection")
        # Asked once a session: each look into a keyring may wait for a person.
        self._session[connection] = held
        return str(held)

    def keep_for_session(self, connection: str, key: str) -> None:
        self._session[connection] = key
        self._stored.discard(connection)

    def distrust(self, connection: str) -> None:
        """Asks the store anew next time: its key was refused, and may be mended meanwhile."""
        if connection in self._stored:
            self.forget(connection)

    async def store(self, connection: str, key: str) -> None:
        await self._ask(lambda: self._store.put(connection, key))
        self._session[connection] = key

    async def rename(self, connection: str, new: str) -> None:
        """Moves the key to another name; nothing is lost where the store refuses."""
        if new == connection:
            return
        held = self._session.get(connection)
        if held is not None:
            # At once: a store that refuses takes nothing from this session.
            self._session[new] = held
        stored = await self._ask(lambda: self._store.get(connection))
        if stored is not None:
            await self._ask(lambda: self._store.put(new, stored))
            # Some stores take «Acme» and «acme» for one name.
            if new.casefold() != connection.casefold():
                await self._ask(lambda: self._store.remove(connection))
        self.forget(connection)

    async def remove(self, connection: str) -> None:
        self.forget(connection)
        await self._ask(lambda: self._store.remove(connection))

    def with_key(self, connection: str, key: str) -> Credentials:
        """Gives credentials that use this key for a connection; here it is not kept."""
        trial = Credentials(self._store, deadline=self._deadline)
        trial.keep_for_session(connection, key)
        return trial

    def forget(self, connection: str) -> None:
        """Drops the key that is held for this session; the store is asked again."""
        self._session.pop(connection, None)

    async def _ask(self, call: Callable[[], Any]) -> Any:
        answer = self._worker.submit(call)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(answer), self._deadline)
        except TimeoutError:
            raise errors.KeyringTimedOut(
                f"the keyring did not answer within {self._deadline:.0f} seconds"
            ) from None


class _Worker:
    """Runs calls one after another on a daemon thread, which never keeps the process from ending.

    A `ThreadPoolExecutor` would: its threads are joined at exit, and one call may block for ever.
    """

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]]] = queue.SimpleQueue()
        self._started = False

    def submit(self, call: Callable[[], Any]) -> Future[Any]:
        if not self._started:
            self._started = True
            threading.Thread(target=self._run, name="keyring", daemon=True).start()
        answer: Future[Any] = Future()
        self._calls.put((call, answer))
        return answer

    def _run(self) -> None:
        while True:
            call, answer = self._calls.get()
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(call())
                except BaseException as error:
                    answer.set_exception(error)
