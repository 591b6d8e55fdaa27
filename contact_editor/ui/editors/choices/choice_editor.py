"""The editor of a field with options, of which it has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from contact_editor.model.fields import Clearing, Field
from contact_editor.model.values import ABSENT, Value, is_empty
from contact_editor.translation import provider_text
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.viewmodels.messages import value_text as words


class ChoiceEditor(FieldEditor):
    """Edits a value that is one of the field's options.

    A value that is not an option, or that only the provider sets, is offered while the contact
    has it.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._box = ComboBox()
        self._fill_with(self._box)
        self._box.currentIndexChanged.connect(self._chosen)

    def set_original(self, value: Value) -> None:
        super().set_original(value)
        self._offer()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        # Not disabled: a save that is under way does not change how the form looks.
        self._box.set_locked(read_only)

    def _show(self, value: Value) -> None:
        self._offer()
        self._box.setPlaceholderText(self._empty_texts(value)[0])

    def _offer(self) -> None:
        was_showing, self._showing = self._showing, True
        choices = translated_labels(self.field.selectable)
        for held in (self._original, self._value):
            if not is_empty(held):
                label = self.field.labels.get(held)
                choices.setdefault(held, provider_text(label) if label else words.shown(held))
        names = [(label, value) for value, label in choices.items()]
        if self.field.cleared_by and not is_empty(self._original):
            names.insert(0, (self.tr("(empty)"), self._cleared()))
        self._box.show_choices(names)
        self._box.setCurrentIndex(self._index_of(self._value))
        self._showing = was_showing

    def _index_of(self, value: Value) -> int:
        meanings: list[Any] = [self._box.itemData(row) for row in range(self._box.count())]
        same = (row for row, held in enumerate(meanings) if held == value)
        return next(same, -1) if value is not ABSENT else -1

    def _cleared(self) -> Value:
        return None if self.field.cleared_by[0] is Clearing.NULL else ""

    def _chosen(self, row: int) -> None:
        if self._showing:
            return
        if self._read_only:
            # Assistive technology sets the row itself.
            self._offer()
        elif row >= 0:
            self._report(self._box.itemData(row))


def translated_labels(labels: Mapping[Any, str]) -> dict[Any, str]:
    return {value: provider_text(label) for value, label in labels.items()}
