"""A value is made when it is first asked for, once, whichever threads ask."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from contact_editor.providers.shipped.lazy_mapping import LazyMapping, makers_of


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


def test_two_threads_that_ask_at_once_get_the_same_value() -> None:
    asked = threading.Barrier(2)
    made: list[object] = []

    def make() -> object:
        made.append(object())
        return made[-1]

    mapping, got = LazyMapping({"a": make}), []

    def ask() -> None:
        asked.wait(30)
        got.append(mapping["a"])

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert got == made * 2
