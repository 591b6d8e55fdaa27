"""The edit with which a description is tried: parsed, suggested, and refused if it would last."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import SETS, TEXTS, Effect, Field, FieldKind
from contact_editor.model.values import Value, is_empty
from contact_editor.providers.description import Provider


def parse_edit(provider: Provider, text: str) -> tuple[Field, Value]:
    """Return the field and the value of `key=value`; raise `ValueError` if it is invalid."""
    key, equals, typed = text.partition("=")
    field = provider.field(key.strip())
    if not equals or field is None or not field.writable:
        keys = ", ".join(each.key for each in provider.fields if each.writable) or "none"
        raise ValueError(f"write an edit as key=value; keys that can be edited: {keys}")
    return field, _value(field, typed)


def _value(field: Field, typed: str) -> Value:
    if field.kind in TEXTS | {FieldKind.CHOICE}:
        return typed
    if field.kind is FieldKind.YES_NO and typed in ("true", "false"):
        return typed == "true"
    if field.kind in SETS:
        words = [word.strip() for word in typed.split(",") if word.strip()]
        return tuple(
            int(w) if field.kind is FieldKind.LISTS and w.isdecimal() else w for w in words
        )
    try:
        if field.kind is FieldKind.WHOLE_NUMBER:
            return int(typed)
        if field.kind is FieldKind.NUMBER:
            return Decimal(typed)
    except (ValueError, InvalidOperation):
        pass
    raise ValueError(
        f"{field.key}: “{typed}” is not a value of kind {field.kind} that can be tried"
    )


def suggested_edit(provider: Provider, contact: ContactSnapshot) -> str:
    """Return a harmless edit as `key=value`: a text without effects; empty if there is none."""
    for field in provider.fields:
        value = contact.value(field.key)
        plain = field.kind is FieldKind.LINE and field.writable and not field.effects
        if plain and isinstance(value, str) and value and not field.options:
            return f"{field.key}={value} (test)"
    return ""


def refuse_lasting(provider: Provider, field: Field, contact: ContactSnapshot) -> None:
    """Raise `ValueError` for an edit that could not be undone."""
    if field.key == provider.identity.email and provider.operations.read is None:
        raise ValueError("without operations.read the contact is found by its email: edit another")
    lasting = {Effect.CANNOT_BE_UNDONE, Effect.ONLY_ADDS}.intersection(field.effects)
    if lasting or (field.removal == "no" and field.kind in SETS):
        raise ValueError(f"an edit of {field.key} could not be undone; choose another field")
    clearable = field.cleared_by or field.kind in SETS
    if is_empty(contact.value(field.key)) and not clearable:
        raise ValueError(
            f"{field.key} is empty and cannot be cleared again; choose a field with a value"
        )
