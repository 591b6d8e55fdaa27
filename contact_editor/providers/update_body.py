"""Which fields a save sends, and why."""

from __future__ import annotations

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.values import ABSENT, Json, is_empty
from contact_editor.providers.codecs import encode_value
from contact_editor.providers.description import Provider


def update_body(provider: Provider, draft: Draft) -> dict[str, Json]:
    """Gives what is sent to make the provider's contact what the draft says.

    Edited fields, required ones, consent as read or as edited; and, unless the provider surely
    keeps what a write leaves out, every other field that is filled, as freshly read. A field
    that is empty anyway is left out: clearing it does no harm. Keys that the description does
    not know are never sent.
    """
    return {
        field.key: encode_value(field, draft.value(field.key))
        for field in provider.fields
        if field.writable and _is_sent(provider, field, draft)
    }


def _is_sent(provider: Provider, field: Field, draft: Draft) -> bool:
    if field.key in draft.edits:
        return True
    value = draft.value(field.key)
    if value is ABSENT or value is None:
        return False
    needed = field.required or field.always_sent
    return needed or (provider.saving.left_out != "kept" and not is_empty(value))
