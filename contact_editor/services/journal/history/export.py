"""Saves as CSV or JSON, for a spreadsheet or another program."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.services.journal.value_codec import dump_value

_COLUMNS = (
    "when", "connection", "environment", "contact", "email", "title", "user", "ticket", "reason",
    "result", "field", "part", "before", "after", "field result", "request", "request id",
    "request SHA-256",
)  # fmt: skip
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_csv(records: Iterable[SaveRecord]) -> str:
    """Return a line per change; no cell is a formula in a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for record in records:
        for row in _rows(record):
            writer.writerow([_guarded(cell) for cell in row])
    return text.getvalue()


def to_json(records: Iterable[SaveRecord]) -> str:
    """Return an array with an object per save; values as in the journal."""
    return json.dumps([as_object(record) for record in records], ensure_ascii=False, indent=1)


def _rows(record: SaveRecord) -> Iterator[list[str]]:
    head = [
        _moment(record.at), record.connection, record.environment, str(record.contact_id),
        record.email or "", record.title, record.user, record.ticket, record.reason, record.outcome,
    ]  # fmt: skip
    tail = [record.request, record.request_id, record.request_hash]
    if not record.changes:
        yield [*head, *[""] * 5, *tail]
    for change in record.changes:
        values = (change.part, change.before, change.after)
        yield [*head, change.label, *map(_cell, values), change.outcome, *tail]


def as_object(record: SaveRecord) -> dict[str, object]:
    """Return a save as a JSON object: values as in the journal, times with their offset."""
    plain = {
        name: getattr(record, name)
        for name in record.__struct_fields__
        if name not in ("changes", "at", "account")
    }
    return {"when": _moment(record.at), **plain, "changes": [_change(c) for c in record.changes]}


def _change(change: SavedChange) -> dict[str, object]:
    values = ((name, getattr(change, name)) for name in change.__struct_fields__)
    return {name: dump_value(value) for name, value in values}


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _cell(value: object) -> str:
    if value is ABSENT or value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(dump_value(value), ensure_ascii=False)


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
