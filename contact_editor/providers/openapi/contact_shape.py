"""Where a contact, its email and a list of contacts are in a schema."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from contact_editor.providers.openapi.document import Document, Schema
from contact_editor.providers.places import escaped_key

MAX_LEVELS = 4
EMAIL_NAMES = ("email", "email_address", "emailAddress", "mail", "e_mail")
_WRAPPERS = re.compile(r"data|contact|subscriber|person|profile|lead|member|customer|result|item")
_ASIDE = frozenset({"links", "relationships", "included", "meta", "pages", "errors"})
"""Objects beside a contact's own values, as in JSON:API."""


class ContactShape(msgspec.Struct, frozen=True):
    """A contact in a response or a body."""

    record: str
    """The place of the contact."""
    schema: Schema
    email: str
    """The place of the email in the contact; empty if no name tells."""


def shape_of(document: Document, schema: Schema) -> ContactShape:
    """Return the contact in a response: the object with an id, or with an email."""
    inside = document.properties(schema)
    wrapped = None
    if not _email_in(inside) and ("id" not in inside or "data" in inside):
        wrapped = next(_wrapped(document, inside), None)
    record, contact = wrapped or ("", schema)
    return ContactShape(record, contact, email_place(document, contact))


def _wrapped(document: Document, inside: dict[str, Schema]) -> Iterator[tuple[str, Schema]]:
    for name, schema in inside.items():
        if schema.get("type") == "object" and _WRAPPERS.fullmatch(name.lower()):
            within = document.properties(schema)
            if "id" in within or _email_in(within) or email_place(document, schema):
                yield escaped_key(name), schema


def email_place(document: Document, schema: Schema, levels: int = MAX_LEVELS) -> str:
    """Return the place of the contact's email, outer objects first; empty if there is none."""
    inside = document.properties(schema)
    if own := _email_in(inside):
        return escaped_key(own)
    if levels > 1:
        for name, each in inside.items():
            if each.get("type") == "object" and name not in _ASIDE:
                deeper = email_place(document, each, levels - 1)
                if deeper and "subscription" not in name:
                    return f"{escaped_key(name)}.{deeper}"
    return ""


def _email_in(inside: dict[str, Schema]) -> str:
    found = (name for name in EMAIL_NAMES if inside.get(name, {}).get("type", "string") == "string")
    return next((name for name in found if name in inside), "")


def items_place(document: Document, schema: Schema) -> tuple[str, Schema] | None:
    """Return the place of a list of objects in a response, and the schema of its items."""
    if schema.get("type") == "array":
        return "", document.schema(schema.get("items"))
    lists = [
        (escaped_key(name), document.schema(each.get("items")))
        for name, each in document.properties(schema).items()
        if each.get("type") == "array" and name not in _ASIDE
    ]
    objects = [each for each in lists if each[1].get("type") == "object"]
    return next(iter(objects), None)


def schema_at(document: Document, schema: Schema, keys: list[str]) -> Schema:
    for key in keys:
        schema = document.properties(schema).get(key, {})
    return schema


def places_of(
    document: Document, schema: Schema, before: str = "", levels: int = MAX_LEVELS
) -> Iterator[tuple[str, Schema]]:
    """Yield each place in an object with its schema, objects before what is in them."""
    for name, each in document.properties(schema).items():
        place = f"{before}.{escaped_key(name)}" if before else escaped_key(name)
        yield place, each
        if levels > 1 and each.get("type") == "object":
            yield from places_of(document, each, place, levels - 1)


def unnamed_in(document: Document, *schemas: Schema) -> list[str]:
    """Return a sentence on each property with an empty name: no place can name it."""
    objects = [each for schema in schemas for each in (("", schema), *places_of(document, schema))]
    found = [place for place, each in objects if "" in _named_properties(each)]
    return [
        f"a property whose name is empty, in {f'`{place}`' if place else 'the contact'}"
        for place in dict.fromkeys(found)
    ]


def _named_properties(schema: Schema) -> Schema:
    named = schema.get("properties")
    return named if isinstance(named, dict) else {}
