"""A backend that keeps keys where everybody can read them; it must never be chosen."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class PlainTextKeyring(KeyringBackend):
    """Announces itself as the best there is."""

    priority = 99

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("a plain-text backend was asked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a plain-text backend was given a key")
