"""Contacts of one connection in responses, with the account's own fields."""

from __future__ import annotations

from collections.abc import Callable

from contact_editor.model.contact import ContactSnapshot, with_value
from contact_editor.model.values import ABSENT, Json, UnexpectedValue, UnreadValue
from contact_editor.providers.account_fields.field_definitions import UNREAD_FIELDS
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.description import Provider
from contact_editor.providers.places import value_at
from contact_editor.services import errors
from contact_editor.services.contacts.account_fields import AccountFields
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.http.transport import Response


class ContactDecoder:
    """Decodes the contacts in responses; sends nothing."""

    def __init__(
        self,
        provider: Provider,
        calls: ApiClient,
        learn: Callable[[str], None] = lambda secret: None,
    ) -> None:
        """`learn` is called with each value of a sensitive field, so that it is redacted."""
        self.provider = provider
        """With the account's own fields, once they were read."""
        self.base = calls.base
        self._calls = calls
        self._account_fields = AccountFields(provider, calls)
        self._learn = learn

    @property
    def unread_fields(self) -> UnreadValue | None:
        """Why the account's own fields could not be read; None if they are known."""
        return self._account_fields.unread

    def forget_fields(self) -> None:
        """Read the account's own fields again before the next contact is read."""
        self._account_fields.forget()

    def decode(self, answer: Response, record: str) -> ContactSnapshot:
        """Return the contact at a place of a response; raise `NotAContact` if there is none."""
        wire = value_at(answer.body, record)
        # Before decoding: a body that is not a contact may contain sensitive values as well.
        self._learn_sensitive(wire)
        try:
            return self._decoded(wire, answer.etag)
        except ValueError as error:
            raise errors.NotAContact(str(error), host=self._calls.host) from None

    def _decode_or_none(self, item: Json) -> ContactSnapshot | None:
        try:
            return self._decoded(item)
        except ValueError:
            return None

    def _decoded(self, wire: Json, version: str = "") -> ContactSnapshot:
        contact = decode_contact(self.provider, wire, version=version)
        if self.unread_fields:
            contact = with_value(contact, UNREAD_FIELDS, self.unread_fields)
        return contact

    def _with_learning(self, *contacts: ContactSnapshot) -> tuple[ContactSnapshot, ...]:
        """Return the contacts after passing their sensitive values to `learn`."""
        for contact in contacts:
            for key in contact.sensitive:
                value = contact.value(key)
                self._learn_value(value.wire if isinstance(value, UnexpectedValue) else value)
        return contacts

    def _learn_sensitive(self, wire: Json) -> None:
        for field in self.provider.fields:
            if field.sensitive:
                self._learn_value(value_at(wire, field.place))

    def _learn_value(self, value: object) -> None:
        if value is not None and value is not ABSENT:
            self._learn(str(value))
