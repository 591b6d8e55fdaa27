"""Proposed values for the open contact, which the user accepts or skips row by row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.messages.advice import country_code
from contact_editor.viewmodels.pasting.pasted_text import MAX_CHARS, facts_in
from contact_editor.viewmodels.pasting.proposed_values import (
    ProposedValue,
    Standing,
    proposed_values,
    region_of,
    unused_texts,
)


class PasteReview(QObject):
    """What a text would change in one contact; nothing changes before `apply`."""

    changed = Signal()
    """The rows, or which of them are accepted."""

    def __init__(self, editing: ContactEditing, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editing = editing
        self.text = text[:MAX_CHARS]
        self.is_cut = len(text) > MAX_CHARS
        region = region_of(editing.provider, editing.draft, country_code)
        self._facts = facts_in(self.text, country_code, region)
        self.rows: tuple[ProposedValue, ...] = ()
        self._chosen: dict[str, bool] = {}
        self._propose()
        self.unused = unused_texts(self._facts, self.rows)
        # A save that is still being checked may read the contact again meanwhile.
        editing.opened.connect(self._propose)

    def is_accepted(self, row: ProposedValue) -> bool:
        return self._chosen.get(row.field.key, row.recommended)

    @property
    def accepted(self) -> tuple[ProposedValue, ...]:
        return tuple(filter(self.is_accepted, self.rows))

    def choose(self, row: ProposedValue, accepted: bool) -> None:
        """Accept or skip one row; what the field has already cannot be accepted."""
        self._chosen[row.field.key] = accepted and row.standing is not Standing.SAME
        self.changed.emit()

    def choose_all(self, accepted: bool) -> None:
        for row in self.rows:
            self._chosen[row.field.key] = accepted and row.standing is not Standing.SAME
        self.changed.emit()

    def apply(self) -> int:
        """Put the accepted values into the draft as one undo step; return how many."""
        values = {row.field.key: row.after for row in self.accepted}
        if values:
            self.editing.edit_together(self.tr("Paste to fields"), values)
        return len(values)

    def _propose(self) -> None:
        editing = self.editing
        self.rows = proposed_values(editing.provider, editing.draft, self._facts, country_code)
        self.changed.emit()
