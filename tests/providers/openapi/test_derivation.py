"""Descriptions derived from extracts of official OpenAPI files; `extract.py` made them."""

from __future__ import annotations

import contextlib
import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from contact_editor.model.fields import Effect
from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.openapi.derivation import derive
from contact_editor.providers.openapi.description_text import description_text
from contact_editor.providers.openapi.document import Document
from tests.catalogue import provider
from tests.providers.openapi.compared import ANSWERS, compared, derived, parsed, table_of

DOCS = Path(__file__).parents[3] / "docs" / "adding-a-provider.md"
PEOPLE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Acme REST API"},
    "servers": [{"url": "http://localhost:3000/api"}],
    "paths": {
        "/people/{personId}": {
            "parameters": [
                {"name": "personId", "in": "path", "required": True, "schema": {"type": "integer"}}
            ],
            "get": {"responses": {"200": {"$ref": "#/components/responses/Person"}}},
            "put": {
                "requestBody": {"content": {"application/json": {"schema": {
                    "type": "object", "required": ["person"],
                    "properties": {"person": {"$ref": "#/components/schemas/Written"}},
                }}}},
                "responses": {"200": {"$ref": "#/components/responses/Person"}},
            },
        },
        "/people": {"get": {
            "parameters": [
                {"name": "email", "in": "query", "schema": {"type": "string"}},
                {"name": "offset", "in": "query", "schema": {"type": "integer"}},
                {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 25}},
            ],
            "responses": {"200": {"content": {"application/json": {"schema": {
                "type": "object", "properties": {
                    "people": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
                    "total": {"type": "integer"},
                }}}}}},
        }},
    },
    "components": {
        "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "X-Token"}},
        "responses": {"Person": {"content": {"application/json": {"schema": {
            "type": "object", "properties": {"person": {"$ref": "#/components/schemas/Person"}},
        }}}}},
        "schemas": {
            "Person": {"allOf": [
                {"$ref": "#/components/schemas/Written"},
                {"properties": {
                    "id": {"type": "integer"},
                    "created_at": {"type": "string", "format": "date-time"},
                }},
            ]},
            "Written": {"type": "object", "required": ["email"], "properties": {
                "email": {"type": "string"},
                "fullName": {"type": ["string", "null"]},
                "stage": {"type": "string", "enum": ["lead", "customer"]},
                "address": {"$ref": "#/components/schemas/Address"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "secretToken": {"type": "string"},
            }},
            "Address": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    },
}  # fmt: skip


def people(**answers: str) -> Any:
    text = description_text(derive(Document(PEOPLE), answers=answers, origin="acme.json"))
    return parse_description(text.encode())


def test_the_table_in_the_docs_is_what_comes_out() -> None:
    """Within a few percent: the descriptions that ship gain facts."""
    rows = DOCS.read_text("utf-8").splitlines()
    for row in table_of({}):
        [documented] = [each for each in rows if each.startswith(row.split(" of ")[0][:8])]
        shares = zip(_percentages(row), _percentages(documented), strict=True)
        assert all(abs(now - then) <= 8 for now, then in shares), (row, documented)


def _percentages(row: str) -> list[int]:
    return [int(each) for each in re.findall(r"([0-9]+) %", row)]


@pytest.mark.parametrize("name", ANSWERS)
def test_a_description_loads_and_writes_once_its_questions_are_answered(name: str) -> None:
    answered = derived(name, ANSWERS[name])
    assert [question.key for question in answered.open] == []
    assert parsed(name, ANSWERS[name]).writes
    of_access, of_fields = compared(provider(name), parsed(name, ANSWERS[name]))
    assert of_access.right / of_access.of > 0.85
    assert of_fields.right / of_fields.of > 0.7


@pytest.mark.parametrize("name", [*ANSWERS, "gohighlevel"])
def test_before_the_answers_it_only_reads_and_claims_nothing(name: str) -> None:
    described = parsed(name, {})
    assert not described.writes
    assert described.saving.left_out == "unknown"
    assert described.operations.update.nested == "unknown"
    assert not [f.key for f in described.fields if Effect.CHANGES_CONSENT in f.effects]


def test_consent_in_an_object_is_never_written() -> None:
    answers = {question.key: question.answer for question in derived("gohighlevel", {}).open}
    described = parsed("gohighlevel", {**answers, "consent.dnd": "unsubscribed"})
    assert described.writes
    settings = [field for field in described.fields if field.place.startswith("dndSettings")]
    assert [field.place for field in settings] == ["dndSettings"]
    assert settings[0].read_only


def test_kept_is_the_users_word_even_where_the_file_says_so() -> None:
    [question] = [q for q in derived("klaviyo", {}).open if q.key == "left_out"]
    assert question.answer == "unknown"
    assert "will leave it unchanged" in question.hint
    sources = parsed("klaviyo", {"left_out": "kept https://docs.example/patch"}).sources
    assert sources[0].url == "https://docs.example/patch"
    assert "kept" in sources[0].says


def test_wrappers_references_and_parts_are_seen_through() -> None:
    described = people(left_out="cleared")
    operations = described.operations
    assert (described.id, described.name) == ("acme", "Acme (read-only)")
    assert described.access.base == "https://{host}/api"
    assert (described.access.placement.name, described.access.placement.value) == (
        "X-Token", "{key}")  # fmt: skip
    assert (described.identity.kind, described.identity.created) == ("whole-number", "created_at")
    assert operations.read is not None
    assert (operations.read.path, operations.read.record) == ("/people/{id}", "person")
    assert (operations.update.into, operations.update.record) == ("person", "person")
    assert operations.find.query == {"email": "{email}"}
    assert operations.list.query == {"limit": "25", "offset": "{position}"}
    assert (operations.list.items, operations.list.total) == ("people", "total")


def test_fields_have_the_kind_that_their_schema_says() -> None:
    kinds = {field.place: field.kind.value for field in people().fields}
    assert kinds == {
        "email": "email", "fullName": "line", "stage": "choice", "address.city": "line",
        "tags": "tags", "secretToken": "line", "id": "whole-number", "created_at": "time-stamp",
    }  # fmt: skip
    field = people().field("secretToken")
    assert field is not None
    assert field.sensitive


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"left_out": "perhaps"}, "left_out: “perhaps” is not an answer; one of: kept, cleared"),
        ({"colour": "red"}, "“colour” is no question of this file; questions: "),
        ({"id_pattern": "(("}, "id_pattern: "),
        ({"find": "people"}, "find: write METHOD /path?name=value"),
        ({"find": "POST /x {"}, "find: "),
    ],
)
def test_a_wrong_answer_is_named_with_the_right_ones(answers: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        derived("klaviyo", answers)


def test_an_unknown_operation_is_answered_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="“PATCH /x”") as raised:
        derive(Document(PEOPLE), "PATCH /x")
    assert "PUT /people/{personId}" in str(raised.value)


@pytest.mark.parametrize(
    ("removed", "said"),
    [("put", "no operation updates one contact"), ("email", "no email is found"),
     ("id", "no field of a contact has its id")],
)  # fmt: skip
def test_a_document_without_what_is_needed_is_refused_with_the_reason(
    removed: str, said: str
) -> None:
    text = json.dumps(PEOPLE).replace(f'"{removed}"', '"other"')
    with pytest.raises(ValueError, match=said):
        derive(Document(json.loads(text)))


def test_without_a_read_and_a_list_the_rest_is_described() -> None:
    text = json.dumps(PEOPLE).replace('"get"', '"trace"')
    made = description_text(derive(Document(json.loads(text)), origin="acme.json"))
    operations = parse_description(made.encode()).operations
    assert operations.read is None
    assert (operations.find.path, operations.list.paging) == ("/people", "none")


@pytest.mark.parametrize("wrong", [None, 7, [], {}, "x", [[]]])
def test_a_part_of_another_type_than_expected_is_no_crash(wrong: Any) -> None:
    content = copy.deepcopy(PEOPLE)
    for holder, key in _places(content):
        before, holder[key] = holder[key], wrong
        # Either it loads, or it is a message.
        with contextlib.suppress(ValueError):
            description_text(derive(Document(content), origin="acme.json"))
        holder[key] = before


def _places(value: Any) -> list[tuple[Any, Any]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    places = []
    for key, each in list(inside):
        places.append((value, key))
        if isinstance(each, dict | list):
            places += _places(each)
    return places


def test_objects_within_a_contact_that_is_one_object_are_sent_whole_until_it_is_known() -> None:
    kept = {"left_out": "kept https://docs.example/patch"}
    update = parsed("klaviyo", kept).operations.update
    assert (update.nested, update.whole) == ("merged", ("attributes.location",))
    merged = parsed("klaviyo", {**kept, "nested": "merged"}).operations.update
    assert (merged.nested, merged.whole) == ("merged", ())
    assert parsed("klaviyo", {}).operations.update.nested == "unknown"
    assert parsed("hubspot", kept).operations.update.nested == "merged"


def test_a_file_that_does_not_describe_its_responses_says_so_with_a_way_out() -> None:
    person = {"type": "object", "properties": {"email": {"type": "string"}, "name": {}}}
    written = {"content": {"application/json": {"schema": person}}}
    answer: dict[str, Any] = {"200": {"content": {"application/json": {"schema": {}}}}}
    contact = {"name": "contact_id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths = {
        "/contacts/{contact_id}": {
            "parameters": [contact],
            "get": {"responses": answer},
            "patch": {"requestBody": written, "responses": answer},
        },
        "/contacts": {"get": {
            "parameters": [{"name": "email", "in": "query", "schema": {"type": "string"}}],
            "responses": answer,
        }},
    }  # fmt: skip
    file = {"openapi": "3.1.0", "info": {"title": "Acme"}, "paths": paths,
            "servers": [{"url": "https://acme.example"}]}  # fmt: skip
    words = r"does not describe the response of GET /contacts/\{contact_id\}; describe the provider"
    with pytest.raises(ValueError, match=words):
        derive(Document(file))
