"""Problems of values, and what blocks a save."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Field, FieldKind
from contact_editor.model.values import (
    ABSENT,
    InvalidInput,
    UnexpectedValue,
    UnplacedValue,
    UnreadValue,
    Value,
    is_empty,
    is_too_large,
)


class Problem(enum.StrEnum):
    """Why a value is not valid; the window has the texts."""

    MISSING = "missing"
    NOT_AN_EMAIL = "not-an-email"
    NOT_A_DATE = "not-a-date"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_WHOLE_NUMBER = "not-a-whole-number"
    NOT_JSON = "not-json"
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    NOT_READ = "not-read"
    NOT_WRITABLE = "not-writable"
    CONSENT_NOT_REPORTED = "consent-not-reported"
    CANNOT_BE_CLEARED = "cannot-be-cleared"


HARMLESS = frozenset({Problem.UNREADABLE, Problem.NOT_READ})
"""Problems of values that are left as they are: unless they are edited, nothing is to be fixed."""


class SaveBlocker(NamedTuple):
    """What blocks a save: the field and the problem."""

    field: Field
    problem: Problem
    part: Any = ABSENT
    """The name of the entry that is wrong; `ABSENT` for the whole field."""


# Deliberately loose: it catches typing errors; the provider validates the rest.
_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]{2,}")
# The standard library also accepts weeks and dates without dashes; providers do not.
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INVALID_INPUT = {
    "number": Problem.NOT_A_NUMBER,
    "whole-number": Problem.NOT_A_WHOLE_NUMBER,
    "json": Problem.NOT_JSON,
    "date": Problem.NOT_A_DATE,
}


def problem(field: Field, value: Value) -> Problem | None:
    """Return what is wrong with the value of a field, or None."""
    if isinstance(value, UnexpectedValue):
        return Problem.NOT_READ if isinstance(value, UnreadValue) else Problem.UNREADABLE
    if isinstance(value, InvalidInput):
        return _INVALID_INPUT[value.wanted]
    if field.always_sent and (value is ABSENT or value is None):
        return Problem.CONSENT_NOT_REPORTED
    if field.required and (is_empty(value) or (isinstance(value, str) and not value.strip())):
        return Problem.MISSING
    if isinstance(value, Mapping):
        wrong = (entry for entry in value.values() if isinstance(entry, InvalidInput))
        found = next((_INVALID_INPUT[entry.wanted] for entry in wrong), None)
        return found or (Problem.TOO_LARGE if is_too_large(_as_read(field, value)) else None)
    if isinstance(value, str | list | tuple) and is_too_large(value):
        return Problem.TOO_LARGE
    check = _CHECKS.get(field.kind)
    return check(value) if check and isinstance(value, str) and value else None


def is_wrong(field: Field, draft: Draft) -> bool:
    """Return whether a value is to be fixed before a save, or should be."""
    edited = field.key in draft.edits
    if not is_settable(field, draft.snapshot.value(field.key)):
        return edited
    found = problem(field, draft.value(field.key))
    return found is not None and (edited or found not in HARMLESS)


def is_settable(field: Field, original: Value) -> bool:
    """Return whether a value can be written, over the one that was read."""
    return field.writable and not isinstance(original, UnplacedValue)


def save_blockers(fields: tuple[Field, ...], draft: Draft) -> tuple[SaveBlocker, ...]:
    """Return what blocks a save: invalid *edited* values, and consent that the provider left out.

    An unedited value that breaks a rule is marked in the form and blocks nothing.
    """
    return tuple(_save_blockers(fields, draft))


def _save_blockers(fields: tuple[Field, ...], draft: Draft) -> Iterator[SaveBlocker]:
    for field in fields:
        value, edited = draft.value(field.key), field.key in draft.edits
        may_block = field.writable and (edited or field.always_sent)
        found = problem(field, value) if may_block else None
        if edited and not is_settable(field, draft.snapshot.value(field.key)):
            # It was writable when it was edited.
            yield SaveBlocker(field, Problem.NOT_WRITABLE)
        elif found and (edited or found is Problem.CONSENT_NOT_REPORTED):
            yield SaveBlocker(field, found, _invalid_part(value))
        elif edited and is_empty(value) and not can_be_cleared(field):
            yield SaveBlocker(field, Problem.CANNOT_BE_CLEARED)


def can_be_cleared(field: Field) -> bool:
    """Return whether the field can be emptied through the API."""
    return bool(field.cleared_by) or field.kind in SETS | MAPS


def _invalid_part(value: Value) -> Any:
    entries = value.items() if isinstance(value, Mapping) else ()
    return next((name for name, entry in entries if isinstance(entry, InvalidInput)), ABSENT)


def _as_read(field: Field, value: Mapping[str, Any]) -> Any:
    """Return entries in a form that is as large as what a read would measure."""
    if field.kind is not FieldKind.PROPERTIES or field.codec == "map":
        return value
    # A read has an object with two keys for each; to measure thousands of them takes long.
    keys = field.entry.key + field.entry.value
    return [part for name, each in value.items() for part in (keys + name, each)]


def _email(value: str) -> Problem | None:
    return None if _EMAIL.fullmatch(value) else Problem.NOT_AN_EMAIL


def _date(value: str) -> Problem | None:
    if not _DAY.fullmatch(value):
        return Problem.NOT_A_DATE
    try:
        date.fromisoformat(value)
    except ValueError:
        return Problem.NOT_A_DATE
    return None


_CHECKS: dict[FieldKind, Callable[[str], Problem | None]] = {
    FieldKind.EMAIL: _email,
    FieldKind.DATE: _date,
}
