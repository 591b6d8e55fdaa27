"""Whatever is in the place of an entry is shown, or said to be unreadable."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.services.journal.history.save_record import (
    SavedChange,
    SaveRecord,
    dump_record,
    readable_record,
    search_text,
)
from contact_editor.ui.history.save_details import SaveDetails
from contact_editor.ui.history.saves_table import SavesTable
from tests.fuzz.cases import some_of

CHANGE = SavedChange(
    key="tags", label="Tags", part="fair", before=ABSENT, after="fair", outcome="stored",
    found="fair", part_name="Fairs",
)  # fmt: skip
UNDO = SaveRecord(
    id="2", at=1_800_000_000.0, account="account", connection="Acme", environment="production",
    contact_id=7, email="ada@example.com", title="Ada", user="clerk", ticket="T-1", reason="typo",
    outcome="stored", changes=(CHANGE,), request_hash="ab", request="PUT /7", gap_s=0.4,
    request_id="r", as_shown=("Note",), left_out=("Phone",), undoes="1",
    undoes_at=1_700_000_000.0, stays=("City",),
)  # fmt: skip
ODD: tuple[Any, ...] = (
    None, True, -1, 1 << 80, 1.5, 1e300, float("nan"), "abc", [], [None], {}, {"a": 1},
    {"is": "absent"}, {"is": []}, {"is": "decimal", "of": "abc"}, {"is": "decimal", "of": "NaN"},
    {"is": "time", "of": 5}, {"is": "tuple", "of": 5}, {"is": "map", "of": [[[], 1]]},
    {"is": "map", "of": [[1, 1]]}, {"is": "unread", "of": 5}, {"is": "invalid", "of": [5, 5]},
)  # fmt: skip


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield where something is in JSON, in objects and arrays as well."""
    inner = value.items() if isinstance(value, dict) else ()
    for key, each in enumerate(value) if isinstance(value, list) else inner:
        yield (*at, key)
        yield from places(each, (*at, key))


def with_odd(stored: Any, at: tuple[Any, ...], odd: Any) -> bytes:
    changed = deepcopy(stored)
    inner = changed
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = odd
    return json.dumps(changed).encode()


STORED = json.loads(dump_record(UNDO))


@pytest.mark.fuzz
@pytest.mark.parametrize("odd", some_of(ODD, 4, "odd values", "damaged saves"), ids=str)
def test_an_entry_with_any_value_in_any_place_is_shown_or_cannot_be_read(
    qtbot: QtBot, odd: Any
) -> None:
    table, details = SavesTable(["Time", "Contact", "Changes", "Result", "Ticket"]), SaveDetails()
    qtbot.addWidget(table)
    qtbot.addWidget(details)
    for at in places(STORED):
        found = readable_record(with_odd(STORED, at, odd))
        entry = DamagedEntry(5, is_missing=False, record=found, after=None, before=None)
        table.show_entries([entry])
        details.show_damaged(entry)
        if found is not None:
            search_text(found)
            dump_record(found)
    assert "5" in [label.text() for label in details.findChildren(QLabel)]


@pytest.mark.parametrize("name", ["at", "undoes_at", "stays", "as_shown", "request", "contact_id"])
def test_an_entry_with_a_wrong_type_cannot_be_read(name: str) -> None:
    assert readable_record(dump_record(UNDO)) == UNDO
    assert readable_record(with_odd(STORED, (name,), {"a": 1})) is None


def test_an_entry_nested_too_deep_cannot_be_read() -> None:
    assert readable_record(b"[" * 100_000) is None
