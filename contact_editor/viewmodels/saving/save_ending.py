"""How a save ended, as far as its tab shows it."""

from __future__ import annotations

import enum

from contact_editor.model.receipt import Outcome
from contact_editor.services.contacts.proposal import SaveResult


class SaveEnding(enum.Enum):
    """How a save ended."""

    VERIFIED = enum.auto()  # everything was stored, and read back
    REMARKS = enum.auto()  # nothing is known to be missing, but the result has more details
    NOT_STORED = enum.auto()  # something was not stored, or nothing was sent


def ending_of(saved: SaveResult) -> SaveEnding:
    """Return how a save ended that was sent."""
    receipt = saved.receipt
    if receipt is None or receipt.with_outcome(Outcome.NOT_STORED, Outcome.NOT_SENT):
        return SaveEnding.NOT_STORED
    is_plain = receipt.verified and not saved.pending and not receipt.lost
    if is_plain and not receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        return SaveEnding.VERIFIED
    return SaveEnding.REMARKS
