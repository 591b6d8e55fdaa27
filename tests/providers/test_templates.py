"""A value goes into a text escaped for where it stands, and keeps its type where it is alone."""

from __future__ import annotations

import pytest

from contact_editor.providers.templates import fill_json, fill_path, fill_text, names_in

VALUES = {"id": 7, "email": "o'brien@x.example", "fields": ("a", "b"), "odd": "a/b?c#d %"}


def test_a_text_that_is_only_a_name_keeps_the_type() -> None:
    body = {"id": "{id}", "as": "no {id}", "names": "{fields}", "n": 5, "all": ["{email}"]}
    assert fill_json(body, VALUES) == {
        "id": 7,
        "as": "no 7",
        "names": ["a", "b"],
        "n": 5,
        "all": ["o'brien@x.example"],
    }


def test_a_value_within_a_filter_is_escaped_and_one_alone_is_not() -> None:
    escape = {"'": "''"}
    assert fill_text("email = '{email}'", VALUES, escape) == "email = 'o''brien@x.example'"
    assert fill_json({"value": "{email}"}, VALUES, escape) == {"value": "o'brien@x.example"}


def test_escaping_looks_at_each_character_once() -> None:
    escape = {'"': '\\"', "\\": "\\\\"}
    assert fill_text('"{x}"', {"x": 'a"\\'}, escape) == '"a\\"\\\\"'


def test_a_value_is_one_segment_of_a_path() -> None:
    assert fill_path("/contacts/{odd}/tags", VALUES) == "/contacts/a%2Fb%3Fc%23d%20%25/tags"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_value_that_would_leave_the_path_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="cannot be used in a URL path"):
        fill_path("/contacts/{id}", {"id": value})


def test_names_are_found_in_values_and_not_in_keys() -> None:
    assert list(names_in({"{key}": ["{a}", {"b": "{b} {c}"}], "n": 1})) == ["a", "b", "c"]
