"""Save workflow: read, merge, write, read. All writes go through here."""

from __future__ import annotations

import time

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Effect
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.merge import Merge, merge, without_needless
from contact_editor.model.receipt import compare
from contact_editor.model.resending.known_values import NOTHING_KNOWN, KnownValues
from contact_editor.model.validation import Problem, save_blockers
from contact_editor.providers.codecs.resending_plan import resending_plan
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import ProgressCallback, ignore_progress
from contact_editor.services.contacts.api.retry import MAX_RETRY_DELAY_S, wait
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import (
    NothingLeft,
    Proposal,
    ReviewAgain,
    ReviewReason,
    Saved,
    Written,
    same_change,
)
from contact_editor.services.contacts.save_requests import save_requests
from contact_editor.services.contacts.sending import SaveAttempt, send_requests

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
    requests = save_requests(gateway, draft, resending)
    return Proposal(draft, changes, _effects(provider, changes), requests, kept, resending)


async def write(
    gateway: Gateway,
    reviewed: Proposal,
    attempt: SaveAttempt | None = None,
    on_progress: ProgressCallback = ignore_progress,
    *,
    yielding: bool = False,
    known: KnownValues = NOTHING_KNOWN,
) -> Written | ReviewAgain | NothingLeft:
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
        if not isinstance(ready, Written):
            return ready
        # After the last look the contact is read once more: nothing that was seen is overwritten.
        if looks == MAX_LOOKS or not await gateway.has_moved(ready.proposal.draft.snapshot):
            break
        looks += 1
    written = await send_requests(gateway, ready, attempt, started, on_progress)
    if isinstance(written.error, errors.EditConflict):
        return await _after_stale(gateway, written, on_progress)
    return written


async def _read_and_merge(
    gateway: Gateway,
    reviewed: Proposal,
    on_progress: ProgressCallback,
    known: KnownValues,
    *,
    yielding: bool,
) -> Written | ReviewAgain | NothingLeft:
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
        return NothingLeft(proposal.draft)
    if proposal.resending.undecided:
        return ReviewAgain(ReviewReason.VALUE_IN_DOUBT, merged)
    if not _is_within(proposal, reviewed):
        return ReviewAgain(ReviewReason.NEW_CONSEQUENCE, merged)
    return Written(proposal, 0.0, read_s, merged.theirs)


async def _after_stale(
    gateway: Gateway, written: Written, on_progress: ProgressCallback
) -> Written | ReviewAgain:
    """Return to the review if the contact has changed, as the provider says, not by this save."""
    saved = await verify(gateway, written, on_progress)
    if saved.receipt is None or not saved.refused:
        return written
    before, now = written.proposal.draft.snapshot, saved.receipt.snapshot
    merged = merge(gateway.provider.fields, written.proposal.draft, now)
    if merged.theirs or merged.conflicts:
        return ReviewAgain(ReviewReason.REFUSED, merged, written.error)
    if written.error and gateway.gives_up_guard(written.error, before, now):
        return ReviewAgain(ReviewReason.GUARD_REFUSED, merged)
    return written


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


async def verify(
    gateway: Gateway, written: Written, on_progress: ProgressCallback = ignore_progress
) -> Saved:
    """Read what a write stored, whatever its response was, after the requested delay.

    The result has no receipt if the contact cannot be read: then the outcome is unknown.
    """
    failure, meant = written.error, written.proposal.draft
    by_search = gateway.provider.operations.read is None
    saved = Saved(None, failure, written, by_search)
    pause = failure.retry_after if isinstance(failure, errors.ApiError) else None
    try:
        if failure is not None and pause:
            if pause > MAX_RETRY_DELAY_S:
                return saved
            await wait(pause, failure, on_progress)
        found = await _read_after_write(gateway, meant, on_progress)
    except errors.ServiceError as error:
        return msgspec.structs.replace(saved, read_error=error)
    identity = gateway.provider.identity
    if found is None or identity.match(meant, found) is IdentityMatch.DIFFERENT:
        return saved
    receipt = compare(gateway.provider.fields, meant, found).with_unsent(written.unsent)
    return msgspec.structs.replace(saved, receipt=receipt)


async def look_after(
    gateway: Gateway,
    attempt: SaveAttempt,
    reason: errors.ServiceError | None,
    on_progress: ProgressCallback = ignore_progress,
) -> Saved | None:
    """Read what a cancelled write stored; None if it was not sent."""
    if attempt.written is None:
        return None
    failure = attempt.written.error or reason
    written = msgspec.structs.replace(attempt.written, error=failure)
    return await verify(gateway, written, on_progress)


async def send(
    gateway: Gateway,
    reviewed: Proposal,
    known: KnownValues = NOTHING_KNOWN,
    attempt: SaveAttempt | None = None,
) -> Saved:
    """Write and verify without a user who could decide.

    Raises `BlockedLocally` if the contact changed so that another review would be needed, or if
    an unedited value may not be the real one.
    """
    result = await write(gateway, reviewed, attempt, known=known)
    if isinstance(result, ReviewAgain) and result.reason is ReviewReason.VALUE_IN_DOUBT:
        raise errors.BlockedLocally("a value that would be sent again looks masked or cut")
    if not isinstance(result, Written):
        raise errors.BlockedLocally("the contact changed meanwhile, so nothing was sent")
    return await verify(gateway, result)


async def _read_after_write(
    gateway: Gateway, meant: Draft, on_progress: ProgressCallback
) -> ContactSnapshot | None:
    """Read by id, or else by email: the new address first, then the old one."""
    before = meant.snapshot.reference
    if gateway.provider.operations.read is not None:
        return await gateway.read_again(before, on_progress)
    email = meant.value(gateway.provider.identity.email)
    for address in dict.fromkeys((email, before.email)):
        if isinstance(address, str):
            found = await gateway.read_again(ContactReference(before.id, address), on_progress)
            if found is not None:
                return found
    return None


def _effects(provider: Provider, changes: tuple[Change, ...]) -> tuple[Effect, ...]:
    named = [effect for change in changes for effect in change.field.effects]
    return tuple(dict.fromkeys((*named, *provider.saving.effects))) if changes else ()
