"""A value is made when it is first asked for, once, whichever threads ask."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from contact_editor.providers.shipped.lazy_mapping import LazyMapping, makers_of
from tests.waiting import WAIT_LIMIT_S


def upper(made: list[str], text: str) -> str:
    made.append(text)
    return text.upper()


def test_keys_are_known_and_values_made_once_when_they_are_asked_for() -> None:
    made: list[str] = []
    mapping = LazyMapping({key: partial(upper, made, key) for key in ("a", "b", "c")})
    assert (list(mapping), len(mapping), "b" in mapping, "d" in mapping) == (
        ["a", "b", "c"], 3, True, False,
    )  # fmt: skip
    without_a = LazyMapping(makers_of(mapping, without={"a"}))
    assert list(without_a) == ["b", "c"]
    assert made == []
    assert (mapping["b"], without_a["b"], mapping.get("b"), mapping.get("d")) == (
        "B", "B", "B", None,
    )  # fmt: skip
    assert made == ["b"]
    assert mapping == {"a": "A", "b": "B", "c": "C"}
    assert made == ["b", "a", "c"]
    with pytest.raises(KeyError):
        mapping["d"]


def test_a_thread_that_asks_while_another_makes_the_value_gets_the_same() -> None:
    made: list[object] = []
    got: list[object] = []

    def make() -> object:
        value = object()
        made.append(value)
        if value is made[0]:
            other.start()
            # It waits for this value; without the lock it would make another one meanwhile.
            other.join(0.1)
        return value

    mapping = LazyMapping({"a": make})
    other = threading.Thread(target=lambda: got.append(mapping["a"]), daemon=True)
    got.append(mapping["a"])
    other.join(WAIT_LIMIT_S)
    assert got == [made[0]] * 2
