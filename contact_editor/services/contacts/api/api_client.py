"""Client for the API calls of a description, on one connection."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

from msgspec.structs import replace

from contact_editor.model.values import Json
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Find, Listing
from contact_editor.providers.places import value_at
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.api.progress import (
    PageProgress,
    ProgressCallback,
    WaitingFor,
    ignore_progress,
)
from contact_editor.services.contacts.api.rate_limiter import RateLimiter
from contact_editor.services.contacts.api.request_builder import ReadOperation, RequestBuilder
from contact_editor.services.contacts.api.response_check import body_or_raise, explain_redirect
from contact_editor.services.contacts.api.retry import with_retries
from contact_editor.services.credentials.authorization import authorization
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.http.destinations import read_key_destination
from contact_editor.services.http.transport import Request, Response, Transport

KEY_REFUSED = 401


class SearchNotAllowed(errors.BlockedLocally):
    """A search would be a POST request, and the user has not allowed that yet."""


class ApiClient:
    """Makes a provider's API calls with the key of one connection."""

    def __init__(
        self,
        provider: Provider,
        connection: Connection,
        transport: Transport,
        credentials: Credentials,
        may_search: Callable[[], bool] = lambda: True,
    ) -> None:
        """`may_search` returns whether a search may be a POST request; asked at each of them."""
        self._may_search = may_search
        self.base = transport.base
        self.host = transport.host
        self._connection = connection
        self._transport = transport
        self._credentials = credentials
        self._rate_limiter = RateLimiter(provider.limits.per_second)
        self.describe(provider)

    def describe(self, provider: Provider) -> None:
        """Use another description, such as one with the account's fields."""
        self._provider = provider
        self.build = RequestBuilder(provider, self._connection.parameters, self.host)

    async def read(
        self,
        operation: ReadOperation,
        *,
        on_progress: ProgressCallback = ignore_progress,
        **named: Any,
    ) -> Response:
        """Send a read request, with retries; `named` are the values for its templates."""
        return await self._read(self.build.read(operation, **named), on_progress)

    async def read_once(self, operation: ReadOperation, **named: Any) -> Response:
        """Send a read request without retries."""
        return await self._once(self.build.read(operation, **named))

    async def get_without_key(self, operation: ReadOperation, **named: Any) -> Response:
        """Send a read request once, without the key; return any response."""
        return await self._transport.send(self.build.read(operation, **named), {})

    async def write(self, request: Request) -> Response:
        """Send a write once; raise `BlockedLocally` on a read-only connection.

        This is the only method that writes.
        """
        if self._connection.read_only:
            raise errors.BlockedLocally("this connection is read-only", host=self.host)
        if not self._provider.writes:
            reason = "the effect of an update is not documented there; the description is read-only"
            raise errors.BlockedLocally(reason, host=self.host)
        return await self._once(request)

    async def pages(
        self,
        listing: Listing,
        on_progress: ProgressCallback,
        find: Find | None = None,
        email: str = "",
    ) -> AsyncIterator[list[Json]]:
        """Yield the pages of a list, or of a search with pages.

        Ends after the last page; the caller stops when pages begin to repeat.
        """
        operation, count, page = find or listing, 0, 0
        place = listing.items if find is None or find.items is None else find.items
        request: Request | None = self._page_request(operation, listing, email, 0, 0)
        while request is not None:
            body = (await self._read(request, on_progress)).body
            items = self.items(body, place, operation.record)
            count, page = count + len(items), page + 1
            total = self.total(listing, body)
            on_progress(PageProgress(count, total))
            yield items
            ended = not items or (total is not None and count >= total)
            counted = listing.paging in ("skip", "page")
            if ended or (counted and total is None and len(items) < listing.page_size):
                return
            if counted:
                following = self._page_request(operation, listing, email, count, page)
                # A search that takes no position has one page.
                request = following if following != request else None
            else:
                request = self._next_request(listing, body, request)

    def _page_request(
        self, operation: Find | Listing, listing: Listing, email: str, count: int, page: int
    ) -> Request:
        position = count if listing.paging == "skip" else page + 1
        return self.build.read(operation, email=email, position=position)

    def _next_request(self, listing: Listing, body: Json, before: Request) -> Request | None:
        """Return the request for the next page of a response; None if there is none."""
        following = value_at(body, listing.next) if listing.next else None
        if not isinstance(following, str | int) or following in ("", False, True):
            return None
        if listing.paging == "link":
            return self.build.next_page(before, str(following), self.base)
        if listing.paging == "cursor" and before.method == "GET":
            query = (*(pair for pair in before.query if pair[0] != listing.into),)
            return replace(before, query=(*query, (listing.into, str(following))))
        return None

    def items(self, body: Json, place: str, record: str = "") -> list[Json]:
        """Return the contacts of a list in a response."""
        found = value_at(body, place)
        if not isinstance(found, list):
            raise errors.NotAContact(
                f"the response is not a list of contacts: `{place}` is missing", host=self.host
            )
        return [value_at(item, record) for item in found]

    def total(self, listing: Listing, body: Json) -> int | None:
        total = value_at(body, listing.total) if listing.total else None
        return total if type(total) is int else None

    async def close(self) -> None:
        await self._transport.close()

    async def _read(self, request: Request, on_progress: ProgressCallback) -> Response:
        if request.method != "GET" and not self._may_search():
            raise SearchNotAllowed(f"{request.method} {request.path}", host=self.host)
        if not self._credentials.is_cached(self._connection.name):
            # The keyring may wait for the user; that is not a delay of the provider.
            on_progress(WaitingFor.KEYRING)
            await self._key()
            on_progress(WaitingFor.PROVIDER)
        if request.method != "GET":
            return await self._once(request)
        return await with_retries(lambda: self._once(request), on_progress)

    async def _once(self, request: Request) -> Response:
        key = await self._key()
        headers = authorization(self._provider.access, key, self._connection.parameters)
        await self._rate_limiter.wait()
        hide = self._credentials.redactor.mask_secrets
        try:
            answer = await self._transport.send(request, headers)
        except errors.RedirectedWithin as moved:
            raise explain_redirect(self._provider, moved, request.path, hide) from None
        if answer.status == KEY_REFUSED:
            self._credentials.invalidate(self._connection.name)
        body_or_raise(self._provider, answer, self.host, hide, request.body)
        return answer

    async def _key(self) -> str:
        destination = await read_key_destination(self.base, self._connection)
        return await self._credentials.key(self._connection.name, destination)
