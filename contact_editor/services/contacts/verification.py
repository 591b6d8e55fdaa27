"""Reads after a write: what it stored, whatever its response was."""

from __future__ import annotations

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.receipt import compare
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import ProgressCallback, ignore_progress
from contact_editor.services.contacts.api.retry import MAX_RETRY_DELAY_S, wait
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import SaveResult, WriteResult
from contact_editor.services.contacts.sending import SaveAttempt


async def verify(
    gateway: Gateway, written: WriteResult, on_progress: ProgressCallback = ignore_progress
) -> SaveResult:
    """Read what a write stored, whatever its response was, after the requested delay.

    The result has no receipt if the contact cannot be read: then the outcome is unknown.
    """
    failure, meant = written.error, written.proposal.draft
    by_search = gateway.provider.operations.read is None
    saved = SaveResult(None, failure, written, by_search)
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
) -> SaveResult | None:
    """Read what a cancelled write stored; None if it was not sent."""
    if attempt.written is None:
        return None
    failure = attempt.written.error or reason
    written = msgspec.structs.replace(attempt.written, error=failure)
    return await verify(gateway, written, on_progress)


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
