"""Texts for problems, values and effects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from contact_editor.model.fields import Effect, Field, FieldKind
from contact_editor.model.json_text import encode_json, has_lone_surrogate
from contact_editor.model.validation import Problem
from contact_editor.model.values import (
    ABSENT,
    InvalidInput,
    Json,
    UnexpectedValue,
    UnreadReason,
    UnreadValue,
    Value,
    is_empty,
)
from contact_editor.translation import QT_TR_NOOP, listed, provider_text, tr
from contact_editor.viewmodels.country_names import country_name

PROBLEMS = {
    Problem.MISSING: QT_TR_NOOP("Required"),
    Problem.NOT_AN_EMAIL: QT_TR_NOOP("Enter a valid email address"),
    Problem.NOT_A_DATE: QT_TR_NOOP("Enter a date, e.g. 2026-03-31"),
    Problem.NOT_A_NUMBER: QT_TR_NOOP("Enter a number, e.g. 12.5"),
    Problem.NOT_A_WHOLE_NUMBER: QT_TR_NOOP("Enter a whole number"),
    Problem.NOT_JSON: QT_TR_NOOP("Enter valid JSON; put text in double quotes"),
    Problem.TOO_LARGE: QT_TR_NOOP("Too long: at most 100,000 characters and 2,000 values"),
    Problem.UNREADABLE: QT_TR_NOOP("The provider sent an unexpected value; it is left unchanged"),
    Problem.NOT_READ: QT_TR_NOOP("Not read, and left unchanged; refresh to try again"),
    Problem.NOT_WRITABLE: QT_TR_NOOP("Can't be changed any more; revert it to save the rest"),
    Problem.CANNOT_BE_CLEARED: QT_TR_NOOP("The provider can't clear this field"),
    Problem.CONSENT_NOT_REPORTED: QT_TR_NOOP(
        "Not set by the provider; choose a value, or saving may change it"
    ),
}
EFFECTS = {
    Effect.CHANGES_CONSENT: QT_TR_NOOP("Changes marketing consent"),
    Effect.CHANGES_IDENTITY: QT_TR_NOOP("Changes the contact's identifying email address"),
    Effect.STARTS_AUTOMATIONS: QT_TR_NOOP("May trigger automations at the provider"),
    Effect.CANNOT_BE_UNDONE: QT_TR_NOOP("Can't be undone here"),
    Effect.ONLY_ADDS: QT_TR_NOOP("{field} can't be removed through the API"),
}

_UNREAD = {
    UnreadReason.ONLY_A_PART: QT_TR_NOOP("the provider sent only a part of it"),
    UnreadReason.NO_ACCESS: QT_TR_NOOP("the key may not read it"),
    UnreadReason.NOT_FOUND: QT_TR_NOOP("the provider did not find it"),
    UnreadReason.RATE_LIMIT: QT_TR_NOOP("the provider's rate limit is reached"),
    UnreadReason.NOT_REACHED: QT_TR_NOOP("the provider could not be reached"),
    UnreadReason.NO_ANSWER: QT_TR_NOOP("the provider did not answer"),
    UnreadReason.REFUSED: QT_TR_NOOP("the provider refused the request"),
    UnreadReason.NOT_UNDERSTOOD: QT_TR_NOOP("the provider's answer could not be used"),
}


def unread_text(value: UnreadValue) -> str:
    """Return why a value was not read, with the provider's own words."""
    if value.reason not in _UNREAD:
        return tr("Not read: {reason}").format(reason=value.wire)
    reason = tr(_UNREAD[value.reason])
    if value.reason is UnreadReason.ONLY_A_PART or not value.wire:
        return tr("Not read: {reason}").format(reason=reason)
    return tr("Not read: {reason} ({detail})").format(reason=reason, detail=value.wire)


def problem_text(problem: Problem) -> str:
    return tr(PROBLEMS[problem])


def effect_text(effect: Effect, fields: Iterable[Field] = ()) -> str:
    """Return a side effect of a save; `fields` are the changed ones that cause it."""
    return tr(EFFECTS[effect]).format(field=listed(provider_text(field.label) for field in fields))


def clears_in_doubt(field: Field, before: Value, after: Value) -> bool:
    """Return whether an edit clears a field that the provider may not clear."""
    return not field.clearing_certain and is_empty(after) and not is_empty(before)


def clearing_warning(field: Field) -> str:
    """Return the warning that clearing the field may have no effect."""
    text = tr("{field}: may not be cleared; checked after saving")
    return text.format(field=provider_text(field.label))


def shown(value: Value | Json) -> str:
    """Return a value as the user reads it, with its line breaks."""
    if value is ABSENT:
        return tr("(not set)")
    if value is None:
        return tr("(null)")
    if value == "":
        return tr("(empty)")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, InvalidInput):
        return value.text
    if isinstance(value, datetime):
        return _in_local_time(value).replace(tzinfo=None).isoformat(" ", "seconds")
    if isinstance(value, str | int | Decimal):
        return str(value)
    if value == {}:
        return tr("(none)")
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or tr("(none)")
    if isinstance(value, UnreadValue):
        return tr("(not read)")
    return json_text(value.wire if isinstance(value, UnexpectedValue) else value)


def field_value_text(field: Field, value: Value) -> str:
    """Return a value as the user reads it in its field: «Germany (DE)», the label of an option."""
    return value_name(field, value) or shown(value)


def has_names(field: Field) -> bool:
    """Return whether the field shows its values by name: a country, or options with labels."""
    return field.kind is FieldKind.COUNTRY or bool(field.options)


def value_name(field: Field, value: Value) -> str:
    """Return the name of a country or the labels of options; empty if the value has none."""
    if field.kind is FieldKind.COUNTRY and isinstance(value, str) and country_name(value):
        return f"{country_name(value)} ({value})"
    if not field.options:
        return ""
    if isinstance(value, tuple):
        return ", ".join(option_name(field, each) or str(each) for each in value)
    return option_name(field, value)


def option_name(field: Field, value: Any, *, is_alone: bool = False) -> str:
    """Return the label of an option; empty if it has none.

    `is_alone`: no other value stands beside it, so options with the same label need their values.
    """
    if not field.options or not isinstance(value, str | int):
        return ""
    labels = field.labels
    label = labels.get(value, "")
    is_unique = not is_alone or list(labels.values()).count(label) == 1
    text = provider_text(label)
    return text if is_unique or not text else f"{text} ({value})"


def _in_local_time(moment: datetime) -> datetime:
    try:
        return moment.astimezone()
    except (OverflowError, OSError):
        # Before the first year, after the last one, or, on some systems, before 1970.
        return moment


def truncate(text: str, most: int) -> str:
    """Return a text of at most `most` characters, with … where it was cut."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def json_text(value: Json, indent: int = 0) -> str:
    """Return JSON as text, with `indent` spaces per level or on one line."""
    return encode_json(_plain(value), indent).decode()


def json_value(text: str) -> Json | InvalidInput:
    """Return the value of typed JSON, or `InvalidInput`."""
    # Imported late: the start does not need it.
    from contact_editor.services.http.json_codec import parse_json

    try:
        value = parse_json(text.encode())
    except ValueError:
        return InvalidInput(text, "json")
    return InvalidInput(text, "json") if has_lone_surrogate(value) else value


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    return value.text if isinstance(value, InvalidInput) else value


def field_label(field: Field, part: Any = ABSENT) -> str:
    """Return the label of a field, or of one element of it: «Tags: vip»."""
    return provider_text(field.label) if part is ABSENT else f"{provider_text(field.label)}: {part}"
