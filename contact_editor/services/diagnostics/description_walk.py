"""Tests a description on one contact: find, read, edit and undo; reports each step."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal, InvalidOperation

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import SETS, TEXTS, Field, FieldKind
from contact_editor.model.receipt import Receipt
from contact_editor.model.values import ABSENT, UnexpectedValue, Value
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts import save
from contact_editor.services.contacts.gateway import Gateway


class WalkStep(msgspec.Struct, frozen=True):
    """One step and its result."""

    name: str
    passed: bool
    detail: str


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


async def walk(gateway: Gateway, email: str, edit: str = "") -> AsyncIterator[WalkStep]:
    """Yield each step as it ends; writes only with an `edit`, which is then undone."""
    try:
        found = await gateway.find(ContactReference(None, email))
        yield WalkStep("find", len(found) == 1, f"{len(found)} contacts with that email")
        if len(found) != 1:
            return
        contact = await gateway.read(found[0].reference)
        yield _read_step(gateway.provider, contact)
        if not edit:
            return
        field, value = parse_edit(gateway.provider, edit)
        before = contact.value(field.key)
        receipt = await _saved(gateway, Draft(contact).edited(field, value))
        yield _receipt_step(f"edit of {field.key}", receipt)
        if receipt is not None:
            undo = Draft(receipt.snapshot).edited(field, before)
            yield _receipt_step("undo", await _saved(gateway, undo))
    except (errors.ServiceError, ValueError) as error:
        yield WalkStep("walk", False, f"{type(error).__name__}: {error}")


def _read_step(provider: Provider, contact: ContactSnapshot) -> WalkStep:
    values = {field.key: contact.value(field.key) for field in provider.fields}
    unexpected = [key for key, value in values.items() if isinstance(value, UnexpectedValue)]
    missing = [key for key, value in values.items() if value is ABSENT]
    parts = [f"{len(values) - len(missing)} of {len(values)} fields"]
    parts += [f"missing: {', '.join(missing)}"] if missing else []
    parts += [f"of another kind: {', '.join(unexpected)}"] if unexpected else []
    parts += [f"not described: {', '.join(contact.unknown)}"] if contact.unknown else []
    return WalkStep("read", not unexpected, "; ".join(parts))


async def _saved(gateway: Gateway, draft: Draft) -> Receipt | None:
    merged = await save.prepare(gateway, draft)
    proposal = save.propose(gateway, merged.draft, merged.theirs)
    if not proposal.changes:
        raise ValueError("the contact has that value already; choose another one to try")
    saved = await save.send(gateway, proposal)
    if saved.error is not None:
        raise saved.error
    return saved.receipt


def _receipt_step(name: str, receipt: Receipt | None) -> WalkStep:
    if receipt is None:
        return WalkStep(name, False, "the contact could not be read afterwards")
    results = [f"{one.change.field.key}: {one.outcome}" for one in receipt.findings]
    return WalkStep(name, receipt.verified, ", ".join(results) or "nothing changed")
