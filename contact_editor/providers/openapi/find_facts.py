"""How a contact is found by its email."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from contact_editor.providers.openapi.contact_shape import EMAIL_NAMES, items_place
from contact_editor.providers.openapi.document import Document, Endpoint, Schema
from contact_editor.providers.openapi.endpoints import Endpoints
from contact_editor.providers.openapi.operation_facts import OperationFacts
from contact_editor.providers.openapi.questions import Question, Questions

Table = dict[str, Any]
_SEARCHES = ("search", "q", "query", "term", "keyword", "s")
_NAMES = ("field", "propertyName", "property", "attribute", "key", "name")
_OPERATORS = ("operator", "op", "comparator", "condition")
_UNIQUE_PROPERTY = re.compile(r"id_?property|identifier_?type|id_?type", re.IGNORECASE)


def find_facts(
    document: Document, endpoints: Endpoints, operations: OperationFacts, questions: Questions
) -> Table:
    """Return `[operations.find]`."""
    path_of = operations.path_of
    found = _by_query(document, endpoints, path_of) or _by_path(document, endpoints, path_of)
    if found:
        asked = operations.asked(endpoints.read if found["answer"] == "contact" else endpoints.list)
        query = {**asked, **found.get("query", {})}
        return {**found, **({"query": query} if query else {})}
    guess = _by_filter(endpoints, path_of) or _by_search(document, endpoints, path_of)
    guess = guess or _by_text(endpoints, path_of)
    usual = path_of(endpoints.list or endpoints.update).removesuffix("/{id}")
    guess = guess or {"path": usual, "query": {"email": "{email}"}}
    question = Question(
        "find",
        "Which request finds a contact by its email? METHOD /path?name=value, and after a blank "
        "the JSON body of a POST; {email} is the email.",
        _written(guess),
    )
    answer = questions.ask(question)
    if answer != question.answer:
        guess = _parsed(answer)
    elif guess["path"] == usual:
        query = {**operations.asked(endpoints.list), **guess["query"]}
        guess = {**guess, "query": query}
    return {**guess, "answer": "contacts", **_own_items(document, endpoints, guess)}


def _by_query(document: Document, endpoints: Endpoints, path_of: Any) -> Table | None:
    if endpoints.list is None:
        return None
    name = next((name for name in EMAIL_NAMES if name in endpoints.list.queries()), "")
    if not name:
        return None
    return {"path": path_of(endpoints.list), "query": {name: "{email}"}, "answer": "contacts"}


def _by_path(document: Document, endpoints: Endpoints, path_of: Any) -> Table | None:
    """Return a find through the read, if that takes the email in place of the id."""
    read = endpoints.read
    if read is None:
        return None
    path = path_of(read).replace("{id}", "{email}")
    for name in filter(_UNIQUE_PROPERTY.fullmatch, read.queries()):
        values = document.schema(read.queries()[name].get("schema")).get("enum") or ()
        value = next((str(each) for each in values if "email" in str(each).lower()), "email")
        return {"path": path, "query": {name: value}, "answer": "contact"}
    own = [p for p in read.parameters if p.get("in") == "path" and p.get("name")]
    said = f"{read.prose} {own[-1].get('description', '')}" if own else ""
    if re.search(r"\b(?:id|identifier)\b[^.]{0,30}\bor\b[^.]{0,20}e-?mail", said, re.IGNORECASE):
        return {"path": path, "answer": "contact"}
    return None


def _by_filter(endpoints: Endpoints, path_of: Any) -> Table | None:
    """Return a find by a filter of the form `equals(email,"…")`, if the prose shows it."""
    if endpoints.list is None:
        return None
    said = str(endpoints.list.queries().get("filter", {}).get("description", ""))
    if not re.search(r"`?email`?[^\n]{0,40}equals|equals\(email", said):
        return None
    query = {"filter": 'equals(email,"{email}")'}
    return {
        "path": path_of(endpoints.list), "query": query, "escape": {'"': '\\"', "\\": "\\\\"}
    }  # fmt: skip


def _by_search(document: Document, endpoints: Endpoints, path_of: Any) -> Table | None:
    if endpoints.search is None:
        return None
    _, schema = document.request_schema(endpoints.search)
    body = _criterion(document, schema, 5)
    if body is None:
        return None
    return {"method": "POST", "path": path_of(endpoints.search), "body": body}


def _criterion(document: Document, schema: Schema, levels: int) -> Any:
    """Return a body with one criterion, in the objects and lists around it; None if none fits."""
    inside = document.properties(schema)
    name = next((each for each in _NAMES if each in inside), "")
    operator = next((each for each in _OPERATORS if each in inside), "")
    if name and operator and "value" in inside:
        return {name: "email", operator: _equals(inside[operator]), "value": "{email}"}
    for key, each in inside.items() if levels else ():
        is_list = each.get("type") == "array"
        part = _criterion(document, document.schema(each.get("items")) if is_list else each,
                          levels - 1)  # fmt: skip
        if part is not None:
            return {key: [part] if is_list else part}
    return None


def _equals(schema: Schema) -> str:
    known = [str(each) for each in schema.get("enum") or ()]
    return next((each for each in ("=", "EQ", "eq", "equals", "is") if each in known), "=")


def _by_text(endpoints: Endpoints, path_of: Any) -> Table | None:
    if endpoints.list is None:
        return None
    name = next((name for name in _SEARCHES if name in endpoints.list.queries()), "")
    return {"path": path_of(endpoints.list), "query": {name: "{email}"}} if name else None


def _own_items(document: Document, endpoints: Endpoints, found: Table) -> Table:
    """Return the place of the list in a search's response, where it is not that of the list."""
    if found.get("method") != "POST" or endpoints.search is None:
        return {}
    own = items_place(document, document.response_schema(endpoints.search)[1])
    usual = _listed(document, endpoints.list)
    return {"items": own[0]} if own and own[0] != usual else {}


def _listed(document: Document, endpoint: Endpoint | None) -> str | None:
    found = endpoint and items_place(document, document.response_schema(endpoint)[1])
    return found[0] if found else None


def _written(found: Table) -> str:
    query = "&".join(f"{key}={value}" for key, value in found.get("query", {}).items())
    start = f"{found.get('method', 'GET')} {found['path']}{'?' if query else ''}{query}"
    return f"{start} {json.dumps(found['body'])}" if "body" in found else start


def _parsed(answer: str) -> Table:
    match = re.fullmatch(r"(GET|POST)\s+(/[^\s?]*)(?:\?(\S*))?(?:\s+(\{.*\}))?", answer)
    if match is None:
        raise ValueError("find: write METHOD /path?name=value, such as GET /people?mail={email}")
    found: Table = {"path": match[2]}
    if match[3]:
        found["query"] = dict(parse_qsl(match[3], keep_blank_values=True))
    if match[1] == "POST":
        try:
            found |= {"method": "POST", "body": json.loads(match[4] or "{}")}
        except ValueError as error:
            raise ValueError(f"find: the body is not JSON: {error}") from error
    return found
