"""Gateway to the contacts of one connection: find, read and write."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from contact_editor.model.contact import ContactReference, ContactSnapshot, same_email
from contact_editor.model.values import ABSENT, Json, UnexpectedValue
from contact_editor.providers.contact_codec import decode_contact
from contact_editor.providers.description import Find, Listing, Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api_client import ApiClient
from contact_editor.services.contacts.progress import ProgressCallback, ignore_progress
from contact_editor.services.contacts.response_check import value_at_path
from contact_editor.services.http.transport import Request, Response

_MAX_MATCHES = 100
"""How many contacts with the same or a similar email address are offered."""


class Gateway:
    """Finds, reads and writes contacts of one connection."""

    def __init__(
        self,
        provider: Provider,
        calls: ApiClient,
        learn: Callable[[str], None] = lambda secret: None,
    ) -> None:
        """`learn` is called with each value of a sensitive field, so that it is redacted."""
        self.provider = provider
        self.base = calls.base
        self._calls = calls
        self._learn = learn

    async def read(
        self, reference: ContactReference, on_progress: ProgressCallback = ignore_progress
    ) -> ContactSnapshot:
        """Read one contact by its id; search all contacts if the provider has no such call.

        Raises `NotFound` if no contact has that id.
        """
        found = await self.read_again(reference, on_progress)
        if found is not None:
            return found
        async for page in self._pages(on_progress):
            for contact in page:
                if contact.reference.id == reference.id:
                    return self._with_learning(contact)[0]
        raise errors.NotFound(f"no contact has the id {reference.id}", host=self._calls.host)

    async def read_again(
        self, reference: ContactReference, on_progress: ProgressCallback = ignore_progress
    ) -> ContactSnapshot | None:
        """Read a contact by its id or email, without searching all contacts.

        Return None if that is not possible, or if the email search does not find it.
        """
        operation = self.provider.operations.read
        if operation is not None:
            contact = self._decode(
                await self._calls.get(operation.path, on_progress=on_progress, id=reference.id)
            )
            if contact.reference.id != reference.id:
                raise errors.NotAContact(
                    f"asked for {reference.id}, the answer is contact {contact.reference.id}",
                    host=self._calls.host,
                )
            return contact
        if not reference.email:
            return None
        found = await self._with_email(reference.email, on_progress)
        return next((c for c in found if c.reference.id == reference.id), None)

    async def find(
        self, reference: ContactReference, on_progress: ProgressCallback = ignore_progress
    ) -> tuple[ContactSnapshot, ...]:
        """Find the contact with that id, or the contacts with that email address.

        If no address is the same, return the similar ones that the provider found; empty if
        there are none.
        """
        if reference.id is None:
            return await self._with_email(reference.email, on_progress) if reference.email else ()
        try:
            return (await self.read(reference, on_progress),)
        except errors.NotFound:
            return ()

    async def write(
        self, reference: ContactReference, body: Mapping[str, Json]
    ) -> ContactSnapshot | None:
        """Write once; return the contact if the response is that contact, else None.

        Raises `BlockedLocally` on a read-only connection, and `ApiError` if the provider refuses.
        """
        try:
            written = self._decode(await self._calls.put(self.request(reference, body)))
        except (errors.NotJson, errors.NotAContact, errors.TooLarge) as error:
            if 400 <= error.status < 500:
                raise
            # The write was accepted; reading the contact shows what it did.
            return None
        return written if written.reference.id == reference.id else None

    def request(self, reference: ContactReference, body: Mapping[str, Json]) -> Request:
        """Return the request that a write would send, without the key."""
        assert reference.id is not None
        return self._calls.build_update(reference.id, body)

    async def names(
        self, key: str, on_progress: ProgressCallback = ignore_progress
    ) -> dict[Any, str]:
        """Return the names of a lookup by id."""
        lookup = self.provider.lookup(key)
        if lookup is None:
            return {}
        body = await self._calls.get(lookup.path, on_progress=on_progress)
        candidates = (body if path == "" else value_at_path(body, path) for path in lookup.items)
        entries = next((each for each in candidates if isinstance(each, list)), [])
        return {
            value_at_path(entry, lookup.id): str(value_at_path(entry, lookup.name))
            for entry in entries
            # Not isinstance: `true` would be taken for the id 1.
            if type(value_at_path(entry, lookup.id)) in (int, str)
            and value_at_path(entry, lookup.name) is not None
        }

    async def get_without_key(self) -> Response:
        """Request a page of contacts without the key; nearly every provider refuses that."""
        listing = self.provider.operations.list
        return await self._calls.get_without_key(
            listing.path, listing.query, position=_first_position(listing)
        )

    async def first_page(
        self, on_progress: ProgressCallback = ignore_progress
    ) -> tuple[tuple[ContactSnapshot, ...], int | None]:
        """Read the first page; return its contacts and the total (None if unknown)."""
        listing = self.provider.operations.list
        body = await self._calls.get(
            listing.path, listing.query, on_progress=on_progress, position=_first_position(listing)
        )
        contacts = (self._decode_or_none(item) for item in self._calls.items(listing, body))
        return self._with_learning(*filter(None, contacts)), self._calls.total(listing, body)

    async def test_connection(self) -> int | None:
        """Request a page of contacts; return the total number of contacts (None if unknown)."""
        _, total = await self.first_page()
        return total

    async def close(self) -> None:
        await self._calls.close()

    async def _with_email(
        self, email: str, on_progress: ProgressCallback
    ) -> tuple[ContactSnapshot, ...]:
        find = self.provider.operations.find
        if find.answer == "contact":
            try:
                body = await self._calls.get(
                    find.path, find.query, on_progress=on_progress, email=email
                )
            except errors.NotFound:
                return ()
            return (self._decode(body),)
        similar: list[ContactSnapshot] = []
        async for page in self._pages(on_progress, find, email):
            exact = [c for c in page if same_email(c.reference.email, email)]
            if exact:
                return self._with_learning(*exact[:_MAX_MATCHES])
            similar += page
        return self._with_learning(*similar[:_MAX_MATCHES])

    async def _pages(
        self, on_progress: ProgressCallback, find: Find | None = None, email: str = ""
    ) -> AsyncIterator[list[ContactSnapshot]]:
        seen: set[object] = set()
        async for items in self._calls.pages(
            self.provider.operations.list, on_progress, find, email
        ):
            contacts = [contact for contact in map(self._decode_or_none, items) if contact]
            fresh = [contact for contact in contacts if contact.reference.id not in seen]
            if not fresh:
                return
            seen.update(contact.reference.id for contact in fresh)
            yield fresh

    def _decode_or_none(self, item: Json) -> ContactSnapshot | None:
        try:
            return decode_contact(self.provider, item)
        except ValueError:
            return None

    def _decode(self, body: Json) -> ContactSnapshot:
        # Before decoding: a body that is not a contact may contain sensitive values as well.
        self._learn_sensitive(body if isinstance(body, dict) else {})
        try:
            return decode_contact(self.provider, body)
        except ValueError as error:
            raise errors.NotAContact(str(error), host=self._calls.host) from None

    def _with_learning(self, *contacts: ContactSnapshot) -> tuple[ContactSnapshot, ...]:
        """Return the contacts after passing their sensitive values to `learn`."""
        for contact in contacts:
            values = {key: contact.value(key) for key in contact.sensitive}
            self._learn_sensitive(
                {k: v.wire if isinstance(v, UnexpectedValue) else v for k, v in values.items()}
            )
        return contacts

    def _learn_sensitive(self, values: Mapping[str, object]) -> None:
        for field in self.provider.fields:
            value = values.get(field.key) if field.sensitive else None
            if value is not None and value is not ABSENT:
                self._learn(str(value))


def _first_position(listing: Listing) -> int:
    return 0 if listing.paging == "skip" else 1
