"""Common parts of both providers: authorization, bodies, errors, the answer to a PUT."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from contact_editor.practice.behaviours.shown_values import HALF_SURROGATE, shown_contact
from contact_editor.practice.state import PracticeState
from contact_editor.practice.update_rules import Contact, RefusedError, Shape, updated


def answer(content: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(content), status, media_type="application/json")


def refuse_merged(world: PracticeState, provider: str, root: str, identity: Any) -> None:
    """Raise `RefusedError` if a contact was merged into another one."""
    if not world.switches.merged or str(identity) != world.switches.merged:
        return
    into = world.survivor(provider)["id"]
    moved = world.switches.merged_status == "301"
    location = f"{root}/contacts/{into}" if moved else ""
    message = f"This contact was merged into {into}."
    raise RefusedError(int(world.switches.merged_status), message, location=location)


def refusal(status: int, message: str, details: Contact | None = None) -> Response:
    """Return an error as both providers send it (simvoly: errors, [doc])."""
    return answer({"success": False, "message": message, **(details or {})}, status)


def application(routes: Iterable[BaseRoute]) -> Starlette:
    """Serve the routes, with every error as JSON."""
    return Starlette(
        routes=list(routes),
        exception_handlers={RefusedError: _refused, HTTPException: _no_such_call},
    )


def require_key(app: ASGIApp, key: str, *, needs_user_agent: bool) -> ASGIApp:
    """Reject requests without the key."""
    right = f"Bearer {key}".encode()

    async def gate(scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        way = app
        if needs_user_agent and not headers.get(b"user-agent"):
            way = refusal(400, "Send a User-Agent header.")
        elif headers.get(b"authorization") != right:
            way = refusal(401, "The API key is missing or wrong.")
        await way(scope, receive, send)

    return gate


async def write(
    request: Request, world: PracticeState, provider: str, shape: Shape
) -> Contact | None:
    """Handle a PUT; return the contact to answer, or None. Raises `RefusedError`."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise RefusedError(415, "The body must be application/json.")
    identity, sent = request.path_params["id"], decoded(await request.body())
    if not isinstance(sent, dict):
        raise RefusedError(400, "The body must be a JSON object.")
    switches = world.switches
    refuse_merged(world, provider, request.url.path.partition("/contacts/")[0], identity)
    change = partial(updated, sent=sent, shape=shape, switches=switches)
    before, after = world.write(provider, identity, change)
    if switches.answer == "echo":
        return shown_contact(after | sent, switches)
    contact: Contact | None = _ANSWERED[switches.answer](before, after)
    return None if contact is None else shown_contact(contact, switches)


def no_contact(world: PracticeState) -> Response:
    """Answer a PUT without a body, as done or as accepted."""
    return Response(status_code=202 if world.switches.answer == "accepted" else 204)


def decoded(body: bytes) -> Any:
    # A value that a read showed with half a surrogate pair is sent back with it.
    body = body.replace(b"\\ud83d", HALF_SURROGATE.encode())
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(400, f"The body is not JSON: {error}.") from error


def whole_number(request: Request, name: str, default: int, low: int, high: int) -> int:
    """Read a number from the query; raises `RefusedError` outside `low` to `high`."""
    text = request.query_params.get(name)
    if text is None:
        return default
    if not text.isascii() or not text.isdecimal() or not low <= int(text[:20]) <= high:
        raise RefusedError(400, f"{name} must be a whole number from {low} to {high}.")
    return int(text)


_ANSWERED: Mapping[str, Any] = {
    "full": lambda before, after: after,
    "stale": lambda before, after: before,
    "empty": lambda before, after: None,
    "accepted": lambda before, after: None,
}
"""By the switch `answer`."""


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    answer = refusal(error.status, error.message, error.details)
    if error.location:
        answer.headers["location"] = error.location
    return answer


async def _no_such_call(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return refusal(error.status_code, f"{error.detail}.")
