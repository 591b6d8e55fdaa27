"""Small values that view-models and windows keep between starts."""

from __future__ import annotations

from typing import Protocol


class StoredTexts(Protocol):
    """Values by key, such as `updates/asked_at`; an unknown key has the default."""

    def value(self, key: str, default: str = "") -> str: ...

    def set_value(self, key: str, value: str) -> None: ...
