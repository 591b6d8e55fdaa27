"""Why another save of a contact has to wait: the outcome of the last one is unknown."""

from __future__ import annotations

import enum

from contact_editor.services.contacts.proposal import SaveResult


class SaveHold(enum.Enum):
    """What has to be known before another save."""

    NONE = enum.auto()
    UNKNOWN = enum.auto()  # whether the last save was stored: a read shows it
    NOT_VISIBLE = enum.auto()  # it was accepted, and is read again until it is visible


def hold_of(saved: SaveResult | None) -> SaveHold:
    """Return what holds up another save after a write whose result is not settled.

    `saved`: what is known of it; None after a restart.
    """
    if saved is None or saved.receipt is None:
        return SaveHold.UNKNOWN
    is_seen = any(finding.requested and finding.confirmed for finding in saved.receipt.findings)
    if is_seen or not saved.pending:
        return SaveHold.NONE
    if saved.unresolved:
        return SaveHold.UNKNOWN
    return SaveHold.NOT_VISIBLE if saved.error is None else SaveHold.NONE
