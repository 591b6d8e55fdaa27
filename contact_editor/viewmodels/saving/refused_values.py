"""Values that the last save did not store, and what the provider says about each."""

from __future__ import annotations

from collections.abc import Mapping

from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Outcome
from contact_editor.model.values import Value, equal_values
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import SaveResult


class RefusedValues:
    """The values of one contact that the last save could not store; a text lasts as they do."""

    def __init__(self) -> None:
        self._refused: dict[str, tuple[str, Value]] = {}
        """Field key to what the provider says, and the value that it says it of."""
        self._unstored: dict[str, Value] = {}
        """Field key to the value that is missing at the provider."""

    def take(self, saved: SaveResult, meant: Draft | None = None) -> None:
        """Store the provider's messages about single fields that were not stored after all.

        `meant`: what was to be stored, where only a later read shows the result.
        """
        self._refused = {}
        meant = saved.written.proposal.draft if saved.written else meant
        missing = _missing(saved) if meant is not None else ()
        self._unstored = {key: meant.value(key) for key in missing} if meant is not None else {}
        if saved.written is None or not isinstance(saved.error, errors.ApiError):
            return
        findings = saved.receipt.findings if saved.receipt else ()
        stored = {f.change.field.key for f in findings if f.requested and f.confirmed}
        for key, text in saved.error.fields:
            if key not in stored:
                self._refused[key] = text, saved.written.proposal.draft.value(key)

    def texts(self, draft: Draft) -> Mapping[str, str]:
        """Return what the provider says about the values that a draft still has, by field."""
        return {
            key: text
            for key, (text, value) in self._refused.items()
            if equal_values(draft.value(key), value)
        }

    def unstored(self, draft: Draft) -> frozenset[str]:
        """Return the fields of which a draft still has a value that was not stored."""
        kept = self._unstored.items()
        return frozenset(key for key, value in kept if equal_values(draft.value(key), value))


def _missing(saved: SaveResult) -> frozenset[str]:
    """Return the fields that were not stored.

    None while they may still become visible, or if the provider refused the whole save.
    """
    if saved.receipt is None or saved.pending or saved.refused:
        return frozenset()
    found = saved.receipt.with_outcome(Outcome.NOT_STORED, Outcome.NOT_SENT)
    return frozenset(finding.change.field.key for finding in found if finding.requested)
