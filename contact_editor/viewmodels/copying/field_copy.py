"""One field as text for the clipboard, and where it is in the contact's JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.values import (
    InvalidInput,
    Json,
    UnexpectedValue,
    UnreadValue,
    Value,
    is_empty,
)
from contact_editor.providers.places import Entry, Step, steps_of
from contact_editor.viewmodels.messages.value_text import json_text, shown

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def field_text(field: Field, value: Value, name_of: Callable[[Any], str] = str) -> str:
    """Return a value as text; empty if there is none. `name_of` names an element of a list."""
    if field.sensitive:
        raise ValueError(f"{field.key} is sensitive and is never copied")
    if is_empty(value) or isinstance(value, UnreadValue):
        return ""
    if isinstance(value, tuple) and field.kind in SETS:
        return ", ".join(map(name_of, value))
    if isinstance(value, Mapping) and field.kind in MAPS:
        return "\n".join(f"{name}: {_entry_text(entry)}" for name, entry in value.items())
    if isinstance(value, UnexpectedValue):
        return _entry_text(value.wire)
    if isinstance(value, Mapping | list):
        return json_text(value, indent=2)
    return shown(value)


def json_path(field: Field) -> str:
    """Return the place of a field in the contact's JSON as a path of RFC 9535: `$.address.city`."""
    return "$" + "".join(map(_step_text, steps_of(field.place)))


def _entry_text(entry: Json | InvalidInput) -> str:
    if isinstance(entry, str):
        return entry
    return entry.text if isinstance(entry, InvalidInput) else json_text(entry)


def _step_text(step: Step) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if isinstance(step, Entry):
        return f"[?@{_step_text(step.key)}=={_quoted(step.value)}]"
    return f".{step}" if _PLAIN_NAME.fullmatch(step) else f"[{_quoted(step)}]"


def _quoted(text: str) -> str:
    # JSON's escapes are those of such a path, but for the kind of quotes.
    quoted = json_text(text)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{quoted}'"
