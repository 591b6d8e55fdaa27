"""What a save sends, held against the provider's own schema, with unknown keys refused.

The schemas are those of the extracts in `openapi/extracts/`, each with its commit and date. A key
that the schema does not name, another type, and a value that it says is read-only fail.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from contact_editor.model.fields import Clearing
from contact_editor.providers.openapi.document import Document, Endpoint, Schema
from contact_editor.providers.openapi.endpoints import named_operation, update_candidates
from tests.catalogue import catalogue, provider
from tests.providers.openapi.compared import EXTRACTS
from tests.providers.test_descriptions import CLEARED, EDITS, Account, run

WITH_SCHEMA = {path.stem for path in EXTRACTS.glob("*.json")} & catalogue().providers.keys()
MAX_LEVELS = 12


def strict(document: Document, schema: Schema, levels: int = MAX_LEVELS) -> dict[str, Any]:
    """Return a JSON schema that refuses what an OpenAPI schema does not name."""
    if levels == 0:
        return {}
    kind = schema.get("type")
    types = [kind, "null"] if schema.get("nullable") else [kind]
    plain: dict[str, Any] = {"type": types} if isinstance(kind, str) else {}
    if schema.get("enum"):
        plain["enum"] = schema["enum"]
    if kind == "array":
        plain["items"] = strict(document, document.schema(schema.get("items")), levels - 1)
    named = document.properties(schema)
    if named:
        plain["properties"] = {
            key: False if each.get("readOnly") else strict(document, each, levels - 1)
            for key, each in named.items()
        }
        plain["required"] = [key for key in schema.get("required", []) if key in named]
    others = schema.get("additionalProperties", not named)
    if kind == "object":
        is_schema = isinstance(others, dict)
        others = strict(document, document.schema(others), levels - 1) if is_schema else others
        plain["additionalProperties"] = others
    return plain


def validator(name: str) -> tuple[Endpoint, Draft202012Validator]:
    document = Document(json.loads((EXTRACTS / f"{name}.json").read_text("utf-8")))
    update = update_candidates(document)[0]
    _, schema = document.request_schema(update)
    assert schema.get("properties"), "there is nothing to hold a body against"
    return update, Draft202012Validator(strict(document, schema))


def faults(name: str, bodies: list[Any]) -> list[str]:
    _, schema = validator(name)
    return [f"{e.json_path}: {e.message}" for body in bodies for e in schema.iter_errors(body)]


@pytest.mark.parametrize("name", sorted(WITH_SCHEMA))
def test_each_edit_and_each_clearing_sends_what_the_schema_allows(name: str) -> None:
    async def walk(account: Account) -> None:
        edits = {key: account.edits[key]["to"] for named, key in EDITS if named == name}
        await account.saved(**{k: tuple(v) if isinstance(v, list) else v for k, v in edits.items()})
        # The account's own fields are known by now.
        fields = {field.key: field for field in account.gateway.provider.fields}
        cleared = {
            key: None if fields[key].cleared_by[0] is Clearing.NULL else ""
            for named, key in CLEARED
            if named == name
        }
        await account.saved(**cleared)
        assert len(account.server.writes) >= 2
        assert faults(name, account.server.writes) == []

    run(name, walk)


@pytest.mark.parametrize("name", sorted(WITH_SCHEMA))
def test_method_path_and_media_type_are_those_of_the_official_file(name: str) -> None:
    ours = provider(name).operations.update
    document = Document(json.loads((EXTRACTS / f"{name}.json").read_text("utf-8")))
    [own] = [e for e in document.endpoints() if e == named_operation(document, e.name)
             and e.method == ours.method and _plain(e.path) == _plain(ours.path)]  # fmt: skip
    media, _ = document.request_schema(own)
    assert media == ours.content_type


def test_the_schemas_notice_what_is_wrong() -> None:
    wrong = {
        "resend": {"colour": "red"},
        "hubspot": {"properties": {"firstname": 7}},
        "intercom": {"custom_attributes": {}, "owner_id": "seven"},
        "klaviyo": {"data": {"type": "profile", "id": "01G", "attributes": {"created": "2026"}}},
        "gohighlevel": {"tags": "one"},
        "systeme": {"fields": [{"slug": "country", "value": "FR", "fieldName": "Country"}]},
    }
    assert {name for name, body in wrong.items() if faults(name, [body])} == set(wrong)


def _plain(path: str) -> str:
    before, _, after = path.partition("{")
    return f"{before}{{}}{after.partition('}')[2]}"
