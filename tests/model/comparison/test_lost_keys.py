"""What a save removed or emptied although no field shows it is named; nothing else is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from contact_editor.model.comparison.lost_keys import LostKey, lost_keys
from contact_editor.model.comparison.sensitive_parts import SensitiveParts
from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.fields import Field
from contact_editor.model.values import ABSENT, UnexpectedValue, Value
from contact_editor.providers.places import steps_of

NOTHING = SensitiveParts(())
TOKEN = Field(key="unsub_token", at=r"links.un\.sub[0]", label="Token", sensitive=True)


def holding(value: Value) -> SensitiveParts:
    contact = ContactSnapshot(
        reference=ContactReference(7), values={"unsub_token": value}, unknown={},
        sensitive=frozenset({"unsub_token"}), read_at=datetime.now(UTC),
    )  # fmt: skip
    return SensitiveParts((TOKEN, Field(key="name", label="Name")), contact)


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
    assert [key.name for key in lost_keys(before, after, NOTHING)] == lost


def test_a_loss_has_the_value_that_is_gone() -> None:
    assert lost_keys({"a": {"zip": "75001"}}, {"a": {}}, NOTHING) == (LostKey("a.zip", "75001"),)


def test_deeply_nested_values_are_compared_without_end() -> None:
    deep: Any = "x"
    for _ in range(5_000):
        deep = {"a": deep}
    assert len(lost_keys(deep, {}, holding("s3cret"))) == 1


@pytest.mark.parametrize(
    ("gone", "name"),
    [
        # By name, at any depth and in any spelling.
        ({"unsub_token": "other"}, "unsub_token"),
        ({"meta": {"Unsub-Token": "other"}}, "meta.Unsub-Token"),
        ({"meta": {"un.sub": ["other"]}}, "meta.un.sub"),
        ({"rows": [{"unsub_token": "other"}]}, "rows"),
        # By value, whole or in a text, whatever the key.
        ({"copy": "s3cret"}, "copy"),
        ({"link": "https://made-up.example/?t=s3cret"}, "link"),
        ({"rows": [{"a": [["s3cret"]]}]}, "rows"),
    ],
)
def test_a_sensitive_loss_is_named_without_its_value(gone: dict[str, Any], name: str) -> None:
    assert lost_keys(gone, {}, holding("s3cret")) == (LostKey(name, ABSENT),)
    assert "s3cret" not in repr(lost_keys(gone, {}, holding("s3cret")))


@pytest.mark.parametrize("value", ["s3cret", UnexpectedValue({"deep": ["s3cret"]})])
def test_a_sensitive_value_is_recognized_in_any_form(value: Value) -> None:
    assert lost_keys({"copy": "s3cret"}, {}, holding(value)) == (LostKey("copy", ABSENT),)


@pytest.mark.parametrize("value", [ABSENT, None, "", "abc", True, 1])
def test_a_value_that_is_part_of_any_other_hides_nothing(value: Value) -> None:
    lost = lost_keys({"city": "Rome abc 1 True"}, {}, holding(value))
    assert lost == (LostKey("city", "Rome abc 1 True"),)


def test_the_last_key_of_a_place_is_meant() -> None:
    assert steps_of(TOKEN.place)[-2:] == ("un.sub", 0)
    parts = SensitiveParts([TOKEN])
    assert parts.are_in(["links", "un.sub"], "x")
    assert not parts.are_in(["links", "sub"], "x")
    assert not parts.are_in(["links"], "x")
