"""Layout of a field's value in requests and responses, if it is not simply its JSON."""

from __future__ import annotations

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


class ElementDifference(_Described, frozen=True, kw_only=True):
    """Where an update says which elements to add and to remove."""

    add: str = ""
    """The place of the list of added elements."""
    remove: str = ""
    """The place of the list of removed elements."""
    flags: str = ""
    """The place of an object of element to true (added) or false (removed)."""
