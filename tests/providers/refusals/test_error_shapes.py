"""What a refusal says of fields, in whatever shape; those of services are in the other file."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.values import Json
from contact_editor.providers.refusals.error_shapes import field_messages, without_embedded
from tests.providers.refusals.test_field_refusals import HUBSPOT_TEXT


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("city", ("city",)),
        ("address.city", ("address", "city")),
        ("/data/attributes/city", ("data", "attributes", "city")),
        ("tags[0].name", ("tags", "name")),
        (["body", 0, "city"], ("body", "city")),
        ("", ()),
        (7, ()),
    ],
)
def test_a_field_is_named_by_a_path(name: Json, path: tuple[str, ...]) -> None:
    ((found, text),) = field_messages({"errors": [{"field": name, "message": "No."}]})
    assert (found, text) == (path, "No.")


def test_a_body_without_end_is_read_in_parts() -> None:
    many: list[Any] = [{"field": "city", "message": f"No. {number}"} for number in range(10_000)]
    assert len(field_messages({"errors": many})) == 50


def test_json_that_is_written_out_in_a_message_is_left_out_of_it() -> None:
    assert without_embedded(HUBSPOT_TEXT) == "Property values were not valid"
    assert without_embedded("Choose one of [a, b] (or [{c}])") == "Choose one of [a, b] (or [{c}])"


@pytest.mark.parametrize(
    "text", ["[{" * 400_000, "x" * 400_000 + "[{}]", "[{" * 300 + "}]" * 300, "[{[{}", "}][{", "]"]
)
def test_json_in_a_message_that_no_provider_would_write_is_left_alone(text: str) -> None:
    assert without_embedded(text) == text
    assert [message.text for message in field_messages({"message": text})] in ([], [text])
