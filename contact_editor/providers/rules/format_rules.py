"""Keys that need `format = 2`: a version that knows only format 1 must not misread them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import FieldInfo

from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.access import Access, Parameter
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Find, Listing, Lookup, Operations, Read, Update

_SINCE_2: dict[type, tuple[str, ...]] = {
    Provider: ("limits", "web"),
    Access: ("key",),
    Parameter: ("from_key",),
    Read: ("query", "record"),
    Find: ("method", "body", "items", "record", "partial", "escape"),
    Listing: ("record", "next", "into"),
    Lookup: ("query",),
    Operations: ("definitions", "search"),
    Update: (
        "query", "content_type", "body", "into", "record", "nested", "whole", "entries", "stamp",
        "guard",
    ),
    Field: (
        "at", "write_at", "options", "inverted", "element", "objects", "entry", "write",
        "calls",
    ),
}  # fmt: skip


def format_faults(provider: Provider) -> Iterator[str]:
    """Report the first use of each key that format 1 does not have."""
    if provider.format == 1:
        used = dict.fromkeys(_used_since_2(provider))
        yield from (f"{key} needs `format = 2`; replace format = 1" for key in used)


@functools.cache
def _fields_of(kind: type[msgspec.Struct]) -> tuple[FieldInfo, ...]:
    # It evaluates all annotations each time, which took a third of reading a description.
    return msgspec.structs.fields(kind)


def _used_since_2(table: Any) -> Iterator[str]:
    if isinstance(table, tuple):
        for each in table:
            yield from _used_since_2(each)
    if not isinstance(table, msgspec.Struct):
        return
    for field in _fields_of(type(table)):
        value = getattr(table, field.name)
        if field.name in _SINCE_2.get(type(table), ()) and value != field.default:
            default = field.default_factory
            if default is msgspec.NODEFAULT or value != default():
                yield f"`{field.encode_name}`"
        yield from _used_since_2(value)
    if isinstance(table, Update) and table.method == "POST":
        yield '`method = "POST"`'
    if isinstance(table, Listing) and table.paging not in ("skip", "page"):
        yield f'`paging = "{table.paging}"`'
    if isinstance(table, Field) and table.kind in (FieldKind.CHOICE, FieldKind.CHOICES):
        yield f'`kind = "{table.kind}"`'
