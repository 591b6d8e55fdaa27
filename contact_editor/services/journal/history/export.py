"""Saves as CSV or JSON, for a spreadsheet or another program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from contact_editor.model.formats.csv_text import csv_text
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.services.journal.history.search import SaveQuery, search_saves
from contact_editor.services.journal.status import JournalUnavailable
from contact_editor.services.journal.value_codec import dump_value
from contact_editor.services.private_files import open_private_file

_COLUMNS = (
    "when", "connection", "environment", "contact", "email", "title", "user", "ticket", "reason",
    "result", "field", "part", "before", "after", "field result", "request", "request id",
    "request SHA-256",
)  # fmt: skip


PAGE = 500
"""Saves that are read at once."""


class CsvExport:
    """A line per change; no cell is a formula in a spreadsheet."""

    def head(self) -> str:
        # With the mark, spreadsheets read it as UTF-8.
        return "\ufeff" + csv_text([_COLUMNS])

    def page(self, records: Iterable[SaveRecord], *, is_first: bool) -> str:
        return csv_text(row for record in records for row in _rows(record))

    def tail(self) -> str:
        return ""


class JsonExport:
    """An array with an object per save; values as in the journal."""

    def head(self) -> str:
        return "["

    def page(self, records: Iterable[SaveRecord], *, is_first: bool) -> str:
        objects = [json.dumps(as_object(each), ensure_ascii=False, indent=1) for each in records]
        return ("" if is_first or not objects else ",") + ",\n".join(objects)

    def tail(self) -> str:
        return "]\n"


class SaveExport:
    """Writes the results of a query to a file, page by page, so that others can use the journal.

    The file appears under its name when it is complete.
    """

    def __init__(self, path: Path, query: SaveQuery) -> None:
        self.path = path
        self.count = 0
        """The saves in the file so far."""
        self.is_complete = False
        """True once the last page was read."""
        self._query = query
        self._form = JsonExport() if path.suffix.casefold() == ".json" else CsvExport()
        self._part = path.with_name(f".{path.name}.part")
        self._is_begun = False
        self._before: int | None = None
        self._read = 0
        """The saves in the part that was read last."""
        self._database: JournalConnection | None = None

    def read_page(self, db: JournalConnection, count: int | None = None) -> bytes:
        """Return the next part of the file; `JournalUnavailable` if the journal was replaced."""
        if self._database not in (None, db):
            raise JournalUnavailable("the journal was replaced meanwhile")
        self._database = db
        count = count or PAGE
        found = search_saves(db, self._query, limit=count, before=self._before)
        is_first, self.is_complete = self._before is None, len(found) < count
        text = self._form.head() if is_first else ""
        text += self._form.page([record for _, record in found], is_first=is_first)
        text += self._form.tail() if self.is_complete else ""
        self._read = len(found)
        self._before = found[-1][0] if found else 0
        return text.encode("utf-8", "replace")

    def write(self, content: bytes) -> None:
        """Append a part that was read; raises `OSError`."""
        if not self._is_begun:
            # An export that was killed may have left its own.
            self._part.unlink(missing_ok=True)
            self._is_begun = True
        with open_private_file(self._part, "ab") as file:
            file.write(content)
        self.count += self._read
        if self.is_complete:
            self._part.replace(self.path)

    def end_early(self) -> None:
        """Keep what was written of a file that cannot be completed, and name it so."""
        with open_private_file(self._part, "ab") as file:
            file.write(self._form.tail().encode())
        self.path = self.path.with_stem(f"{self.path.stem}-incomplete")
        self._part.replace(self.path)

    def discard(self) -> None:
        """Remove what was written of a file that is not wanted."""
        self._part.unlink(missing_ok=True)


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
