"""Stands in for a backend of the keyring package, at its edge."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import pytest
from keyring.backend import KeyringBackend

from contact_editor.services.credentials import keyring_store

SYSTEMS = [kind.label for kind in keyring_store._KINDS]


@dataclass
class BackendState:
    """What a test tells a backend, and what that keeps."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    refusal: Exception | None = None
    swallows: bool = False


class MemoryBackend(KeyringBackend):
    """Keeps secrets in memory, and does as it is told."""

    persist = "enterprise"
    told: BackendState
    # Looked up on the class, as the package's own property is.
    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.told.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        if not self.told.swallows:
            password.encode()
            self.told.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        del self.told.kept[service, username]

    def _answer(self) -> None:
        if self.told.refusal:
            raise self.told.refusal


def stand_in(system: str, patch: pytest.MonkeyPatch) -> BackendState:
    """Puts such a backend in the place of a system's own, as the only one that is allowed."""
    kind = next(each for each in keyring_store._KINDS if each.label == system)
    told = BackendState()
    backend: Any = type(kind.type, (MemoryBackend,), {"told": told})
    module = ModuleType(kind.module)
    setattr(module, kind.type, backend)
    patch.setitem(sys.modules, kind.module, module)
    patch.setattr(keyring_store, "_KINDS", (kind._replace(unlock=None, name=None),))
    return told
