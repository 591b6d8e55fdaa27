"""Sends the requests of a save, one after the other; the first that fails ends it."""

from __future__ import annotations

import time

import msgspec

from contact_editor.services import errors
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import ProposedRequest, Written

NOTHING_WAS_SENT = (errors.ConnectError, errors.BlockedLocally, errors.CredentialError)


class SaveAttempt:
    """What a save has sent so far; updated on the network thread."""

    def __init__(self) -> None:
        self.written: Written | None = None
        """None until the write may have been sent."""


async def send_requests(
    gateway: Gateway, written: Written, attempt: SaveAttempt, started: float
) -> Written:
    """Send each proposed request once, in order, exactly as it was proposed.

    A request that is refused, or has no response, is the last one. Raises an error only if nothing
    was sent.
    """
    reference = written.proposal.draft.snapshot.reference
    for number, proposed in enumerate(written.proposal.requests, 1):
        written = msgspec.structs.replace(written, sent=number)
        # Before it is sent: a save that is cancelled now may have sent it.
        attempt.written = written
        try:
            await gateway.send_update(reference, proposed.request)
        except errors.ServiceError as error:
            if isinstance(error, NOTHING_WAS_SENT):
                if number == 1:
                    raise
                written = msgspec.structs.replace(written, sent=number - 1)
            # Whatever it is: only a read shows what was stored.
            written = msgspec.structs.replace(written, error=_meant(error, proposed))
            break
    gap = time.monotonic() - started
    attempt.written = msgspec.structs.replace(written, gap_s=gap)
    return attempt.written


def _meant(error: errors.ServiceError, proposed: ProposedRequest) -> errors.ServiceError:
    """Return the error of a request; of a tag or a list, 404 says nothing of the contact."""
    is_element = any(change.field.calls is not None for change in proposed.changes)
    if not (is_element and isinstance(error, errors.NotFound)):
        return error
    return errors.Invalid(
        str(error), host=error.host, provider_message=error.provider_message, status=error.status
    )
