"""Edits that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import QUndoCommand

from contact_editor.model.draft import Change, Draft, changes_between
from contact_editor.model.fields import TEXTS, Field
from contact_editor.model.merge import apply_change
from contact_editor.model.values import Value

_FIRST_ID: Final = 1


class EditField(QUndoCommand):
    """Edits one field; typing on in the same field is the same command.

    It holds the changes, not the draft: after a save it still undoes just what it did.
    """

    def __init__(
        self, number: int, field: Field, before: Value, after: Value,
        read: Callable[[], Draft], write: Callable[[Draft], None],
    ) -> None:  # fmt: skip
        super().__init__(field.label)
        self._number = number
        self._field = field
        self._before = before
        self._after = after
        self._read = read
        self._write = write

    def id(self) -> int:
        # -1 says to Qt that commands of this sort are never merged.
        return _FIRST_ID + self._number if self._field.kind in TEXTS else -1

    def redo(self) -> None:
        self._apply(changes_between(self._field, self._before, self._after))

    def undo(self) -> None:
        self._apply(changes_between(self._field, self._after, self._before))

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditField):
            return False
        self._after = other._after
        return True

    def _apply(self, changes: Iterable[Change]) -> None:
        draft = self._read()
        value = draft.value(self._field.key)
        for change in changes:
            value = apply_change(change, value)
        self._write(draft.edited(self._field, value))
