"""Undo commands."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from PySide6.QtGui import QUndoCommand

from contact_editor.model.draft import Draft, changes_between
from contact_editor.model.fields import Field
from contact_editor.model.merge import apply_change
from contact_editor.model.values import ABSENT, InvalidInput, Value, equal_values

_MERGEABLE_ID: Final = 1
_NEVER_MERGED_ID: Final = -1


class EditField(QUndoCommand):
    """Edits one field; continued typing in the same place merges into one command.

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

    def id(self) -> int:
        return _NEVER_MERGED_ID if self._typed_in is None else _MERGEABLE_ID

    def redo(self) -> None:
        self._replace(self._before, self._after)

    def undo(self) -> None:
        self._replace(self._after, self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditField) or other._field.key != self._field.key:
            return False
        # Typing back to the original value is a separate step, so that it can be undone.
        if other._typed_in != self._typed_in or equal_values(other._after, self._before):
            return False
        self._after = other._after
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


def typed_in(field: Field, before: Value, after: Value) -> Any:
    """Return the part of a field into which one key was typed; None for any other edit.

    The part is `ABSENT` for the field as a whole.
    """
    changes = tuple(changes_between(field, before, after))
    if len(changes) != 1:
        return None
    change = changes[0]
    in_part = change.part is not ABSENT
    if in_part and (change.before is ABSENT or change.after is ABSENT):
        return None
    old, new = _text(change.before), _text(change.after)
    return change.part if _is_one_key(old, new) else None


def _text(value: Value) -> str | None:
    """Return a value as its editor shows it; None if that is not a single line of text."""
    if value is ABSENT or value is None:
        return ""
    if isinstance(value, InvalidInput):
        return value.text
    if isinstance(value, str | int | Decimal) and not isinstance(value, bool):
        return str(value)
    return None


def _is_one_key(old: str | None, new: str | None) -> bool:
    if old is None or new is None or abs(len(old) - len(new)) > 1:
        return False
    pairs = enumerate(zip(old, new, strict=False))
    start = next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))
    # A difference of one character is followed by the same text.
    return old[start + (len(old) >= len(new)) :] == new[start + (len(new) >= len(old)) :]
