"""What a trial shows of a description: the values that it reads, and what differs afterwards."""

from __future__ import annotations

from msgspec.structs import replace

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import Field
from contact_editor.model.values import ABSENT, UnexpectedValue, equal_values
from contact_editor.providers.codecs.field_codecs import KINDS_OF, decode_value
from contact_editor.providers.description import Provider


def what_was_read(provider: Provider, contact: ContactSnapshot) -> tuple[bool, str]:
    """Return whether each field can hold its value, and what was read."""
    values = {field.key: contact.value(field.key) for field in provider.fields}
    unexpected = [
        _remedy(field, value)
        for field in provider.fields
        if isinstance(value := values[field.key], UnexpectedValue)
    ]
    missing = [key for key, value in values.items() if value is ABSENT]
    parts = [f"{len(values) - len(missing)} of {len(values)} fields"]
    parts += [f"missing: {', '.join(missing)}"] if missing else []
    parts += unexpected
    parts += [f"not described: {', '.join(contact.unknown)}"] if contact.unknown else []
    return not unexpected, "; ".join(parts)


def _remedy(field: Field, value: UnexpectedValue) -> str:
    """Return what a field holds, and how to describe it."""
    name = _JSON_TYPES.get(type(value.wire), "a value")
    others = [codec for codec, kinds in KINDS_OF.items() if field.kind in kinds]
    fitting = [
        codec
        for codec in others
        if not isinstance(decode_value(replace(field, codec=codec), value.wire), UnexpectedValue)
    ]
    remedy = f'write codec = "{fitting[0]}"' if fitting else "choose another kind"
    return f"{field.key} holds {name}, which kind {field.kind} cannot hold so: {remedy}"


_JSON_TYPES = {
    str: "a text",
    int: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
}


def difference(
    provider: Provider, before: ContactSnapshot, after: ContactSnapshot
) -> tuple[bool, str]:
    """Return whether all that can be edited is as before, and what differs."""
    differs = [
        field
        for field in provider.fields
        if not equal_values(before.value(field.key), after.value(field.key))
        and not field.changes_by_itself
    ]
    others = [key for key in before.unknown if before.unknown[key] != after.unknown.get(key)]
    keys = ", ".join([*(field.key for field in differs), *others])
    said = f"differs from before: {keys}" if keys else "as it was before"
    if differs:
        said += "; write changes_by_itself = true in a field that the provider changes at each save"
    return not any(field.writable for field in differs), said
