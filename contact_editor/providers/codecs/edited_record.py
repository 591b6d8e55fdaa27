"""The JSON of a contact with the edits of a draft in it."""

from __future__ import annotations

import contextlib
import copy

from contact_editor.model.draft import Draft
from contact_editor.model.values import InvalidInput, Json
from contact_editor.providers.codecs.contact_codec import is_read_apart
from contact_editor.providers.codecs.field_codecs import encode_value
from contact_editor.providers.description import Provider
from contact_editor.providers.places import place_value, value_at


def edited_record(provider: Provider, draft: Draft) -> dict[str, Json]:
    """Return the contact as it was read, with each edited value at its place.

    What cannot be sent as it was typed stays as it was read.
    """
    record = copy.deepcopy(dict(draft.snapshot.wire.record))
    for field in (field for field in provider.fields if field.key in draft.edits):
        value = draft.value(field.key)
        if isinstance(value, InvalidInput) or is_read_apart(field):
            continue
        # An entry of a map may be invalid, and a place within what is no object.
        with contextlib.suppress(ValueError):
            came = value_at(record, field.place)
            place_value(record, field.place, encode_value(field, value, came))
    return record
