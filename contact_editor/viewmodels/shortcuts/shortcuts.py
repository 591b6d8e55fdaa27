"""The keys of each action: the defaults, and what the user chose in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from contact_editor.viewmodels.settings import SettingsStore
from contact_editor.viewmodels.shortcuts.needed_keys import needed_keys

_FUNCTION_KEY = re.compile(r"F[0-9]{1,2}")
_NONE = "none"
"""What is stored for an action whose keys were taken by another one."""
FIXED_KEYS = ("F10", "Shift+F10", *(f"Ctrl+{number}" for number in range(1, 10)))
"""Keys of the menu bar, of the menu of a field and of the tabs."""


class Shortcuts(QObject):
    """Stores the user's choice per action; what is stored and cannot be used is not."""

    changed = Signal()

    def __init__(
        self, store: SettingsStore, defaults: Mapping[str, tuple[str, ...]],
        fixed: frozenset[str] = frozenset(), parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`defaults`: the keys of each action by its name; `fixed`: actions that keep them."""
        super().__init__(parent)
        self._store = store
        self._fixed = fixed
        self._defaults = {name: tuple(map(_portable, keys)) for name, keys in defaults.items()}
        self._allowed = {key for keys in self._defaults.values() for key in keys}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._read()

    @property
    def names(self) -> tuple[str, ...]:
        """The actions whose keys can be changed."""
        return tuple(name for name in self._defaults if name not in self._fixed)

    def keys(self, name: str) -> tuple[str, ...]:
        return self._chosen.get(name, self._defaults[name])

    def is_default(self, name: str) -> bool:
        return self.keys(name) == self._defaults[name]

    def is_free_for_typing(self, key: str) -> bool:
        """Return whether typing, input methods and screen readers can do without a key."""
        key = _portable(key)
        if key in self._allowed:
            return True
        if not key or "Alt+" in key or key in needed_keys():
            # On Windows AltGr is Ctrl+Alt.
            return False
        *modifiers, last = key.split("+")
        return bool({"Ctrl", "Meta"} & {*modifiers}) or _FUNCTION_KEY.fullmatch(last) is not None

    def owner(self, key: str, besides: str) -> str | None:
        """Return the action that has a key, "" if the window has it for itself; None: none has."""
        key = _portable(key)
        if key in FIXED_KEYS:
            return ""
        names = (name for name in self._defaults if name != besides and key in self.keys(name))
        return next(names, None)

    def can_be_taken_from(self, name: str) -> bool:
        return name in self._defaults and name not in self._fixed

    def set_key(self, name: str, key: str) -> None:
        """Give an action one key, which another action that can be changed loses."""
        key = _portable(key)
        owner = self.owner(key, besides=name)
        if owner is not None and self.can_be_taken_from(owner):
            self._choose(owner, tuple(each for each in self.keys(owner) if each != key))
        self._choose(name, (key,))
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Restore the default keys, as far as no other action has them now."""
        taken = {key for other in self._defaults if other != name for key in self.keys(other)}
        self._choose(name, tuple(key for key in self._defaults[name] if key not in taken))
        self.changed.emit()

    def reset_all(self) -> None:
        for name in tuple(self._chosen):
            self._choose(name, self._defaults[name])
        self.changed.emit()

    def _choose(self, name: str, keys: tuple[str, ...]) -> None:
        self._chosen[name] = keys
        if keys == self._defaults[name]:
            del self._chosen[name]
            self._store.set_value(_stored(name), "")
        else:
            self._store.set_value(_stored(name), "; ".join(keys) or _NONE)

    def _read(self) -> None:
        """Read what is stored; a choice with a key that another action has is left out."""
        for name in self.names:
            text = self._store.value(_stored(name))
            keys = () if text == _NONE else tuple(map(_portable, text.split("; ")))
            if text and all(map(self.is_free_for_typing, keys)):
                self._chosen[name] = keys
        for name in tuple(self._chosen):
            if any(self.owner(key, besides=name) is not None for key in self._chosen[name]):
                del self._chosen[name]


def _stored(name: str) -> str:
    return f"shortcuts/{name}"


def _portable(key: str) -> str:
    """Return one key as Qt spells it; empty if it is none."""
    sequence = QKeySequence(key)
    return sequence.toString() if sequence.count() == 1 else ""
