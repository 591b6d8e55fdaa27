"""The shape of a provider's description: one TOML file, no code.

A description may *name* a behaviour from a closed set (a codec, a way of paging, an effect) and
never express one. The only substitution is a named value in a text (`providers.templates`).
There is no operation here that deletes a contact or that touches more than one.
"""

from __future__ import annotations

from typing import Any, Literal

from contact_editor.model.fields import Effect, Field
from contact_editor.providers.access import Access
from contact_editor.providers.described import Described
from contact_editor.providers.operations import Lookup, Operations


class Identity(Described, frozen=True, kw_only=True):
    """What tells one contact from another."""

    key: str = "id"
    kind: Literal["whole-number", "text"] = "text"
    pattern: str
    """A regular expression that a whole id matches."""
    email: str = "email"
    """The key of the field that holds the email."""
    title: tuple[str, ...] = ()
    """Keys of the fields by which people call a contact, the best first."""


class Saving(Described, frozen=True, kw_only=True):
    """What a save does beyond what it says."""

    left_out: Literal["kept", "cleared", "unknown"] = "unknown"
    """What becomes of a field that a write leaves out. Unless it is surely kept, all that is
    filled is sent with the value just read."""
    effects: tuple[Effect, ...] = ()


class Errors(Described, frozen=True, kw_only=True):
    """How a provider says no."""

    message: tuple[str, ...] = ("message",)
    """Keys under which an error's message may stand, the likeliest first."""
    failure: dict[str, Any] = {}
    """Keys and values that mark a failure inside a 200."""
    no_access: tuple[str, ...] = ()
    """Messages that mean: the key is right, and a parameter of the connection is not."""


class Section(Described, frozen=True, kw_only=True):
    """A titled group of fields."""

    key: str
    label: str


class Limits(Described, frozen=True, kw_only=True):
    """How much may be asked of a provider."""

    per_second: float = 0.0
    """Requests per second; 0: no limit is known."""


class FactSource(Described, frozen=True, kw_only=True):
    """A public document that facts of the description come from."""

    url: str
    seen: str = ""
    """The day it was read, YYYY-MM-DD, or the commit."""
    says: str = ""
    """What it was read for."""


class Provider(Described, frozen=True, kw_only=True):
    """A description: operations, fields, how values travel. It holds no account and no value."""

    format: Literal[1, 2]
    """2 allows what `providers.format_version` lists."""
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
    """The address of a contact's page at the provider; takes `{id}` and parameters."""
    limits: Limits = Limits()
    sources: tuple[FactSource, ...] = ()

    def field(self, key: str) -> Field | None:
        return next((field for field in self.fields if field.key == key), None)

    def lookup(self, key: str) -> Lookup | None:
        return next((lookup for lookup in self.operations.lookups if lookup.key == key), None)
