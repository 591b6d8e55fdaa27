"""Values that the provider refused, with what it says of each."""

from __future__ import annotations

from collections.abc import Mapping

from contact_editor.model.draft import Draft
from contact_editor.model.values import Value, equal_values
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import Saved


class RefusedValues:
    """The values of one contact that the last save could not store; a text lasts as they do."""

    def __init__(self) -> None:
        self._refused: dict[str, tuple[str, Value]] = {}
        """Field key to what the provider says, and the value that it says it of."""

    def take(self, saved: Saved) -> None:
        """Store the provider's messages about single fields that were not stored after all."""
        self._refused = {}
        if saved.written is None or not isinstance(saved.error, errors.ApiError):
            return
        findings = saved.receipt.findings if saved.receipt else ()
        stored = {f.change.field.key for f in findings if f.requested and f.confirmed}
        meant = saved.written.proposal.draft
        for key, text in saved.error.fields:
            if key not in stored:
                self._refused[key] = text, meant.value(key)

    def texts(self, draft: Draft) -> Mapping[str, str]:
        """Return what the provider says of the values that a draft still has, by field."""
        return {
            key: text
            for key, (text, value) in self._refused.items()
            if equal_values(draft.value(key), value)
        }
