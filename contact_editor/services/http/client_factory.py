"""The way to one host: whom to believe there, and which proxy stands before it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.http.proxies import Proxy, proxy_for

if TYPE_CHECKING:
    import httpx


_NOBODYS = Connection(name="", provider="")


class HttpClientFactory:
    """The way to one host; a proxy's password is asked for when it is first gone."""

    def __init__(
        self,
        base: str,
        connection: Connection = _NOBODYS,
        credentials: Credentials | None = None,
    ) -> None:
        self.base = base
        self.host = urlsplit(base).netloc
        self.proxy: Proxy | None = None
        """The one that the last client goes over."""
        self._connection = connection
        self._credentials = credentials

    async def client(self, headers: Mapping[str, str], timeout: httpx.Timeout) -> httpx.AsyncClient:
        """Makes a client for this way; `CertificatesUnusable`, `ProxyFailed` and `KeyTrouble`."""
        import httpx

        _look_for_sniffio_once()
        try:
            self.proxy = await proxy_for(self.base, self._connection, self._credentials)
        except ValueError as error:
            raise errors.ProxyFailed(str(error), host=self.host) from None
        return httpx.AsyncClient(
            headers=headers,
            verify=await self._tls_context(self.base),
            proxy=None if self.proxy is None else await self._httpx_proxy(self.proxy),
            timeout=timeout,
            follow_redirects=False,
            # It would read the proxies a second time, and a key out of ~/.netrc.
            trust_env=False,
        )

    def forget_proxy_password(self) -> None:
        """Asks the keyring anew for the proxy's password, which the proxy did not take."""
        if self._credentials is not None and self._connection.proxy_user:
            self._credentials.distrust_proxy_password(self._connection.name)

    async def _httpx_proxy(self, proxy: Proxy) -> httpx.Proxy:
        import httpx

        user = (proxy.user, proxy.password) if proxy.user else None
        context = await self._tls_context(proxy.shown) or None
        return httpx.Proxy(proxy.shown, auth=user, ssl_context=context)

    async def _tls_context(self, address: str) -> Any:
        """Gives what proves who answers at an address; nothing can where it is plain."""
        if not address.startswith("https:"):
            return False
        from contact_editor.services.http.tls import tls_context_async

        return await tls_context_async(self._connection.certificates)


def _look_for_sniffio_once() -> None:
    # Several times a request httpcore looks which loop it runs under. Where what tells it is not
    # installed, as beside a new anyio, Python would look for that through every folder each time.
    if find_spec("sniffio") is None:
        sys.modules["sniffio"] = None  # type: ignore[assignment]  # it is not to be found
