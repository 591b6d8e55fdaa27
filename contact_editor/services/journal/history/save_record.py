"""Record of a save in the journal: intent and result, without keys and sensitive fields."""

from __future__ import annotations

import enum
from typing import Annotated, Any

import msgspec

from contact_editor.model.values import ABSENT
from contact_editor.services.journal.value_codec import dump_json, dump_value, load_json, load_value

Seconds = Annotated[float, msgspec.Meta(ge=0, lt=1 << 33)]
"""Seconds that every platform can show as a time; more are damage."""


class SaveOutcome(enum.StrEnum):
    """Outcome of a save as a whole."""

    STORED = "stored"  # every change was verified, and nothing else changed
    ELSE_CHANGED = "stored, but something else changed"
    NOT_VERIFIED = "stored, not all verified"  # of a field that was not edited, no value was read
    PARTLY = "partly stored"
    NOT_STORED = "not stored"
    UNKNOWN = "unknown"


class SavedChange(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a save."""

    key: str
    """Empty for what no field describes: it can only be named."""
    label: str
    part: Any
    """The tag, the list's id or the property's name; `ABSENT` if the whole field changed."""
    before: Any
    after: Any
    outcome: str
    """One of `model.receipt.Outcome`."""
    found: Any
    """The provider's value afterwards."""
    part_name: str = ""
    """The name of the list at the time of the save; empty if the part has none."""


class SaveRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One save. A later record with the same id has the result of a later read."""

    id: str
    at: Seconds
    """Unix seconds."""
    account: str
    connection: str
    environment: str
    contact_id: int | str | None
    email: str | None
    title: str
    user: str = ""
    ticket: str = ""
    reason: str = ""
    outcome: str
    """One of `SaveOutcome`."""
    changes: tuple[SavedChange, ...]
    request_hash: str = ""
    """SHA-256 of the body that was sent; of several requests, of method, path and body of each."""
    request: str = ""
    """Method and path of each request that was sent."""
    gap_s: Seconds = 0.0
    """Seconds from the start of the last read to the end of the write."""
    request_id: str = ""
    """The provider's id of the request, if it sends one."""
    as_shown: tuple[str, ...] = ()
    """The labels of fields whose doubtful value was sent unchanged, as the user chose."""
    left_out: tuple[str, ...] = ()
    """The labels of fields that were not sent, as the user chose."""
    undoes: str = ""
    """The id of the save that it undoes; empty if it is no undo."""
    undoes_at: Seconds = 0.0
    """When that save was made, in Unix seconds."""
    stays: tuple[str, ...] = ()
    """The labels of fields of that save that it did not undo."""


_CHANGE_VALUES = ("part", "before", "after", "found")
_PLAIN = tuple(name for name in SaveRecord.__struct_fields__ if name != "changes")


def dump_record(record: SaveRecord) -> bytes:
    stored = {name: getattr(record, name) for name in _PLAIN}
    stored["changes"] = [_dumped(change) for change in record.changes]
    return dump_json(stored)


def load_record(content: bytes) -> SaveRecord:
    """Return the record of its bytes; raise an error if a part has not the type that it should."""
    stored = load_json(content)
    for change in stored["changes"]:
        change.update({name: load_value(change[name]) for name in _CHANGE_VALUES})
    return msgspec.convert(stored, SaveRecord)


def readable_record(content: bytes) -> SaveRecord | None:
    """Return the record, or None if its bytes are damaged: *Verify journal* names those."""
    try:
        return load_record(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def search_text(record: SaveRecord) -> str:
    """Return the searchable text of a save, one item per line."""
    parts = [
        record.title, record.email or "", f"#{record.contact_id}", record.connection,
        record.ticket, record.reason, record.user, record.outcome,
    ]  # fmt: skip
    for change in record.changes:
        parts.append(change.label)
        values = (change.part, change.part_name, change.before, change.after)
        parts += [str(value) for value in values if value and value is not ABSENT]
    # So that the index has trigrams that begin with the last characters, too.
    return "\n".join(part for part in parts if part) + "\n\n"


def _dumped(change: SavedChange) -> dict[str, Any]:
    values = ((name, getattr(change, name)) for name in change.__struct_fields__)
    return {name: dump_value(v) if name in _CHANGE_VALUES else v for name, v in values}
