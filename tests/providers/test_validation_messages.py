"""No message suggests what was written: each key of the format is tried in each other table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from contact_editor.providers.description import Provider
from contact_editor.providers.validation_messages import explain_error

WHOLE: dict[str, Any] = {
    "format": 2, "id": "x", "name": "X",
    "access": {"base": "https://x.example", "key": {}, "parameters": [
        {"key": "a", "label": "A", "pattern": "a"}]},
    "identity": {"pattern": "a"},
    "operations": {
        "read": {"path": "/{id}"}, "find": {"path": "/", "answer": "contact"},
        "list": {"path": "/", "paging": "none", "items": ""},
        "update": {"method": "PUT", "path": "/{id}"},
        "lookups": [{"key": "a", "path": "/", "items": [""]}],
        "definitions": {"path": "/", "at": "a", "section": "a", "options": {"at": "a"}},
    },
    "saving": {}, "errors": {}, "limits": {}, "sources": [{"url": "x"}],
    "sections": [{"key": "a", "label": "A"}],
    "fields": [{"key": "a", "label": "A", "entry": {}, "write": {}, "options": [{"value": "a"}]}],
}  # fmt: skip
FREE = {"headers", "kinds", "codecs", "query", "body", "escape", "failure"}
"""Tables with keys of any name."""


def tables(value: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, dict):
        yield place, value
        for key, each in value.items():
            if key not in FREE:
                yield from tables(each, f"{place}.{key}")
    elif isinstance(value, list):
        for each in value:
            yield from tables(each, place)


def keys() -> set[str]:
    return {key for _, table in tables(WHOLE) for key in table} | FREE | {"record", "next", "hint"}


def message(table: dict[str, Any], key: str) -> str:
    before = dict(table)
    table[key] = {}
    try:
        msgspec.convert(WHOLE, Provider)
    except msgspec.ValidationError as error:
        return explain_error(str(error), Provider)
    finally:
        table.clear()
        table.update(before)
    return ""


@pytest.mark.parametrize("number", range(len(list(tables(WHOLE)))))
def test_a_misplaced_key_is_never_suggested_for_itself(number: int) -> None:
    place, table = list(tables(WHOLE))[number]
    for key in sorted(keys() - table.keys()):
        said = message(table, key)
        if "unknown key" in said:
            assert f"did you mean `{key}`?" not in said, place
            assert f"it belongs in {place.strip('.')} " not in f"{said} ", place


def test_a_key_of_another_table_is_answered_with_that_table() -> None:
    table = WHOLE["access"]
    assert message(table, "query") == (
        "access: unknown key `query`; it belongs in operations.definitions or in operations.find "
        "or in operations.list"
    )
    said = message(WHOLE["operations"], "format")
    assert said.endswith("unknown key `format`; it belongs at the top, before all tables")


def test_a_misspelled_key_is_answered_with_the_right_one() -> None:
    said = message(WHOLE["identity"], "patern")
    assert said == "identity: unknown key `patern`; did you mean `pattern`?"
