"""Layout of a field's value in requests and responses, if it is not simply its JSON."""

from __future__ import annotations

from typing import Any, Literal

import msgspec


class _Described(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a description: frozen, and an unknown key is an error."""


class Option(_Described, frozen=True, kw_only=True):
    """One value that a field can have, and what it is called."""

    value: str | int | bool
    label: str = ""
    selectable: bool = True
    """False for a value that only the provider sets; it is shown and cannot be chosen."""


class EntryKeys(_Described, frozen=True, kw_only=True):
    """The keys of a name-value pair in a list of such pairs."""

    key: str = "name"
    value: str = "value"
    write_value: str = ""
    """The key of the value in an update, if it is another one."""


class ObjectEntries(_Described, frozen=True, kw_only=True):
    """A list of objects that an update takes as objects: those that stay are sent as read."""

    added: dict[str, Any] = {}
    """Keys of an added object, besides its element; one in place of another keeps the other's."""

    def __hash__(self) -> int:
        # Fields are keys of dictionaries; a table cannot be hashed.
        return hash(tuple(self.added))


class ElementDifference(_Described, frozen=True, kw_only=True):
    """Where an update says which elements to add and to remove."""

    add: str = ""
    """The place of the list of added elements."""
    remove: str = ""
    """The place of the list of removed elements."""
    flags: str = ""
    """The place of an object of element to true (added) or false (removed)."""


class _Call(_Described, frozen=True, kw_only=True):
    """Request for the elements of one contact."""

    path: str
    query: dict[str, Any] = {}

    def __hash__(self) -> int:
        # Fields are keys of dictionaries; a query and a body cannot be hashed.
        return hash((type(self), self.path))


class MembershipRead(_Call, frozen=True, kw_only=True):
    """Request that reads the elements that one contact has."""

    items: str = ""
    """The place of the list in the response; empty if the response is the list."""
    element: str = "id"
    """The place of the element in each item."""
    link: str = ""
    """The place of what removes the element, in each item; empty if it is the element itself."""
    more: str = ""
    """A place that has a value only if the list continues."""


class MembershipWrite(_Call, frozen=True, kw_only=True):
    """Request that adds one element to one contact, or removes it."""

    method: Literal["POST", "PUT", "DELETE"]
    body: Any = None
    content_type: str = "application/json"


class MembershipCalls(_Described, frozen=True, kw_only=True):
    """Requests of their own for the elements of a collection, one element each."""

    read: MembershipRead | None = None
    """None if the contact itself has the elements."""
    add: MembershipWrite | None = None
    remove: MembershipWrite | None = None
