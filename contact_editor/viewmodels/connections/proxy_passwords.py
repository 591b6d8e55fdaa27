"""The passwords that the proxies of connections want."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from contact_editor.background import Background, Work
from contact_editor.services.contacts.api_client import Told
from contact_editor.services.credentials.credentials import Credentials


class ProxyPasswords:
    """Keeps the passwords for proxies, in the keyring or for this session; shows none."""

    def __init__(self, credentials: Credentials, background: Background) -> None:
        self._credentials = credentials
        self._background = background

    def keep(self, name: str, password: str) -> None:
        """Keeps the password of a connection for this session only."""
        self._credentials.keep_proxy_password(name, password)

    def store(self, name: str, password: str) -> Work:
        """Stores the password of a connection in the keyring; an empty one is removed there."""
        return self._begin(lambda: self._credentials.store_proxy_password(name, password))

    def _begin(self, call: Callable[[], Awaitable[None]]) -> Work:
        async def ask(told: Told) -> None:
            await call()

        return self._background.begin(ask)
