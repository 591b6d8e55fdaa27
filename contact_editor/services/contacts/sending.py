"""Sends the requests of a save, one after the other; the first that fails ends it."""

from __future__ import annotations

import time

import msgspec

from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import (
    ProgressCallback,
    SaveProgress,
    ignore_progress,
)
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import ProposedRequest, WriteResult

NOTHING_WAS_SENT = (errors.ConnectError, errors.BlockedLocally, errors.CredentialError)


_SEVERAL = 2


class SaveAttempt:
    """What a save has sent so far; updated on the network thread."""

    def __init__(self) -> None:
        self.written: WriteResult | None = None
        """None until the write may have been sent."""
        self.is_stopped = False
        """Set by the UI thread: no further request is sent."""

    @property
    def progress(self) -> SaveProgress | None:
        """The request that is being sent, of several; None if there is only one."""
        total = len(self.written.proposal.requests) if self.written else 0
        if self.written is None or total < _SEVERAL:
            return None
        return SaveProgress(self.written.sent, total, self.is_stopped)

    @property
    def may_stop(self) -> bool:
        """Whether requests are left that need not be sent."""
        now = self.progress
        return now is not None and now.number < now.total and not self.is_stopped


async def send_requests(
    gateway: Gateway,
    written: WriteResult,
    attempt: SaveAttempt,
    started: float,
    on_progress: ProgressCallback = ignore_progress,
) -> WriteResult:
    """Send each proposed request once, in order, exactly as it was proposed.

    A request that is refused, or has no response, is the last one; so is the one that is being
    sent when the attempt is stopped. Raises an error only if nothing was sent.
    """
    reference = written.proposal.draft.snapshot.reference
    for number, proposed in enumerate(written.proposal.requests, 1):
        if attempt.is_stopped and number > 1:
            stopped = errors.SaveStopped("you stopped the save")
            written = msgspec.structs.replace(written, error=stopped)
            break
        written = msgspec.structs.replace(written, sent=number)
        # Before it is sent: a save that is cancelled now may have sent it.
        attempt.written = written
        if (progress := attempt.progress) is not None:
            on_progress(progress)
        try:
            await gateway.send_update(reference, proposed.request)
        except errors.ServiceError as error:
            if isinstance(error, NOTHING_WAS_SENT):
                if number == 1:
                    raise
                written = msgspec.structs.replace(written, sent=number - 1)
            # With any other error, only a read shows what was stored.
            written = msgspec.structs.replace(written, error=_meant(error, proposed))
            break
    gap = time.monotonic() - started
    attempt.written = msgspec.structs.replace(written, gap_s=gap)
    return attempt.written


def _meant(error: errors.ServiceError, proposed: ProposedRequest) -> errors.ServiceError:
    """Return the error of a request; 404 of a tag or a list says nothing about the contact."""
    is_element = any(change.field.calls is not None for change in proposed.changes)
    if not (is_element and isinstance(error, errors.NotFound)):
        return error
    return errors.ValidationFailed(
        str(error), host=error.host, provider_message=error.provider_message, status=error.status
    )
