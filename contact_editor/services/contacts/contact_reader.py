"""Contacts of one connection: find them and read them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.email_addresses import same_email
from contact_editor.model.json_text import has_lone_surrogate, without_lone_surrogates
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Find, Listing
from contact_editor.providers.places import value_at
from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.api.progress import (
    ProgressCallback,
    ignore_progress,
    raise_on_retry,
)
from contact_editor.services.contacts.contact_decoder import ContactDecoder
from contact_editor.services.contacts.membership_reader import with_memberships
from contact_editor.services.http.transport import Response

_MAX_MATCHES = 100
"""How many contacts with the same or a similar email address are offered."""


class ContactReader(ContactDecoder):
    """Finds and reads contacts of one connection; writes nothing."""

    def __init__(
        self,
        provider: Provider,
        calls: ApiClient,
        learn: Callable[[str], None] = lambda secret: None,
    ) -> None:
        super().__init__(provider, calls, learn)
        self.inform: Callable[[Provider], Provider] = lambda described: described
        """Adds what is known about this account; called on the network thread."""

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
                    return await self._whole(self._with_learning(contact)[0], on_progress)
        raise errors.NotFound(f"no contact has the id {reference.id}", host=self._calls.host)

    async def read_again(
        self, reference: ContactReference, on_progress: ProgressCallback = ignore_progress
    ) -> ContactSnapshot | None:
        """Read a contact by its id or email, without searching all contacts.

        Return None if that is not possible, or if the email search does not find it.
        """
        await self._complete(on_progress)
        operation = self.provider.operations.read
        if operation is not None:
            answer = await self._calls.read(operation, on_progress=on_progress, id=reference.id)
            contact = self.decode(answer, operation.record)
            if contact.reference.id != reference.id:
                raise errors.NotAContact(
                    f"requested {reference.id}, but received contact {contact.reference.id}",
                    host=self._calls.host,
                )
            return await self._whole(contact, on_progress)
        email = reference.email or self._email_in(reference)
        if not email:
            return None
        found = await self._with_email(email, on_progress)
        same = next((c for c in found if c.reference.id == reference.id), None)
        return await self._whole(same, on_progress) if same else None

    async def has_moved(self, contact: ContactSnapshot) -> bool:
        """Return whether the contact has another stamp now than when it was read.

        False if the description names none, True if it can't be read. It is read once: retries
        would only delay the write that follows.
        """
        stamp, operation = self.provider.operations.update.stamp, self.provider.operations.read
        if not stamp or operation is None:
            return False
        try:
            answer = await self._calls.read_once(operation, id=contact.reference.id)
            now = self.decode(answer, operation.record).value(stamp)
        except (errors.ApiError, errors.InvalidResponse):
            return True
        return not equal_values(now, contact.value(stamp))

    async def find(
        self, reference: ContactReference, on_progress: ProgressCallback = ignore_progress
    ) -> tuple[ContactSnapshot, ...]:
        """Find the contact with that id, or the contacts with that email address.

        If no address is the same, return the similar ones that the provider found; empty if
        there are none. Raises `ContactMerged` if the provider says that another one is there now.
        """
        if self.unread_fields:
            self._account_fields.forget()
        email = reference.email if reference.id is None else self._email_in(reference)
        if reference.id is None or email:
            found = await self._with_email(email, on_progress) if email else ()
            if len(found) != 1:
                # The user chooses one, and it is read by its id.
                return found
            if self.provider.operations.find.partial:
                return (await self.read(found[0].reference, on_progress),)
            return (await self._whole(found[0], on_progress),)
        try:
            return (await self.read(reference, on_progress),)
        except errors.ContactMerged:
            raise
        except errors.NotFound:
            return ()

    async def search(
        self, name: str, on_progress: ProgressCallback = ignore_progress
    ) -> tuple[ContactSnapshot, ...]:
        """Return the contacts that the provider finds by a name, perhaps a part of each only.

        None of them is known to be the one that is meant: the user chooses, and it is read.
        """
        await self._complete(on_progress)
        search = self.provider.operations.search
        assert search is not None
        answer = await self._calls.read(search, on_progress=on_progress, name=name)
        place = self.provider.operations.list.items if search.items is None else search.items
        items = self._calls.items(answer.body, place, search.record)
        found = list(filter(None, map(self._decode_or_none, items)))
        return self._with_learning(*found[:_MAX_MATCHES])

    def _email_in(self, reference: ContactReference) -> str:
        """Return the email address that an id is; empty if ids are something else."""
        identity = self.provider.identity
        return str(reference.id) if identity.key == identity.email else ""

    async def names(
        self, key: str, on_progress: ProgressCallback = ignore_progress
    ) -> dict[Any, str]:
        """Return the names of a lookup by id."""
        lookup = self.provider.lookup(key)
        if lookup is None:
            return {}
        body = (await self._calls.read(lookup, on_progress=on_progress)).body
        places = (value_at(body, place) for place in lookup.items)
        entries = next((place for place in places if isinstance(place, list)), [])
        named = ((value_at(entry, lookup.id), value_at(entry, lookup.name)) for entry in entries)
        # Not isinstance: true would name the element 1.
        return {
            key: without_lone_surrogates(str(name))
            for key, name in named
            if type(key) in (int, str)
            and not has_lone_surrogate(key)
            and name not in (None, ABSENT)
        }

    async def get_without_key(self) -> Response:
        """Request a page of contacts without the key; nearly every provider refuses that."""
        listing = self.provider.operations.list
        return await self._calls.get_without_key(listing, position=_first_position(listing))

    async def first_page(
        self, on_progress: ProgressCallback = ignore_progress
    ) -> tuple[tuple[ContactSnapshot, ...], int | None]:
        """Read the first page; return its contacts and the total (None if unknown)."""
        await self._complete(on_progress)
        listing = self.provider.operations.list
        answer = await self._calls.read(
            listing, on_progress=on_progress, position=_first_position(listing)
        )
        body = answer.body
        items = self._calls.items(body, listing.items, listing.record)
        contacts = (self._decode_or_none(item) for item in items)
        return self._with_learning(*filter(None, contacts)), self._calls.total(listing, body)

    async def test_connection(self) -> int | None:
        """Request a page of contacts, without retries; return the total (None if unknown)."""
        _, total = await self.first_page(raise_on_retry)
        return total

    async def close(self) -> None:
        await self._calls.close()

    async def _whole(
        self, contact: ContactSnapshot, on_progress: ProgressCallback
    ) -> ContactSnapshot:
        return await with_memberships(self.provider, self._calls, contact, on_progress)

    async def _complete(self, on_progress: ProgressCallback) -> None:
        self.provider = self.inform(await self._account_fields.complete(on_progress))

    async def _with_email(
        self, email: str, on_progress: ProgressCallback
    ) -> tuple[ContactSnapshot, ...]:
        await self._complete(on_progress)
        find = self.provider.operations.find
        if find.answer == "contact":
            try:
                answer = await self._calls.read(find, on_progress=on_progress, email=email)
            except errors.NotFound:
                return ()
            return (self.decode(answer, find.record),)
        exact, similar = list[ContactSnapshot](), list[ContactSnapshot]()
        # To the last page: another contact with the same address may be on any of them.
        async for page in self._pages(on_progress, find, email):
            exact += [c for c in page if same_email(c.reference.email, email)]
            similar += page
        return self._with_learning(*(exact or similar)[:_MAX_MATCHES])

    async def _pages(
        self, on_progress: ProgressCallback, find: Find | None = None, email: str = ""
    ) -> AsyncIterator[list[ContactSnapshot]]:
        await self._complete(on_progress)
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


def _first_position(listing: Listing) -> int:
    return 0 if listing.paging == "skip" else 1
