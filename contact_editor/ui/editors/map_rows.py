"""Rows of named entries; there may be thousands of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.model.values import ABSENT, InvalidInput, Json, Value, equal_values
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.tab_order import FocusMark
from contact_editor.ui.controls.time_slicer import (
    RowUpdates,
    TimeSlicer,
    deletion,
    put_out_of_sight,
)
from contact_editor.ui.editors.chips import RemoveButton, type_into
from contact_editor.ui.editors.clean_up_button import CleanUpOffer
from contact_editor.ui.editors.value_editors import kind_of, value_editor
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.focus_links import focus_proxy
from contact_editor.ui.style.metrics import px, set_min_height
from contact_editor.ui.surfaces.icon_label import NoteLine
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind, entry_note

NAME_GAP = 12
HEIGHT = 28
_SPACING = 4
TOGETHER = 6
"""Rows per bundle; a bundle is created at once and has its own layout."""
_AT_ONCE = 6
"""Bundles that show other values at once, seen or not."""


class MapRow(QWidget):
    """One name and its value."""

    edited = Signal(str, object)
    removed = Signal(str)

    def __init__(self, name: str, value: Json | InvalidInput, *, removable: bool) -> None:
        super().__init__()
        self.name = name
        self._said = FieldNote()
        self._original: Value = ABSENT
        self.kind = kind_of(value)
        self.editor = value_editor(name, self.kind)
        self.editor.set_accessible_name(name)
        self.editor.edited.connect(self._edit)
        self.label = PlainLabel(name, tone=quiet)
        set_min_height(self.label, HEIGHT)
        self.label.setBuddy(self.editor)
        self.note: NoteLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        layout = self._beside = QHBoxLayout()
        layout.setSpacing(2)
        self._column.addLayout(layout)
        layout.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(NAME_GAP - 2)
        layout.addWidget(self.editor, 1000)
        self.clean_up = CleanUpOffer(self.editor, name, layout)
        self.button = RemoveButton(name, self, height=HEIGHT) if removable else None
        if self.button:
            self.button.clicked.connect(lambda: self.removed.emit(name))
            self.button.typed.connect(lambda event: type_into(focus_proxy(self.editor), event))
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)

    def shows(self, original: Value, value: Json | InvalidInput) -> bool:
        """Return whether `show_value` has nothing to do."""
        return value is self.editor.value and original is self._original

    def show_value(self, original: Value, value: Json | InvalidInput) -> None:
        self._original = original
        self.editor.set_original(original)
        if not equal_values(self.editor.value, value):
            self.editor.show_value(value)
        self._show_text()

    def _edit(self, value: Value) -> None:
        self._show_text()
        self.edited.emit(self.name, value)

    def _show_text(self) -> None:
        """Show the problem of the value directly below it."""
        value: Any = self.editor.value
        note = entry_note(value, joined=self.editor.has_joined_lines)
        is_new = note.kind is NoteKind.PROBLEM and self._said.kind is not NoteKind.PROBLEM
        if note == self._said:
            return
        self._said = note
        self.editor.set_accessible_description(note.description())
        if is_new and self.isVisible():
            announce(self.editor, note.description())
        if self.note is None:
            self.note = NoteLine()
            self._column.addWidget(self.note)
        self.note.setIndent(self.label.width() + NAME_GAP)
        self.note.show_note(note)
        self.note.setVisible(bool(note.text))
        self.clean_up.show_hidden(note.has_hidden)

    def controls(self) -> tuple[QWidget, ...]:
        return (*self.editor.controls(), *filter(None, (self.clean_up.button, self.button)))

    def set_read_only(self, read_only: bool) -> None:
        self.editor.set_read_only(read_only)
        self.clean_up.set_read_only(read_only)
        if self.button:
            self.button.setEnabled(not read_only)


class MapRows(QWidget):
    """Lays out the rows and reserves space for missing ones."""

    def __init__(self) -> None:
        super().__init__()
        self._bundles: dict[MapRow, _Bundle] = {}
        self._gone: list[_Bundle] = []
        self._going = TimeSlicer(self)
        self._updates = RowUpdates(self, at_once=_AT_ONCE)
        self._place = QWidget()
        self._place.hide()
        self._reserved = 0
        self._column = _column(self)
        self._column.addWidget(self._place)

    def insert(self, rows: list[MapRow], after: MapRow | None) -> None:
        """Insert rows below another one, or at the top."""
        above = self._bundles[after] if after else None
        if after and above and not (above.ends_with(after) and len(rows) > 1):
            self._put(rows, above, above.column.indexOf(after) + 1)
            return
        # Assembled while hidden: each row that is shown separately moves all others.
        bundle = _Bundle()
        self._put(rows, bundle, 0)
        self._column.insertWidget(self._column.indexOf(above) + 1 if above else 0, bundle)
        # Otherwise it would be shown after its reserved space is gone, and the page would jump.
        bundle.show()

    def show_values(self, values: Mapping[MapRow, tuple[Value, Value]]) -> None:
        """Show the original value and the current one of each row."""
        changed: dict[QWidget, dict[MapRow, tuple[Value, Value]]] = {}
        for row, both in values.items():
            if not row.shows(*both):
                changed.setdefault(self._bundles[row], {})[row] = both
        self._updates.run({one: partial(_show_values, rows) for one, rows in changed.items()})

    def updated(self, row: MapRow) -> MapRow:
        """Return a row that shows its value, even if many others do not yet."""
        self._updates.finish(self._bundles[row])
        return row

    def append(self, row: MapRow) -> None:
        """Add a row below the space that is reserved for those before it."""
        bundle = _Bundle()
        self._put([row], bundle, 0)
        self._column.addWidget(bundle)
        bundle.show()

    def _put(self, rows: list[MapRow], bundle: _Bundle, place: int) -> None:
        for number, row in enumerate(rows, place):
            bundle.column.insertWidget(number, row)
            bundle.rows.add(row)
            self._bundles[row] = bundle
            # Taken from the reserved space, so that nothing below moves.
            self._reserve(self._reserved - row.sizeHint().height() - _SPACING)

    def remove(self, rows: list[MapRow]) -> None:
        """Remove rows; many are deleted over several turns of the event loop."""
        left: dict[_Bundle, list[MapRow]] = {}
        for row in rows:
            # It is there until it is deleted; what reaches it until then is no edit.
            row.blockSignals(True)
            bundle = self._bundles.pop(row)
            bundle.rows.discard(row)
            left.setdefault(bundle, []).append(row)
        empty = [bundle for bundle in left if not bundle.rows]
        for bundle in empty:
            self._column.removeWidget(bundle)
        put_out_of_sight(empty)
        for row in (row for bundle, gone in left.items() if bundle.rows for row in gone):
            row.hide()
            row.deleteLater()
        if empty:
            self._gone += empty
            if not self._going.is_running:
                self._going.begin(self._deleted())

    def reserve_space(self, rows: int) -> None:
        """Reserve space for this many missing rows."""
        self._place.setVisible(rows > 0)
        self._reserve(rows * (px(HEIGHT) + _SPACING) - _SPACING)

    def _reserve(self, height: int) -> None:
        self._reserved = max(0, height)
        self._place.setFixedHeight(self._reserved)

    def _deleted(self) -> Iterator[None]:
        # Later: this may be called from within a row's own remove button.
        while self._gone:
            yield from deletion(self._gone.pop())


class _Bundle(QWidget):
    """Rows with a common layout."""

    def __init__(self) -> None:
        super().__init__()
        # Before what cannot be focused: Qt looks past all of that whenever it orders a control.
        FocusMark(self)
        self.rows: set[MapRow] = set()
        self.column = _column(self)

    def ends_with(self, row: MapRow) -> bool:
        return self.column.indexOf(row) == self.column.count() - 1


def _show_values(values: Mapping[MapRow, tuple[Value, Value]]) -> None:
    for row, both in values.items():
        row.show_value(*both)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_SPACING)
    return column
