"""Notocat's API, version 1, based on its reference and public clients."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from contact_editor.practice.behaviours.shown_values import shown_contact
from contact_editor.practice.field_rules import StoredKind
from contact_editor.practice.responses import (
    answer,
    application,
    no_contact,
    require_key,
    whole_number,
    write,
)
from contact_editor.practice.sample_contacts import NEWSLETTER, without_custom_fields
from contact_editor.practice.state import PracticeState
from contact_editor.practice.update_rules import Contact, RefusedError, Shape

NAME = "notocat"
ROOT = "/notocat/v1"
PAGE = 100
"""Contacts per page; fixed."""

SHAPE = Shape(
    {
        "email": StoredKind.EMAIL,
        "name": StoredKind.TEXT,
        "first_name": StoredKind.TEXT,
        "last_name": StoredKind.TEXT,
        "subscribed": StoredKind.FLAG,
        "custom_fields": StoredKind.CUSTOM_FIELDS,
    },
    empty_text="",
)

_FLAGS = {"true": (True,), "false": (False,), None: (True, False)}


class Notocat:
    """Handles the calls of Notocat's API; has none to read a contact by id."""

    def __init__(self, world: PracticeState) -> None:
        self._world = world

    def app(self, key: str) -> ASGIApp:
        routes = [
            Route(f"{ROOT}/contacts", self.list_contacts, methods=["GET"]),
            Route(f"{ROOT}/contacts/{{id}}", self.update, methods=["PUT"]),
        ]
        return require_key(application(routes), key, needs_user_agent=False)

    async def list_contacts(self, request: Request) -> Response:
        query = request.query_params
        _refuse_query(query.multi_items())
        page = whole_number(request, "page", 1, 1, 10**6)
        if query.get("subscribed") not in _FLAGS:
            raise RefusedError(400, "subscribed must be true or false.")
        found = self._matching(query.get("email", "").lower(), query.get("subscribed"))
        offset = (page - 1) * PAGE
        switches = self._world.switches
        data = [_shown(shown_contact(each, switches)) for each in found[offset : offset + PAGE]]
        return answer({"data": data, "total": len(found), "page": page, "offset": offset})

    async def update(self, request: Request) -> Response:
        contact = await write(request, self._world, NAME, SHAPE)
        return no_contact(self._world) if contact is None else answer(_shown(contact))

    def _matching(self, email: str, subscribed: str | None) -> list[Contact]:
        exact = bool(email) and self._world.switches.email_search == "exact"
        return [
            contact
            for contact in self._world.read_all(NAME)
            if contact["subscribed"] in _FLAGS[subscribed]
            and (contact["email"].lower() == email if exact else email in contact["email"].lower())
        ]


def _refuse_query(query: list[tuple[str, str]]) -> None:
    names = dict(query)
    if "" in names.values():
        raise RefusedError(400, "A query parameter must not be empty.")
    if "limit" in names:
        raise RefusedError(500, "SQL error: near 'LIMIT': syntax error.")
    if names.get("newsletter_id") != NEWSLETTER:
        raise RefusedError(400, "You do not have access to this resource.")


def _shown(contact: Contact) -> Contact:
    if contact["custom_fields"] or contact["id"] not in without_custom_fields():
        return contact
    return {key: value for key, value in contact.items() if key != "custom_fields"}
