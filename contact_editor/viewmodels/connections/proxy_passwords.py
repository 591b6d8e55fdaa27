"""The passwords for the connections' proxies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from contact_editor.background import BackgroundTask, NetworkThread
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.credentials.credentials import Credentials


class ProxyPasswords:
    """Keeps the passwords for proxies, in the keyring or for this session; shows none."""

    def __init__(
        self,
        credentials: Credentials,
        background: NetworkThread,
        proxy_of: Callable[[str], str],
    ) -> None:
        """`proxy_of` returns the proxy that the password of a connection is bound to."""
        self._credentials = credentials
        self._background = background
        self._proxy_of = proxy_of

    def keep(self, name: str, password: str) -> None:
        """Keep the password of a connection for this session only."""
        self._credentials.keep_proxy_password(name, password, self._proxy_of(name))

    def store(self, name: str, password: str) -> BackgroundTask:
        """Store the password of a connection in the keyring; an empty one is removed there."""
        proxy = self._proxy_of(name)
        return self._begin(lambda: self._credentials.store_proxy_password(name, password, proxy))

    def _begin(self, call: Callable[[], Awaitable[None]]) -> BackgroundTask:
        async def ask(on_progress: ProgressCallback) -> None:
            await call()

        return self._background.begin(ask)
