"""Client for the API calls of a description, on one connection."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import quote

from contact_editor.model.values import Json
from contact_editor.providers.description import Find, Listing, Provider
from contact_editor.services import errors
from contact_editor.services.connections.base_url import key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.progress import (
    PageProgress,
    ProgressCallback,
    WaitingFor,
    ignore_progress,
)
from contact_editor.services.contacts.response_check import body_or_raise, value_at_path
from contact_editor.services.contacts.retry import with_retries
from contact_editor.services.credentials.authorization import authorization
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.http.transport import Request, Response, Transport

KEY_REFUSED = 401


class ApiClient:
    """Makes a provider's API calls with the key of one connection."""

    def __init__(
        self,
        provider: Provider,
        connection: Connection,
        transport: Transport,
        credentials: Credentials,
    ) -> None:
        self.base = transport.base
        self.host = transport.host
        self._key_host = key_host(transport.base)
        self._provider = provider
        self._connection = connection
        self._transport = transport
        self._credentials = credentials

    async def get(
        self,
        path: str,
        query: Mapping[str, str] = {},
        *,
        on_progress: ProgressCallback = ignore_progress,
        **named: Any,
    ) -> Json:
        """Send a GET request, with retries; return the body of the response."""
        request = self._get_request(path, query, named)
        if not self._credentials.is_cached(self._connection.name):
            # The keyring may be waiting for the user; do not report that as a slow provider.
            on_progress(WaitingFor.KEYRING)
            await self._key()
            on_progress(WaitingFor.PROVIDER)
        return await with_retries(lambda: self._once(request), on_progress)

    async def get_without_key(self, path: str, query: Mapping[str, str], **named: Any) -> Response:
        """Send a GET request once, without the key; return any response."""
        return await self._transport.send(self._get_request(path, query, named), {})

    async def put(self, request: Request) -> Json:
        """Send a write once; raise `BlockedLocally` on a read-only connection.

        This is the only method that writes.
        """
        if self._connection.read_only:
            raise errors.BlockedLocally("this connection is read-only", host=self.host)
        return await self._once(request)

    def build_update(self, contact_id: int | str, body: Mapping[str, Json]) -> Request:
        """Return the request that writes one contact."""
        update = self._provider.operations.update
        return Request(
            update.method, self._fill_template(update.path, {"id": contact_id}), (), dict(body)
        )

    async def pages(
        self,
        listing: Listing,
        on_progress: ProgressCallback,
        find: Find | None = None,
        email: str = "",
    ) -> AsyncIterator[list[Json]]:
        """Yield the pages of a listing, or of a search that is paged like one.

        Ends after the last page; the caller stops when pages begin to repeat.
        """
        operation, count, page = find or listing, 0, 0
        while True:
            position = count if listing.paging == "skip" else page + 1
            body = await self.get(
                operation.path,
                operation.query,
                on_progress=on_progress,
                email=email,
                position=position,
            )
            items = self.items(listing, body)
            count, page = count + len(items), page + 1
            total = self.total(listing, body)
            on_progress(PageProgress(count, total))
            yield items
            if not items or (len(items) < listing.page_size if total is None else count >= total):
                return

    def items(self, listing: Listing, body: Json) -> list[Json]:
        found = value_at_path(body, listing.items)
        if not isinstance(found, list):
            raise errors.NotAContact(
                f"the response is not a list of contacts: `{listing.items}` is missing",
                host=self.host,
            )
        return found

    def total(self, listing: Listing, body: Json) -> int | None:
        total = value_at_path(body, listing.total) if listing.total else None
        return total if type(total) is int else None

    async def close(self) -> None:
        await self._transport.close()

    async def _once(self, request: Request) -> Json:
        headers = authorization(self._provider.access, await self._key())
        response = await self._transport.send(request, headers)
        if response.status == KEY_REFUSED:
            self._credentials.invalidate(self._connection.name)
        return body_or_raise(
            self._provider, response, self.host, self._credentials.redactor.mask_secrets
        )

    async def _key(self) -> str:
        return await self._credentials.key(self._connection.name, self._key_host)

    def _get_request(
        self, path: str, query: Mapping[str, str], named: Mapping[str, Any]
    ) -> Request:
        pairs = tuple(
            (key, self._fill_template(value, named, safe=None)) for key, value in query.items()
        )
        return Request("GET", self._fill_template(path, named), pairs)

    def _fill_template(self, text: str, named: Mapping[str, Any], safe: str | None = "") -> str:
        """Fill the `{…}` placeholders with named values, percent-encoded except for `safe`.

        With `safe=None` values are not encoded: httpx encodes a query itself.
        """
        values = {**self._connection.parameters, **named}

        def value(found: re.Match[str]) -> str:
            plain = str(values[found[1]])
            if safe is not None and plain in ("", ".", ".."):
                # Encoding does not help here: the path would not name one contact.
                raise errors.BlockedLocally(
                    f"“{plain}” cannot be used in a URL path", host=self.host
                )
            return plain if safe is None else quote(plain, safe=safe)

        return re.sub(r"\{([^{}]*)\}", value, text)
