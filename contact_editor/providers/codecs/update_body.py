"""Which fields a save sends, and why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from contact_editor.model.draft import Draft, changes_between
from contact_editor.model.field_transport import ElementDifference
from contact_editor.model.fields import Field
from contact_editor.model.json_text import copied
from contact_editor.model.resending.known_values import AS_READ, Resending
from contact_editor.model.values import ABSENT, Json
from contact_editor.providers.codecs.field_codecs import encode_value
from contact_editor.providers.codecs.resending_plan import carried_fields, is_sent, is_sent_around
from contact_editor.providers.description import Provider
from contact_editor.providers.obstacles import obstacle
from contact_editor.providers.places import is_within, place_value, steps_of, value_at


class UnsendableValue(ValueError):
    """A field's value that cannot be put into a request; the text says why."""

    def __init__(self, field: Field, reason: str) -> None:
        super().__init__(reason)
        self.field = field


@contextmanager
def _putting(field: Field) -> Iterator[None]:
    """Raise `UnsendableValue` if the value of the field cannot be converted or placed."""
    try:
        yield
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
        raise UnsendableValue(field, str(error) or type(error).__name__) from error


def update_body(
    provider: Provider, draft: Draft, resending: Resending = AS_READ
) -> dict[str, Json]:
    """Return the fields that store the draft, each at its place.

    What has requests of its own (`Field.calls`) is not among them.

    They are the edited fields, the required ones, and consent as read or as edited. Unless the
    provider is known to keep fields that a write leaves out, they include every other field with
    a value, as just read or as `resending` says. An empty field is left out: clearing it does no
    harm. Keys that the description does not have are sent only within an object that the write
    replaces entirely. Raises `UnsendableValue` if a value cannot be sent.
    """
    body: dict[str, Json] = {}
    for field in provider.fields:
        with _putting(field):
            _add_field(provider, field, draft, resending, body)
    for field in carried_fields(provider, draft):
        if field.key in resending.values:
            with _putting(field):
                _place(field, draft, resending, body)
    return body


def _add_field(
    provider: Provider, field: Field, draft: Draft, resending: Resending, body: dict[str, Json]
) -> None:
    if field.writable and field.write is not None:
        _add_difference(field, field.write, draft, body)
    elif field.key not in resending.left_out and is_sent(provider, field, draft):
        _add_whole_object(draft, field.write_place, body)
        _place(field, draft, resending, body)
    elif is_sent_around(provider, field, draft):
        _add_obstacle(field, draft, body)


def _place(field: Field, draft: Draft, resending: Resending, body: dict[str, Json]) -> None:
    value = resending.values.get(field.key, draft.value(field.key))
    place_value(body, field.write_place, encode_value(field, value, _as_it_came(field, draft)))


def _as_it_came(field: Field, draft: Draft) -> Json:
    """Return the JSON that the field's value was read from."""
    return value_at(draft.snapshot.wire.record, field.place)


def _add_whole_object(draft: Draft, place: str, body: dict[str, Json]) -> None:
    """Begin with the object as just read, where the write would remove what it leaves out."""
    for whole, value in draft.snapshot.wire.objects.items():
        if is_within(place, whole) and value_at(body, whole) is ABSENT:
            place_value(body, whole, copied(value))


def _add_obstacle(field: Field, draft: Draft, body: dict[str, Json]) -> None:
    """Add what is in place of the field's object, as it was read."""
    record = draft.snapshot.wire.record
    at = obstacle(record, field.place)
    # Within a list it would need the elements before it.
    if at is not None and all(isinstance(step, str) for step in steps_of(at)):
        _add_whole_object(draft, at, body)
        place_value(body, at, copied(value_at(record, at)))


def _add_difference(
    field: Field, write: ElementDifference, draft: Draft, body: dict[str, Json]
) -> None:
    """Add the elements to add and to remove to the body."""
    before, after = draft.snapshot.value(field.key), draft.value(field.key)
    changed = {change.part: change.after for change in changes_between(field, before, after)}
    added = [part for part, value in changed.items() if value is not ABSENT]
    removed = [part for part, value in changed.items() if value is ABSENT]
    if write.flags and changed:
        place_value(body, write.flags, {str(part): part in added for part in changed})
    if write.add and added:
        place_value(body, write.add, added)
    if write.remove and removed:
        place_value(body, write.remove, removed)
