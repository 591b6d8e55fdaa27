"""Builds the requests of a description, without the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote

from contact_editor.model.field_transport import MembershipWrite
from contact_editor.model.values import Json
from contact_editor.providers.description import Provider
from contact_editor.providers.places import place_value, steps_of, value_at
from contact_editor.providers.templates import fill_json, fill_path, fill_text
from contact_editor.services import errors
from contact_editor.services.http.json_codec import dump_json
from contact_editor.services.http.transport import Request


class ReadOperation(Protocol):
    """Common part of read operations."""

    @property
    def path(self) -> str: ...
    @property
    def query(self) -> dict[str, Any]: ...


class RequestBuilder:
    """Fills the templates of one description with the parameters of one connection."""

    def __init__(self, provider: Provider, parameters: Mapping[str, str], host: str) -> None:
        self._provider = provider
        self._parameters = {**parameters, "fields": fields_by_name(provider)}
        self._host = host

    def read(self, operation: ReadOperation, **named: Any) -> Request:
        """Return the request of a read operation; `named` are the values for its templates."""
        values = {**self._parameters, **named}
        escape: Mapping[str, str] = getattr(operation, "escape", {})
        body: Json = getattr(operation, "body", None)
        return Request(
            getattr(operation, "method", "GET"),
            self._path(operation.path, values),
            _query(operation.query, values, escape),
            None if body is None else fill_json(body, values, escape),
        )

    def next_page(self, before: Request, link: str, base: str) -> Request:
        """Return the request for the URL of the page after that of another request.

        Raises `NotAContact` for a URL of another host: the key is sent to one host only.
        """
        path, _, query = link.removeprefix(base).partition("?")
        # The provider may quote other letters of a parameter in it than we do.
        if unquote(path) == unquote(before.path):
            return Request("GET", before.path, tuple(parse_qsl(query, keep_blank_values=True)))
        raise errors.NotAContact("the next page is at another address", host=self._host)

    def update(
        self, contact_id: int | str, fields: Mapping[str, Json], version: str = ""
    ) -> Request:
        """Return the request that writes these fields of one contact, each at its place."""
        update = self._provider.operations.update
        values = {**self._parameters, "id": contact_id}
        body: dict[str, Json] = fill_json(update.body, values)
        if update.into:
            place_value(body, update.into, {**_object_at(body, update.into), **fields})
        else:
            body = {**body, **fields}
        headers = {"Content-Type": update.content_type}
        if update.guard == "etag" and version:
            headers["If-Match"] = version
        path = self._path(update.path, values)
        return Request(update.method, path, _query(update.query, values), body, headers)

    def membership(
        self, call: MembershipWrite, contact_id: int | str, element: Any, link: str | int
    ) -> Request:
        """Return the request that adds one element to one contact, or removes it."""
        values = {**self._parameters, "id": contact_id, "element": element, "link": link}
        body = None if call.body is None else fill_json(call.body, values)
        headers = {} if body is None else {"Content-Type": call.content_type}
        path = self._path(call.path, values)
        return Request(call.method, path, _query(call.query, values), body, headers)

    def _path(self, path: str, values: Mapping[str, Any]) -> str:
        try:
            return fill_path(path, values)
        except ValueError as error:
            raise errors.BlockedLocally(str(error), host=self._host) from None


def fields_by_name(provider: Provider) -> tuple[str, ...]:
    """Return the field names for a read: the last key of each nested place.

    A provider that needs field names in a read has these fields in a nested object, next to the id
    and others that it always returns. If nothing is nested, all fields are named.
    """
    steps = [steps_of(field.place) for field in provider.fields]
    named = [way for way in steps if len(way) > 1] or steps
    return tuple(dict.fromkeys(str(way[-1]) for way in named))


def _query(
    query: Mapping[str, Any], values: Mapping[str, Any], escape: Mapping[str, str] = {}
) -> tuple[tuple[str, str], ...]:
    return tuple((key, _query_value(value, values, escape)) for key, value in query.items())


def _query_value(template: Any, values: Mapping[str, Any], escape: Mapping[str, str]) -> str:
    if isinstance(template, str):
        return fill_text(template, values, escape)
    # A table, a list or a number is sent as JSON.
    return dump_json(fill_json(template, values)).decode()


def _object_at(body: Mapping[str, Json], place: str) -> dict[str, Json]:
    found = value_at(dict(body), place)
    return found if isinstance(found, dict) else {}
