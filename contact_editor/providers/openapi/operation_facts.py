"""The operations of a description: read, list and update; `find_facts` has the find."""

from __future__ import annotations

import contextlib
import re
from typing import Any

from contact_editor.providers.openapi.access_facts import AccessFacts
from contact_editor.providers.openapi.contact_shape import (
    ContactShape,
    items_place,
    places_of,
    schema_at,
    shape_of,
)
from contact_editor.providers.openapi.document import (
    Document,
    Endpoint,
    Schema,
    UnresolvedReference,
)
from contact_editor.providers.openapi.endpoints import Endpoints, collection_path
from contact_editor.providers.openapi.field_kinds import last_key
from contact_editor.providers.openapi.paging_facts import paging_facts
from contact_editor.providers.places import outer_place, place_value, steps_of

Table = dict[str, Any]
_ASKED_FIELDS = ("properties", "fields", "select")


class OperationFacts:
    """Derives the operations other than the find."""

    def __init__(self, document: Document, endpoints: Endpoints, access: AccessFacts) -> None:
        self._document = document
        self._endpoints = endpoints
        self._access = access
        self.shape = self._contact()
        media, body = document.request_schema(endpoints.update)
        self.media = media or "application/json"
        self.into = self._into(body)
        self.written = schema_at(document, body, [str(step) for step in steps_of(self.into)])
        self._body = body

    def read(self) -> Table | None:
        read = self._endpoints.read
        if read is None:
            return None
        facts = {"path": self._access.path(read), "query": self.asked(read)}
        return _filled({**facts, "record": self.shape.record})

    def listing(self) -> Table:
        endpoint = self._endpoints.list
        if endpoint is None:
            path = collection_path(self._endpoints.update.path)
            whole = Endpoint("GET", path, {}, self._endpoints.update.parameters)
            return {"path": self._access.path(whole), "paging": "none", "items": ""}
        _, response = self._document.response_schema(endpoint)
        items, item = items_place(self._document, response) or ("", {})
        facts = paging_facts(self._document, endpoint, response, items)
        query = {**self.asked(endpoint), **facts.pop("query", {})}
        record = shape_of(self._document, item).record
        table = {"path": self._access.path(endpoint), "query": query, "record": record, **facts}
        return {**_filled(table), "items": items}

    def update(self) -> Table:
        update = self._endpoints.update
        _, response = self._document.response_schema(update)
        facts = {
            "method": update.method, "path": self._access.path(update),
            "content_type": "" if self.media == "application/json" else self.media,
            "body": self._fixed_part(), "into": self.into,
            "record": shape_of(self._document, response).record if response else "",
        }  # fmt: skip
        return _filled(facts)

    def error_places(self) -> list[str]:
        """Return the places of an error's message, those of single errors first."""
        responses = self._endpoints.update.operation.get("responses")
        places: list[str] = []
        for status, response in responses.items() if isinstance(responses, dict) else ():
            # Errors are often described elsewhere, and are not worth a refusal of the file.
            with contextlib.suppress(UnresolvedReference):
                failed = not str(status).startswith("2")
                places += self._messages(self._document.resolved(response)) if failed else []
        first = sorted(dict.fromkeys(places), key=lambda place: "[" not in place)
        return first[:4] or ["message"]

    def _messages(self, response: Table) -> list[str]:
        content = response.get("content")
        media: Any = next(iter(content.values()), {}) if isinstance(content, dict) else {}
        schema = self._document.schema(media.get("schema") if isinstance(media, dict) else None)
        found = []
        for name, each in self._document.properties(schema).items():
            if name in ("message", "detail", "title", "error") and each.get("type") == "string":
                found.append(name)
            if each.get("type") == "array" and name == "errors":
                inside = self._document.properties(self._document.schema(each.get("items")))
                known = (key for key in ("message", "detail", "title") if key in inside)
                found += [f"errors[0].{key}" for key in known]
        return found

    @property
    def undescribed(self) -> str:
        """The operation that returns a contact, if the file does not say what it returns."""
        found = [
            each for each in (self._endpoints.read, self._endpoints.update) if each is not None
        ]
        schemas = [self._document.response_schema(each)[1] for each in found]
        return "" if any(map(self._document.properties, schemas)) else found[0].name

    def _contact(self) -> ContactShape:
        """Return the contact as a response has it, or else as an update takes it."""
        for endpoint in (self._endpoints.read, self._endpoints.update):
            if endpoint is not None:
                _, schema = self._document.response_schema(endpoint)
                if self._document.properties(schema):
                    return shape_of(self._document, schema)
        return shape_of(self._document, self._document.request_schema(self._endpoints.update)[1])

    def _into(self, body: Schema) -> str:
        """Return the object in the body that has most places of a contact, the outer ones first."""
        known = {place for place, _ in places_of(self._document, self.shape.schema)}
        objects = [("", body)]
        objects += [
            (place, each)
            for place, each in places_of(self._document, body, levels=3)
            if each.get("type") == "object"
        ]

        def shared(found: tuple[str, Schema]) -> int:
            return len(known & {place for place, _ in places_of(self._document, found[1])})

        return max(objects, key=shared)[0] if objects else ""

    def _fixed_part(self) -> Table:
        """Return the constants that the body needs around the fields, and the id."""
        fixed: Table = {}
        for place, schema in places_of(self._document, self._body):
            outer = outer_place(place)
            if outer and outer != self.into and not self.into.startswith(f"{outer}."):
                continue
            values: list[Any] = schema.get("enum") or []
            if len(values) == 1:
                place_value(fixed, place, values[0])
            elif last_key(place) == "id" and outer == self.into and self._is_required(outer):
                place_value(fixed, place, "{id}")
        return fixed

    def _is_required(self, outer: str) -> bool:
        keys = [str(step) for step in steps_of(outer)]
        return "id" in (schema_at(self._document, self._body, keys).get("required") or ())

    def path_of(self, endpoint: Endpoint) -> str:
        """Return the path of an operation as a template."""
        return self._access.path(endpoint)

    def asked(self, endpoint: Endpoint | None) -> dict[str, str]:
        """Return the parameters that a read needs: those required, and the fields by name."""
        query: dict[str, str] = {}
        for name, each in endpoint.queries().items() if endpoint else ():
            schema = self._document.schema(each.get("schema"))
            prose = str(each.get("description") or "")
            returned = re.search(r"return|includ|in the response", prose, re.IGNORECASE)
            if name in _ASKED_FIELDS and schema.get("type") == "array" and (returned or not prose):
                query[name] = "{fields}"
            elif each.get("required"):
                values = [schema.get("default"), *(schema.get("enum") or ())]
                value = next((str(v) for v in values if v is not None), "")
                query[name] = value or f"{{{self._access.parameter(name)}}}"
        return query


def _filled(table: Table) -> Table:
    return {key: value for key, value in table.items() if value not in ("", {}, None)}
