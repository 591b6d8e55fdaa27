"""Editors of named properties and of custom fields: one line an entry, and one for adding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.model.draft import entries
from contact_editor.model.fields import Field, Kind
from contact_editor.model.rules import Problem
from contact_editor.model.values import Json, Malformed, Value, same
from contact_editor.viewmodels import words
from contact_editor.widgets.chips import remove_button
from contact_editor.widgets.custom_value_editor import is_blank, kind_of, type_words, value_editor
from contact_editor.widgets.field_editors import FieldEditor
from contact_editor.widgets.new_entry import NewEntry
from contact_editor.widgets.palettes import quiet
from contact_editor.widgets.plain_text import PlainLabel

NAME_GAP = 12


class EntryRow(QWidget):
    """One name and its value."""

    edited = Signal(str, object)
    removed = Signal(str)

    def __init__(self, name: str, value: Json | Malformed, *, removable: bool) -> None:
        super().__init__()
        self.name = name
        self.kind = kind_of(value)
        self.editor = value_editor(name, self.kind)
        self.editor.set_accessible_name(name)
        self.editor.edited.connect(lambda value: self.edited.emit(name, value))
        self.label = PlainLabel(name, tone=quiet)
        self.label.setMinimumHeight(28)
        self.label.setBuddy(self.editor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(NAME_GAP - 2)
        layout.addWidget(self.editor, 1000)
        self.button = remove_button(name, self, side=28) if removable else None
        if self.button:
            self.button.clicked.connect(lambda: self.removed.emit(name))
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)

    def show_value(self, original: Value, value: Json | Malformed) -> None:
        self.editor.set_original(original)
        if not same(self.editor.value, value):
            self.editor.show_value(value)

    def controls(self) -> tuple[QWidget, ...]:
        return (*self.editor.controls(), *([self.button] if self.button else []))

    def set_read_only(self, read_only: bool) -> None:
        self.editor.set_read_only(read_only)
        if self.button:
            self.button.setEnabled(not read_only)


class MapEditor(FieldEditor):
    """Edits a mapping of names to values, each by its own type."""

    typed = False

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._rows: dict[str, EntryRow] = {}
        self._name_width = 128
        self._nothing = PlainLabel("", tone=quiet)
        self._nothing.setMinimumHeight(28)
        self._new = NewEntry(self._add_words(), typed=self.typed)
        self._new.offered.connect(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._nothing)
        self._layout.addWidget(self._new)
        self.setFocusProxy(self._new)

    def set_original(self, value: Value) -> None:
        super().set_original(value)
        for name, row in self._rows.items():
            row.editor.set_original(self._original_of(name))

    def set_name_width(self, width: int) -> None:
        """Lays the names out in a column of this width, in pixels."""
        self._name_width = width
        self._new.set_name_width(width)
        self.setMaximumWidth(width + NAME_GAP + 560)
        for row in self._rows.values():
            row.label.setFixedWidth(width)

    def set_suggestions(self, words: Sequence[str]) -> None:
        self._new.set_suggestions(words)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._new.setEnabled(not read_only)
        for row in self._rows.values():
            row.set_read_only(read_only)

    def take_pending(self) -> None:
        self._new.take_pending()

    def forget_pending(self) -> None:
        self._new.forget_pending()

    def controls(self) -> tuple[QWidget, ...]:
        rows = (control for row in self._rows.values() for control in row.controls())
        return (*rows, *self._new.controls())

    def set_accessible_name(self, label: str) -> None:
        self.setAccessibleName(label)

    def set_accessible_description(self, text: str) -> None:
        self.setAccessibleDescription(text)

    def _show(self, value: Value) -> None:
        wanted = entries(value)
        for name in [name for name in self._rows if not self._keeps(name, wanted)]:
            row = self._rows.pop(name)
            row.hide()
            row.deleteLater()
        previous: QWidget = self._nothing
        for name, entry in wanted.items():
            if name not in self._rows:
                self._rows[name] = self._row(name, entry, after=previous)
            self._rows[name].show_value(self._original_of(name), entry)
            previous = self._rows[name]
        self._nothing.show_text("" if wanted else words.shown(value))
        self._nothing.setVisible(not wanted)

    def _keeps(self, name: str, wanted: Mapping[str, Any]) -> bool:
        if name not in wanted:
            return False
        row, value = self._rows[name], wanted[name]
        return same(row.editor.value, value) or row.kind is kind_of(value)

    def _row(self, name: str, value: Json | Malformed, after: QWidget) -> EntryRow:
        old = entries(self._original)
        row = EntryRow(name, value, removable=self.field.removal != "no" or name not in old)
        row.label.setFixedWidth(self._name_width)
        row.editor.set_original(self._original_of(name))
        row.editor.show_value(value)
        row.set_read_only(self._read_only)
        row.edited.connect(self._edit)
        row.removed.connect(self._remove)
        self._layout.insertWidget(self._layout.indexOf(after) + 1, row)
        return row

    def _original_of(self, name: str) -> Value:
        return entries(self._original).get(name)

    def _edit(self, name: str, value: Value) -> None:
        self._report({**entries(self._value), name: value})

    def _remove(self, name: str) -> None:
        self._take({key: entry for key, entry in entries(self._value).items() if key != name})
        self._new.setFocus()

    def _why_not(self, name: str, value: Json | Malformed) -> str:
        """Says why what was typed cannot become the value of the entry that has its name."""
        held = entries(self._value).get(name)
        if held is None or is_blank(value) or kind_of(value) is kind_of(held):
            return ""
        if kind_of(value) is Kind.DATE:
            return words.problem_words(Problem.NOT_A_DATE)
        text = self.tr("“{name}” is there already, and its value is of another type: {type}.")
        return text.format(name=name, type=type_words()[kind_of(held)])

    def _add(self, name: str, value: Json | Malformed) -> None:
        reason = self._why_not(name, value)
        if reason:
            self._new.refuse(reason)
            return
        self._new.empty()
        if name not in entries(self._value) or not is_blank(value):
            self._take({**entries(self._value), name: value})
        self._rows[name].editor.setFocus()

    def _take(self, value: Mapping[str, Any]) -> None:
        self._show(value)
        self._report(value)

    def _add_words(self) -> str:
        return self.tr("Add property")


class CustomFieldsEditor(MapEditor):
    """Edits custom fields; a new one is of the type that a person chooses."""

    typed = True

    def _add_words(self) -> str:
        return self.tr("Add field")
