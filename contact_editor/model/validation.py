"""What is wrong with a value: reasons, not verdicts."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Field, FieldKind
from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, Value, is_empty


class Problem(enum.StrEnum):
    """Why a value cannot stand as it is; the window has the words."""

    MISSING = "missing"
    NOT_AN_EMAIL = "not-an-email"
    NOT_A_DATE = "not-a-date"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_WHOLE_NUMBER = "not-a-whole-number"
    NOT_JSON = "not-json"
    UNREADABLE = "unreadable"
    CONSENT_NOT_TOLD = "consent-not-told"
    CANNOT_BE_CLEARED = "cannot-be-cleared"


class SaveBlocker(NamedTuple):
    """What stops a save: where, and why."""

    field: Field
    problem: Problem
    part: Any = ABSENT
    """The name of the entry that is wrong; `ABSENT` where the whole field is meant."""


# Deliberately loose: it catches slips of the hand, the provider judges the rest.
_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]{2,}")
# The standard library takes weeks and dates without dashes as well; providers do not.
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MALFORMED = {
    "number": Problem.NOT_A_NUMBER,
    "whole-number": Problem.NOT_A_WHOLE_NUMBER,
    "json": Problem.NOT_JSON,
    "date": Problem.NOT_A_DATE,
}


def problem(field: Field, value: Value) -> Problem | None:
    """Tells what is wrong with the value of a field, if anything is."""
    if isinstance(value, UnexpectedValue):
        return Problem.UNREADABLE
    if isinstance(value, InvalidInput):
        return _MALFORMED[value.wanted]
    if field.always_sent and (value is ABSENT or value is None):
        return Problem.CONSENT_NOT_TOLD
    if field.required and (is_empty(value) or (isinstance(value, str) and not value.strip())):
        return Problem.MISSING
    if isinstance(value, Mapping):
        wrong = (entry for entry in value.values() if isinstance(entry, InvalidInput))
        return next((_MALFORMED[entry.wanted] for entry in wrong), None)
    check = _CHECKS.get(field.kind)
    return check(value) if check and isinstance(value, str) and value else None


def save_blockers(fields: tuple[Field, ...], draft: Draft) -> tuple[SaveBlocker, ...]:
    """Lists what stops a save: wrong *edited* values, and consent that the provider did not tell.

    An old value that breaks a rule is marked in the form and stops nothing.
    """
    return tuple(_obstacles(fields, draft))


def _obstacles(fields: tuple[Field, ...], draft: Draft) -> Iterator[SaveBlocker]:
    for field in fields:
        value, edited = draft.value(field.key), field.key in draft.edits
        trouble = problem(field, value) if field.writable else None
        if trouble and (edited or trouble is Problem.CONSENT_NOT_TOLD):
            yield SaveBlocker(field, trouble, _malformed_part(value))
        elif edited and is_empty(value) and not can_be_cleared(field):
            yield SaveBlocker(field, Problem.CANNOT_BE_CLEARED)


def can_be_cleared(field: Field) -> bool:
    """Tells whether the provider can be told that the field is empty."""
    return bool(field.cleared_by) or field.kind in SETS | MAPS


def _malformed_part(value: Value) -> Any:
    entries = value.items() if isinstance(value, Mapping) else ()
    return next((name for name, entry in entries if isinstance(entry, InvalidInput)), ABSENT)


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
