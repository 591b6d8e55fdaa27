"""Proposal of a save before the write, and its result afterwards."""

from __future__ import annotations

import enum
from datetime import UTC, datetime

import msgspec

from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Effect
from contact_editor.model.merge import Merge
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.resending.known_values import AS_READ, Resending
from contact_editor.model.values import equal_values
from contact_editor.services import errors
from contact_editor.services.http.transport import Request


class ProposedRequest(msgspec.Struct, frozen=True):
    """One request of a save, and the changes that it makes."""

    request: Request
    changes: tuple[Change, ...]


class Proposal(msgspec.Struct, frozen=True):
    """The exact requests of a save, in order, and its effects."""

    draft: Draft
    """The user's edits, based on the contact as just read."""
    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]
    requests: tuple[ProposedRequest, ...]
    """Sent one after the other; the first that fails ends the save. Empty if nothing changed."""
    theirs: tuple[Change, ...] = ()
    """What another user changed since the contact was opened; it is kept."""
    resending: Resending = AS_READ
    """What happens to the unedited values."""


def looks_same(one: Proposal, other: Proposal) -> bool:
    """Return whether a review of the two proposals would show the same."""
    return (
        one.effects == other.effects
        and _same_requests(one, other)
        and _same_changes(one.changes, other.changes)
        and _same_changes(one.theirs, other.theirs)
        and one.resending.questions == other.resending.questions
    )


def _same_requests(one: Proposal, other: Proposal) -> bool:
    pairs = zip(one.requests, other.requests, strict=False)
    return len(one.requests) == len(other.requests) and all(
        (mine.request.method, mine.request.path) == (theirs.request.method, theirs.request.path)
        and equal_values(mine.request.body, theirs.request.body)
        for mine, theirs in pairs
    )


def _same_changes(some: tuple[Change, ...], others: tuple[Change, ...]) -> bool:
    return len(some) == len(others) and all(map(same_change, some, others))


def same_change(one: Change, other: Change) -> bool:
    """Return whether two changes turn the same value of the same place into the same one."""
    return (
        (one.field.key, one.part) == (other.field.key, other.part)
        and equal_values(one.before, other.before)
        and equal_values(one.after, other.after)
    )


class ReviewReason(enum.Enum):
    """Why a save has to be reviewed again; nothing was written."""

    CONFLICT = enum.auto()  # another user changed the same value
    NEW_CONSEQUENCE = enum.auto()  # it would have effects that were not in the review
    IDENTITY = enum.auto()  # it may be another contact by now
    VALUE_IN_DOUBT = enum.auto()  # it would send a value that may not be the real one
    REFUSED = enum.auto()  # the provider refused because the contact had changed
    VERSION_REFUSED = enum.auto()  # it refused the version that the contact still has, as read
    VERSION_LEFT_OUT = enum.auto()  # the same; the version's form explains it


class ReviewAgain(msgspec.Struct, frozen=True):
    """A save that stopped before or at the write; the user has to decide."""

    reason: ReviewReason
    merge: Merge
    error: errors.ServiceError | None = None


class NothingToSave(msgspec.Struct, frozen=True):
    """A save that did not write, because the provider already has every edit."""

    draft: Draft


class WriteResult(msgspec.Struct, frozen=True):
    """A write that was sent, before its result is known."""

    proposal: Proposal
    """The proposal as sent, based on the contact as read just before."""
    gap_s: float
    """Seconds from the start of that read to the end of the write."""
    read_s: float = 0.0
    """Seconds that the read took."""
    folded: tuple[Change, ...] = ()
    """What another user changed after the review; it was sent unchanged."""
    error: errors.ServiceError | None = None
    """The error that ended it, if any."""
    sent: int = 0
    """How many of the requests were sent, or may have been."""
    at: datetime = msgspec.field(default_factory=lambda: datetime.now(UTC))
    """When it was sent."""

    @property
    def unsent(self) -> tuple[Change, ...]:
        """The changes that were certainly not sent, because an earlier request failed."""
        following = self.proposal.requests[self.sent :]
        return tuple(change for proposed in following for change in proposed.changes)

    @property
    def rejected(self) -> tuple[Change, ...]:
        """The changes of a request that the provider rejected after it accepted earlier ones."""
        is_refusal = isinstance(self.error, errors.ApiError) and 400 <= self.error.status < 500
        return self.proposal.requests[self.sent - 1].changes if is_refusal and self.sent > 1 else ()


class SaveResult(msgspec.Struct, frozen=True):
    """Result of a write: the receipt (None if unknown), and the error, if any."""

    receipt: Receipt | None
    error: errors.ServiceError | None = None
    written: WriteResult | None = None
    by_search: bool = False
    """The contact was found by a search, which may not show everything."""
    pending: bool = False
    """Further reads follow: changes that are not visible yet may become visible."""
    later: bool = False
    """It is the result of a second check, some seconds after the first."""
    read_error: errors.ServiceError | None = None
    """Why the contact could not be read afterwards."""
    resolved: bool = False
    """The outcome of the write was unknown before; this read shows it."""
    unresolved: bool = False
    """It was not known before, and no read confirms any of it so far; further reads follow."""

    @property
    def key_refused(self) -> bool:
        """The contact cannot be read afterwards with the key; further reads are no use."""
        refusals = errors.KeyRefused | errors.NoAccess | errors.CredentialError
        return isinstance(self.read_error, refusals)

    @property
    def refused(self) -> bool:
        """The provider rejected the save with a message, and no edit was stored.

        Not where a request of it was accepted before: what that stored may not be visible yet.
        """
        return (
            isinstance(self.error, errors.ApiError)
            and (self.written is None or self.written.sent <= 1)
            and 400 <= self.error.status < 500
            and self.receipt is not None
            and all(
                finding.outcome in (Outcome.NOT_STORED, Outcome.NOT_SENT, Outcome.UNKNOWN)
                for finding in self.receipt.findings
                if finding.requested
            )
        )

    @property
    def invisible(self) -> bool:
        """A change is not visible yet, or the contact cannot be read."""
        rejected = self.written.rejected if self.written else ()
        places = {(change.field.key, change.part) for change in rejected}
        return self.receipt is None or any(
            finding.outcome is Outcome.NOT_STORED
            and equal_values(finding.found, finding.change.before)
            and (finding.change.field.key, finding.change.part) not in places
            for finding in self.receipt.findings
        )
