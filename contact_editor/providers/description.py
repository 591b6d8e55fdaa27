"""Structure of a provider's description: one TOML file, no code.

A description can *name* a behaviour from a closed set (a codec, a paging method, an effect) but
cannot define one. The only substitution is a named value in a string (`providers.templates`).
There is no operation that deletes a contact, or that changes more than one.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Effect, Field
from contact_editor.model.identity import IdentityMatch, match_identity
from contact_editor.providers.access import Access
from contact_editor.providers.description_table import DescriptionTable
from contact_editor.providers.operations import Lookup, Operations


class Identity(DescriptionTable, frozen=True, kw_only=True):
    """How contacts are identified."""

    key: str = "id"
    kind: Literal["whole-number", "text"] = "text"
    pattern: str
    """A regular expression that a whole id matches."""
    email: str = "email"
    """The key of the field with the email address."""
    title: tuple[str, ...] = ()
    """Keys of the fields that name a contact, the best first."""
    created: str = ""
    """The key of the field with the creation time, which never changes; empty if the provider
    shows none. A contact with another creation time is another contact."""

    def match(self, mine: Draft, found: ContactSnapshot) -> IdentityMatch:
        """Return whether a read shows the contact that a draft is based on."""
        return match_identity(mine, found, created=self.created, email=self.email, title=self.title)


class Saving(DescriptionTable, frozen=True, kw_only=True):
    """Side effects of a save."""

    left_out: Literal["kept", "cleared", "unknown"] = "unknown"
    """What happens to a field that a write leaves out. Unless it is known to be kept, all fields
    with a value are sent as just read."""
    effects: tuple[Effect, ...] = ()
    confirmed: bool = True
    """False: what an update does is not officially documented, and nothing is written."""


class Errors(DescriptionTable, frozen=True, kw_only=True):
    """How a provider reports errors."""

    message: tuple[str, ...] = ()
    """Places where an error's message may be, the likeliest first; the usual ones come after."""
    failure: dict[str, Any] = {}
    """Keys and values that mark an error in a response with status 200."""
    no_access: tuple[str, ...] = ()
    """Messages that mean: the key is valid, but a parameter of the connection is not."""


class Section(DescriptionTable, frozen=True, kw_only=True):
    """A titled group of fields."""

    key: str
    label: str


class Limits(DescriptionTable, frozen=True, kw_only=True):
    """Rate limit of a provider."""

    per_second: float = 0.0
    """Requests per second; 0 if no limit is known."""


class FactSource(DescriptionTable, frozen=True, kw_only=True):
    """A public document that the description is based on."""

    url: str
    seen: str = ""
    """The day it was read, YYYY-MM-DD, or the commit."""
    says: str = ""
    """The facts that it confirms."""


class Provider(DescriptionTable, frozen=True, kw_only=True):
    """Description of a provider: operations, fields and codecs; no account data and no values."""

    format: Literal[1, 2]
    """2 allows the keys that `providers.rules.format_rules` lists."""
    id: str
    name: str
    access: Access
    identity: Identity
    operations: Operations
    saving: Saving = Saving()
    errors: Errors = Errors()
    sections: tuple[Section, ...]
    fields: tuple[Field, ...]
    web: str = ""
    """The contact's page in the provider's own application, such as
    `https://app.example.com/contacts/{id}`; empty if it is not known."""
    limits: Limits = Limits()
    sources: tuple[FactSource, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Identifies the operations and fields: what is proved of them holds for no others."""
        return hashlib.sha256(msgspec.json.encode((self.operations, self.fields))).hexdigest()[:32]

    @property
    def writes(self) -> bool:
        """Whether anything can be written."""
        return self.saving.confirmed

    def field(self, key: str) -> Field | None:
        return next((field for field in self.fields if field.key == key), None)

    def lookup(self, key: str) -> Lookup | None:
        return next((lookup for lookup in self.operations.lookups if lookup.key == key), None)


_CONVERTING = threading.Lock()


def provider_from(tables: Mapping[str, Any]) -> Provider:
    """Return the provider that the tables of a file describe; raises `ValidationError`."""
    # At the first use, msgspec collects the types: two threads that do so at once crash.
    with _CONVERTING:
        return msgspec.convert(tables, Provider)
