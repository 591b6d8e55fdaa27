"""Which values of earlier saves a contact can take back, as it is in the form now."""

from __future__ import annotations

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.validation import is_settable
from contact_editor.model.values import equal_values
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.history.save_reversal import reversal_of_record, with_value
from contact_editor.viewmodels.saving.save_undo import LeftoverReason, irreversible_reason


def field_of(editing: ContactEditing, change: SavedChange) -> Field | None:
    """Return the field of a change; None if no field describes it any more."""
    return next((field for field in editing.provider.fields if field.key == change.key), None)


def may_restore(editing: ContactEditing, change: SavedChange) -> bool:
    """Return whether the value that a save replaced can be restored at all."""
    field = field_of(editing, change)
    if field is None or not is_settable(field, editing.snapshot.value(field.key)):
        return False
    reason = irreversible_reason(field, change.part, change.before)
    # What is not valid is marked in the form and can be mended there.
    return reason in (None, LeftoverReason.NOT_VALID)


def is_restored(editing: ContactEditing, change: SavedChange) -> bool:
    """Return whether the form has the value already that a save replaced."""
    field = field_of(editing, change)
    if field is None:
        return False
    restored = with_value(field, editing.draft, change).value(field.key)
    return equal_values(restored, editing.draft.value(field.key))


def is_left_to_undo(editing: ContactEditing, record: SaveRecord) -> bool:
    """Return whether an undo would change anything of the contact as it was read."""
    reversal = reversal_of_record(editing.provider.fields, record, Draft(editing.snapshot))
    return bool(reversal.draft.edits)
