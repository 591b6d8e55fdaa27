"""Undo commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from itertools import islice
from typing import Any, Final

from PySide6.QtGui import QUndoCommand

from contact_editor.model.draft import Change, Draft, changes_between
from contact_editor.model.fields import Field
from contact_editor.model.merge import apply_change
from contact_editor.model.values import ABSENT, InvalidInput, Value, equal_values
from contact_editor.viewmodels.messages.value_text import json_text

_MERGEABLE_ID: Final = 1
_NEVER_MERGED_ID: Final = -1


class EditField(QUndoCommand):
    """Edits one field; continued typing in the same place merges into one command.

    So does typing over a selection, which begins with a key that replaces many characters.

    It holds the two values, not the draft, so after a save it still undoes only its own edit.
    """

    def __init__(
        self, field: Field, before: Value, after: Value,
        read: Callable[[], Draft], write: Callable[[Draft], None],
    ) -> None:  # fmt: skip
        super().__init__(field.label)
        self._field = field
        self._before = before
        self._after = after
        self._read = read
        self._write = write
        self._typed_in = typed_in(field, before, after)
        self._begins = False
        if self._typed_in is None:
            self._typed_in = typed_over(field, before, after)
            self._begins = self._typed_in is not None

    def id(self) -> int:
        return _NEVER_MERGED_ID if self._typed_in is None else _MERGEABLE_ID

    def redo(self) -> None:
        self._replace(self._before, self._after)

    def undo(self) -> None:
        self._replace(self._after, self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditField) or other._field.key != self._field.key:
            return False
        if other._begins:
            return False
        # Typing back to the original value is a separate step, so that it can be undone.
        if other._typed_in != self._typed_in or equal_values(other._after, self._before):
            return False
        self._after = other._after
        # PySide 6.11 never frees a command that was merged.
        other.__dict__.clear()
        return True

    def _replace(self, old: Value, new: Value) -> None:
        draft = self._read()
        value = draft.value(self._field.key)
        if equal_values(value, old):
            self._write(draft.edited(self._field, new))
            return
        # After a save or another user's edit, only this command's own change is undone.
        for change in changes_between(self._field, old, new):
            value = apply_change(change, value)
        self._write(draft.edited(self._field, value))


class DropEdits(QUndoCommand):
    """Drops edits that no field describes at the moment, so they cannot be edited back."""

    def __init__(
        self, edits: Mapping[str, Value],
        read: Callable[[], Draft], write: Callable[[Draft], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self._edits = edits
        self._read = read
        self._write = write

    def redo(self) -> None:
        draft = self._read()
        rest = {key: edit for key, edit in draft.edits.items() if key not in self._edits}
        self._write(Draft(draft.snapshot, rest))

    def undo(self) -> None:
        draft = self._read()
        self._write(Draft(draft.snapshot, {**self._edits, **draft.edits}))


def typed_in(field: Field, before: Value, after: Value) -> Any:
    """Return the part of a field into which one key was typed; None for any other edit.

    The part is `ABSENT` for the field as a whole.
    """
    change = _change_of_text(field, before, after)
    is_typed = change is not None and _is_one_key(_text(change.before), _text(change.after))
    return change.part if change is not None and is_typed else None


def typed_over(field: Field, before: Value, after: Value) -> Any:
    """Return the part of a field in which one key replaced or removed many characters."""
    change = _change_of_text(field, before, after)
    is_over = change is not None and _is_selection(_text(change.before), _text(change.after))
    return change.part if change is not None and is_over else None


def _change_of_text(field: Field, before: Value, after: Value) -> Change | None:
    changes = tuple(islice(changes_between(field, before, after), 2))
    if len(changes) != 1:
        return None
    change = changes[0]
    in_part = change.part is not ABSENT
    return None if in_part and ABSENT in (change.before, change.after) else change


def _text(value: Value) -> str | None:
    """Return a value as its editor shows it; None if that is no text."""
    if value is ABSENT or value is None:
        return ""
    if isinstance(value, InvalidInput):
        return value.text
    if isinstance(value, dict | list):
        return json_text(value, indent=2)
    if isinstance(value, str | int | Decimal) and not isinstance(value, bool):
        return str(value)
    return None


def _is_one_key(old: str | None, new: str | None) -> bool:
    if old is None or new is None or abs(len(old) - len(new)) > 1:
        return False
    start = _same_start(old, new)
    # A difference of one character is followed by the same text.
    return old[start + (len(old) >= len(new)) :] == new[start + (len(new) >= len(old)) :]


def _is_selection(old: str | None, new: str | None) -> bool:
    if old is None or new is None or len(old) < len(new) + 1:
        return False
    start = _same_start(old, new)
    # What was removed is followed by the same text, perhaps after one new character.
    return any(old.endswith(new[start + typed :]) for typed in (0, 1))


def _same_start(old: str, new: str) -> int:
    """Return how many characters both texts begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))
