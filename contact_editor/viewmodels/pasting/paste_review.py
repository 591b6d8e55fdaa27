"""Proposed values for the open contact, which the user accepts or skips row by row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.model.fields import Field
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.country_names import country_named
from contact_editor.viewmodels.messages import advice
from contact_editor.viewmodels.pasting.fact import Fact
from contact_editor.viewmodels.pasting.own_receipt import is_own_receipt
from contact_editor.viewmodels.pasting.pasted_text import MAX_CHARS, cleaned, facts_in
from contact_editor.viewmodels.pasting.proposed_values import (
    ProposedEffect,
    ProposedValue,
    can_take_text,
    proposed_value,
    proposed_values,
    region_of,
    settable_fields,
    unused_texts,
)


def country_code(name: str) -> str:
    """Return the two letters of a country by its code, or by its name in one of many languages."""
    return advice.country_code(name) or country_named(name)


class PasteReview(QObject):
    """What a text would change in one contact; nothing changes before `apply`."""

    changed = Signal()
    """The rows, or which of them are accepted."""

    def __init__(self, editing: ContactEditing, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editing = editing
        self.text = text[:MAX_CHARS]
        self.is_cut = len(text) > MAX_CHARS
        self._region = region_of(editing.provider, editing.draft, country_code)
        self.is_receipt = is_own_receipt(text)
        """True if the text says what this program saved, which proposes nothing."""
        self._facts = () if self.is_receipt else facts_in(self.text, country_code, self._region)
        self.rows: tuple[ProposedValue, ...] = ()
        self._chosen: dict[str, bool] = {}
        self._assigned: dict[str, str] = {}
        self._propose()
        self.unused = unused_texts(self._facts, self.rows)
        # A save that is still being checked may read the contact again meanwhile.
        editing.opened.connect(self._propose)

    def is_accepted(self, row: ProposedValue) -> bool:
        return row.can_be_accepted and self._chosen.get(row.field.key, row.skipped is None)

    @property
    def accepted(self) -> tuple[ProposedValue, ...]:
        return tuple(filter(self.is_accepted, self.rows))

    def choose(self, row: ProposedValue, accepted: bool) -> None:
        """Accept or skip one row; what the field has already cannot be accepted."""
        self._chosen[row.field.key] = accepted
        self.changed.emit()

    def choose_all(self, accepted: bool) -> None:
        """Accept or skip all rows; one that clears a value is accepted only on its own."""
        for row in self.rows:
            if not accepted or row.effect is not ProposedEffect.CLEARS:
                self._chosen[row.field.key] = accepted
        self.changed.emit()

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that a part of the text can be assigned to."""
        fields = settable_fields(self.editing.provider, self.editing.draft)
        return tuple(filter(can_take_text, fields))

    def assign(self, field: Field, text: str) -> None:
        """Propose a part of the text for a field, and accept it."""
        text = cleaned(text)
        if text:
            self._assigned[field.key] = text
            self._chosen[field.key] = True
            self._propose()

    def apply(self) -> int:
        """Put the accepted values into the draft as one undo step; return how many."""
        values = {row.field.key: row.value for row in self.accepted}
        if values:
            self.editing.edit_together(self.tr("Paste to fields"), values)
        return len(values)

    def _propose(self) -> None:
        editing = self.editing
        found = proposed_values(editing.provider, editing.draft, self._facts, country_code)
        rows = {row.field.key: row for row in found}
        for field in self.fields:
            if field.key in self._assigned:
                fact = Fact(field.meaning, self._assigned[field.key])
                before = editing.draft.value(field.key)
                row = proposed_value(field, before, fact, country_code, self._region)
                rows[field.key] = row
        self.rows = tuple(rows[f.key] for f in editing.provider.fields if f.key in rows)
        self.changed.emit()
