"""The user's keys are kept, and take none that typing or another action needs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.viewmodels.shortcuts.needed_keys import needed_keys
from contact_editor.viewmodels.shortcuts.shortcuts import FIXED_KEYS, Shortcuts

DEFAULTS = {
    "find": ("Ctrl+L",), "commands": ("Ctrl+K", "Ctrl+Shift+P"), "pin": ("Ctrl+Shift+D",),
    "undo": ("Ctrl+Z",), "about": (),
}  # fmt: skip


class Store(dict[str, str]):
    def value(self, key: str, default: str = "") -> str:
        return self.get(key, default)

    def set_value(self, key: str, value: str) -> None:
        self[key] = value


def shortcuts(**stored: str) -> Shortcuts:
    store = Store({f"shortcuts/{name}": keys for name, keys in stored.items()})
    return Shortcuts(store, DEFAULTS, frozenset({"undo"}))


def test_a_key_is_kept_for_the_next_start(qtbot: QtBot) -> None:
    store = Store()
    first = Shortcuts(store, DEFAULTS)
    with qtbot.waitSignal(first.changed):
        first.set_key("pin", "ctrl+b")
    assert (first.keys("pin"), first.is_default("pin")) == (("Ctrl+B",), False)
    assert Shortcuts(store, DEFAULTS).keys("pin") == ("Ctrl+B",)
    first.reset("pin")
    assert Shortcuts(store, DEFAULTS).keys("pin") == ("Ctrl+Shift+D",)


def test_an_action_without_keys_can_get_one() -> None:
    keys = shortcuts()
    keys.set_key("about", "F12")
    assert keys.keys("about") == ("F12",)


def test_a_key_of_another_action_is_named_and_can_be_taken_from_it() -> None:
    keys = shortcuts()
    assert keys.owner("Ctrl+Shift+P", besides="pin") == "commands"
    keys.set_key("pin", "Ctrl+Shift+P")
    assert (keys.keys("pin"), keys.keys("commands")) == (("Ctrl+Shift+P",), ("Ctrl+K",))
    keys.set_key("pin", "Ctrl+K")
    assert keys.keys("commands") == ()
    keys.reset("commands")
    assert (keys.keys("pin"), keys.keys("commands")) == (("Ctrl+K",), ("Ctrl+Shift+P",))
    keys.reset_all()
    assert all(map(keys.is_default, DEFAULTS))


def test_an_action_that_lost_its_keys_has_none_at_the_next_start() -> None:
    store = Store()
    Shortcuts(store, DEFAULTS).set_key("pin", "Ctrl+L")
    again = Shortcuts(store, DEFAULTS)
    assert (again.keys("find"), again.keys("pin")) == ((), ("Ctrl+L",))


@pytest.mark.parametrize("key", ["undo", *FIXED_KEYS])
def test_keys_that_stay_where_they_are_cannot_be_taken(key: str) -> None:
    keys = shortcuts()
    owner = keys.owner("Ctrl+Z" if key == "undo" else key, besides="pin")
    assert owner in ("undo", "")
    assert not keys.can_be_taken_from(owner or "")
    assert "undo" not in keys.names


@pytest.mark.parametrize(
    "key", [*needed_keys(), "A", "Shift+A", "5", "Ctrl+Alt+E", "Alt+F", "é", "", "nonsense", "Esc"]
)
def test_a_key_that_typing_needs_is_refused(key: str) -> None:
    allowed = {"Ctrl+K"}
    assert shortcuts().is_free_for_typing(key) == (key in allowed)


@pytest.mark.parametrize("key", ["Ctrl+B", "Ctrl+Shift+B", "F12", "Shift+F12", "Ctrl+Shift+1"])
def test_other_keys_are_free(key: str) -> None:
    assert shortcuts().is_free_for_typing(key)


@pytest.mark.parametrize("stored", ["Ctrl+C", "Ctrl+L", "x", "Ctrl+Alt+E", "??", "F10", "Ctrl+Z"])
def test_what_is_written_by_hand_and_cannot_be_used_counts_as_the_default(stored: str) -> None:
    assert shortcuts(pin=stored).keys("pin") == ("Ctrl+Shift+D",)


def test_two_actions_never_have_the_same_key() -> None:
    keys = shortcuts(pin="Ctrl+B", find="Ctrl+B")
    assert [keys.keys(name) for name in ("pin", "find")].count(("Ctrl+B",)) == 1
