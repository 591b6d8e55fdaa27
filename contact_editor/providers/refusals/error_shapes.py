"""The shapes in which providers name the fields of a refused request.

| shape                                                                   | usual with        |
|-------------------------------------------------------------------------|-------------------|
| `{"errors": {"city": ["…"]}}`, also nested, or with one text            | Laravel, Rails    |
| `{"errors": [{"field": "city", "message": "…"}]}`                       | many              |
| `{"errors": [{"source": {"pointer": "/data/…/city"}, "detail": "…"}]}`  | JSON:API          |
| `{"errors": [{"context": {"propertyName": ["city"]}, "message": "…"}]}` | CRM services      |
| `{"message": "…: [{\\"name\\": \\"city\\", \\"message\\": \\"…\\"}]"}`  | the same, as text |
| `{"detail": [{"loc": ["body", "city"], "msg": "…"}]}`                   | FastAPI           |
| `{"violations": [{"propertyPath": "city", "message": "…"}]}`            | Symfony           |
| `{"invalid-params": [{"name": "city", "reason": "…"}]}`                 | RFC 9457          |
| `{"city": ["…"], "non_field_errors": ["…"]}`                            | Django            |
| `{"error": {"param": "city", "message": "…"}}`, also without `error`    | payment services  |
| `{"errors": ["…"]}`                                                     | names no field    |

A message with no field has an empty path.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from contact_editor.model.values import Json
from contact_editor.providers.places import value_at

_CONTAINERS = (
    "errors", "error.errors", "error.fields", "error.details", "fieldErrors", "field_errors",
    "validationErrors", "validation_errors", "validationResults", "violations", "invalid-params",
    "invalid_params", "invalidParams", "fieldViolations", "details", "detail", "fields", "error",
)  # fmt: skip
"""Places of a list, or of an object by field; the first ones first."""
_NAMES = (
    "source.pointer", "source.parameter", "context.propertyName", "field", "fieldName", "property",
    "propertyPath", "propertyName", "param", "parameter", "path", "loc", "attribute", "pointer",
    "name", "key",
)  # fmt: skip
_NAMES_OF_ONE = ("field", "property", "param", "parameter")
"""Names beside the message of the whole refusal."""
_TEXTS = ("detail", "message", "msg", "reason", "description", "issue", "title", "error")
_WITHOUT_FIELD = frozenset({"", "base", "non_field_errors", "_errors", "__all__", "general"})
_SEPARATORS = re.compile(r"[./\[\]]+")
_OPENING = re.compile(r"\[\s*\{")
_MAX_MESSAGES, _MAX_DEPTH = 50, 4
_MAX_EMBEDDED, _MAX_BRACKETS = 20_000, 500
"""Characters of a message in which JSON is searched for, and how many brackets it may have."""

Path = tuple[str, ...]


class FieldMessage(NamedTuple):
    """A text of the provider, and the path of keys to what it is about."""

    path: Path
    text: str


def field_messages(body: Json) -> tuple[FieldMessage, ...]:
    """Return what a refusal says about single fields, and what it says without naming one."""
    found: list[FieldMessage] = []
    for message in _messages(body):
        if message not in found:
            found.append(message)
        if len(found) == _MAX_MESSAGES:
            break
    return tuple(found)


def without_embedded(text: str) -> str:
    """Return a message without the JSON that is written out in it."""
    start, end = _embedded_span(text)
    return (text[:start] + text[end:]).rstrip(": ") if _embedded(text) else text


def _messages(body: Json) -> Iterator[FieldMessage]:
    if isinstance(body, list):
        yield from _listed(body)
    if not isinstance(body, dict):
        return
    containers = (value_at(body, place) for place in _CONTAINERS)
    for container in containers:
        if isinstance(container, list):
            yield from _listed(container)
        elif isinstance(container, dict):
            yield from _of_object(container)
    if isinstance(text := body.get("message"), str):
        yield from _listed(_embedded(text))
    path = next(filter(None, (_path_of(body.get(name)) for name in _NAMES_OF_ONE)), ())
    if path and (text := _text_of(body)):
        yield FieldMessage(path, text)
    if not body.keys() & set(_CONTAINERS) and all(_is_texts(value) for value in body.values()):
        yield from _by_field(body, ())


def _embedded(text: str) -> list[Json]:
    start, end = _embedded_span(text)
    written = text[start:end]
    # Deeper than Python's decoder can follow, it is no list of messages.
    if written.count("[") + written.count("{") > _MAX_BRACKETS:
        return []
    try:
        return list(json.loads(written)) if written else []
    except ValueError:
        return []


def _embedded_span(text: str) -> tuple[int, int]:
    """Return where a list of objects is written out in a text; the same twice if nowhere.

    Both ends are searched for once: a pattern over all of it takes minutes for some texts.
    """
    if len(text) > _MAX_EMBEDDED:
        return 0, 0
    opening, end = _OPENING.search(text), text.rfind("]") + 1
    if opening is None or not text[: end - 1].rstrip().endswith("}") or end < opening.end():
        return 0, 0
    return opening.start(), end


def _listed(items: list[Json]) -> Iterator[FieldMessage]:
    for item in items:
        if isinstance(item, str):
            yield FieldMessage((), item)
        elif isinstance(item, dict):
            yield from _of_object(item)


def _of_object(item: dict[str, Json]) -> Iterator[FieldMessage]:
    """Yield the one message that an object is, or the ones that it holds by field."""
    text = _text_of(item)
    path = next(filter(None, (_path_of(value_at(item, name)) for name in _NAMES)), ())
    if text and path:
        yield FieldMessage(path, text)
        return
    nested = [item[key] for key in ("fieldViolations", "errors") if isinstance(item.get(key), list)]
    for items in nested:
        yield from _listed(items)
    if not nested and text:
        yield FieldMessage((), text)
    elif not nested:
        yield from _by_field(item, ())


def _by_field(item: dict[str, Json], before: Path) -> Iterator[FieldMessage]:
    for key, value in item.items():
        path = before if key in _WITHOUT_FIELD else (*before, *_path_of(key))
        if isinstance(value, str) and value:
            yield FieldMessage(path, value)
        elif isinstance(value, list):
            texts = [each if isinstance(each, str) else _text_of(each) for each in value]
            if joined := " ".join(filter(None, texts)):
                yield FieldMessage(path, joined)
        elif isinstance(value, dict) and len(path) < _MAX_DEPTH:
            text = _text_of(value)
            if text:
                yield FieldMessage(path, text)
            else:
                yield from _by_field(value, path)


def _text_of(item: Json) -> str:
    found = (item.get(key) for key in _TEXTS) if isinstance(item, dict) else ()
    return next((text for text in found if isinstance(text, str) and text.strip()), "")


def _path_of(name: Json) -> Path:
    """Return the keys of `a.b`, `/a/b`, `a[0].b` or `["a", "b"]`, without numbers."""
    parts = name if isinstance(name, list) else [name]
    texts = [part for part in parts if isinstance(part, str)]
    keys = (key for text in texts for key in _SEPARATORS.split(text))
    return tuple(key for key in keys if key and not key.isdecimal())


def _is_texts(value: Json) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)
