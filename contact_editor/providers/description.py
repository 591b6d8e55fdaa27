"""The shape of a provider's description: one TOML file, no code.

A description may *name* a behaviour from a closed set (a codec, a way of paging, an effect) and
never express one. The only substitution is a named parameter in a path, a query or the base
address. There is no operation here that deletes or that touches more than one contact.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from contact_editor.model.fields import Effect, Field


class _Described(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every table of a description has in common: it is frozen, and typos are faults."""


class Parameter(_Described, frozen=True, kw_only=True):
    """Something that a connection has to know besides its key, such as a domain."""

    key: str
    label: str
    pattern: str
    """A regular expression that the whole value must match."""
    example: str = ""
    help: str = ""
    """Where a person finds it."""


class Access(_Described, frozen=True, kw_only=True):
    """Where a provider is reached, and how a key is shown to it."""

    base: str
    """The address that paths are appended to; may hold `{parameter}`s."""
    key_help: str = ""
    """Where a person finds the API key."""
    key_header: str = "Authorization"
    key_scheme: str = "Bearer"
    """The word before the key; may be empty."""
    headers: dict[str, str] = {}
    """Sent with every request."""
    parameters: tuple[Parameter, ...] = ()


class Identity(_Described, frozen=True, kw_only=True):
    """What tells one contact from another."""

    key: str = "id"
    kind: Literal["whole-number", "text"] = "text"
    pattern: str
    """A regular expression that a whole id matches."""
    email: str = "email"
    """The key of the field that holds the email."""
    title: tuple[str, ...] = ()
    """Keys of the fields by which people call a contact, the best first."""


class Read(_Described, frozen=True, kw_only=True):
    """Reads one contact by its id."""

    path: str


class Find(_Described, frozen=True, kw_only=True):
    """Finds contacts by their email."""

    path: str
    query: dict[str, str]
    answer: Literal["contact", "contacts"]
    """One bare contact (404: there is none), or a list as `Listing` reads it."""


class Listing(_Described, frozen=True, kw_only=True):
    """Goes through all contacts, page by page."""

    path: str
    query: dict[str, str]
    paging: Literal["skip", "page"]
    """How `{position}` counts: contacts from 0, or pages from 1."""
    page_size: int
    items: str
    """The key of the list in an answer."""
    total: str = ""
    """The key of the number of all contacts in an answer."""


class Update(_Described, frozen=True, kw_only=True):
    """Writes one contact."""

    method: Literal["PUT", "PATCH"]
    path: str


class Lookup(_Described, frozen=True, kw_only=True):
    """Names the elements of a collection that holds ids."""

    key: str
    path: str
    items: tuple[str, ...]
    """Keys under which the list may stand; an empty one: the answer is the list itself."""
    id: str = "id"
    name: str = "name"


class Operations(_Described, frozen=True, kw_only=True):
    """What a provider can be asked to do."""

    read: Read | None = None
    find: Find
    list: Listing
    update: Update
    lookups: tuple[Lookup, ...] = ()


class Saving(_Described, frozen=True, kw_only=True):
    """What a save does beyond what it says."""

    left_out: Literal["kept", "cleared", "unknown"] = "unknown"
    """What becomes of a field that a write leaves out. Unless it is surely kept, all that is
    filled is sent with the value just read."""
    effects: tuple[Effect, ...] = ()


class Errors(_Described, frozen=True, kw_only=True):
    """How a provider says no."""

    message: tuple[str, ...] = ("message",)
    """Keys under which an error's message may stand, the likeliest first."""
    failure: dict[str, Any] = {}
    """Keys and values that mark a failure inside a 200."""
    no_access: tuple[str, ...] = ()
    """Messages that mean: the key is right, and a parameter of the connection is not."""


class Section(_Described, frozen=True, kw_only=True):
    """A titled group of fields."""

    key: str
    label: str


class Provider(_Described, frozen=True, kw_only=True):
    """A description: operations, fields, how values travel. It holds no account and no value."""

    format: Literal[1]
    id: str
    name: str
    access: Access
    identity: Identity
    operations: Operations
    saving: Saving = Saving()
    errors: Errors = Errors()
    sections: tuple[Section, ...]
    fields: tuple[Field, ...]

    def field(self, key: str) -> Field | None:
        return next((field for field in self.fields if field.key == key), None)

    def lookup(self, key: str) -> Lookup | None:
        return next((lookup for lookup in self.operations.lookups if lookup.key == key), None)
