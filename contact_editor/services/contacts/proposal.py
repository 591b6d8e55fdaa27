"""What a save would send, and how a write ended."""

from __future__ import annotations

import msgspec

from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Effect
from contact_editor.model.receipt import Receipt
from contact_editor.services import errors
from contact_editor.services.http.transport import Request


class Proposal(msgspec.Struct, frozen=True):
    """Exactly what would be sent, and what it would do."""

    draft: Draft
    """What is meant, over the contact as just read."""
    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]
    request: Request
    theirs: tuple[Change, ...] = ()
    """What somebody else changed since the contact was opened; it stays."""


class Saved(msgspec.Struct, frozen=True):
    """How a write ended: what came of it if that is known, and what went wrong if anything did."""

    receipt: Receipt | None
    trouble: errors.ServiceError | None = None
