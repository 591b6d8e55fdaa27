"""Tries a description on one contact: find, read, an edit and its undo; reports each step.

Nothing but the named contact is touched, and the edit is undone whatever happens in between, also
if the walk is cancelled.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.receipt import Receipt
from contact_editor.model.values import ABSENT, UnexpectedValue, equal_values, is_empty
from contact_editor.providers.codecs.field_codecs import KINDS_OF, decode_value
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts import save
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.diagnostics.trial_edits import parse_edit, refuse_lasting


class WalkStep(msgspec.Struct, frozen=True):
    """One step and its result."""

    name: str
    passed: bool
    detail: str
    """What the step showed."""
    error: errors.ServiceError | None = None
    """What went wrong, if it was a request or the key."""


class WalkResult(msgspec.Struct, frozen=True):
    """What a walk showed of a description."""

    passed: bool
    edited: bool = False
    """An edit was made, verified and undone."""


class DescriptionWalk:
    """Walks through the operations of one connection on one contact."""

    def __init__(
        self,
        gateway: Gateway,
        report: Callable[[WalkStep], None],
        may_write: Callable[[Proposal], bool] = lambda proposal: True,
    ) -> None:
        """`may_write` is asked before the edit, with exactly what would be sent."""
        self._gateway = gateway
        self._report = report
        self._may_write = may_write

    async def run(
        self, email: str, edit: Callable[[ContactSnapshot], str] = lambda contact: ""
    ) -> WalkResult:
        """Walk, and return the result; `edit` returns `key=value`, or nothing to read only."""
        try:
            contact = await self._found(email)
            if contact is None:
                return WalkResult(False)
            was_read = _what_was_read(self._gateway.provider, contact)
            passed = self._step("read", *was_read, "operations.read and the kinds of these fields")
            passed = await self._lookups() and passed
            text = edit(contact)
            if not text:
                return WalkResult(passed)
            field, value = parse_edit(self._gateway.provider, text)
            refuse_lasting(self._gateway.provider, field, contact)
            proposal = await self._proposal(Draft(contact).edited(field, value))
            if not self._may_write(proposal):
                self._step("edit", True, "not made, as you wish")
                return WalkResult(passed)
        except (errors.ServiceError, ValueError) as error:
            self._failed("walk", error)
            return WalkResult(False)
        edited = await self._edit(field, proposal)
        # Whatever became of the edit, also if it was interrupted.
        undone = await asyncio.shield(self._undo(field, contact))
        return WalkResult(passed and edited and undone, edited and undone)

    async def _found(self, email: str) -> ContactSnapshot | None:
        found = await self._gateway.find(ContactReference(None, email))
        detail = f"{len(found)} contacts with that email"
        if not self._step("find", len(found) == 1, detail, "operations.find and identity"):
            return None
        return await self._gateway.read(found[0].reference)

    async def _lookups(self) -> bool:
        passed = True
        for lookup in self._gateway.provider.operations.lookups:
            names = await self._gateway.names(lookup.key)
            detail = f"{len(names)} names"
            passed = self._step(f"names of {lookup.key}", bool(names), detail) and passed
        return passed

    async def _proposal(self, draft: Draft) -> Proposal:
        merged = await save.prepare(self._gateway, draft)
        proposal = save.propose(self._gateway, merged.draft, merged.theirs)
        if not proposal.changes:
            raise ValueError("the contact has that value already; choose another one to try")
        return proposal

    async def _edit(self, field: Field, proposal: Proposal) -> bool:
        name = f"edit of {field.key}"
        try:
            update = self._gateway.provider.operations.update
            shows = f"{update.method} {update.path}, the place and the codec of {field.key}"
            return self._receipt(name, await self._sent(proposal), shows)
        except asyncio.CancelledError:
            return self._step(name, False, "interrupted; what was written is undone")
        except (errors.ServiceError, ValueError) as error:
            return self._failed(name, error)

    async def _undo(self, field: Field, before: ContactSnapshot) -> bool:
        """Write back what the field held, if it holds anything else now."""
        value = before.value(field.key)
        by_hand = f"write it back by hand: {field.label} was “{'' if is_empty(value) else value}”"
        try:
            now = await self._gateway.read(before.reference)
            held = now.value(field.key)
            if equal_values(held, value) or (is_empty(held) and is_empty(value)):
                return self._step("undo", True, "nothing to undo: the field holds what it held")
            proposal = await self._proposal(Draft(now).edited(field, value))
            receipt = await self._sent(proposal)
        except (errors.ServiceError, ValueError) as error:
            return self._failed("undo", error, by_hand)
        if not self._receipt("undo", receipt) or receipt is None:
            return self._step("undo", False, by_hand)
        difference = _difference(self._gateway.provider, before, receipt.snapshot)
        return self._step("contact", *difference)

    async def _sent(self, proposal: Proposal) -> Receipt | None:
        saved = await save.send(self._gateway, proposal)
        if saved.error is not None:
            raise saved.error
        return saved.receipt

    def _receipt(self, name: str, receipt: Receipt | None, shows: str = "") -> bool:
        if receipt is None:
            return self._step(name, False, "the contact could not be read afterwards")
        results = [f"{one.change.field.key}: {one.outcome}" for one in receipt.findings]
        return self._step(name, receipt.verified, ", ".join(results) or "nothing changed", shows)

    def _failed(self, name: str, error: Exception, remedy: str = "") -> bool:
        known = error if isinstance(error, errors.ServiceError) else None
        detail = remedy if known else "; ".join(filter(None, (str(error), remedy)))
        self._report(WalkStep(name, False, detail, known))
        return False

    def _step(self, name: str, passed: bool, detail: str, shows: str = "") -> bool:
        """Report a step; `shows` is what of the description it confirms if it passed."""
        detail += f"; confirms {shows}" if shows and passed else ""
        self._report(WalkStep(name, passed, detail))
        return passed


def _what_was_read(provider: Provider, contact: ContactSnapshot) -> tuple[bool, str]:
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


def _difference(
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
    return not any(field.writable for field in differs), said
