"""Stores of keys that stand in for the keyring at its edge."""

from __future__ import annotations

import threading

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import SecretKind
from tests.waiting import WAIT_LIMIT_S


class MemoryStore:
    """Keeps secrets in memory, and counts how often it was asked for a key."""

    def __init__(self, **keys: str) -> None:
        self.kept: dict[SecretKind, dict[str, str]] = {kept: {} for kept in SecretKind}
        self.keys.update(keys)
        self.looks = 0

    @property
    def keys(self) -> dict[str, str]:
        """The API keys, by connection."""
        return self.kept[SecretKind.KEY]

    def name(self) -> str:
        return "a keyring in memory"

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None:
        self.looks += kept is SecretKind.KEY
        return self.kept[kept].get(connection)

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None:
        self.kept[kept][connection] = secret

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None:
        self.kept[kept].pop(connection, None)


class BlockedStore(MemoryStore):
    """Waits in each call until it is let go, as a keyring does whose prompt is open."""

    def __init__(self, **keys: str) -> None:
        super().__init__(**keys)
        self.entered = threading.Event()
        self.let_go = threading.Event()

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None:
        self.entered.set()
        self.let_go.wait(WAIT_LIMIT_S)
        return super().get(connection, kept)


class RefusingStore(MemoryStore):
    """Keeps what it has, and takes nothing."""

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None:
        raise errors.KeyringRefused("the store takes nothing")

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None:
        raise errors.KeyringRefused("the store gives nothing up")


class ExhaustedStore(MemoryStore):
    """Takes so many secrets, and is gone then."""

    def __init__(self, takes: int, **keys: str) -> None:
        super().__init__(**keys)
        self._takes = takes

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None:
        if not self._takes:
            raise errors.KeyringUnavailable("the store is gone")
        self._takes -= 1
        super().put(connection, secret, kept)


class OneCaseStore(MemoryStore):
    """Takes «Acme» and «acme» for one name, as the one of Windows does."""

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None:
        return super().get(connection.casefold(), kept)

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None:
        super().put(connection.casefold(), secret, kept)

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None:
        super().remove(connection.casefold(), kept)


class MoodyStore(MemoryStore):
    """Raises or blocks while a test wants it, and knows whether it was asked at all."""

    def __init__(self, **keys: str) -> None:
        super().__init__(**keys)
        self.trouble: Exception | None = None
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.was_asked = threading.Event()

    def name(self) -> str:
        self._answer()
        return super().name()

    def get(self, connection: str, kept: SecretKind = SecretKind.KEY) -> str | None:
        self._answer()
        return super().get(connection, kept)

    def put(self, connection: str, secret: str, kept: SecretKind = SecretKind.KEY) -> None:
        self._answer()
        super().put(connection, secret, kept)

    def remove(self, connection: str, kept: SecretKind = SecretKind.KEY) -> None:
        self._answer()
        super().remove(connection, kept)

    def _answer(self) -> None:
        self.was_asked.set()
        self.may_answer.wait(WAIT_LIMIT_S)
        if self.trouble:
            raise self.trouble
