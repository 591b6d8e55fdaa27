"""What a changed field was before, in a few words."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.fields import Field, FieldKind
from contact_editor.viewmodels.messages.change_text import previous_value_text

NAME = Field(key="name", label="Name")
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
PROPERTIES = Field(key="properties", label="Properties", kind=FieldKind.PROPERTIES)


@pytest.mark.parametrize(
    ("field", "before", "after", "text"),
    [
        (NAME, "Jon", "John", "was “Jon”"),
        (TAGS, ("a", "b"), ("b", "c"), "added: c; removed: a"),
        (PROPERTIES, {"x": "1", "y": "2"}, {"x": "3"}, "removed: y “2”; x was “1”"),
    ],
)
def test_a_change_says_what_was_there_before(
    field: Field, before: Any, after: Any, text: str
) -> None:
    assert previous_value_text(field, before, after) == text


def test_an_element_is_called_by_its_name() -> None:
    lists = Field(key="lists", label="Lists", kind=FieldKind.LISTS)
    text = previous_value_text(lists, (1,), (1, 2), {1: "News", 2: "Offers"}.__getitem__)
    assert text == "added: Offers"
