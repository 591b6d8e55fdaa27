"""Gateway to the contacts of one connection: find, read and write."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Change, Draft
from contact_editor.model.resending.known_values import AS_READ, Resending
from contact_editor.model.values import ABSENT, Json, UnreadValue
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.contact_reader import ContactReader
from contact_editor.services.contacts.version_guard import VersionGuard
from contact_editor.services.http.transport import Request


class Gateway(ContactReader):
    """Finds, reads and writes contacts of one connection."""

    def __init__(
        self,
        provider: Provider,
        calls: ApiClient,
        learn: Callable[[str], None] = lambda secret: None,
    ) -> None:
        super().__init__(provider, calls, learn)
        self.guard = VersionGuard()

    async def send_update(
        self, reference: ContactReference, request: Request
    ) -> ContactSnapshot | None:
        """Send an update once; return the contact if the response is that contact, else None.

        Raises `BlockedLocally` on a read-only connection, and `ApiError` if the provider refuses.
        """
        try:
            answer = await self._calls.write(request)
            self.guard.note_accepted(request.headers.get("If-Match", ""))
            written = self.decode(answer, self.provider.operations.update.record)
        except (errors.BadRequest, errors.ValidationFailed):
            # The account may have other fields by now.
            self.forget_fields()
            raise
        except (errors.NotJson, errors.NotAContact, errors.TooLarge) as error:
            if 400 <= error.status < 500:
                raise
            # The write was accepted; reading the contact shows what it did.
            return None
        return written if written.reference.id == reference.id else None

    def request(self, reference: ContactReference, body: Mapping[str, Json]) -> Request:
        """Return the request that a write would send, without the key."""
        assert reference.id is not None
        return self._calls.build.update(reference.id, body)

    def membership_request(self, draft: Draft, change: Change) -> Request:
        """Return the request that adds or removes one element, as it was just read.

        Raises `BlockedLocally` if it is not known how to.
        """
        contact, field = draft.snapshot, change.field
        assert contact.reference.id is not None
        assert field.calls is not None
        before = contact.value(field.key)
        if isinstance(before, UnreadValue):
            reason = f"{field.label} could not be read ({before.wire}), so no change of it is sent"
            raise errors.BlockedLocally(f"{reason}; revert it, or refresh to try again")
        is_removed = change.after is ABSENT
        call = field.calls.remove if is_removed else field.calls.add
        links = contact.wire.links.get(field.key, {})
        link = links.get(change.part) if field.calls.read and is_removed else change.part
        if call is None or link is None or change.part is ABSENT:
            raise errors.BlockedLocally(f"{field.label} cannot be changed like this")
        return self._calls.build.membership(call, contact.reference.id, change.part, link)

    def update_request(self, draft: Draft, resending: Resending = AS_READ) -> Request:
        """Return the request that saves a draft, guarded by the version of its snapshot.

        Raises `BlockedLocally` if it would leave out fields that could not be read.
        """
        if self.unread_fields and self.provider.saving.left_out != "kept":
            reason = f"the account's own fields could not be read ({self.unread_fields.wire})"
            harm = "a save that leaves them out may clear them; refresh to try again"
            raise errors.BlockedLocally(f"{reason}, and {harm}")
        reference, version = draft.snapshot.reference, self.guard.version_of(draft.snapshot)
        assert reference.id is not None
        body = update_body(self.provider, draft, resending)
        return self._calls.build.update(reference.id, body, version)
