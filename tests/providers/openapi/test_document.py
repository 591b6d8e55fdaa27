"""References stay within the file, and circles and explosions of references end."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.providers.openapi.contact_shape import places_of
from contact_editor.providers.openapi.document import Document


def document(**schemas: Any) -> Document:
    return Document({"openapi": "3.0.3", "paths": {}, "components": {"schemas": schemas}})


def to(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize("content", [None, [], {}, {"openapi": "2.0"}, {"openapi": "3.1.0"}])
def test_anything_else_than_openapi_3_is_refused(content: Any) -> None:
    with pytest.raises(ValueError, match="not an OpenAPI 3 file"):
        Document(content)


@pytest.mark.parametrize(
    "reference",
    ["https://example.com/x.json", "file:///etc/passwd", "other.yaml#/a", "../x.json", "//host/x"],
)
def test_a_reference_out_of_the_file_is_refused_and_nothing_is_loaded(reference: str) -> None:
    with pytest.raises(ValueError, match="leads out of the file"):
        document().schema({"$ref": reference})


@pytest.mark.parametrize("reference", ["#/nowhere", "#anchor", "#/paths/0/~9", "#/%ZZ"])
def test_a_reference_to_nowhere_is_named(reference: str) -> None:
    with pytest.raises(ValueError, match="leads nowhere"):
        document().schema({"$ref": reference})


def test_a_schema_that_contains_itself_ends() -> None:
    circular = document(Node={"properties": {"parent": to("Node"), "name": {"type": "string"}}})
    places = dict(places_of(circular, circular.schema(to("Node"))))
    assert "parent.parent.name" in places
    assert max(place.count(".") for place in places) < 5


def test_a_schema_that_consists_of_itself_is_empty() -> None:
    assert document(A={"allOf": [to("B")]}, B={"allOf": [to("A")]}).schema(to("A")) == {}


def test_a_table_that_refers_to_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="refers to itself"):
        document(A=to("B"), B=to("A")).resolved(to("A"))


def test_references_that_double_at_each_step_are_refused() -> None:
    steps = {f"S{n}": {"allOf": [to(f"S{n + 1}"), to(f"S{n + 1}")]} for n in range(40)}
    with pytest.raises(ValueError, match="more than 50000 references"):
        document(**steps, S40={}).schema(to("S0"))


def test_parts_and_alternatives_are_put_together() -> None:
    schema = document(
        Name={"properties": {"name": {"type": "string"}}, "required": ["name"]}
    ).schema(
        {"allOf": [to("Name"), {"properties": {"age": {"type": "integer"}}, "required": ["age"]}]}
    )
    assert list(schema["properties"]) == ["name", "age"]
    assert schema["required"] == ["name", "age"]
    either = document().schema({"oneOf": [{"type": "null"}, {"type": "string"}]})
    assert either == {"type": "string", "nullable": True}
    assert document().schema({"type": ["null", "integer"]}) == {"type": "integer", "nullable": True}
