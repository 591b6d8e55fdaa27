"""The editor of a field with options, of which it has one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from contact_editor.model.draft import cleared
from contact_editor.model.fields import Field
from contact_editor.model.values import Value, equal_values, is_empty
from contact_editor.translation import provider_text
from contact_editor.ui.editors.choices.choice_box import ChoiceBox
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.style.icons import icon
from contact_editor.viewmodels.messages import value_text as words


class ChoiceEditor(FieldEditor):
    """Edits a value that is one of the field's options.

    A value that is not an option, or that only the provider sets, is offered while the contact
    has it.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._box = ChoiceBox()
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
        self._box.setPlaceholderText(self._empty_texts(value)[0] or self.tr("Choose"))

    def _offer(self) -> None:
        was_showing, self._showing = self._showing, True
        choices = translated_labels(self.field.selectable)
        for held in (self._original, self._value):
            if not is_empty(held):
                choices.setdefault(held, self._name_of(held))
        names = [(label, value) for value, label in choices.items()]
        can_be_unset = bool(self.field.cleared_by) and not is_empty(self._original)
        with QSignalBlocker(self._box):
            self._box.show_choices(names)
            if can_be_unset:
                self._box.insertSeparator(len(names))
                self._box.addItem(icon("circle-slash"), self.tr("Not set"), cleared(self.field))
        self._box.setCurrentIndex(self._row_of(self._value, list(choices), can_be_unset))
        self._showing = was_showing

    def _name_of(self, held: Any) -> str:
        """Return the name of a value that is perhaps no option, or not any more."""
        label = self.field.labels.get(held)
        if label:
            return provider_text(label)
        return self.tr("{value}, no longer offered").format(value=words.shown(held))

    def _row_of(self, value: Value, offered: list[Any], can_be_unset: bool) -> int:
        """Return the row of a value; -1 without one."""
        if is_empty(value):
            is_unset = can_be_unset and equal_values(value, cleared(self.field))
            return self._box.count() - 1 if is_unset else -1
        return next((row for row, each in enumerate(offered) if each == value), -1)

    def _chosen(self, row: int) -> None:
        if self._showing:
            return
        if self._read_only or not self._box.itemText(row):
            # Assistive technology sets the row itself, also one that only parts the others.
            self._offer()
        elif row >= 0:
            self._report(self._box.itemData(row))


def translated_labels(labels: Mapping[Any, str]) -> dict[Any, str]:
    """Return what each option is called; of two with one name, the value tells which is which."""
    names = {value: provider_text(label) for value, label in labels.items()}
    count = Counter(names.values())
    return {v: f"{name} ({words.shown(v)})" if count[name] > 1 else name
            for v, name in names.items()}  # fmt: skip
