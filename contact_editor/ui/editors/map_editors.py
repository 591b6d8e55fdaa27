"""Editors of named properties and of custom fields: a row per entry, and one for adding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contact_editor.model.draft import entries
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.validation import Problem
from contact_editor.model.values import InvalidInput, Json
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.editors.add_entry_row import AddEntryRow
from contact_editor.ui.editors.entries_editor import EntriesEditor
from contact_editor.ui.editors.value_editors import is_blank, kind_of, type_words
from contact_editor.viewmodels.messages import value_text as words
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText


class MapEditor(EntriesEditor):
    """Edits a mapping of names to values of various types, and adds entries."""

    typed = False

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._new = AddEntryRow(self._add_words(), typed=self.typed)
        self._new.offered.connect(self._add)
        self._new.pending_changed.connect(self._show_pending)
        self._new.controls_added.connect(self.controls_added)
        self._new.hide()
        self.add_button = KeyedButton(self._add_words(), icon="plus", quiet=True)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.open_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._nothing, self._entries, self._new):
            column.addWidget(part)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._new)

    def open_new(self) -> None:
        """Show the row for a new entry, and focus its name."""
        self._new.show()
        self._new.setFocus()

    def setFocus(self, *reason: Any) -> None:
        """Focus the way to a new entry."""
        (self.add_button if self._new.isHidden() else self._new).setFocus(*reason)

    def _show_pending(self) -> None:
        if self._new.pending:
            self._new.show()
        self.pending_changed.emit()

    def set_name_width(self, width: int) -> None:
        super().set_name_width(width)
        self._new.set_name_width(width)

    def set_suggestions(self, words: Sequence[str]) -> None:
        self._new.set_suggestions(words)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._new.setEnabled(not read_only)
        self.add_button.setEnabled(not read_only)

    @property
    def pending(self) -> str:
        return self._new.pending

    @property
    def typed_text(self) -> TypedText:
        return self._new.typed

    @property
    def adds_typed(self) -> bool:
        return not self._refusal()

    def commit_pending(self) -> None:
        if reason := self._refusal():
            self._new.refuse(reason, announced=False)
        else:
            self._new.commit_pending()

    def type_pending(self, typed: TypedText) -> None:
        self._new.type_pending(typed)
        self._new.refuse(self._refusal(), announced=False)

    def show_not_added(self) -> None:
        super().show_not_added()
        self._new.refuse(self._refusal())

    def discard_pending(self) -> None:
        self._new.discard_pending()
        self._new.hide()

    def controls(self) -> tuple[QWidget, ...]:
        controls = super().controls()
        below = self.add_button.parentWidget() is self
        order = (*controls, *self._new.controls())
        return (*order, self.add_button) if below else (self.add_button, *order)

    def set_accessible_name(self, label: str) -> None:
        self.setAccessibleName(label)

    def set_accessible_description(self, text: str) -> None:
        self.setAccessibleDescription(text)

    def _remove(self, name: str) -> None:
        self._take({key: entry for key, entry in entries(self._value).items() if key != name})
        self.add_button.setFocus()

    def _why_not(self, name: str, value: Any) -> str:
        """Return why a value cannot be added, or cannot replace that of the entry of this name."""
        if not name:
            return self.tr("Enter a name for this value.")
        held = entries(self._value).get(name)
        if held is None or is_blank(value) or kind_of(value) is kind_of(held):
            return ""
        if kind_of(value) is FieldKind.DATE:
            return words.problem_text(Problem.NOT_A_DATE)
        text = self.tr("“{name}” already exists with another type: {type}.")
        return text.format(name=name, type=type_words()[kind_of(held)])

    def _refusal(self) -> str:
        """Return why what is typed cannot be added; empty if it can, or nothing is typed."""
        typed = self._new.typed
        return self._why_not(typed.text.strip(), typed.value) if self._new.pending else ""

    def _add(self, name: str, value: Json | InvalidInput) -> None:
        reason = self._why_not(name, value)
        if reason:
            self._new.refuse(reason)
            return
        self._new.empty()
        self._new.hide()
        if name not in entries(self._value) or not is_blank(value):
            self._take({**entries(self._value), name: value})
        self._row_of(name).editor.setFocus()

    def _take(self, value: Mapping[str, Any]) -> None:
        self._show(value)
        self._report(value)

    def _add_words(self) -> str:
        return self.tr("Add property")


class CustomFieldsEditor(MapEditor):
    """Edits custom fields; a new one has the type that the user chooses."""

    typed = True

    def _add_words(self) -> str:
        return self.tr("Add field")
