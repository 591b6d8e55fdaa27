"""Factory of HTTP clients for one host: proxy, TLS and trusted certificates."""

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


_NO_CONNECTION = Connection(name="", provider="")


class HttpClientFactory:
    """Creates HTTP clients for one host; reads a proxy's password when the first is created."""

    def __init__(
        self,
        base: str,
        connection: Connection = _NO_CONNECTION,
        credentials: Credentials | None = None,
    ) -> None:
        self.base = base
        self.host = urlsplit(base).netloc
        self.proxy: Proxy | None = None
        """The proxy of the last client."""
        self._connection = connection
        self._credentials = credentials

    async def client(self, headers: Mapping[str, str], timeout: httpx.Timeout) -> httpx.AsyncClient:
        """Create a client; raises `CertificatesUnusable`, `ProxyFailed` and `CredentialError`."""
        import httpx

        _mark_missing_sniffio()
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
            # True would read the proxies a second time, and credentials from ~/.netrc.
            trust_env=False,
        )

    def forget_proxy_password(self) -> None:
        """Read the proxy's password from the keyring again, because the proxy rejected it."""
        if self._credentials is not None and self._connection.proxy_user:
            self._credentials.distrust_proxy_password(self._connection.name)

    async def _httpx_proxy(self, proxy: Proxy) -> httpx.Proxy:
        import httpx

        user = (proxy.user, proxy.password) if proxy.user else None
        context = await self._tls_context(proxy.shown) or None
        return httpx.Proxy(proxy.shown, auth=user, ssl_context=context)

    async def _tls_context(self, address: str) -> Any:
        """Return the context that verifies the server at an address; False for plain HTTP."""
        if not address.startswith("https:"):
            return False
        from contact_editor.services.http.tls import tls_context_async

        return await tls_context_async(self._connection.certificates)


def _mark_missing_sniffio() -> None:
    # httpcore tries to import sniffio several times a request, to detect the event loop. If it is
    # not installed, as with a new anyio, Python would search every folder of the path each time.
    if find_spec("sniffio") is None:
        sys.modules["sniffio"] = None  # type: ignore[assignment]  # makes the import fail at once
