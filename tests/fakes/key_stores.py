"""Stores of keys that stand in for the keyring at its edge."""

from __future__ import annotations

import threading

from contact_editor.services import errors


class MemoryStore:
    """Keeps keys in memory, and counts how often it was asked for one."""

    def __init__(self, **keys: str) -> None:
        self.keys = dict(keys)
        self.looks = 0

    def get(self, connection: str) -> str | None:
        self.looks += 1
        return self.keys.get(connection)

    def put(self, connection: str, key: str) -> None:
        self.keys[connection] = key

    def remove(self, connection: str) -> None:
        self.keys.pop(connection, None)


class BlockedStore(MemoryStore):
    """Waits in each call until it is let go, as a keyring does whose prompt is open."""

    def __init__(self, **keys: str) -> None:
        super().__init__(**keys)
        self.entered = threading.Event()
        self.let_go = threading.Event()

    def get(self, connection: str) -> str | None:
        self.entered.set()
        self.let_go.wait(10)
        return super().get(connection)


class RefusingStore(MemoryStore):
    """Keeps what it has, and takes nothing."""

    def put(self, connection: str, key: str) -> None:
        raise errors.KeyringRefused("the store takes nothing")

    def remove(self, connection: str) -> None:
        raise errors.KeyringRefused("the store gives nothing up")


class MoodyStore(MemoryStore):
    """Raises or blocks while a test wants it, and knows whether it was asked at all."""

    def __init__(self, **keys: str) -> None:
        super().__init__(**keys)
        self.trouble: Exception | None = None
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.was_asked = threading.Event()

    def get(self, connection: str) -> str | None:
        self._answer()
        return super().get(connection)

    def put(self, connection: str, key: str) -> None:
        self._answer()
        super().put(connection, key)

    def remove(self, connection: str) -> None:
        self._answer()
        super().remove(connection)

    def _answer(self) -> None:
        self.was_asked.set()
        self.may_answer.wait(30)
        if self.trouble:
            raise self.trouble
