"""Saves a draft: read again, merge, propose, write, compare. Every path that writes is here."""

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
"""Seconds before each further look at a provider that shows a write late."""


async def prepare(
    gateway: Gateway, draft: Draft, on_progress: ProgressCallback = ignore_progress
) -> Merge:
    """Reads the contact again and lays the draft over it."""
    fresh = await gateway.read(draft.snapshot.reference, on_progress)
    return merge(gateway.provider.fields, draft, fresh)


def propose(gateway: Gateway, draft: Draft, theirs: tuple[Change, ...] = ()) -> Proposal:
    """Says what saving a draft would send and do; sends nothing.

    Raises `BlockedLocally` where the contact as just read could not be written without harm.
    """
    provider = gateway.provider
    for obstacle in save_blockers(provider.fields, draft):
        raise errors.BlockedLocally(f"{obstacle.field.label} has to be put right first")
    changes = draft.changes(provider.fields)
    overwritten = {(change.field.key, change.part) for change in changes}
    kept = tuple(c for c in theirs if (c.field.key, c.part) not in overwritten)
    request = gateway.request(draft.snapshot.reference, update_body(provider, draft))
    return Proposal(draft, changes, _effects(provider, changes), request, kept)


async def send(
    gateway: Gateway, proposal: Proposal, *, pauses: tuple[float, ...] | None = None
) -> Saved:
    """Writes once and says what came of it. Nothing is sent where nothing changes.

    Where the provider says no before doing anything, its refusal is raised. `pauses` are the
    seconds before each further look, where the write is not to be seen at once; `VERIFY_DELAYS_S`
    unless given.
    """
    if not proposal.changes:
        raise errors.BlockedLocally("nothing changed, so nothing is sent")
    meant = proposal.draft
    trouble: errors.ServiceError | None = None
    written: ContactSnapshot | None = None
    try:
        written = await gateway.write(meant.snapshot.reference, proposal.request.body)
    except (
        errors.OutcomeUnknown, errors.ServerFault, errors.ErrorInSuccess, errors.Redirected,
        errors.BlockedBeforeProvider,
    ) as error:  # fmt: skip
        # It may have been stored all the same: whoever stands in between may stop the answer only.
        trouble = error
    if written is not None and _tells_of(written, meant):
        receipt = compare(gateway.provider.fields, meant, written)
        if receipt.verified:
            return Saved(receipt)
    if isinstance(trouble, errors.ApiError):
        # Said by the provider itself: one more look is enough to see whether it is true.
        pauses = ()
    return Saved(await look(gateway, meant, pauses=pauses), trouble)


def _tells_of(written: ContactSnapshot, meant: Draft) -> bool:
    """Tells whether an answer has every field that was edited; silence proves nothing."""
    return all(written.value(key) is not ABSENT for key in meant.edits)


async def look(
    gateway: Gateway, meant: Draft, *, pauses: tuple[float, ...] | None = None
) -> Receipt | None:
    """Reads what became of a write, again for a while where it is not to be seen yet.

    None where it cannot be read: then nobody knows.
    """
    import asyncio

    receipt: Receipt | None = None
    for pause in (0.0, *(VERIFY_DELAYS_S if pauses is None else pauses)):
        await asyncio.sleep(pause)
        try:
            found = await _found(gateway, meant)
        except errors.ServiceError:
            continue
        if found is not None:
            receipt = compare(gateway.provider.fields, meant, found)
            if receipt.verified:
                break
    return receipt


async def _found(gateway: Gateway, meant: Draft) -> ContactSnapshot | None:
    """A provider without read by id finds a contact by its email: the new one, then the old."""
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
