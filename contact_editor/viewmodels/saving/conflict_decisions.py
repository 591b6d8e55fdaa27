"""Decisions about the conflicts of one contact, while the conflicts stay the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from contact_editor.model.merge import Conflict, Side
from contact_editor.model.values import equal_values


class ConflictDecisions:
    """Remembers the side that the user chose in each conflict of one contact."""

    def __init__(self) -> None:
        self._decided: dict[tuple[str, Any], tuple[Conflict, Side]] = {}

    def keep(self, conflicts: Iterable[Conflict], sides: Iterable[Side | None]) -> None:
        """Store the decisions, and forget those that were withdrawn."""
        for conflict, side in zip(conflicts, sides, strict=True):
            self._decided.pop(_place(conflict), None)
            if side is not None:
                self._decided[_place(conflict)] = conflict, side

    def of(self, conflicts: Sequence[Conflict]) -> tuple[Side | None, ...]:
        """Return the decision of each conflict; None if it is new or its values changed."""
        return tuple(map(self._of, conflicts))

    def _of(self, conflict: Conflict) -> Side | None:
        known = self._decided.get(_place(conflict))
        if known is None:
            return None
        before, side = known
        same = equal_values(before.mine, conflict.mine) and equal_values(
            before.theirs, conflict.theirs
        )
        return side if same else None


def _place(conflict: Conflict) -> tuple[str, Any]:
    return conflict.field.key, conflict.part
