"""Notes on a value: a problem, advice, the previous value or the field's hint."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, NamedTuple

from contact_editor.model.fields import MAPS, Field, FieldKind
from contact_editor.model.validation import (
    HARMLESS,
    Problem,
    can_be_cleared,
    is_settable,
    problem,
)
from contact_editor.model.values import InvalidInput, Json, Value, equal_values, is_empty
from contact_editor.translation import provider_text, tr
from contact_editor.viewmodels.messages.advice import advice, hidden_text_note
from contact_editor.viewmodels.messages.change_text import previous_value_text
from contact_editor.viewmodels.messages.value_text import clears_in_doubt, problem_text

_BRIEF = 32
"""Characters of a previous value that leave room for more on the line."""


class NoteKind(enum.Enum):
    """The kind of a note."""

    PROBLEM = enum.auto()  # blocks the save
    ADVICE = enum.auto()  # blocks nothing
    PLAIN = enum.auto()


class FieldNote(NamedTuple):
    """A note on a value."""

    text: str = ""
    kind: NoteKind = NoteKind.PLAIN
    has_hidden: bool = False
    """True if the value has hidden characters that can be removed."""
    is_former_value: bool = False
    is_at_label: bool = False
    """It is explained at the label, and needs no line."""
    former: str = ""
    """The previous value where the text does not have it."""

    def description(self, *, required: bool = False) -> str:
        """Return the description for a screen reader."""
        said = self.text
        if self.kind is NoteKind.PROBLEM:
            said = tr("Invalid: {problem}").format(problem=self.text)
        parts = [*filter(None, (said, self.former)), *([tr("Required.")] if required else [])]
        return ". ".join((*(part.removesuffix(".") for part in parts[:-1]), *parts[-1:]))


def field_note(
    field: Field,
    original: Value,
    value: Value,
    *,
    name_of: Callable[[Any], str] = str,
    country: str = "",
    joined: bool = False,
    refused: str = "",
    unstored: bool = False,
) -> FieldNote:
    """Return the note of a field; entries of a map have their own."""
    changed = not equal_values(original, value)
    found = _problem(field, original, value, changed=changed)
    former = _former(field, original, value, name_of) if changed else ""
    if found:
        blocks = changed or found not in HARMLESS
        kind = NoteKind.PROBLEM if blocks else NoteKind.ADVICE
        return FieldNote(problem_text(found), kind, former=former)
    if refused:
        words = tr("The provider says: {text}").format(text=refused)
        return FieldNote(words, NoteKind.PROBLEM, former=former)
    hidden = _hidden(field, value)
    said = [
        tr("Not stored by the last save.") if unstored else "",
        tr("Lines were joined.") if joined else "",
        hidden,
        advice(field.kind, value, country, changed=changed) if field.writable else "",
        _not_offered(field, value),
    ]
    if any(said):
        text = " ".join(filter(None, said))
        text = f"{text.removesuffix('.')} · {former}" if former else text
        return FieldNote(text, NoteKind.ADVICE, bool(hidden))
    in_doubt = clears_in_doubt(field, original, value)
    if not former:
        return FieldNote(provider_text(field.hint), is_at_label=field.private)
    return FieldNote(former, is_former_value=not in_doubt)


def entry_note(value: Json | InvalidInput, *, joined: bool = False) -> FieldNote:
    """Return the note of one entry of a map."""
    if isinstance(value, InvalidInput):
        kind = FieldKind(value.wanted)
        found = problem(Field(key="", label="", kind=kind), value)
        return FieldNote(problem_text(found), NoteKind.PROBLEM) if found else FieldNote()
    hidden = hidden_text_note(value, is_line=True)
    said = (tr("Lines were joined.") if joined else "", hidden, advice(FieldKind.LINE, value))
    text = " ".join(filter(None, said))
    return FieldNote(text, NoteKind.ADVICE, bool(hidden)) if text else FieldNote()


def _hidden(field: Field, value: Value) -> str:
    return (
        hidden_text_note(value, is_line=field.kind is not FieldKind.NOTE) if field.writable else ""
    )


def _not_offered(field: Field, value: Value) -> str:
    """Show that a choice that its list no longer has is no problem."""
    is_option = is_empty(value) or not isinstance(value, str | int) or value in field.labels
    if field.kind is not FieldKind.CHOICE or is_option or not field.writable:
        return ""
    return tr("Stored like this. It does not stop a save.")


def _problem(field: Field, original: Value, value: Value, *, changed: bool) -> Problem | None:
    if changed and not is_settable(field, original):
        return Problem.NOT_WRITABLE
    found = problem(field, value) if field.writable else None
    of_all = found in (None, Problem.TOO_LARGE)
    if not of_all and field.kind in MAPS and isinstance(value, dict) and value:
        # It is shown next to the entry.
        return None
    if not found and changed and is_empty(value) and not field.required:
        return None if can_be_cleared(field) else Problem.CANNOT_BE_CLEARED
    return found


def _former(field: Field, original: Value, value: Value, name_of: Callable[[Any], str]) -> str:
    former = previous_value_text(field, original, value, name_of)
    if not clears_in_doubt(field, original, value):
        return former
    both = tr("{was} · may not be cleared; checked after saving").format(was=former)
    alone = tr("May not be cleared; checked after saving")
    return both if len(former) <= _BRIEF else alone
