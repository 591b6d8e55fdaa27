"""Save workflow: read, merge, write, read. All writes go through here."""

from __future__ import annotations

import time

import msgspec

from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Effect
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.merge import Merge, merge, without_needless
from contact_editor.model.resending.known_values import NOTHING_KNOWN, KnownValues
from contact_editor.model.validation import Problem, save_blockers
from contact_editor.providers.codecs.resending_plan import resending_plan
from contact_editor.providers.codecs.update_body import UnsendableValue
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import ProgressCallback, ignore_progress
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import (
    NothingToSave,
    Proposal,
    ReviewAgain,
    ReviewReason,
    SaveResult,
    WriteResult,
    same_change,
)
from contact_editor.services.contacts.refused_write import after_refusal
from contact_editor.services.contacts.save_requests import save_requests
from contact_editor.services.contacts.sending import SaveAttempt, send_requests
from contact_editor.services.contacts.verification import verify

MAX_LOOKS = 3
"""Most reads before a write of a contact that keeps changing; the last is written over."""


async def prepare(
    gateway: Gateway, draft: Draft, on_progress: ProgressCallback = ignore_progress
) -> Merge:
    """Read the contact again and merge the draft into it.

    Raises `ContactReplaced` if another contact is there now under the same id.
    """
    fresh = await gateway.read(draft.snapshot.reference, on_progress)
    match = gateway.provider.identity.match(draft, fresh)
    if match is IdentityMatch.DIFFERENT:
        reason = "another contact is there now under the same id: it was created at another time"
        raise errors.ContactReplaced(reason)
    merged = merge(gateway.provider.fields, draft, fresh)
    return msgspec.structs.replace(merged, identity=match)


def propose(
    gateway: Gateway,
    draft: Draft,
    theirs: tuple[Change, ...] = (),
    known: KnownValues = NOTHING_KNOWN,
) -> Proposal:
    """Return what saving a draft would send and change; send nothing.

    Raises `BlockedLocally` if the draft has values that cannot be saved.
    """
    provider = gateway.provider
    draft = without_needless(provider.fields, draft)
    for blocker in save_blockers(provider.fields, draft):
        label, is_lost = blocker.field.label, blocker.problem is Problem.NOT_WRITABLE
        reason = f"{label} cannot be changed any more" if is_lost else f"correct {label} first"
        raise errors.BlockedLocally(reason)
    changes = draft.changes(provider.fields)
    overwritten = {(change.field.key, change.part) for change in changes}
    kept = tuple(c for c in theirs if (c.field.key, c.part) not in overwritten)
    resending = resending_plan(provider, draft, known)
    try:
        requests = save_requests(gateway, draft, resending)
    except UnsendableValue as error:
        remedy = "change or revert it" if error.field.key in draft.edits else "refresh"
        reason = f"{error.field.label} cannot be sent: {error}; {remedy}, and save again"
        raise errors.BlockedLocally(reason) from None
    return Proposal(draft, changes, _effects(provider, changes), requests, kept, resending)


async def write(
    gateway: Gateway,
    reviewed: Proposal,
    attempt: SaveAttempt | None = None,
    on_progress: ProgressCallback = ignore_progress,
    *,
    yielding: bool = False,
    known: KnownValues = NOTHING_KNOWN,
) -> WriteResult | ReviewAgain | NothingToSave:
    """Read, merge and write, each request once, in direct succession.

    Only reviewed changes are sent; only unedited values can be newer than in the review.
    `yielding`: another user's value wins where both changed the same. `known`: what earlier saves
    showed of the unedited values.
    Raises an error if nothing was sent.
    """
    attempt = attempt or SaveAttempt()
    if not reviewed.changes:
        raise errors.BlockedLocally("there are no changes to send")
    looks = 0
    while True:
        started = time.monotonic()
        ready = await _read_and_merge(gateway, reviewed, on_progress, known, yielding=yielding)
        if not isinstance(ready, WriteResult):
            return ready
        # After the last look the contact is read once more: nothing that was seen is overwritten.
        if looks == MAX_LOOKS or not await gateway.has_moved(ready.proposal.draft.snapshot):
            break
        looks += 1
    written = await send_requests(gateway, ready, attempt, started, on_progress)
    if isinstance(written.error, errors.EditConflict):
        return await after_refusal(gateway, written, on_progress)
    return written


async def _read_and_merge(
    gateway: Gateway,
    reviewed: Proposal,
    on_progress: ProgressCallback,
    known: KnownValues,
    *,
    yielding: bool,
) -> WriteResult | ReviewAgain | NothingToSave:
    """Return what can be sent over the contact as it is now; send nothing."""
    started = time.monotonic()
    merged = await prepare(gateway, reviewed.draft, on_progress)
    read_s = time.monotonic() - started
    if merged.identity is IdentityMatch.DOUBTFUL:
        return ReviewAgain(ReviewReason.IDENTITY, merged)
    if merged.conflicts and not yielding:
        return ReviewAgain(ReviewReason.CONFLICT, merged)
    proposal = propose(gateway, merged.draft, (*reviewed.theirs, *merged.theirs), known)
    if not proposal.changes:
        return NothingToSave(proposal.draft)
    if proposal.resending.undecided:
        return ReviewAgain(ReviewReason.VALUE_IN_DOUBT, merged)
    if not _is_within(proposal, reviewed):
        return ReviewAgain(ReviewReason.NEW_CONSEQUENCE, merged)
    return WriteResult(proposal, 0.0, read_s, merged.theirs)


def _is_within(proposal: Proposal, reviewed: Proposal) -> bool:
    """Return whether a proposal contains nothing that was not reviewed."""
    places = {(change.field.key, change.part): change for change in reviewed.changes}
    changes = ((places.get((c.field.key, c.part)), c) for c in proposal.changes)
    same = all(seen is not None and same_change(seen, change) for seen, change in changes)
    return (
        same
        and set(proposal.effects) <= set(reviewed.effects)
        and proposal.resending.is_within(reviewed.resending)
    )


async def send(
    gateway: Gateway,
    reviewed: Proposal,
    known: KnownValues = NOTHING_KNOWN,
    attempt: SaveAttempt | None = None,
) -> SaveResult:
    """Write and verify without a user who could decide.

    Raises `BlockedLocally` if the contact changed so that another review would be needed, or if
    an unedited value may not be the real one.
    """
    result = await write(gateway, reviewed, attempt, known=known)
    if isinstance(result, ReviewAgain) and result.reason is ReviewReason.VALUE_IN_DOUBT:
        raise errors.BlockedLocally("a value that would be sent again looks masked or cut")
    if not isinstance(result, WriteResult):
        raise errors.BlockedLocally("the contact changed meanwhile, so nothing was sent")
    return await verify(gateway, result)


def _effects(provider: Provider, changes: tuple[Change, ...]) -> tuple[Effect, ...]:
    named = [effect for change in changes for effect in change.field.effects]
    return tuple(dict.fromkeys((*named, *provider.saving.effects))) if changes else ()
