"""An OpenAPI 3 document: its operations, and schemas with their references and parts put together.

References are followed within the document only; nothing is ever loaded from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from contact_editor.model.values import Json

MAX_STEPS = 50_000
"""References and parts that are put together; circular documents could go on forever."""
METHODS = ("get", "put", "patch", "post")
Schema = dict[str, Any]


class UnresolvedReference(ValueError):
    """A reference out of the file, or to nothing."""


class Endpoint(msgspec.Struct, frozen=True):
    """One operation of a document, with its parameters resolved."""

    method: str
    """In upper case."""
    path: str
    operation: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def prose(self) -> str:
        """The summary and the description, on one line."""
        texts = (self.operation.get("summary"), self.operation.get("description"))
        return " ".join(" ".join(str(text).split()) for text in texts if text)

    def queries(self) -> dict[str, dict[str, Any]]:
        return {str(p.get("name")): p for p in self.parameters if p.get("in") == "query"}


class Document:
    """Resolves references, and limits how much is resolved."""

    def __init__(self, content: Json) -> None:
        """Raises `ValueError` unless the content is an OpenAPI 3 document."""
        version = content.get("openapi") if isinstance(content, dict) else None
        if not str(version).startswith("3.") or not isinstance(content.get("paths"), dict):
            raise ValueError("not an OpenAPI 3 file: it needs `openapi: 3.…` and `paths`")
        self.content: dict[str, Any] = content
        resource: Resource[Any] = Resource.opaque(content)
        self._resolver = Registry().with_resource("", resource).resolver()
        self._steps = 0

    def table(self, key: str) -> dict[str, Any]:
        """Return a table of the document, such as `info`; empty if there is none."""
        value = self.content.get(key)
        return value if isinstance(value, dict) else {}

    def resolved(self, value: Json) -> dict[str, Any]:
        """Return a table, or the one that it refers to; empty if it is not a table."""
        seen: list[str] = []
        while isinstance(value, dict) and "$ref" in value:
            seen.append(str(value["$ref"]))
            if len(seen) > len(set(seen)):
                raise ValueError(f"the reference `{seen[-1]}` refers to itself")
            value = self._lookup(seen[-1])
        return value if isinstance(value, dict) else {}

    def schema(self, value: Json, seen: tuple[str, ...] = ()) -> Schema:
        """Return a schema with what it refers to and consists of; a circle ends as an empty one.

        `type` is one word; `nullable` is true where null is allowed. The properties are not
        resolved.
        """
        self._count()
        if not isinstance(value, dict):
            return {}
        whole: Schema = {}
        reference = value.get("$ref")
        if reference is not None:
            if reference in seen:
                return {}
            seen = (*seen, str(reference))
            whole = self.schema(self._lookup(str(reference)), seen)
        for part in _list(value.get("allOf")):
            whole = _joined(whole, self.schema(part, seen))
        for word in ("oneOf", "anyOf"):
            whole = _joined(whole, self._alternatives(_list(value.get(word)), seen))
        own = {key: each for key, each in value.items() if key not in _PARTS}
        return _one_type(_joined(whole, own))

    def endpoints(self) -> Iterator[Endpoint]:
        for path, written in self.table("paths").items():
            item: dict[str, Any] = self.resolved(written)
            shared = _list(item.get("parameters"))
            for method in METHODS:
                operation = item.get(method)
                if not isinstance(operation, dict):
                    continue
                own = [self.resolved(p) for p in (*shared, *_list(operation.get("parameters")))]
                # The operation's own parameter replaces that of the path.
                named = {(p.get("in"), p.get("name")): p for p in own}
                yield Endpoint(method.upper(), str(path), operation, tuple(named.values()))

    def request_schema(self, endpoint: Endpoint) -> tuple[str, Schema]:
        """Return the media type and the schema of a request's body."""
        return self._json_content(self.resolved(endpoint.operation.get("requestBody")))

    def response_schema(self, endpoint: Endpoint) -> tuple[str, Schema]:
        """Return the media type and the schema of a successful response."""
        responses = self.resolved(endpoint.operation.get("responses"))
        for status in sorted(map(str, responses)):
            if status.startswith("2"):
                media, schema = self._json_content(self.resolved(responses[status]))
                if schema:
                    return media, schema
        return "", {}

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object, each put together, without one that has no name."""
        named = schema.get("properties")
        if not isinstance(named, dict):
            return {}
        return {str(key): self.schema(value) for key, value in named.items() if str(key)}

    def _json_content(self, holder: dict[str, Any]) -> tuple[str, Schema]:
        content = holder.get("content")
        for media, value in content.items() if isinstance(content, dict) else ():
            plain = str(media).partition(";")[0].strip().lower()
            if plain.startswith("application/") and plain.endswith("json"):
                return plain, self.schema(self.resolved(value).get("schema"))
        return "", {}

    def _alternatives(self, parts: list[Any], seen: tuple[str, ...]) -> Schema:
        """Return what may be there in any of the alternatives; nothing of it is required."""
        whole: Schema = {}
        for part in parts:
            schema = self.schema(part, seen)
            if schema.get("type") == "null":
                whole = {**whole, "nullable": True}
            else:
                schema.pop("required", None)
                whole = _joined(schema, whole)
        return whole

    def _lookup(self, reference: str) -> Json:
        self._count()
        if not reference.startswith("#"):
            raise UnresolvedReference(
                f"the reference `{reference}` leads out of the file; bundle all parts into one "
                "file first: nothing is loaded from elsewhere"
            )
        try:
            return self._resolver.lookup(reference).contents
        except (Unresolvable, ValueError, TypeError) as error:
            message = f"the reference `{reference}` leads nowhere; correct it"
            raise UnresolvedReference(message) from error

    def _count(self) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise ValueError(f"more than {MAX_STEPS} references; remove what is not about contacts")


_PARTS = ("$ref", "allOf", "oneOf", "anyOf")


def _list(value: Json) -> list[Any]:
    return value if isinstance(value, list) else []


def _joined(first: Schema, second: Schema) -> Schema:
    """Return both schemas as one; `second` counts where they differ."""
    joined = {**first, **second}
    for key, empty in (("properties", {}), ("required", [])):
        one, other = first.get(key, empty), second.get(key, empty)
        if isinstance(one, dict) and isinstance(other, dict) and (one or other):
            joined[key] = {**one, **other}
        elif isinstance(one, list) and isinstance(other, list) and (one or other):
            joined[key] = [*one, *other]
    return joined


def _one_type(schema: Schema) -> Schema:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        others = [kind for kind in kinds if kind != "null"]
        schema = {**schema, "type": others[0] if others else "null"}
        if "null" in kinds:
            schema["nullable"] = True
    if "type" not in schema and "properties" in schema:
        schema = {**schema, "type": "object"}
    return schema
