"""The `[identity]` of a description: the id, what it looks like, and what names a contact."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from contact_editor.providers.openapi.contact_shape import schema_at
from contact_editor.providers.openapi.document import Document
from contact_editor.providers.openapi.endpoints import Endpoints
from contact_editor.providers.openapi.operation_facts import OperationFacts
from contact_editor.providers.openapi.questions import Question, Questions
from contact_editor.providers.patterns import pattern_problem
from contact_editor.providers.places import escaped_key, outer_place, steps_of

Table = dict[str, Any]
_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ANY_ID = "[A-Za-z0-9_-]{1,64}"
_TITLES = (("name",), ("full_name",), ("fullName",), ("first_name", "last_name"),
           ("firstName", "lastName"), ("firstname", "lastname"))  # fmt: skip


def identity_facts(
    document: Document,
    endpoints: Endpoints,
    facts: OperationFacts,
    fields: list[Table],
    questions: Questions,
) -> Table:
    keys = [field["key"] for field in fields]
    places = {field.get("at") or escaped_key(field["key"]): field["key"] for field in fields}
    email_place, email = next(
        (place, f["key"]) for place, f in zip(places, fields, strict=True)
        if f.get("kind") == "email" and f.get("role")
    )  # fmt: skip
    own = facts.shape.schema
    place = _id_place(places, outer_place(email_place), endpoints.id_name, facts.undescribed)
    schema = schema_at(document, own, [str(s) for s in steps_of(place)])
    kind = {"kind": "whole-number"} if schema.get("type") == "integer" else {}
    title = next((t for t in _TITLES if all(key in keys for key in t)), ())
    created = next((f["key"] for f in fields if f.get("role") == "created"), "")
    pattern = _id_pattern(document, endpoints, schema, questions)
    identity: Table = {"key": places[place], **kind, "pattern": pattern}
    identity |= {"email": email} if email != "email" else {}
    identity |= {"title": list(title)} if title else {}
    return identity | ({"created": created} if created else {})


def _id_place(places: Collection[str], around: str, name: str, undescribed: str) -> str:
    """Return the place of the id: of the contact, or beside its email; never another object's."""
    beside = [f"{around}.id", f"{around}.{escaped_key(name)}"] if around else []
    for place in ("id", escaped_key(name), *beside):
        if place in places:
            return place
    if undescribed:
        raise ValueError(
            f"the file does not describe the response of {undescribed}; describe the provider by "
            "hand, see docs/adding-a-provider.md"
        )
    raise ValueError(f"no field of a contact has its id, `{name}`; choose another operation")


def _id_pattern(
    document: Document, endpoints: Endpoints, schema: Table, questions: Questions
) -> str:
    if schema.get("type") == "integer":
        return "[0-9]{1,20}"
    own = [p for p in endpoints.update.parameters if p.get("name") == endpoints.id_name]
    schemas = [document.schema(p.get("schema")) for p in own] + [schema]
    for each in schemas:
        if each.get("format") == "uuid":
            return _UUID
        pattern = str(each.get("pattern") or "").removeprefix("^").removesuffix("$")
        if len(pattern) > 3 and not pattern_problem(pattern):
            return pattern
    examples = [*(p.get("example") for p in own), *(each.get("example") for each in schemas)]
    example = next((str(e) for e in examples if e and "@" not in str(e)), "")
    guess = _pattern_of(example)
    question = Question(
        "id_pattern",
        "What does a contact's id look like? A regular expression that the whole id matches.",
        guess, hint=f"an id in the file: {example}" if example else "",
    )  # fmt: skip
    answer = questions.ask(question)
    if problem := pattern_problem(answer):
        raise ValueError(f"id_pattern: {problem}")
    return answer


def _pattern_of(example: str) -> str:
    if re.fullmatch(_UUID, example):
        return _UUID
    if re.fullmatch("[0-9]+", example):
        return "[0-9]{1,20}"
    if re.fullmatch("[0-9a-f]{16,64}", example):
        return f"[0-9a-f]{{{len(example)}}}"
    return _ANY_ID
