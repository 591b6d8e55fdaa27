"""A write that the provider rejected because the contact had changed (409, 412)."""

from __future__ import annotations

from contact_editor.model.merge import merge
from contact_editor.services import errors
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.api.progress import ProgressCallback, WaitingFor
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import (
    ReviewAgain,
    ReviewReason,
    SaveResult,
    WriteResult,
)
from contact_editor.services.contacts.verification import verify


async def after_refusal(
    gateway: Gateway, written: WriteResult, on_progress: ProgressCallback
) -> WriteResult | ReviewAgain:
    """Return to the review if the contact has changed, not by this save.

    While it still has the version that was refused, reads may only lag behind: it is read again
    for a while before the version itself is held to be the reason.
    """
    import asyncio

    before, guard = written.proposal.draft.snapshot, gateway.guard
    delays = () if guard.is_known_refused(before) else watch.LAG_DELAYS_S
    for delay in (0.0, *delays):
        if delay:
            on_progress(WaitingFor.CHANGE)
            await asyncio.sleep(delay)
        saved = await verify(gateway, written, on_progress)
        if saved.receipt is None or not _is_not_stored(saved):
            return written
        now = saved.receipt.snapshot
        merged = merge(gateway.provider.fields, written.proposal.draft, now)
        if merged.theirs or merged.conflicts:
            return ReviewAgain(ReviewReason.REFUSED, merged, written.error)
        if not (_is_of_version(saved) and before.wire.version == now.wire.version):
            return written
    reason = ReviewReason.VERSION_REFUSED
    if guard.leave_out(before):
        reason = ReviewReason.VERSION_LEFT_OUT
    return ReviewAgain(reason, merged)


def _is_not_stored(saved: SaveResult) -> bool:
    """Return whether nothing of it is there; what is there instead of a value is another user's."""
    if not _is_of_version(saved):
        return saved.refused
    assert saved.receipt is not None
    return not any(found.requested and found.confirmed for found in saved.receipt.findings)


def _is_of_version(saved: SaveResult) -> bool:
    """Return whether the first request was refused for its version: nothing was done."""
    return (
        isinstance(saved.error, errors.ApiError)
        and saved.error.status == 412
        and saved.written is not None
        and saved.written.sent == 1
        and "If-Match" in saved.written.proposal.requests[0].request.headers
    )
