"""Conversion between a draft and its bytes in the journal, without sensitive values."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.values import Value
from contact_editor.services.journal.value_codec import dump_json, dump_value, load_json, load_value


class StoredDraft(NamedTuple):
    """Unsaved edits of one contact, as stored in the journal."""

    draft: Draft
    title: str
    """The title of the contact."""
    connection: str
    """The name of the connection on which it was edited."""
    changed_at: float
    """When it was last edited, in Unix seconds."""
    note: Mapping[str, str] = {}
    """Notes for the save, such as its ticket."""

    @property
    def contact_id(self) -> int | str | None:
        return self.draft.snapshot.reference.id


def dump_draft(
    draft: Draft, title: str, connection: str, note: Mapping[str, str] | None = None
) -> bytes:
    """Return the bytes of a draft.

    Keys that the description does not have are left out: the contact is read again before a
    draft is restored, and their content is unknown.
    """
    snapshot = draft.snapshot
    shown = {key: value for key, value in snapshot.values.items() if key not in snapshot.sensitive}
    return dump_json(
        {
            "id": snapshot.reference.id,
            "email": snapshot.reference.email,
            "title": title,
            "connection": connection,
            "read_at": snapshot.read_at.isoformat(),
            "sensitive": sorted(snapshot.sensitive),
            "values": _dumped(shown),
            "edits": _dumped(draft.edits),
            "note": dict(note or {}),
        }
    )


def edits_digest(draft: Draft) -> str:
    """Return a short text that is the same for the same edits, also after they were stored."""
    return hashlib.sha256(dump_json(_dumped(draft.edits))).hexdigest()[:16]


def load_draft(content: bytes, changed_at: float) -> StoredDraft:
    """Return the draft; raise `ValueError`, `KeyError` or `TypeError` for other bytes."""
    stored = load_json(content)
    snapshot = ContactSnapshot(
        reference=ContactReference(stored["id"], stored["email"]),
        values=_loaded(stored["values"]),
        unknown={},
        sensitive=frozenset(stored["sensitive"]),
        read_at=datetime.fromisoformat(stored["read_at"]),
    )
    draft = Draft(snapshot, _loaded(stored["edits"]))
    note = dict(stored.get("note", {}))
    return StoredDraft(draft, stored["title"], stored["connection"], changed_at, note)


def _dumped(values: Any) -> dict[str, Any]:
    dumped = {}
    for key, value in values.items():
        try:
            dumped[key] = dump_value(value)
        except RecursionError:
            # Nested deeper than Python's limit: no editor creates such a value.
            continue
    return dumped


def _loaded(stored: Any) -> dict[str, Value]:
    return {key: load_value(value) for key, value in stored.items()}
