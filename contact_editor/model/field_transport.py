"""How a field's value is laid out in requests and responses, where that is not simply its JSON."""

from __future__ import annotations

from typing import Any, Literal

import msgspec


class _Described(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a description: frozen, and an unknown key is a fault."""


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


class ElementDifference(_Described, frozen=True, kw_only=True):
    """Where an update says which elements to add and to remove."""

    add: str = ""
    """The place of the list of added elements."""
    remove: str = ""
    """The place of the list of removed elements."""
    flags: str = ""
    """The place of an object of element to true (added) or false (removed)."""


class ElementsRead(_Described, frozen=True, kw_only=True):
    """Reads the elements of one field of one contact."""

    path: str
    query: dict[str, Any] = {}
    items: str = ""
    """The place of the list in the answer; empty: the answer is the list."""
    element: str = "id"
    """The key of the element in each item."""
    link: str = ""
    """The key of what removes it; empty: the element itself."""


class ElementCall(_Described, frozen=True, kw_only=True):
    """Adds or removes one element of one field of one contact."""

    method: Literal["POST", "PUT", "DELETE"]
    path: str
    body: Any = None


class ElementCalls(_Described, frozen=True, kw_only=True):
    """The requests of a collection that the update does not write."""

    read: ElementsRead | None = None
    """None: the contact itself holds the elements."""
    add: ElementCall | None = None
    remove: ElementCall | None = None
