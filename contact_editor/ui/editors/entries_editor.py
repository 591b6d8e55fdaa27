"""The rows of the entries of a mapping, created as they are needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile
from typing import Any

from PySide6.QtWidgets import QWidget

from contact_editor.model.draft import entries
from contact_editor.model.fields import Field
from contact_editor.model.values import InvalidInput, Json, Value, equal_values
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.map_rows import HEIGHT, TOGETHER, MapRow, MapRows
from contact_editor.ui.editors.value_editors import kind_of
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import set_min_height

_AT_ONCE = 1
"""Bundles of rows that are created at once; all would block the window."""


class EntriesEditor(FieldEditor):
    """Edits the values of a mapping, one row per entry.

    The rows of many entries are created one after the other in reserved space; the value is
    complete from the start.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._rows: dict[str, MapRow] = {}
        self._name_width = 128
        self._nothing = PlainLabel("", tone=quiet)
        set_min_height(self._nothing, HEIGHT)
        self._entries = MapRows()
        self._coming = TimeSlicer(self)

    def set_original(self, value: Value) -> None:
        # What each row does with it is set together with its value.
        self.outdated = self.outdated or not equal_values(value, self._original)
        super().set_original(value)

    def set_name_width(self, width: int) -> None:
        """Set the width of the name column, in pixels."""
        self._name_width = width
        for row in self._rows.values():
            row.label.setFixedWidth(width)

    def focus_entry(self, name: str) -> None:
        """Focus the value of an entry."""
        if name in entries(self._value):
            self._row_of(name).editor.take_focus()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for row in self._rows.values():
            row.set_read_only(read_only)

    def controls(self) -> tuple[QWidget, ...]:
        # In the order of the value: a row that was created later may be above others.
        rows = (self._rows[name] for name in entries(self._value) if name in self._rows)
        return tuple(control for row in rows for control in row.controls())

    def _show(self, value: Value) -> None:
        wanted = entries(value)
        gone = [name for name in self._rows if not self._keeps(name, wanted)]
        self._entries.remove([self._rows.pop(name) for name in gone])
        self._entries.setVisible(bool(wanted))
        self._nothing.show_text(self._empty_texts(value)[0])
        self._nothing.setVisible(bool(self._nothing.text()))
        originals = entries(self._original)
        self._entries.show_values(
            {row: (originals.get(name), wanted[name]) for name, row in self._rows.items()}
        )
        self._entries.reserve_space(len(wanted) - len(self._rows))
        steps = self._add_rows(wanted)
        for _ in islice(steps, _AT_ONCE):
            pass
        self._coming.begin(steps)

    def _add_rows(self, wanted: Mapping[str, Any]) -> Iterator[None]:
        """Create the missing rows, one bundle per step."""
        previous: MapRow | None = None
        missing: list[str] = []
        for name in wanted:
            if name not in self._rows:
                missing.append(name)
            if missing and (name in self._rows or len(missing) == TOGETHER):
                previous, missing = self._add_some(missing, wanted, previous), []
                yield
            previous = self._rows.get(name, previous)
        if missing:
            self._add_some(missing, wanted, previous)
            yield

    def _add_some(
        self, names: list[str], wanted: Mapping[str, Any], after: MapRow | None
    ) -> MapRow:
        rows = [self._row(name, wanted[name]) for name in names]
        self._rows.update(zip(names, rows, strict=True))
        self._entries.insert(rows, after)
        if len(self._rows) == len(wanted):
            self._entries.reserve_space(0)
        self._take_in(after, rows)
        return rows[-1]

    def _take_in(self, before: MapRow | None, rows: Sequence[MapRow]) -> None:
        controls = [*(before.controls()[-1:] if before else ())]
        controls += [control for row in rows for control in row.controls()]
        put_in_order(controls)
        self.controls_added.emit(controls)

    def _row_of(self, name: str) -> MapRow:
        """Return a row, created if need be, before those above it."""
        if name not in self._rows:
            wanted = entries(self._value)
            above = takewhile(lambda one: one != name, wanted)
            before = [self._rows[one] for one in above if one in self._rows]
            row = self._rows[name] = self._row(name, wanted[name])
            self._entries.append(row)
            self._take_in(before[-1] if before else None, [row])
        return self._entries.updated(self._rows[name])

    def _keeps(self, name: str, wanted: Mapping[str, Any]) -> bool:
        if name not in wanted:
            return False
        row, value = self._rows[name], wanted[name]
        return row.kind is kind_of(value) or equal_values(row.editor.value, value)

    def _row(self, name: str, value: Json | InvalidInput) -> MapRow:
        old = entries(self._original)
        row = MapRow(name, value, removable=self.field.removal != "no" or name not in old)
        row.label.setFixedWidth(self._name_width)
        row.show_value(self._original_of(name), value)
        row.set_read_only(self._read_only)
        row.edited.connect(self._edit)
        row.removed.connect(self._remove)
        return row

    def _original_of(self, name: str) -> Value:
        return entries(self._original).get(name)

    def _edit(self, name: str, value: Value) -> None:
        self._report({**entries(self._value), name: value})

    def _remove(self, name: str) -> None:
        raise NotImplementedError
