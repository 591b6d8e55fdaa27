"""What a save removed or emptied although no field shows it is named; nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.comparison.lost_keys import LostKey, lost_keys


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ({"a": 1}, {}, ["a"]),
        ({"a": {"zip": "75001", "seats": 2}}, {"a": {"seats": 2}}, ["a.zip"]),
        ({"a": {"zip": "75001", "seats": 2}}, {}, ["a.zip", "a.seats"]),
        ({"a": {"b": {"c": 0}}}, {"a": {"b": 5}}, ["a.b.c"]),
        ({"a": "x", "b": [1], "c": {"d": 1}}, {"a": "", "b": [], "c": None}, ["a", "b", "c.d"]),
        ({"a": False, "b": 0}, {}, ["a", "b"]),
        # Counters and times change by themselves, and nothing is lost that was not there.
        ({"visits": 1, "seen": "2024"}, {"visits": 2, "seen": "2025", "new": 1}, []),
        ({"a": None, "b": "", "c": [], "d": {}}, {}, []),
        ({"a": False}, {"a": 0}, []),
        ({"a": [1, 2]}, {"a": [1]}, []),
    ],
)
def test_losses_are_named(before: dict[str, Any], after: dict[str, Any], lost: list[str]) -> None:
    assert [key.name for key in lost_keys(before, after)] == lost


def test_a_loss_has_the_value_that_is_gone() -> None:
    assert lost_keys({"a": {"zip": "75001"}}, {"a": {}}) == (LostKey("a.zip", "75001"),)


def test_deeply_nested_values_are_compared_without_end() -> None:
    deep: Any = "x"
    for _ in range(5_000):
        deep = {"a": deep}
    assert len(lost_keys(deep, {})) == 1
