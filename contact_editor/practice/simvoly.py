"""Simvoly's site API, based on its reference and public clients."""

from typing import Any

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
    refuse_merged,
    require_key,
    whole_number,
    write,
)
from contact_editor.practice.sample_contacts import subscriber_lists
from contact_editor.practice.state import PracticeState
from contact_editor.practice.update_rules import Contact, RefusedError, Shape

NAME = "simvoly"
ROOT = "/simvoly/api/site"

SHAPE = Shape(
    {
        "email": StoredKind.EMAIL,
        "name": StoredKind.TEXT,
        "phone": StoredKind.TEXT,
        "note": StoredKind.TEXT,
        "address": StoredKind.TEXT,
        "city": StoredKind.TEXT,
        "state": StoredKind.TEXT,
        "zip": StoredKind.TEXT,
        "country": StoredKind.TEXT,
        "companyName": StoredKind.TEXT,
        "properties": StoredKind.PROPERTIES,
        "tags": StoredKind.TAGS,
        "subscribed": StoredKind.FLAG,
        "subscriberLists": StoredKind.LISTS,
    },
    empty_text=None,
)

_MAX_ID = 2**53


_ALIKE = 3


class Simvoly:
    """Handles the calls of Simvoly's API."""

    def __init__(self, world: PracticeState) -> None:
        self._world = world

    def app(self, key: str) -> ASGIApp:
        routes = [
            Route(f"{ROOT}/contacts", self.list_contacts, methods=["GET"]),
            Route(f"{ROOT}/contacts/search-by-email", self.find_by_email, methods=["GET"]),
            Route(f"{ROOT}/contacts/{{id:int}}", self.read, methods=["GET"]),
            Route(f"{ROOT}/contacts/{{id:int}}", self.update, methods=["PUT"]),
            Route(f"{ROOT}/subscriber-lists", self.list_lists, methods=["GET"]),
        ]
        return require_key(application(routes), key, needs_user_agent=True)

    async def list_contacts(self, request: Request) -> Response:
        limit = whole_number(request, "limit", 30, 1, 50)
        skip = whole_number(request, "skip", 0, 0, _MAX_ID)
        first = whole_number(request, "created_at_min", 0, 0, _MAX_ID)
        last = whole_number(request, "created_at_max", _MAX_ID, 0, _MAX_ID)
        contacts = self._world.read_all(NAME)
        found = [each for each in contacts if first <= each["createdOn"] <= last]
        switches = self._world.switches
        return answer(_envelope([shown_contact(each, switches) for each in found], limit, skip))

    async def find_by_email(self, request: Request) -> Response:
        email = request.query_params.get("email", "").lower()
        if not email:
            raise RefusedError(400, "email is required.")
        contacts = self._world.read_all(NAME)
        loosely = self._world.switches.found_contact == "similar"
        found = (each for each in contacts if _is_found(each["email"].lower(), email, loosely))
        return self._found(next(found, None))

    async def read(self, request: Request) -> Response:
        identity = request.path_params["id"]
        refuse_merged(self._world, NAME, ROOT, identity)
        return self._found(self._world.read(NAME, identity))

    async def update(self, request: Request) -> Response:
        contact = await write(request, self._world, NAME, SHAPE)
        return no_contact(self._world) if contact is None else answer(contact)

    async def list_lists(self, _request: Request) -> Response:
        lists = subscriber_lists()
        wrapped = self._world.switches.lists_shape == "wrapped"
        return answer(_envelope(lists, len(lists), 0) if wrapped else lists)

    def _found(self, contact: Contact | None) -> Response:
        if contact is None:
            raise RefusedError(404, "Contact not found.")
        return answer(shown_contact(contact, self._world.switches))


def _is_found(address: str, wanted: str, loosely: bool) -> bool:
    """Return whether an address is found; loosely, one that only begins alike is as well."""
    return address == wanted or (loosely and address[:_ALIKE] == wanted[:_ALIKE])


def _envelope(items: list[Any], limit: int, skip: int) -> dict[str, Any]:
    page = items[skip : skip + limit]
    return {"totalCount": len(items), "limit": limit, "skip": skip, "items": page}
