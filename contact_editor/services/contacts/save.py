"""Save workflow: read again, merge, propose, write, compare. All writes go through here."""

from __future__ import annotations

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Effect
from contact_editor.model.merge import Merge, merge
from contact_editor.model.receipt import Receipt, compare
from contact_editor.model.validation import save_blockers
from contact_editor.model.values import ABSENT
from contact_editor.providers.description import Provider
from contact_editor.providers.update_body import update_body
from contact_editor.services import errors
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.progress import ProgressCallback, ignore_progress
from contact_editor.services.contacts.proposal import Proposal, Saved

VERIFY_DELAYS_S = (0.3, 1.0, 2.5)
"""Seconds before each further read, for a provider that shows a write with a delay."""


async def prepare(
    gateway: Gateway, draft: Draft, on_progress: ProgressCallback = ignore_progress
) -> Merge:
    """Read the contact again and merge the draft into it."""
    fresh = await gateway.read(draft.snapshot.reference, on_progress)
    return merge(gateway.provider.fields, draft, fresh)


def propose(gateway: Gateway, draft: Draft, theirs: tuple[Change, ...] = ()) -> Proposal:
    """Return what saving a draft would send and change; send nothing.

    Raises `BlockedLocally` if the draft has values that cannot be saved.
    """
    provider = gateway.provider
    for blocker in save_blockers(provider.fields, draft):
        raise errors.BlockedLocally(f"correct {blocker.field.label} first")
    changes = draft.changes(provider.fields)
    overwritten = {(change.field.key, change.part) for change in changes}
    kept = tuple(c for c in theirs if (c.field.key, c.part) not in overwritten)
    request = gateway.request(draft.snapshot.reference, update_body(provider, draft))
    return Proposal(draft, changes, _effects(provider, changes), request, kept)


async def send(
    gateway: Gateway, proposal: Proposal, *, pauses: tuple[float, ...] | None = None
) -> Saved:
    """Write once and return what was stored.

    Raises `BlockedLocally` if nothing changes, and the provider's `ApiError` if it refused
    before doing anything. `pauses` are the seconds before each further read, for a write that
    does not show at once; `VERIFY_DELAYS_S` unless given.
    """
    if not proposal.changes:
        raise errors.BlockedLocally("there are no changes to send")
    meant = proposal.draft
    write_error: errors.ServiceError | None = None
    written: ContactSnapshot | None = None
    try:
        written = await gateway.write(meant.snapshot.reference, proposal.request.body)
    except (
        errors.OutcomeUnknown, errors.ServerFault, errors.ErrorInSuccess, errors.Redirected,
        errors.BlockedBeforeProvider,
    ) as error:  # fmt: skip
        # It may have been stored all the same: a proxy may have blocked only the response.
        write_error = error
    if written is not None and _has_all_edits(written, meant):
        receipt = compare(gateway.provider.fields, meant, written)
        if receipt.verified:
            return Saved(receipt)
    if isinstance(write_error, errors.ApiError):
        # The provider itself says so; one more read is enough to verify it.
        pauses = ()
    return Saved(await look(gateway, meant, pauses=pauses), write_error)


def _has_all_edits(written: ContactSnapshot, meant: Draft) -> bool:
    """Return whether a response has every edited field; a missing one proves nothing."""
    return all(written.value(key) is not ABSENT for key in meant.edits)


async def look(
    gateway: Gateway, meant: Draft, *, pauses: tuple[float, ...] | None = None
) -> Receipt | None:
    """Read what a write stored, again for a while if it does not show yet.

    Return None if the contact cannot be read: then the outcome is unknown.
    """
    import asyncio

    receipt: Receipt | None = None
    for pause in (0.0, *(VERIFY_DELAYS_S if pauses is None else pauses)):
        await asyncio.sleep(pause)
        try:
            found = await _read_after_write(gateway, meant)
        except errors.ServiceError:
            continue
        if found is not None:
            receipt = compare(gateway.provider.fields, meant, found)
            if receipt.verified:
                break
    return receipt


async def _read_after_write(gateway: Gateway, meant: Draft) -> ContactSnapshot | None:
    """Read by id, or else by email: the new address first, then the old one."""
    before = meant.snapshot.reference
    if gateway.provider.operations.read is not None:
        return await gateway.read_again(before)
    email = meant.value(gateway.provider.identity.email)
    for address in dict.fromkeys((email, before.email)):
        if isinstance(address, str):
            found = await gateway.read_again(ContactReference(before.id, address))
            if found is not None:
                return found
    return None


def _effects(provider: Provider, changes: tuple[Change, ...]) -> tuple[Effect, ...]:
    named = [effect for change in changes for effect in change.field.effects]
    return tuple(dict.fromkeys((*named, *provider.saving.effects))) if changes else ()
