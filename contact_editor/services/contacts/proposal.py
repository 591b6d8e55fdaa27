"""Proposal of a save before the write, and its result afterwards."""

from __future__ import annotations

import msgspec

from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Effect
from contact_editor.model.receipt import Receipt
from contact_editor.services import errors
from contact_editor.services.http.transport import Request


class Proposal(msgspec.Struct, frozen=True):
    """The exact request of a save, and its effects."""

    draft: Draft
    """The user's edits, over the contact as just read."""
    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]
    request: Request
    theirs: tuple[Change, ...] = ()
    """What another user changed since the contact was opened; it is kept."""


class Saved(msgspec.Struct, frozen=True):
    """Result of a write: the receipt (None if unknown), and the error, if any."""

    receipt: Receipt | None
    trouble: errors.ServiceError | None = None
