"""Keys as they are shown: the current ones of an action, in the system's notation."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

_CHANGED: dict[str, str] = {}
"""The default keys of an action to the user's own, as the palette is the program's own."""


def show_changed_keys(changed: Mapping[str, str]) -> None:
    """Show other keys from now on in place of the given ones; empty: the action has none."""
    _CHANGED.clear()
    _CHANGED.update(changed)


def key_text(keys: str) -> str:
    """Return the keys that do now what `keys` does by default; empty if there are none."""
    sequence = QKeySequence(_CHANGED.get(keys, keys))
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
